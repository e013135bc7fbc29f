import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { VolunteerField } from './shift.form.ts'

interface VolunteerFieldsProps {
  values: Answer<VolunteerField>['values']
  errors: Answer<VolunteerField>['errors']
  /** Who types: the volunteer, or a captain about somebody else. */
  who: 'self' | 'captain'
}

/** Who does it, and how they are reached. */
export function VolunteerFields({ values, errors, who }: VolunteerFieldsProps) {
  const auto = (name: string) => (who === 'self' ? name : 'off')
  return (
    <>
      <TextField
        name="name"
        label={who === 'self' ? say('rsvp.form.name') : say('shifts.people.name')}
        hint={who === 'self' ? say('rsvp.form.nameHint') : undefined}
        error={errorOf(errors, 'name')}
        defaultValue={values.name}
        autoComplete={auto('name')}
        maxLength={80}
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={who === 'self' ? say('rsvp.form.email') : say('shifts.people.email')}
        optional={who === 'self' ? undefined : 'optional'}
        hint={who === 'self' ? undefined : say('shifts.people.emailHint')}
        error={errorOf(errors, 'email')}
        defaultValue={values.email}
        autoComplete={auto('email')}
        maxLength={254}
      />
      <TextField
        name="phone"
        type="tel"
        dir="ltr"
        label={who === 'self' ? say('shifts.claim.phone') : say('shifts.people.phone')}
        optional="optional"
        hint={who === 'self' ? say('shifts.claim.phoneHint') : undefined}
        error={errorOf(errors, 'phone')}
        defaultValue={values.phone}
        autoComplete={auto('tel')}
        maxLength={30}
      />
    </>
  )
}
