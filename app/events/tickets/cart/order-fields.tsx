import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_CODE, MOST_FIRM } from './cart.form.ts'

/** A code that makes it cheaper, for a buyer in the cart and for a captain at the desk. */
export function CodeField({ values, errors }: Answer<string>) {
  return (
    <TextField
      name="code"
      label={say('tickets.cart.code')}
      optional="optional"
      error={errorOf(errors, 'code')}
      defaultValue={values['code']}
      autoComplete="off"
      autoCapitalize="characters"
      className="input--short"
      maxLength={MOST_CODE}
    />
  )
}

/** The company that pays, if one does. */
export function FirmField({
  values,
  errors,
  autoComplete,
}: Answer<string> & { autoComplete?: string }) {
  return (
    <TextField
      name="firm"
      label={say('tickets.cart.firm')}
      optional="optional"
      error={errorOf(errors, 'firm')}
      defaultValue={values['firm']}
      autoComplete={autoComplete}
      maxLength={MOST_FIRM}
    />
  )
}
