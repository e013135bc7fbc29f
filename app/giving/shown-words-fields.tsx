import { errorOf } from '#app/teams/answer.ts'
import { Checkbox } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { GiveValues } from './give-values.ts'
import { MOST_MESSAGE } from './shown-words.form.ts'

interface ShownWordsProps {
  values: Pick<GiveValues, 'shownName' | 'message'>
  errors: readonly FieldError[]
}

/** What others will read beside a gift. */
export function ShownWordsFields({ values, errors }: ShownWordsProps) {
  return (
    <>
      <TextField
        name="shownName"
        label={say('giving.give.shownName')}
        hint={say('giving.give.shownNameHint')}
        optional="optional"
        autoComplete="name"
        defaultValue={values.shownName}
        error={errorOf(errors, 'shownName')}
      />
      <TextArea
        name="message"
        label={say('giving.give.message')}
        optional="optional"
        limit={MOST_MESSAGE}
        rows={3}
        defaultValue={values.message}
        error={errorOf(errors, 'message')}
      />
    </>
  )
}

/** What others will not see of it. */
export function UnshownFields({
  values,
}: {
  values: Pick<GiveValues, 'anonymous' | 'hideAmount'>
}) {
  return (
    <>
      <Checkbox
        name="anonymous"
        value="yes"
        label={say('giving.give.anonymous')}
        hint={say('giving.give.anonymousHint')}
        defaultChecked={values.anonymous}
      />
      <Checkbox
        name="hideAmount"
        value="yes"
        label={say('giving.give.hideAmount')}
        defaultChecked={values.hideAmount}
      />
    </>
  )
}
