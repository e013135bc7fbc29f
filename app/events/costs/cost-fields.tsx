import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { DateField, MoneyField, TextField } from '#app/ui/text-field.tsx'
import { errorOf } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { costClaims } from './cost.form.ts'
import type { CostField } from './cost.form.ts'

interface CostFieldsProps {
  values: Readonly<Partial<Record<CostField, string>>>
  errors: readonly FieldError[]
  today: string
}

/** What it was, what it cost, and who paid. */
export function CostFields({ values, errors, today }: CostFieldsProps) {
  const wire = (name: CostField) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <>
      <input type="hidden" name="key" value={values.key ?? ''} readOnly />
      <input type="hidden" name="revision" value={values.revision ?? ''} readOnly />
      <TextField
        {...wire('what')}
        label={say('costs.form.what')}
        hint={say('costs.form.whatHint')}
        maxLength={120}
      />
      <TextField
        {...wire('vendor')}
        label={say('costs.form.vendor')}
        optional="optional"
        maxLength={120}
      />
      <MoneyField {...wire('amount')} label={say('costs.form.amount')} />
      <DateField {...wire('spentOn')} label={say('costs.form.spentOn')} max={today} />
      <TextField
        {...wire('paidBy')}
        label={say('costs.form.paidBy')}
        hint={say('costs.form.paidByHint')}
        autoComplete="off"
        maxLength={120}
      />
      <RadioGroup
        {...wire('claim')}
        label={say('costs.form.claim')}
        choices={costClaims.map((value) => ({ value, label: say(`costs.claim.${value}`) }))}
      />
    </>
  )
}
