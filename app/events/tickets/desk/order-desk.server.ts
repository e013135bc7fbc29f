import { inTransaction } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { askSaleStanding, findSaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { qrPicture } from '#app/ui/print/qr-picture.server.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { confirmOrder } from '../letters/confirm-orders.server.ts'
import { tellBuyer } from '../letters/tell-buyer.server.ts'
import { sayGoneOf } from '../money/cash-box.server.ts'
import { findTickets } from '../order/find-order.server.ts'
import type { OrderedTicket } from '../order/find-order.server.ts'
import { sayClockOf, sayMomentOf } from '../say-moment.server.ts'
import { findOrderRow } from './order-rows.server.ts'
import { requireOrder } from './require-order.server.ts'

/** Letters again, for one order. */
const LETTERS: Limit = { name: 'order-letters', points: 5, seconds: 3600 }

export type OrderDeskFacts = Awaited<ReturnType<typeof findOrderDesk>>

/**
 * One order with all of it, for the team; `asks` for whoever wants Stripe itself asked.
 * @throws a 404 that is the same for an order of another event and for none (S5).
 */
export async function findOrderDesk(
  captain: CaptainOf,
  at: { readonly slug: string | undefined; readonly order: string | undefined },
  asks: boolean,
) {
  const event = await requireEvent(captain, at.slug)
  const { id, sale_public_id: sale, sale_status: status } = await requireOrder(event.id, at.order)
  if (sale !== null && status === 'started') {
    await (asks ? askSaleStanding(sale) : findSaleStanding(sale))
    await inTransaction((trx) => confirmOrder(trx, id))
  }
  const order = await requireOrder(event.id, at.order)
  const row = await findOrderRow(event.id, id)
  if (!row) throw new Response('Not found', { status: 404 })
  const url = `${env.BASE_URL}/orders/${order.public_id}`
  const money = (sum: number) => formatMoneyExactly(cents(sum))
  return {
    event,
    here: `${event.desk}/orders/${order.public_id}`,
    buyer: row.buyer_name,
    email: row.buyer_email,
    firm: row.firm,
    state: row.state,
    way: row.way,
    soldBy: row.sold_by,
    since: sayMomentOf(row.created_at, event.timeZone),
    sum: money(row.price_cents),
    unpaid: row.unpaid_cents > 0 ? money(row.unpaid_cents) : null,
    extra: (order.extra_cents ?? 0) > 0 ? money(order.extra_cents ?? 0) : null,
    cashBack: await sayGoneOf({ order: order.public_id }),
    returned: order.returned_cents > 0 ? money(order.returned_cents) : null,
    // The buyer's own page: given to nobody but whoever sold it, to be held out or sent.
    pay:
      row.state === 'held'
        ? {
            url,
            code: qrPicture(url),
            until: order.expires_at ? sayClockOf(order.expires_at, event.timeZone) : '',
          }
        : null,
    // What was paid in cash at the table is given back here; what a card paid, staff send back.
    giveBack:
      order.at_table && row.way === 'cash' && row.state === 'paid'
        ? `${event.desk}/orders/${order.public_id}/return`
        : null,
    mayWrite: row.buyer_email !== null && ['paid', 'free', 'owed', 'part-paid'].includes(row.state),
    tickets: (await findTickets(id)).map(shown),
  }
}

function shown(ticket: OrderedTicket) {
  return {
    key: `${ticket.package} ${ticket.unit} ${ticket.position}`,
    package: ticket.package,
    who: ticket.player,
    isPerson: ticket.is_person,
    price: formatMoneyExactly(cents(ticket.price_cents)),
    state: stateOf(ticket),
  }
}

function stateOf(ticket: OrderedTicket): 'gift' | 'out' | 'free' | 'paid' | 'unpaid' {
  if (ticket.is_released) return ticket.kept_as_gift ? 'gift' : 'out'
  if (ticket.price_cents === 0) return 'free'
  return ticket.is_paid ? 'paid' : 'unpaid'
}

/** Sends the letter with the link again. @returns where to go on. */
export async function answerLetter(
  captain: CaptainOf,
  slug: string | undefined,
  key: string | undefined,
): Promise<string> {
  const event = await requireEvent(captain, slug)
  const order = await requireOrder(event.id, key)
  const here = `${event.desk}/orders/${order.public_id}`
  if (order.released_why !== null || order.sale_status === 'started') return here
  const spent = await spend(LETTERS, order.public_id)
  if (!spent.allowed) return `${here}?done=often`
  await inTransaction((trx) => tellBuyer(trx, order.id, 'again'))
  return `${here}?done=letter`
}
