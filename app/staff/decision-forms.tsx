import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox, RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { reasonsFor, sayReturn } from './decision.form.ts'
import type { ReadyWords } from './decision.form.ts'
import { addressWith, filterPairs } from './queue-filter.ts'
import type { QueueFilter } from './queue-filter.ts'
import { errorOf } from './read-form.ts'
import type { FormAgain } from './read-form.ts'

export interface DecisionFormProps {
  /** What is decided on: `/staff/teams/soup`. */
  desk: string
  /** Which text was read: the moment it was sent in. */
  submittedAt: string
  /** Kept, so that the next text is one of those that their reader goes through. */
  filter: QueueFilter
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Approves the text that was read, after a look for anything that could harm a survivor (S37). */
export function ApprovalFields({
  desk,
  submittedAt,
  filter,
  newPictures,
  button = say('staff.decide.approve'),
  errors = [],
}: DecisionFormProps & { newPictures: number; button?: string | undefined }) {
  return (
    <form
      method="post"
      action={addressWith(`${desk}/approval`, filterPairs(filter))}
      className="form"
      noValidate
      data-key="a"
    >
      <input type="hidden" name="submittedAt" value={submittedAt} />
      <Checkbox
        name="checked"
        value="yes"
        label={say('staff.decide.checked')}
        error={errorOf(errors, 'checked')}
      />
      {newPictures > 0 && (
        <Checkbox
          name="picturesChecked"
          value="yes"
          label={say('pictures.review.checked', { n: newPictures })}
          hint={say('pictures.review.checkedHint')}
          error={errorOf(errors, 'picturesChecked')}
        />
      )}
      <div className="actions">
        <Button busyText={say('staff.decide.approving')}>{button}</Button>
      </div>
    </form>
  )
}

interface ReturnFieldsProps extends DecisionFormProps {
  ready: ReadyWords
}

/** Sends the text back; the captain gets the words by email and keeps all that was written. */
export function ReturnFields({
  desk,
  submittedAt,
  filter,
  ready,
  typed = {},
  errors = [],
}: ReturnFieldsProps) {
  return (
    <form
      method="post"
      action={addressWith(`${desk}/return`, filterPairs(filter))}
      className="form"
      noValidate
      data-key="r"
      data-ready-words={JSON.stringify(ready.words)}
      data-whole-hint={
        ready.language === currentLanguage()
          ? say('review.ready.hint')
          : say('review.ready.hintOther', { language: say(`review.ready.${ready.language}`) })
      }
    >
      <input type="hidden" name="submittedAt" value={submittedAt} />
      {/* Said only by the script, which puts the ready-made words where they can be changed. */}
      <input type="hidden" name="whole" value="yes" disabled />
      <RadioGroup
        name="reason"
        label={say('staff.decide.what')}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
        choices={reasonsFor(ready.of).map((value) => ({
          value,
          label: say(`staff.returnReason.${value}`),
          hint: sayReturn(value) || undefined,
        }))}
      />
      <TextArea
        name="words"
        label={say('staff.decide.ownWords')}
        optional="optional"
        hint={say('staff.decide.ownWordsHint')}
        limit={1000}
        rows={4}
        defaultValue={typed['words']}
        error={errorOf(errors, 'words')}
      />
      <div className="actions">
        <Button look="secondary" busyText={say('staff.decide.sending')}>
          {say('staff.decide.sendBack')}
        </Button>
      </div>
    </form>
  )
}

/** A form that came back. */
export type FormBack = Pick<FormAgain, 'typed' | 'errors'>

const HIDING_REASON = 'hiding-reason'

/** Above the page they lead to the reason of hiding: another form there has a field of the same name. */
export function hidingErrors(hiding: FormBack | undefined): readonly FieldError[] {
  return (hiding?.errors ?? []).map((error) => ({ ...error, field: HIDING_REASON }))
}

interface HidingFieldsProps {
  desk: string
  /** What will happen. */
  words?: string
  /** What the button says. */
  press?: string
  /** Where it leaves all as it is, on a page of its own. */
  back?: string | undefined
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Takes a page out of sight at once. */
export function HidingFields({
  desk,
  words = say('staff.decide.hideWords'),
  press = say('staff.decide.hide'),
  back,
  typed = {},
  errors = [],
}: HidingFieldsProps) {
  return (
    <form method="post" action={`${desk}/hiding`} className="form" noValidate data-key="h">
      <p>{words}</p>
      <TextArea
        name="reason"
        id={HIDING_REASON}
        label={say('staff.decide.whyHide')}
        hint={say('staff.decide.whyHideHint')}
        rows={3}
        limit={1000}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button look="danger" busyText={say('staff.decide.hiding')}>
          {press}
        </Button>
        {back && (
          <LinkButton href={back} look="quiet">
            {say('staff.decide.back')}
          </LinkButton>
        )}
      </div>
    </form>
  )
}
