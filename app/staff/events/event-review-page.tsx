import '#app/ui/styles/review.css'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { ChangedWords } from '../changed-words.tsx'
import { DecideText, HideText } from '../decide-text.tsx'
import type { FormBack } from '../decision-forms.tsx'
import { RaffleWarning } from '../raffle-warning.tsx'
import { sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { Trail } from '../trail.tsx'
import { findChanges } from '../word-changes.ts'
import { EventBooking } from './event-booking.tsx'
import { EventCloseOutSection } from './event-close-out.tsx'
import { EventPermit } from './event-permit.tsx'
import type { FramedReview } from './event-frame.server.ts'
import type { EventText } from './event-review.server.ts'

interface EventReviewProps {
  review: FramedReview
  frame: StaffFrame
  /** The decision, when it came back. */
  again?: FormBack | undefined
  /** The form that takes it off the site, when it came back or was asked for. */
  hiding?: FormBack | undefined
}

/** One event for its reviewer: what is proposed and the decision first, then what is public, then who and when. */
export function EventReviewPage(props: EventReviewProps) {
  const { review, frame } = props
  return (
    <div className="stack-large review">
      {review.hiddenReason !== null && (
        <Notice kind="danger" title={say('events.review.hidden')}>
          <p dir="auto">{review.hiddenReason}</p>
        </Notice>
      )}
      {review.submittedAt && <Proposal {...props} submittedAt={review.submittedAt} />}
      <Section title={say('events.review.shown')} id="shown">
        {review.pageHref && (
          <p>
            <LinkButton href={review.pageHref} look="secondary">
              {say('events.review.see')}
            </LinkButton>
          </p>
        )}
        {review.submittedAt && review.shown ? (
          <Details summary={say('staff.review.showText')}>
            <Text text={review.shown} before={null} />
          </Details>
        ) : review.submittedAt ? (
          <p className="soft">{say('staff.facts.never')}</p>
        ) : (
          <Text text={review.newest} before={null} />
        )}
      </Section>
      {review.shown && review.shown.fields.packages !== '' && (
        <p>
          <LinkButton href={`${review.desk}/orders`} look="secondary">
            {say('ticketDesk.list.title')}
          </LinkButton>
        </p>
      )}
      {review.kind === 'yard_sale' && <EventPermit permit={review.permit} />}
      {review.kind === 'dining_night' && <EventBooking night={review.booking} />}
      {review.kind === 'dining_night' && review.shown && frame.may['handle-money'] && (
        <p>
          <LinkButton href={`${review.desk}/figure`} look="secondary">
            {say('figure.link')}
          </LinkButton>
        </p>
      )}
      {review.status === 'cancelled' && review.shown && frame.may['handle-money'] && (
        <p>
          <LinkButton href={`${review.desk}/settlement`} look="secondary">
            {say('ticketMoney.settle.link')}
          </LinkButton>
        </p>
      )}
      {review.closeOut && <EventCloseOutSection out={review.closeOut} desk={review.desk} />}
      {frame.may.moderate && (review.hiddenReason !== null || review.shown) && (
        <HideText
          desk={review.desk}
          isHidden={review.hiddenReason !== null}
          words={{
            hide: say('events.review.hide'),
            whatHappens: say('events.review.hideWords'),
            show: say('events.review.show'),
          }}
          asked={props.hiding}
        />
      )}
      <Section title={say('staff.desk.record')} id="record">
        <Trail entries={review.trail} ways={frame} />
      </Section>
    </div>
  )
}

function Proposal({ review, frame, submittedAt, again }: EventReviewProps & { submittedAt: Date }) {
  return (
    <Section title={say('events.review.proposed')} id="proposed">
      <p className="soft">
        {say('events.review.sentIn', { when: sayMoment(submittedAt, frame.timeZone) })}
      </p>
      <RaffleWarning words={review.newest.raffleWords} />
      <Text text={review.newest} before={review.shown} />
      <DecideText
        mayDecide={frame.may.moderate}
        desk={review.desk}
        submittedAt={submittedAt}
        newPictures={0}
        ready={review.ready}
        {...again}
      />
    </Section>
  )
}

const fields = [
  'title',
  'days',
  'place',
  'town',
  'street',
  'streetShown',
  'rain',
  'sale',
  'deal',
  'golf',
  'packages',
  'ticketing',
  'capacity',
  'jobs',
] as const

/** Field by field; word by word where something else is shown now. */
function Text({ text, before }: { text: EventText; before: EventText | null }) {
  const isNew = (field: keyof EventText['fields']) =>
    before !== null && before.fields[field] !== text.fields[field]
  const told = fields.filter((field) => text.fields[field] !== '' || isNew(field))
  return (
    <div className="stack compare">
      <SummaryList
        rows={told.map((field) => ({
          term: say(`events.review.${field}`),
          value: isNew(field) ? (
            <div className="changed-text" dir="auto">
              <ChangedWords
                changes={findChanges((before ?? text).fields[field], text.fields[field])}
              />
            </div>
          ) : (
            <span className="trail-words" dir="auto">
              {text.fields[field]}
            </span>
          ),
          action: isNew(field) ? <Tag tone="note">{say('staff.facts.changed')}</Tag> : undefined,
        }))}
      />
      <section className="stack apart" aria-label={say('events.review.story')}>
        <h3>{say('events.review.story')}</h3>
        {isNew('story') ? (
          <p className="changed-text" dir="auto">
            <ChangedWords changes={findChanges((before ?? text).fields.story, text.fields.story)} />
          </p>
        ) : (
          <Prose html={text.storyHtml} />
        )}
      </section>
      {text.photo && (
        <div className="cover">
          <PhotoImage photo={text.photo} sizes="28rem" />
        </div>
      )}
    </div>
  )
}
