import { Closed, MailSent } from '#app/ui/art/scenes.tsx'
import { Poster, Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { DealLine } from '../../dining-night/deal-part.tsx'
import type { OrderPageFacts } from './order-page.server.ts'
import { OrderedPlaces } from './ordered-places.tsx'

interface OrderPageProps {
  order: OrderPageFacts
  done: string | null
  problem: string | null
}

/** An order, for whoever has its key. */
export function OrderPage({ order, done, problem }: OrderPageProps) {
  return (
    <div className="stack-large measure">
      {done && <Notice kind="success" title={done} announce="politely" />}
      {problem && <Notice kind="warning" title={problem} announce="politely" />}
      <PageHead of={order.title} href={order.eventHref ?? undefined}>
        <h1>{orderTitle(order)}</h1>
        <p className="lede">
          {order.standing === 'held'
            ? say('tickets.order.heldWords', { until: order.until ?? '' })
            : say(`tickets.order.${order.standing}Words`)}
        </p>
        <NextStep order={order} />
      </PageHead>
      {order.kind === 'sponsorship' && isHad(order) && (
        <div className="actions">
          <LinkButton href={`${order.page}/sponsor`}>{say('sponsors.letters.see')}</LinkButton>
        </div>
      )}
      {order.line !== null && <DealLine line={order.line} />}
      <Facts order={order} />
      {order.standing === 'held' && order.sums.told !== null && (
        <Notice title={say('tickets.review.toldTitle')}>
          <p>{order.sums.told}</p>
        </Notice>
      )}
      {isHad(order) && <OrderedPlaces order={order} />}
      {order.receipts.length > 0 && (
        <Section title={say('tickets.order.receipts')} id="receipts">
          <ul className="stack">
            {order.receipts.map(({ href, number }) => (
              <li key={href}>
                <a href={href}>{say('tickets.order.receipt', { number })}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isHad(order) && order.forPeople && <Rule order={order} />}
    </div>
  )
}

/** "The places are yours"; of an order of mulligans alone, which are no places, "It is yours". */
export function orderTitle({ standing, forPeople }: OrderPageFacts): string {
  if (!forPeople && (standing === 'held' || standing === 'yours' || standing === 'owed'))
    return say(`tickets.order.extras.${standing}`)
  return say(`tickets.order.${standing}`)
}

function isHad({ standing }: OrderPageFacts): boolean {
  return standing === 'yours' || standing === 'owed'
}

function NextStep({ order }: { order: OrderPageFacts }) {
  switch (order.standing) {
    case 'held':
      return (
        <div className="actions">
          <form method="post" action={`${order.page}/payment`}>
            <Button size="large" busyText={say('tickets.review.busy')}>
              {say('tickets.review.pay', { total: order.sums.total })}
            </Button>
          </form>
          <form method="post" action={`${order.page}/release`}>
            <Button look="secondary">{say('tickets.order.release')}</Button>
          </form>
        </div>
      )
    case 'away':
      return (
        <div className="actions">
          <LinkButton href={`${order.page}?back=1`} size="large">
            {say('qr.away.again')}
          </LinkButton>
        </div>
      )
    case 'expired':
    case 'failed':
    case 'too-late':
      return (
        order.tryAgain !== null && (
          <div className="actions">
            <LinkButton href={order.tryAgain} size="large">
              {say('tickets.order.tryAgain')}
            </LinkButton>
          </div>
        )
      )
    case 'yours':
    case 'owed':
      return (
        order.names !== null && (
          <div className="actions">
            <LinkButton href={order.names} size="large">
              {say('tickets.order.names')}
            </LinkButton>
            <LinkButton href={order.calendar} look="secondary">
              {say('tickets.letters.calendar')}
            </LinkButton>
          </div>
        )
      )
    case 'given-back':
    case 'off':
      return null
  }
}

function Facts({ order }: { order: OrderPageFacts }) {
  const { sums, returned, buyer, firm } = order
  return (
    <SummaryList
      rows={[
        { term: say('tickets.review.buyer'), value: firm === null ? buyer : `${buyer}, ${firm}` },
        { term: say('tickets.order.what'), value: order.what },
        {
          term: order.standing === 'yours' ? say('tickets.order.paid') : say('tickets.order.sum'),
          value: sums.total,
        },
        ...(sums.extra === null ? [] : [{ term: say('tickets.review.extra'), value: sums.extra }]),
        ...(sums.value === null ? [] : [{ term: say('tickets.review.value'), value: sums.value }]),
        ...(sums.deductible === null
          ? []
          : [{ term: say('tickets.review.deductible'), value: sums.deductible }]),
        ...(returned === null ? [] : [{ term: say('tickets.order.returned'), value: returned }]),
      ]}
    />
  )
}

function Rule({ order }: { order: OrderPageFacts }) {
  return (
    <Section title={say('tickets.order.cannotCome')} id="cannot-come">
      <p>{order.rule.join(' ')}</p>
      {order.inBox && <p>{say('tickets.order.inBox')}</p>}
      {order.giveBack !== null && (
        <p>
          <a href={order.giveBack}>{say('tickets.order.giveBack')}</a>
        </p>
      )}
    </Section>
  )
}

/** For a link that is nobody's. */
export function OrderGone() {
  return (
    <Poster picture={<Closed />}>
      <h1>{say('tickets.order.gone')}</h1>
      <p className="lede">{say('tickets.order.goneWords')}</p>
      <div className="actions">
        <LinkButton href="/orders">{say('tickets.find.title')}</LinkButton>
      </div>
    </Poster>
  )
}

/** The same for everyone who asks for a link (S8). */
export function OrdersSent() {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('tickets.find.sent')}</h1>
      <p className="lede">{say('tickets.find.sentWords')}</p>
      <div className="actions">
        <LinkButton href="/orders" look="secondary">
          {say('tickets.find.another')}
        </LinkButton>
      </div>
    </Poster>
  )
}
