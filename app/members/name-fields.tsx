import { Checkbox } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { errorOf } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { MOST_NAME } from './member-name.ts'

interface NameFieldsProps {
  values: { readonly shownName?: string | undefined; readonly listed?: string | undefined }
  errors: readonly FieldError[]
}

/** How somebody wishes to be named on the team, and whether its page may do so. */
export function NameFields({ values, errors }: NameFieldsProps) {
  return (
    <>
      <TextField
        name="shownName"
        label={say('members.fields.name')}
        hint={say('members.fields.nameHint')}
        error={errorOf(errors, 'shownName')}
        defaultValue={values.shownName}
        autoComplete="nickname"
        maxLength={MOST_NAME}
      />
      <Checkbox
        name="listed"
        value="yes"
        label={say('members.fields.listed')}
        hint={say('members.fields.listedHint')}
        defaultChecked={values.listed === 'yes'}
      />
    </>
  )
}
