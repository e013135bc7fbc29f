import '#app/ui/styles/review.css'
import { UpdateArticle } from '#app/teams/news/update-article.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Prose } from '#app/ui/prose.tsx'
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
import type { NewsReview } from './news-review.server.ts'

interface NewsReviewProps {
  review: NewsReview
  frame: StaffFrame
  /** The decision, when it came back. */
  again?: FormBack | undefined
  /** The form that takes it off the site, when it came back or was asked for. */
  hiding?: FormBack | undefined
}

/** One piece of news for its reviewer: what is proposed and the decision first, then what is public, then who and when. */
export function NewsReviewPage(props: NewsReviewProps) {
  const { review, frame } = props
  return (
    <div className="stack-large review">
      {review.down && (
        <Notice kind="danger" title={say('news.staff.down')}>
          <p dir="auto">{review.down.reason || say('news.staff.downByCaptain')}</p>
        </Notice>
      )}
      {review.submittedAt && <Proposal {...props} submittedAt={review.submittedAt} />}
      <Section title={say('news.staff.shown')} id="shown">
        <Shown review={review} />
      </Section>
      {frame.may.moderate && (review.down || review.shown) && (
        <HideText
          desk={review.desk}
          isHidden={review.down !== null}
          words={{
            hide: say('news.staff.hide'),
            whatHappens: say('news.staff.hideWords'),
            show: say('news.staff.putBack'),
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

function Shown({ review: { shown, photos, submittedAt, pageHref } }: { review: NewsReview }) {
  if (!shown) return <p className="soft">{say('news.staff.never')}</p>
  return (
    <div className="stack measure">
      {pageHref && (
        <p>
          <LinkButton href={pageHref} look="secondary">
            {say('news.staff.see')}
          </LinkButton>
        </p>
      )}
      <h3 dir="auto">{shown.title}</h3>
      {submittedAt ? (
        <Prose html={shown.bodyHtml} />
      ) : (
        <UpdateArticle bodyHtml={shown.bodyHtml} photos={photos} />
      )}
    </div>
  )
}

function Proposal({ review, frame, submittedAt, again }: NewsReviewProps & { submittedAt: Date }) {
  return (
    <Section title={say('news.staff.proposed')} id="proposed">
      <p className="soft">
        {say('news.staff.sentIn', { when: sayMoment(submittedAt, frame.timeZone) })}
      </p>
      {review.mails && <p>{say('news.staff.mails')}</p>}
      <RaffleWarning words={review.raffleWords} />
      <Words review={review} />
      <DecideText
        mayDecide={frame.may.moderate}
        desk={review.desk}
        submittedAt={submittedAt}
        newPictures={review.newPhotos}
        button={say('news.staff.approve')}
        ready={review.ready}
        {...again}
      />
    </Section>
  )
}

/** As they will look, and word by word where something else is read now. */
function Words({ review: { title, body, bodyHtml, photos, shown } }: { review: NewsReview }) {
  const isChanged = shown !== null && (shown.title !== title || shown.body !== body)
  return (
    <div className="stack measure">
      <h3 dir="auto">{title}</h3>
      <UpdateArticle bodyHtml={bodyHtml} photos={photos} />
      {isChanged && (
        <section className="stack apart" aria-label={say('news.staff.changed')}>
          <p>
            <Tag tone="note">{say('news.staff.changed')}</Tag>
          </p>
          <p className="changed-text" dir="auto">
            <ChangedWords changes={findChanges(shown.title, title)} />
          </p>
          <p className="changed-text" dir="auto">
            <ChangedWords changes={findChanges(shown.body, body)} />
          </p>
        </section>
      )}
    </div>
  )
}
