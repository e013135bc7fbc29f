import '#app/ui/styles/events.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Select } from '#app/ui/select.tsx'
import { DateField, TextArea, TextField } from '#app/ui/text-field.tsx'
import type { EventKind } from '#db/schema/events.ts'
import { say } from '#app/words/say.ts'
import { readyRoles, usualRolesFor } from './shift-role.ts'
import { MOST_NOTE } from './shift.form.ts'
import type { ShiftField } from './shift.form.ts'

interface ShiftFormProps extends Answer<ShiftField> {
  event: { readonly title: string; readonly kind: EventKind }
  title: string
  backHref: string
}

/** One shift: what, when, how many. */
export function ShiftFormPage({ event, title, backHref, values, errors }: ShiftFormProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={event.title}>
        <h2>{title}</h2>
      </PageHead>
      <form method="post" className="form" noValidate>
        <Select
          name="role"
          label={say('shifts.form.role')}
          error={errorOf(errors, 'role')}
          defaultValue={values.role}
          placeholder={say('shifts.form.pickRole')}
          options={[
            ...rolesFor(event.kind).map((role) => ({
              value: role,
              label: say(`shifts.role.${role}`),
            })),
            { value: 'own', label: say('shifts.form.own') },
          ]}
        />
        <TextField
          name="ownRole"
          label={say('shifts.form.ownRole')}
          optional="optional"
          hint={say('shifts.form.ownRoleHint')}
          error={errorOf(errors, 'ownRole')}
          defaultValue={values.ownRole}
          maxLength={60}
        />
        <fieldset className="day-row">
          <legend className="unseen">{say('events.page.when')}</legend>
          <DateField
            name="day"
            label={say('events.when.day')}
            error={errorOf(errors, 'day')}
            defaultValue={values.day}
          />
          <TextField
            type="time"
            name="from"
            label={say('events.when.from')}
            error={errorOf(errors, 'from')}
            defaultValue={values.from}
          />
          <TextField
            type="time"
            name="to"
            label={say('events.when.to')}
            error={errorOf(errors, 'to')}
            defaultValue={values.to}
          />
        </fieldset>
        <TextField
          name="needed"
          inputMode="numeric"
          className="input--short"
          label={say('shifts.form.needed')}
          hint={say('shifts.form.neededHint')}
          error={errorOf(errors, 'needed')}
          defaultValue={values.needed}
          maxLength={3}
        />
        <TextField
          name="minimumAge"
          inputMode="numeric"
          className="input--short"
          label={say('shifts.form.age')}
          optional="optional"
          hint={say('shifts.form.ageHint')}
          error={errorOf(errors, 'minimumAge')}
          defaultValue={values.minimumAge}
          maxLength={2}
        />
        <TextArea
          name="note"
          label={say('shifts.form.note')}
          optional="optional"
          hint={say('shifts.form.noteHint')}
          error={errorOf(errors, 'note')}
          defaultValue={values.note}
          rows={2}
          limit={MOST_NOTE}
        />
        <div className="actions">
          <Button busyText={say('events.step.saving')}>{say('events.step.save')}</Button>
          <LinkButton href={backHref} look="quiet">
            {say('events.step.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}

/** The usual ones of the kind first. */
function rolesFor(kind: EventKind) {
  return [...new Set([...usualRolesFor(kind).map(({ role }) => role), ...readyRoles])]
}
