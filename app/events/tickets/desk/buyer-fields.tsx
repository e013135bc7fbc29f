import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { MOST_NAME } from '#app/teams/guests/visitor.form.ts'
import { TextField } from '#app/ui/text-field.tsx'

interface BuyerFieldsProps extends Answer<string> {
  /** What each field is called here, and what is said with it. */
  name: { readonly label: string; readonly hint?: string }
  email: { readonly label: string; readonly hint: string }
}

/** Whom something is sold to by hand: it is typed for them, so no browser offers what it knows of whoever types. */
export function BuyerFields({ name, email, values, errors }: BuyerFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        {...name}
        error={errorOf(errors, 'name')}
        defaultValue={values['name']}
        autoComplete="off"
        maxLength={MOST_NAME}
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        {...email}
        optional="optional"
        error={errorOf(errors, 'email')}
        defaultValue={values['email']}
        autoComplete="off"
        maxLength={254}
      />
    </>
  )
}
