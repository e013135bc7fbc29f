import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { SheetField } from './answer-sheet.server.ts'
import { MOST_RELAYED } from './relayed-words.form.ts'

interface WriteFormProps extends Answer<SheetField> {
  /** None: to who took it on. */
  offer: string | null
}

/** Words for somebody whose address stays with us. */
export function WriteForm({ values, errors, offer }: WriteFormProps) {
  const id = offer === null || values.offer === offer ? 'words' : `words-${offer}`
  return (
    <form method="post" className="form measure" noValidate>
      <input type="hidden" name="deed" value="write" />
      {offer !== null && <input type="hidden" name="offer" value={offer} />}
      <TextArea
        name="words"
        id={id}
        label={say('skills.sheet.words')}
        hint={say('skills.sheet.wordsHint')}
        error={errorOf(errors, 'words')}
        defaultValue={values.words}
        rows={4}
        limit={MOST_RELAYED}
      />
      <Checkbox
        name="reply"
        id={offer === null ? 'reply' : `reply-${offer}`}
        value="yes"
        label={say('skills.sheet.reply')}
        hint={say('skills.sheet.replyHint')}
        defaultChecked={values.reply === 'yes'}
      />
      <div className="actions">
        <Button look="secondary" busyText={say('skills.sending')}>
          {say('skills.sheet.send')}
        </Button>
      </div>
    </form>
  )
}
