import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { DealLine } from '../../dining-night/deal-part.tsx'
import type { Review } from './review.ts'
import type { ShownShop } from './shown-shop.server.ts'

interface ReviewPageProps {
  shop: ShownShop
  review: Review
  /** All that was typed, to be sent once more. */
  values: Answer<string>['values']
}

/** What it all comes to, before anything is paid. */
export function ReviewPage({ shop, review, values }: ReviewPageProps) {
  const { event } = shop
  return (
    <div className="stack-large measure">
      <PageHead of={`${event.title} · ${event.short}`}>
        <h1>{say('tickets.review.title')}</h1>
        <p className="lede">{say('tickets.review.lede')}</p>
      </PageHead>
      {event.line !== null && <DealLine line={event.line} />}
      <Sums review={review} />
      {review.told !== null && (
        <Notice title={say('tickets.review.toldTitle')}>
          <p>{review.told}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: say('tickets.review.buyer'), value: review.name },
          { term: say('tickets.review.email'), value: review.email },
          ...(review.firm === null
            ? []
            : [{ term: say('tickets.review.firm'), value: review.firm }]),
          { term: say('tickets.review.rule'), value: review.rule.join(' ') },
        ]}
      />
      <form method="post" className="form" noValidate>
        <KeptValues values={values} />
        <input type="hidden" name="version" value={shop.version} />
        <input type="hidden" name="seen" value={review.seen} />
        <div className="actions">
          <Button size="large" name="step" value="pay" busyText={say('tickets.review.busy')}>
            {review.isFree
              ? say('tickets.review.take')
              : say('tickets.review.pay', { total: review.total })}
          </Button>
          <Button look="secondary" name="step" value="change">
            {say('tickets.review.change')}
          </Button>
        </div>
        <p className="soft">
          {review.isFree ? say('tickets.review.freeWords') : say('tickets.review.safe')}
        </p>
      </form>
    </div>
  )
}

function Sums({ review }: { review: Review }) {
  const { off, friends, extra } = review
  const rows = [
    ...review.lines.map(({ name, sum }) => ({ term: name, sum })),
    ...(off ? [{ term: say('tickets.review.off', { code: off.code }), sum: `−${off.sum}` }] : []),
    ...(friends === null ? [] : [{ term: say('tickets.review.friends'), sum: `−${friends}` }]),
    ...(extra === null ? [] : [{ term: say('tickets.review.extra'), sum: extra }]),
  ]
  return (
    <dl className="sums">
      {rows.map(({ term, sum }) => (
        <div key={term}>
          <dt dir="auto">{term}</dt>
          <dd className="figures">{sum}</dd>
        </div>
      ))}
      <div className="sums-total">
        <dt>{say('tickets.review.total')}</dt>
        <dd className="figures">{review.total}</dd>
      </div>
      {review.value !== null && (
        <div className="sums-of">
          <dt>{say('tickets.review.value')}</dt>
          <dd className="figures">{review.value}</dd>
        </div>
      )}
      {review.deductible !== null && (
        <div className="sums-of">
          <dt>{say('tickets.review.deductible')}</dt>
          <dd className="figures">{review.deductible}</dd>
        </div>
      )}
    </dl>
  )
}

function KeptValues({ values }: { values: Answer<string>['values'] }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value ?? ''} />
  ))
}
