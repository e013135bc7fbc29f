import { errorOf } from '#app/teams/answer.ts'
import { Checkbox } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { GiveValues } from './give-values.ts'
import { MOST_MESSAGE } from './shown-words.form.ts'

/** Whose page will show them. */
export type GivenTo = 'team' | 'campaign'

interface ShownWordsProps {
  to: GivenTo
  values: Pick<GiveValues, 'shownName' | 'message'>
  errors: readonly FieldError[]
}

/** What others will read beside a gift. */
export function ShownWordsFields({ to, values, errors }: ShownWordsProps) {
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
        label={to === 'team' ? say('giving.give.message') : say('giving.give.messageToCampaign')}
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
  to,
  values,
}: {
  to: GivenTo
  values: Pick<GiveValues, 'anonymous' | 'hideAmount'>
}) {
  return (
    <>
      <Checkbox
        name="anonymous"
        value="yes"
        label={say('giving.give.anonymous')}
        hint={to === 'team' ? say('giving.give.anonymousHint') : undefined}
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
