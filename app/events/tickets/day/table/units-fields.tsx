import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Select } from '#app/ui/select.tsx'

interface UnitsFieldsProps extends Answer<string> {
  of: readonly {
    readonly field: string
    readonly name: string
    readonly hint: string
    /** None where there is none left. */
    readonly choices: readonly string[]
  }[]
}

/** How many of each: a choice from none to as many as there may be. */
export function UnitsFields({ of, values, errors }: UnitsFieldsProps) {
  return of.map(({ field, name, hint, choices }) => (
    <Select
      key={field}
      name={field}
      label={name}
      hint={hint}
      disabled={choices.length === 0}
      error={errorOf(errors, field)}
      defaultValue={values[field] ?? '0'}
      options={choices.map((units) => ({ value: units, label: units }))}
    />
  ))
}
