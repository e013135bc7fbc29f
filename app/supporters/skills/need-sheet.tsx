import '#app/ui/styles/skills.css'
import type { ReactNode } from 'react'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { saySkill } from '#app/teams/needs/skill.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { ConfirmPanel, Details } from '#app/ui/details.tsx'
import { EmailAddress } from '#app/ui/email-address.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { SheetField } from './answer-sheet.server.ts'
import type { MatchingOffer } from './matching-offers.server.ts'
import { mayMove } from './need-state.ts'
import type { NeedSheet } from './need-sheet.server.ts'
import { NeedStatusTag } from './need-status.tsx'
import { MOST_RELAYED } from './relayed-words.form.ts'

interface SheetProps extends Answer<SheetField> {
  need: NeedSheet
  /** Where its forms go. */
  here: string
  /** What staff decide about it. */
  decide?: ReactNode
}

/** One need as whoever looks after it sees it, with the next thing to do. */
export function NeedSheetPage(props: SheetProps) {
  const { need, here, decide } = props
  return (
    <div className="stack-large">
      <p>
        <NeedStatusTag status={need.status} /> {say(`skills.sheet.about.${need.status}`)}
      </p>
      {decide}
      <Facts need={need} />
      <Next {...props} />
      <div className="actions">
        {mayMove(need.status, 'change') && (
          <LinkButton href={`${here}/text`} look="secondary">
            {need.status === 'lapsed' ? say('skills.sheet.askAgain') : say('skills.sheet.change')}
          </LinkButton>
        )}
        {need.status === 'open' && (
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
  )
}

function Facts({ need }: { need: NeedSheet }) {
  return (
    <SummaryList
      rows={[
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
      return <Fits {...props} />
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

/** Who could do it: first name and initial, and a form that writes to them; their address stays with us. */
function Fits(props: SheetProps) {
  const { offers } = props.need
  return (
    <Section title={say('skills.sheet.fits')} id="fits">
      {offers.length === 0 ? (
        <p className="soft">{say('skills.sheet.noFits')}</p>
      ) : (
        <ul className="skill-fits">
          {offers.map((offer) => (
            <Fit key={offer.id} {...props} offer={offer} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Fit({ offer, ...props }: SheetProps & { offer: MatchingOffer }) {
  const isWrittenTo = props.values.offer === offer.id
  return (
    <li className="stack">
      <h3 dir="auto">{offer.name}</h3>
      <p className="small soft" dir="auto">
        {offer.facts.join(' · ')} {!offer.isNear && <Tag>{say('skills.sheet.otherTown')}</Tag>}
      </p>
      <p className="small">{offer.skills.map((skill) => saySkill(skill)).join(', ')}</p>
      {offer.licence && (
        <p className="small">{say('skills.sheet.licence', { licence: offer.licence })}</p>
      )}
      {offer.words && (
        <p className="said-words measure" dir="auto">
          {offer.words}
        </p>
      )}
      <Details
        summary={say('skills.sheet.write', { who: offer.name })}
        start={isWrittenTo ? 'unfolded' : 'folded'}
      >
        <WriteForm
          {...props}
          values={isWrittenTo ? props.values : {}}
          errors={isWrittenTo ? props.errors : []}
          offer={offer.id}
        />
      </Details>
    </li>
  )
}

function WriteForm({ values, errors, offer }: SheetProps & { offer: string | null }) {
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
