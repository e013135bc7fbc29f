import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_NOTE } from './booking.form.ts'
import type { StepField } from './booking.form.ts'
import type { StepName } from './night-words.ts'

interface StepFieldsProps extends Answer<StepField> {
  desk: string
  step: StepName
  today: string
}

/** On which day a step was done, and what was said. */
export function StepFields({ desk, step, today, values, errors }: StepFieldsProps) {
  return (
    <form method="post" action={`${desk}/restaurant/steps/${step}`} className="form" noValidate>
      <input type="hidden" name="revision" value={values.revision ?? ''} readOnly />
      <div className="step-fields">
        <DateField
          name="doneOn"
          label={say('nights.step.doneOn')}
          error={errorOf(errors, 'doneOn')}
          defaultValue={values.doneOn ?? today}
          max={today}
        />
        {step !== 'form_sent' && (
          <TextField
            name="note"
            label={say('nights.step.note')}
            hint={say('nights.step.noteHint')}
            error={errorOf(errors, 'note')}
            defaultValue={values.note}
            optional="optional"
            maxLength={MOST_NOTE}
          />
        )}
      </div>
      <div className="actions">
        <Button busyText={say('nights.step.saving')}>{say(`nights.did.${step}`)}</Button>
      </div>
    </form>
  )
}
