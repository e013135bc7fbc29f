import '#app/ui/styles/packages.css'
import { Checkbox, RadioGroup } from '#app/ui/choices.tsx'
import { FieldGroup } from '#app/ui/field.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { nameZone } from '../../say-when.ts'
import type { StepFieldsProps } from '../../set-up/step-form.tsx'
import { questions } from './tell-packages.ts'
import { askeds, calledOffs } from './ticketing.form.ts'

/** What becomes of the money when plans change, until when names do, and what everybody is asked. */
export function TicketingFields({ values, error }: StepFieldsProps) {
  const wire = (name: string) => ({ name, defaultValue: values[name], error: error(name) })
  const zone = nameZone(values['timeZone'] ?? '')
  return (
    <>
      <RadioGroup
        {...wire('calledOff')}
        label={say('packages.terms.calledOff')}
        hint={say('packages.form.calledOffHint')}
        choices={calledOffs.map((value) => ({
          value,
          label: say(`packages.calledOff.${value}`),
          hint: say(`packages.calledOffHint.${value}`),
        }))}
      />
      <TextField
        {...wire('refundUntil')}
        type="datetime-local"
        label={say('packages.form.refundUntil')}
        optional="optional"
        hint={say('packages.form.refundUntilHint', { zone })}
      />
      <TextField
        {...wire('namesUntil')}
        type="datetime-local"
        label={say('packages.form.namesUntil')}
        optional="optional"
        hint={say('packages.form.namesUntilHint', { zone })}
      />
      <Checkbox
        name="ownPay"
        value="yes"
        label={say('packages.form.ownPay')}
        hint={say('packages.form.ownPayHint')}
        defaultChecked={Boolean(values['ownPay'])}
      />
      <FieldGroup
        name="asks"
        label={say('packages.form.asks')}
        hint={say('packages.form.asksHint')}
      >
        <div className="package-questions">
          {questions.map((one) => (
            <Select
              key={one}
              {...wire(`asks-${one}`)}
              label={say(`packages.question.${one}`)}
              options={askeds.map((value) => ({ value, label: say(`packages.asked.${value}`) }))}
            />
          ))}
        </div>
      </FieldGroup>
      <TextArea
        {...wire('meals')}
        label={say('packages.form.meals')}
        optional="optional"
        hint={say('packages.form.mealsHint')}
        rows={3}
      />
      <TextArea
        {...wire('waiver')}
        label={say('packages.form.waiver')}
        optional="optional"
        hint={say('packages.form.waiverHint')}
        rows={4}
        limit={5000}
      />
    </>
  )
}
