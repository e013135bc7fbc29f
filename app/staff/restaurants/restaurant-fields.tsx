import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { MOST_NAME, MOST_NOTE, MOST_OFFICE, MOST_PHONE, MOST_TOWN } from './restaurant.form.ts'

interface RestaurantFieldsProps {
  action: string
  values: Readonly<Record<string, string>>
  errors?: readonly FieldError[] | undefined
}

/** What is known of a restaurant: what teams find it by, then what is for staff and for whoever has a night there. */
export function RestaurantFields({ action, values, errors = [] }: RestaurantFieldsProps) {
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
    autoComplete: 'off',
  })
  const maybe = { optional: 'optional' as const }
  return (
    <form method="post" action={action} className="form" noValidate>
      <input type="hidden" name="revision" value={values['revision'] ?? ''} readOnly />
      <TextField {...field('name')} label={say('nights.choice.name')} maxLength={MOST_NAME} />
      <TextField
        {...field('branch')}
        {...maybe}
        label={say('nights.choice.branch')}
        hint={say('nights.choice.branchHint')}
        maxLength={MOST_NAME}
      />
      <TextField
        {...field('town')}
        {...maybe}
        label={say('nights.choice.town')}
        maxLength={MOST_TOWN}
      />
      <TextField
        {...field('phone')}
        {...maybe}
        type="tel"
        label={say('restaurants.form.phone')}
        className="input--short"
        maxLength={MOST_PHONE}
      />
      <TextField
        {...field('email')}
        {...maybe}
        type="email"
        label={say('nights.form.email')}
        hint={say('nights.form.emailHint')}
      />
      <TextArea
        {...field('headOffice')}
        {...maybe}
        label={say('nights.form.headOffice')}
        rows={2}
        maxLength={MOST_OFFICE}
      />
      <TextArea
        {...field('note')}
        {...maybe}
        label={say('restaurants.form.note')}
        hint={say('restaurants.form.noteHint')}
        rows={4}
        limit={MOST_NOTE}
      />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{say('nights.form.save')}</Button>
        <LinkButton href="/staff/restaurants" look="quiet">
          {say('restaurants.back')}
        </LinkButton>
      </div>
    </form>
  )
}
