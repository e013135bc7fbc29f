import type { WordsPart } from '#app/giving/hidden-words.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { FieldGroup } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { HiddenWords } from './hidden-words.server.ts'
import { errorOf } from './read-form.ts'

interface HiddenWordsFieldsProps {
  gift: HiddenWords
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Each of a donor's words with its tick: what is ticked is on no page. */
export function HiddenWordsFields({ gift, typed, errors = [] }: HiddenWordsFieldsProps) {
  // What was ticked beside other words than these is not carried over.
  const ticks = typed?.['seen'] === gift.seen ? typed : undefined
  return (
    <form method="post" action={`/staff/gifts/${gift.id}/hidden-words`} className="form" noValidate>
      <p>{say('review.words.lede')}</p>
      {gift.parts.length === 0 ? (
        <p className="soft">{say('review.words.none')}</p>
      ) : (
        <FieldGroup name="hidden" label={say('review.words.leaveOut')}>
          <div className="stack">
            {gift.parts.map(({ part, words, isHidden }) => (
              <Checkbox
                key={part}
                name={part}
                value="yes"
                label={sayPart(part)}
                hint={<Words gift={gift} part={part} words={words} />}
                defaultChecked={ticks ? ticks[part] === 'yes' : isHidden}
              />
            ))}
          </div>
        </FieldGroup>
      )}
      <TextArea
        name="reason"
        label={say('review.words.why')}
        hint={say('review.words.whyHint')}
        rows={3}
        limit={1000}
        defaultValue={typed?.['reason']}
        error={errorOf(errors, 'reason')}
      />
      <input type="hidden" name="seen" value={gift.seen} />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{say('review.words.save')}</Button>
        <LinkButton href={`/staff/gifts/${gift.id}`} look="quiet">
          {say('members.staff.backToGift')}
        </LinkButton>
      </div>
    </form>
  )
}

function Words({
  gift,
  part,
  words,
}: {
  gift: HiddenWords
  part: WordsPart
  words: string | null
}) {
  return (
    <>
      <q dir="auto">{words ?? say('staff.settings.none')}</q>
      {part === 'message' && gift.waits && <> {say('review.words.waits')}</>}
      {part === 'name' && gift.anonymous && <> {say('review.words.anonymous')}</>}
    </>
  )
}

function sayPart(part: WordsPart): string {
  switch (part) {
    case 'name':
      return say('review.words.name')
    case 'message':
      return say('review.words.message')
    case 'dedication':
      return say('review.words.dedication')
  }
}
