import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import type { VolunteerField } from './shift.form.ts'
import type { DeskShift } from './shifts-desk.server.ts'
import { VolunteerFields } from './volunteer-fields.tsx'

/** A captain writes down somebody who said so by word of mouth. */
export function AddPersonPage({
  shift,
  values,
  errors,
}: { shift: DeskShift } & Answer<VolunteerField>) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <div className="stack">
        <p className="kicker" dir="auto">
          {`${shift.role}, ${shift.day}, ${shift.hours}`}
        </p>
        <h2>{say('shifts.people.add')}</h2>
      </div>
      <form method="post" className="form" noValidate>
        <VolunteerFields values={values} errors={errors} who="captain" />
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
