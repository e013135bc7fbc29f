import '#app/ui/styles/skills.css'
import type { ReactNode } from 'react'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { EmailAddress } from '#app/ui/email-address.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { SheetField } from './answer-sheet.server.ts'
import { Fits } from './need-fits.tsx'
import { mayMove } from './need-state.ts'
import type { NeedSheet } from './need-sheet.server.ts'
import { NeedStatusTag } from './need-status.tsx'
import { MOST_RELAYED } from './relayed-words.form.ts'
import { UnsentWords } from './unsent-words.tsx'
import { WriteForm } from './write-form.tsx'

interface SheetProps extends Answer<SheetField> {
  need: NeedSheet
  /** Where its forms go. */
  here: string
  /** What staff decide about it, in place of how it stands. */
  decide?: ReactNode
  /** Whose it is, where that is not known from the page: a team, or the organization. */
  askedBy?: ReactNode
}

/** One need as whoever looks after it sees it, with the next thing to do. */
export function NeedSheetPage(props: SheetProps) {
  const { need, here, decide, askedBy, values } = props
  const isUnsent = !hasFormOf(need, values)
  const isOutOfSight = need.status === 'open' && !need.isShown
  return (
    <div className="stack-large">
      {decide ?? (
        <p>
          <NeedStatusTag status={need.status} />{' '}
          {isOutOfSight ? say('skills.sheet.outOfSight') : say(`skills.sheet.about.${need.status}`)}
        </p>
      )}
      <Facts need={need} askedBy={askedBy} />
      {isUnsent && <UnsentWords words={values.words} />}
      <Next {...props} {...(isUnsent && { values: {}, errors: [] })} />
      <div className="stack">
        <div className="actions">
          {mayMove(need.status, 'change') && (
            <LinkButton href={`${here}/text`} look="secondary">
              {need.status === 'lapsed' ? say('skills.sheet.askAgain') : say('skills.sheet.change')}
            </LinkButton>
          )}
          {need.status === 'open' && need.isShown && (
            <a href={`/lend-your-gifts/needs/${need.id}`}>{say('skills.sheet.see')}</a>
          )}
        </div>
        {mayMove(need.status, 'cancel') && (
          <ConfirmPanel
            open={say('skills.sheet.cancel')}
            action={`${here}/cancellation`}
            confirm={say('skills.sheet.cancelYes')}
            look="quiet"
          >
            <p>{say('skills.sheet.cancelWords')}</p>
          </ConfirmPanel>
        )}
      </div>
    </div>
  )
}

/** Whether the form that these were typed in is still on the page, or nothing was typed. */
function hasFormOf(need: NeedSheet, { deed, offer }: Answer<SheetField>['values']): boolean {
  if (deed === 'thank') return need.status === 'done'
  if (deed !== 'write') return true
  return offer ? need.offers.some(({ id }) => id === offer) : need.status === 'claimed'
}

function Facts({ need, askedBy }: Pick<SheetProps, 'need' | 'askedBy'>) {
  return (
    <SummaryList
      rows={[
        ...(askedBy ? [{ term: say('skills.need.forWhom'), value: askedBy }] : []),
        { term: say('skills.need.what'), value: <span className="said-words">{need.what}</span> },
        { term: say('skills.need.skill'), value: need.skill },
        { term: say('skills.need.time'), value: need.time },
        { term: say('skills.need.due'), value: need.due },
        { term: say('skills.need.where'), value: need.town },
        ...(need.helper
          ? [
              {
                term: say('skills.need.helper'),
                value: (
                  <>
                    <bdi>{need.helper}</bdi>{' '}
                    {need.helperEmail && <EmailAddress email={need.helperEmail} />}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Next(props: SheetProps) {
  switch (props.need.status) {
    case 'open':
      return props.need.isShown ? <Fits {...props} /> : null
    case 'claimed':
      return (
        <>
          <Section title={say('skills.sheet.finish')} id="finish">
            <form method="post" className="form measure" noValidate>
              <input type="hidden" name="deed" value="finish" />
              <TextField
                name="hours"
                label={say('skills.sheet.hours')}
                hint={say('skills.sheet.hoursHint')}
                error={errorOf(props.errors, 'hours')}
                defaultValue={props.values.hours ?? props.need.hours}
                inputMode="numeric"
                className="input--short"
                maxLength={3}
              />
              <div className="actions">
                <Button busyText={say('skills.saving')}>{say('skills.sheet.finishYes')}</Button>
              </div>
            </form>
          </Section>
          <Section title={say('skills.sheet.write', { who: props.need.helper })} id="write">
            <WriteForm {...props} offer={null} />
          </Section>
        </>
      )
    case 'done':
      return <Thanks {...props} />
    case 'waiting':
    case 'thanked':
    case 'cancelled':
    case 'lapsed':
      return null
  }
}

function Thanks({ need, values, errors }: SheetProps) {
  return (
    <Section title={say('skills.sheet.thank', { who: need.helper })} id="thanks">
      <form method="post" className="form measure" noValidate>
        <input type="hidden" name="deed" value="thank" />
        <TextArea
          name="words"
          label={say('skills.sheet.thanksWords')}
          hint={say('skills.sheet.thanksHint')}
          error={errorOf(errors, 'words')}
          defaultValue={values.words ?? need.thanks}
          rows={5}
          limit={MOST_RELAYED}
        />
        <div className="actions">
          <Button busyText={say('skills.sending')}>{say('skills.sheet.thankYes')}</Button>
        </div>
      </form>
    </Section>
  )
}
