import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_NAME } from '#app/teams/guests/visitor.form.ts'
import { MOST_PHONE } from './shift.form.ts'
import type { VolunteerField } from './shift.form.ts'
import type { DeskShift } from './shifts-desk.server.ts'

/** A captain writes down somebody who said so by word of mouth. */
export function AddPersonPage({
  shift,
  values,
  errors,
}: { shift: DeskShift } & Answer<VolunteerField>) {
  const field = (name: VolunteerField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={`${shift.role}, ${shift.day}, ${shift.hours}`}>
        <h2>{say('shifts.people.add')}</h2>
      </PageHead>
      <form method="post" className="form" noValidate>
        <TextField
          {...field('name')}
          label={say('shifts.people.name')}
          autoComplete="off"
          maxLength={MOST_NAME}
        />
        <TextField
          {...field('email')}
          type="email"
          dir="ltr"
          label={say('shifts.people.email')}
          optional="optional"
          hint={say('shifts.people.emailHint')}
          autoComplete="off"
          maxLength={254}
        />
        <TextField
          {...field('phone')}
          type="tel"
          dir="ltr"
          label={say('shifts.people.phone')}
          optional="optional"
          autoComplete="off"
          maxLength={MOST_PHONE}
        />
        <div className="actions">
          <Button busyText={say('events.step.saving')}>{say('shifts.people.add')}</Button>
          <LinkButton href={shift.href} look="quiet">
            {say('events.step.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
