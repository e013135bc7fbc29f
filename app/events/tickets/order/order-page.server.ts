import { openSalePage } from '#app/giving/sales/open-sale-page.server.ts'
import {
  askSaleStanding,
  closeSale,
  findSaleStanding,
} from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { currentLanguage } from '#app/words/language.ts'
import { sayRefundRule } from '../cart/refund-rule.ts'
import { sayWhatIsDeductible } from '../cart/review.ts'
import { confirmOrder } from '../letters/confirm-orders.server.ts'
import { deductibleOf } from '../package.ts'
import { findTicketing } from '../packages.server.ts'
import { shownLine } from '../../shown-event.server.ts'
import { sayClockOf, sayMomentOf } from '../say-moment.server.ts'
import { findOrder, findTickets } from './find-order.server.ts'
import type { OrderedTicket, OrderRow } from './find-order.server.ts'
import { standingOf } from './order-standing.ts'

/** How often one order may have Stripe asked. */
const ASKING: Limit = { name: 'order-asking', points: 40, seconds: 3600, inTrouble: 'allow' }

export type OrderPageFacts = NonNullable<Awaited<ReturnType<typeof findOrderPage>>['order']>
export type ShownTicket = OrderPageFacts['tickets'][number]

/**
 * What whoever has the key of an order sees: how it stands, and its places.
 * @param cameBack from Stripe's page: Stripe itself is asked whether it is paid (F7)
 */
export async function findOrderPage(key: string, cameBack: boolean) {
  const site = await findSiteFrame()
  const order = await findLately(key, cameBack)
  if (!order) return { site, color: undefined, order: null }
  return {
    site,
    color: colorOf(order.team_slug, order.color),
    order: await shownOrder(order, cameBack),
  }
}

/** As it stands now: of one that waits to be paid it is looked first whether it still does. */
async function findLately(key: string, cameBack: boolean): Promise<OrderRow | undefined> {
  const order = await findOrder(key)
  if (!order?.sale_public_id || order.sale_status !== 'started') return order
  const mayAsk = cameBack && (await spend(ASKING, key)).allowed
  await (mayAsk ? askSaleStanding : findSaleStanding)(order.sale_public_id)
  await inTransaction((trx) => confirmOrder(trx, order.id))
  return await findOrder(key)
}

async function shownOrder(order: OrderRow, cameBack: boolean) {
  const [tickets, ticketing, receipts] = await Promise.all([
    findTickets(order.id),
    findTicketing(order.version_id),
    findReceipts(order),
  ])
  const standing = standingOf(order)
  const event = `/teams/${order.team_slug}/events/${order.slug}`
  const { refundUntil } = ticketing
  const mayGiveBack =
    standing === 'yours' &&
    order.way === 'card' &&
    order.kind === 'tickets' &&
    refundUntil !== null &&
    refundUntil > now()
  const page = `/orders/${order.public_id}`
  const forPeople = tickets.some(({ is_person: isPerson }) => isPerson)
  return {
    page,
    forPeople,
    title: order.title,
    eventHref: order.is_shown ? event : null,
    line: shownLine({ ...order, status: order.event_status }),
    buyer: order.buyer_name,
    firm: order.firm,
    kind: order.kind,
    // Paid a moment ago, and Stripe has not told of it yet.
    standing: standing === 'held' && cameBack ? ('away' as const) : standing,
    until: order.expires_at && sayClockOf(order.expires_at, order.time_zone),
    tryAgain: order.is_shown ? `${event}/tickets?again=${order.public_id}` : null,
    calendar: `${event}/event.ics`,
    returned: order.returned_cents > 0 ? formatMoney(cents(order.returned_cents)) : null,
    what: sayWhat(tickets),
    sums: sumsOf(order, tickets),
    tickets: tickets.map((ticket) => shownTicket(ticket, tickets)),
    receipts,
    rule: sayRefundRule(
      ticketing,
      refundUntil === null ? null : sayMomentOf(refundUntil, order.time_zone),
    ),
    giveBack: mayGiveBack ? `${page}/return` : null,
    inBox: order.in_box,
    names:
      (standing === 'yours' || standing === 'owed') && order.starts_at > now() && forPeople
        ? `${page}/names`
        : null,
  }
}

/** "Foursome, 4 × Mulligan": of an order that was given back whole, what it had. */
function sayWhat(tickets: readonly OrderedTicket[]): string {
  const had = tickets.filter(({ is_released: isOut }) => !isOut)
  const listed = had.length === 0 ? tickets : had
  const names = [...new Set(listed.map((ticket) => ticket.package))]
  return names
    .map((name) => {
      const of = listed.filter((ticket) => ticket.package === name)
      const units = new Set(of.map(({ unit }) => unit)).size
      return units === 1 ? name : `${units} × ${name}`
    })
    .join(', ')
}

function shownTicket(ticket: OrderedTicket, all: readonly OrderedTicket[]) {
  const group = all.filter(
    (other) => other.is_person && other.package === ticket.package && other.unit === ticket.unit,
  ).length
  return {
    key: ticket.public_id,
    link: `${env.BASE_URL}/tickets/${ticket.public_id}`,
    package: ticket.package,
    /** Which of a group; `null` for one that is alone. */
    place: group > 1 ? { n: ticket.position, of: group } : null,
    isPerson: ticket.is_person,
    who: ticket.player,
    isOut: ticket.is_released,
    isGift: ticket.kept_as_gift,
    unpaid:
      ticket.is_paid || ticket.sale_id !== null ? null : formatMoney(cents(ticket.price_cents)),
  }
}

/** What the buyer pays or paid; and of what was not given back, what it is worth and what may be deducted (C3). */
function sumsOf(order: OrderRow, tickets: readonly OrderedTicket[]) {
  // What is free comes with the rest, and is worth something too; what friends pay is theirs.
  const mine = tickets.filter(
    ({ sale_id: saleId, price_cents: price }) =>
      order.way !== 'card' || saleId === order.sale_id || price === 0,
  )
  const had = mine.filter(({ is_released: isOut }) => !isOut)
  const gifts = mine.filter((ticket) => ticket.kept_as_gift)
  const stays = sumOfPrices([...had, ...gifts])
  const value = stays === 0 ? 0 : had.reduce((sum, ticket) => sum + ticket.fair_value_cents, 0)
  const extra = order.extra_cents ?? 0
  const money = (sum: number) => formatMoney(cents(sum))
  const total = cents(sumOfPrices(mine) + extra)
  const deductible = cents(deductibleOf(stays, value) + extra)
  return {
    total: money(total),
    told: sayWhatIsDeductible({ total, value: cents(value), deductible }),
    extra: extra > 0 ? money(extra) : null,
    value: stays === 0 ? null : money(value),
    deductible: stays === 0 ? null : money(deductible),
  }
}

function sumOfPrices(tickets: readonly OrderedTicket[]): number {
  return tickets.reduce((sum, { price_cents: price }) => sum + price, 0)
}

/** Of the payment and of the gift beside it, as they are valid now. */
async function findReceipts({ sale_id: saleId }: OrderRow) {
  if (saleId === null) return []
  const receipts = await db
    .selectFrom('receipt as r')
    .innerJoin('sale as s', (join) => join.on('s.id', '=', saleId))
    .select(['r.public_id', 'r.year', 'r.number'])
    .where((is) => is.or([is('r.sale_id', '=', saleId), is('r.gift_id', '=', is.ref('s.gift_id'))]))
    .where('r.voided_at', 'is', null)
    .orderBy('r.id')
    .execute()
  return receipts.map((receipt) => ({
    number: formatReceiptNumber(receipt.year, receipt.number),
    href: `/receipts/${receipt.public_id}`,
  }))
}

/** To Stripe's page, with the gift on top that was chosen. @returns where to go on. */
export async function answerPayment(key: string): Promise<string> {
  const order = await findOrder(key)
  const page = `/orders/${encodeURIComponent(key)}`
  if (!order?.sale_public_id) return page
  const opened = await openSalePage({
    salePublicId: order.sale_public_id,
    extra: cents(order.extra_cents ?? 0),
    language: currentLanguage(),
  })
  switch (opened.kind) {
    case 'ready':
      return opened.payAt
    case 'over':
      return page
    case 'busy':
      return `${page}?problem=busy`
  }
}

/** The buyer lets go what is held. @returns where to go on: to the cart with the same in it. */
export async function answerRelease(key: string): Promise<string> {
  const order = await findOrder(key)
  const page = `/orders/${encodeURIComponent(key)}`
  if (!order?.sale_public_id || order.sale_status !== 'started') return page
  await closeSale(order.sale_public_id)
  await db
    .updateTable('ticket_order')
    .set({ end_told_at: now() })
    .where('id', '=', order.id)
    .where('released_why', '=', 'not_paid')
    .execute()
  return `/teams/${order.team_slug}/events/${order.slug}/tickets?again=${order.public_id}`
}
