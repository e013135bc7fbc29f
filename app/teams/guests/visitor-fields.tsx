import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_NAME } from './visitor.form.ts'

interface VisitorFieldsProps extends Answer<'name' | 'email'> {
  /** What they are called, where somebody else writes them down. */
  name?: string | undefined
  email?: string | undefined
  /** Who sees it. */
  nameHint?: string | undefined
  emailHint?: string | undefined
}

/** Who somebody without an account is, and where they are written to. */
export function VisitorFields({
  values,
  errors,
  name = say('rsvp.form.name'),
  email = say('rsvp.form.email'),
  nameHint,
  emailHint,
}: VisitorFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label={name}
        hint={nameHint}
        error={errorOf(errors, 'name')}
        defaultValue={values.name}
        autoComplete="name"
        maxLength={MOST_NAME}
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={email}
        hint={emailHint}
        error={errorOf(errors, 'email')}
        defaultValue={values.email}
        autoComplete="email"
        maxLength={254}
      />
    </>
  )
}
