import { MOST_NAME } from '#app/members/member-name.ts'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Checkbox } from '#app/ui/choices.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_WORDS } from './comment.form.ts'
import type { OwnField } from './comment.form.ts'

/** How the page names whoever writes. */
export function NameFields({ values, errors }: Answer<OwnField>) {
  return (
    <>
      <TextField
        name="name"
        label={say('comments.form.name')}
        hint={say('comments.form.nameHint')}
        error={errorOf(errors, 'name')}
        defaultValue={values.name}
        autoComplete="name"
        maxLength={MOST_NAME}
      />
      <Checkbox
        name="whole"
        value="yes"
        label={say('comments.form.whole')}
        defaultChecked={values.whole === 'yes'}
      />
    </>
  )
}

/** What is said, with help for whoever says it (S37). */
export function WordsField({ values, errors }: Answer<OwnField>) {
  return (
    <TextArea
      name="words"
      label={say('comments.form.words')}
      hint={say('comments.form.wordsHint')}
      error={errorOf(errors, 'words')}
      defaultValue={values.words}
      rows={5}
      limit={MOST_WORDS}
    />
  )
}
