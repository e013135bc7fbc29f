import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { VisitorFields } from '#app/teams/guests/visitor-fields.tsx'
import { MOST_ADDRESS } from './sponsor.form.ts'

interface ContactFieldsProps extends Answer<'name' | 'email' | 'phone' | 'address'> {
  /** What the name and the email are called; the visitor's own when left out. */
  name?: string
  email?: string
  nameHint: string
  emailHint: string
  addressHint?: string
}

/** Who is talked to about a sponsorship, and where its invoice goes. */
export function ContactFields({ values, errors, addressHint, ...hints }: ContactFieldsProps) {
  return (
    <>
      <VisitorFields values={values} errors={errors} {...hints} />
      <TextField
        name="phone"
        type="tel"
        dir="ltr"
        label={say('sponsors.form.phone')}
        error={errorOf(errors, 'phone')}
        defaultValue={values.phone}
        autoComplete="tel"
        maxLength={40}
        optional="optional"
      />
      <TextArea
        name="address"
        label={say('sponsors.form.address')}
        hint={addressHint}
        error={errorOf(errors, 'address')}
        defaultValue={values.address}
        autoComplete="street-address"
        rows={3}
        maxLength={MOST_ADDRESS}
        optional={addressHint === undefined ? 'optional' : undefined}
      />
    </>
  )
}
