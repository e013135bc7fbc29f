import '#app/ui/styles/captain.css'
import '#app/ui/styles/sales.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { OrderDeskFacts } from './order-desk.server.ts'
import { OrderTag } from './order-tag.tsx'

interface OrderDeskProps {
  order: OrderDeskFacts
  done: Said | null
}

/** One order for the team that sold it: who, what, how it is paid, and who comes. */
export function OrderDeskPage({ order, done }: OrderDeskProps) {
  return (
    <div className="stack-large">
      {done && <Notice {...done} announce="politely" />}
      <PageHead of={say('ticketDesk.list.title')} href={`${order.event.desk}/orders`}>
        <h2 dir="auto">{order.firm ?? order.buyer}</h2>
        <p>
          <OrderTag state={order.state} />
        </p>
      </PageHead>
      {order.pay && <ToPay order={order} pay={order.pay} />}
      <Facts order={order} />
      <Tickets order={order} />
      <div className="actions">
        {order.mayWrite && (
          <form method="post" action={`${order.here}/letter`}>
            <Button look="secondary">{say('ticketDesk.order.letter')}</Button>
          </form>
        )}
        <LinkButton href={`${order.event.desk}/orders/entry`} look="secondary">
          {say('ticketDesk.order.next')}
        </LinkButton>
        {order.giveBack !== null && <a href={order.giveBack}>{say('tickets.back.title')}</a>}
      </div>
    </div>
  )
}

interface ToPayProps {
  order: OrderDeskFacts
  pay: NonNullable<OrderDeskFacts['pay']>
}

function ToPay({ order, pay }: ToPayProps) {
  return (
    <Section title={say('ticketDesk.order.toPay')} id="pay">
      <p>{say('ticketDesk.order.toPayWords', { until: pay.until })}</p>
      <img className="qr-code" src={pay.code} alt={say('ticketDesk.order.codeAlt')} />
      <ShareLink url={pay.url} label={say('ticketDesk.order.payLink')} />
      <p>
        <a href={`${order.here}?look`}>{say('qr.sale.look')}</a>
      </p>
    </Section>
  )
}

function Facts({ order }: { order: OrderDeskFacts }) {
  return (
    <SummaryList
      rows={[
        { term: say('tickets.review.buyer'), value: order.buyer },
        ...(order.email === null
          ? []
          : [
              {
                term: say('tickets.review.email'),
                value: <a href={`mailto:${order.email}`}>{order.email}</a>,
              },
            ]),
        { term: say('ticketDesk.list.sum'), value: order.sum },
        ...(order.unpaid === null
          ? []
          : [{ term: say('tickets.letters.owed'), value: order.unpaid }]),
        ...(order.extra === null
          ? []
          : [{ term: say('tickets.review.extra'), value: order.extra }]),
        ...(order.returned === null
          ? []
          : [{ term: say('ticketDesk.order.returned'), value: order.returned }]),
        ...(order.cashBack === null
          ? []
          : [{ term: say('ticketDesk.order.cashBack'), value: order.cashBack }]),
        { term: say('ticketDesk.sell.way'), value: say(`ticketDesk.way.${order.way}`) },
        { term: say('ticketDesk.order.since'), value: order.since },
        ...(order.soldBy === null
          ? []
          : [{ term: say('ticketDesk.order.soldBy'), value: order.soldBy }]),
      ]}
    />
  )
}

function Tickets({ order: { tickets } }: { order: OrderDeskFacts }) {
  return (
    <Table
      caption={say('ticketDesk.order.tickets')}
      rows={tickets}
      rowKey={({ key }) => key}
      columns={[
        { heading: say('ticketDesk.list.what'), cell: (ticket) => <bdi>{ticket.package}</bdi> },
        {
          heading: say('ticketDesk.order.who'),
          cell: ({ who, isPerson }) =>
            isPerson ? <bdi>{who ?? say('tickets.order.notNamed')}</bdi> : '–',
        },
        { heading: say('ticketDesk.list.sum'), kind: 'number', cell: ({ price }) => price },
        {
          heading: say('ticketDesk.list.state'),
          cell: ({ state }) => (
            <Tag tone={state === 'paid' ? 'good' : state === 'unpaid' ? 'waiting' : 'quiet'}>
              {say(`ticketDesk.order.ticket.${state}`)}
            </Tag>
          ),
        },
      ]}
    />
  )
}
