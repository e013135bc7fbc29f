import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Checkbox } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_SIGN } from './sponsor.form.ts'
import type { SignField } from './sponsor.form.ts'

interface SignFieldsProps extends Answer<SignField> {
  /** What was typed would be advertising (C12): it can be kept, and staff look at it. */
  asksToKeep: boolean
  /** A captain writes down what somebody else said. */
  ofAnother?: 'of-another' | undefined
}

/** What is printed on a sponsor's sign, and shown to everybody. */
export function SignFields({ values, errors, asksToKeep, ofAnother }: SignFieldsProps) {
  return (
    <>
      <TextField
        name="firm"
        label={say(ofAnother ? 'sponsors.entry.firm' : 'sponsors.form.firm')}
        hint={say('sponsors.form.firmHint')}
        error={errorOf(errors, 'firm')}
        defaultValue={values.firm}
        autoComplete="organization"
        maxLength={80}
      />
      <TextField
        name="sign"
        label={say('sponsors.form.sign')}
        hint={say('sponsors.form.signHint')}
        error={errorOf(errors, 'sign')}
        defaultValue={values.sign}
        maxLength={MOST_SIGN}
        optional="optional"
      />
      {asksToKeep && (
        <Checkbox
          name="kept"
          value="yes"
          label={say(ofAnother ? 'sponsors.entry.kept' : 'sponsors.form.kept')}
          hint={say(ofAnother ? 'sponsors.entry.keptHint' : 'sponsors.form.keptHint')}
          defaultChecked={values.kept === 'yes'}
        />
      )}
      <TextField
        name="link"
        type="text"
        inputMode="url"
        dir="ltr"
        label={say(ofAnother ? 'sponsors.entry.link' : 'sponsors.form.link')}
        hint={say('sponsors.form.linkHint')}
        error={errorOf(errors, 'link')}
        defaultValue={values.link}
        autoComplete="url"
        maxLength={200}
        optional="optional"
      />
      <Checkbox
        name="wall"
        value="yes"
        label={say(ofAnother ? 'sponsors.entry.wall' : 'sponsors.form.wall')}
        hint={say('sponsors.form.wallHint')}
        defaultChecked={values.wall === 'yes'}
      />
    </>
  )
}
