import type { TicketsOfSale } from '#app/events/tickets/money/tickets-of-sale.server.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { SaleSheet } from './sales-desk.server.ts'
import { SoldTickets } from './sold-tickets.tsx'

/** One sale: its price, the gift beside it, and what became of the payment. */
export function SaleSheetPage({
  sale,
  sold,
  frame,
}: {
  sale: SaleSheet
  /** What places it paid; `null` of something that was sold at a table. */
  sold: TicketsOfSale | null
  frame: StaffFrame
}) {
  const money = (amount: SaleSheet['price']) => formatMoneyExactly(amount, frame.currency)
  const mayRefund = frame.may['handle-money'] && sale.standing === 'paid'
  return (
    <div className="stack-large">
      <Stats>
        <Stat
          term={say('qr.staff.price')}
          value={money(sale.price)}
          note={sold ? undefined : say('qr.staff.fair')}
        />
        <Stat
          term={say('qr.staff.gift')}
          value={sale.gift === null ? '–' : money(sale.gift.amount)}
          note={
            sale.gift === null ? undefined : (
              <a href={`/staff/gifts/${sale.gift.id}`}>{say('qr.staff.toGift')}</a>
            )
          }
        />
        <Stat
          term={say('staff.totals.sentBack')}
          value={money(sale.sentBack)}
          note={sale.lost > 0 ? say('staff.sheet.lost', { amount: money(sale.lost) }) : undefined}
        />
        <Stat
          term={say('staff.gifts.fee')}
          value={money(sale.fee)}
          note={say('staff.totals.byStripe')}
        />
      </Stats>
      {mayRefund && (
        <p className="actions">
          <LinkButton href={`/staff/sales/${sale.id}/refund`} look="secondary">
            {say('qr.staff.refund')}
          </LinkButton>
        </p>
      )}
      {sold && (
        <SoldTickets
          sold={sold}
          currency={frame.currency}
          handling={
            mayRefund
              ? {
                  giveBack: `/staff/sales/${sale.id}/places`,
                  again: `/staff/sales/${sale.id}/again`,
                }
              : null
          }
        />
      )}
      <SummaryList
        rows={[
          {
            term: say('qr.staff.team'),
            value: <a href={`/staff/teams/${sale.team.slug}`}>{sale.team.name}</a>,
          },
          ...(sale.event === null
            ? []
            : [
                {
                  term: say('qr.staff.event'),
                  value: <a href={`/staff/events/${sale.event.id}`}>{sale.event.title}</a>,
                },
              ]),
          ...(sale.paidAt === null
            ? []
            : [{ term: say('qr.staff.paidAt'), value: sayMoment(sale.paidAt, frame.timeZone) }]),
          ...(sale.disputed > 0
            ? [{ term: say('qr.staff.disputed'), value: money(sale.disputed) }]
            : []),
        ]}
      />
    </div>
  )
}
