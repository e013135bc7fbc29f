import '#app/ui/styles/captain.css'
import { Details } from '#app/ui/details.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from './answer.ts'
import { amountFields, amountWordFields } from './suggested-amounts.form.ts'
import type { AmountRows } from './suggested-amounts.form.ts'
import { MOST_AMOUNT_WORDS } from './suggested-amounts.ts'

interface AmountRowsFieldProps {
  values: Partial<AmountRows>
  errors: readonly FieldError[]
}

/** What the page suggests to give: three to five sums, each with words if the captain has some. Left empty, the organization’s stand. */
export function AmountRowsField({ values, errors }: AmountRowsFieldProps) {
  const rows = amountFields.map((name, place) => ({
    name,
    wordsName: amountWordFields[place] ?? 'amountFor1',
    n: place + 1,
  }))
  const inUse = rows.some(
    ({ name, wordsName }) =>
      values[name] || values[wordsName] || errorOf(errors, name) || errorOf(errors, wordsName),
  )
  return (
    <Details summary={say('teams.amounts.title')} start={inUse ? 'unfolded' : 'folded'}>
      <p className="soft">{say('teams.amounts.hint')}</p>
      {rows.map(({ name, wordsName, n }) => (
        <div key={name} className="amount-row">
          <MoneyField
            name={name}
            label={say('teams.amounts.sum', { n: String(n) })}
            error={errorOf(errors, name)}
            defaultValue={values[name]}
          />
          <TextField
            name={wordsName}
            label={say('teams.amounts.words', { n: String(n) })}
            error={errorOf(errors, wordsName)}
            defaultValue={values[wordsName]}
            maxLength={MOST_AMOUNT_WORDS}
          />
        </div>
      ))}
    </Details>
  )
}
