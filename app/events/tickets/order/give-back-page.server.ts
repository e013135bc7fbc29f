import { inTransaction } from '#app/platform/database.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { say } from '#app/words/say.ts'
import { sayRefundRule } from '../cart/refund-rule.ts'
import { tellBuyer } from '../letters/tell-buyer.server.ts'
import { giveBackTickets } from '../money/give-back.server.ts'
import type { GivenBack } from '../money/give-back.server.ts'
import { findTicketing } from '../packages.server.ts'
import { sayMomentOf } from '../say-moment.server.ts'
import { findOrder, findTickets } from './find-order.server.ts'
import type { OrderedTicket, OrderRow } from './find-order.server.ts'
import { givableOf, readTicked } from './givable.ts'
import type { GiveBackAgain } from './givable.ts'
import { standingOf } from './order-standing.ts'

export type GiveBackFacts = NonNullable<Awaited<ReturnType<typeof findGiveBackPage>>['page']>

/** Which places whoever bought them may give back; `page` is `null` for a key that is none. */
export async function findGiveBackPage(key: string) {
  const [site, order] = await Promise.all([findSiteFrame(), findOrder(key)])
  if (!order) return { site, color: undefined, page: null }
  const [tickets, ticketing] = await Promise.all([
    findTickets(order.id),
    findTicketing(order.version_id),
  ])
  const { refundUntil } = ticketing
  const until = refundUntil === null ? null : sayMomentOf(refundUntil, order.time_zone)
  return {
    site,
    color: colorOf(order.team_slug, order.color),
    page: {
      title: order.title,
      order: `/orders/${order.public_id}`,
      rule: sayRefundRule(ticketing, until),
      inBox: order.in_box,
      tickets: tickets
        .filter((ticket) => isTheirs(order, ticket))
        .map((ticket) => givableOf(ticket, tickets)),
    },
  }
}

/** Paid by the order itself: a friend's own place is the friend's. */
function isTheirs(
  order: OrderRow,
  { is_released: isOut, sale_id: saleId }: OrderedTicket,
): boolean {
  return (
    standingOf(order) === 'yours' &&
    order.kind === 'tickets' &&
    !order.in_box &&
    !isOut &&
    saleId === order.sale_id
  )
}

export type GiveBackAnswer =
  | { readonly kind: 'on'; readonly to: string }
  | { readonly kind: 'gone' }
  | GiveBackAgain

/** Gives back what is ticked; the money goes back to its card. */
export async function answerGiveBack(key: string, form: FormData): Promise<GiveBackAnswer> {
  const order = await findOrder(key)
  if (!order) return { kind: 'gone' }
  const tickets = await findTickets(order.id)
  const { ids, ticked } = readTicked(tickets, form)
  if (ids.length === 0)
    return { kind: 'again', status: 400, message: say('tickets.back.errors.nothing'), ticked }
  const given = await giveBackTickets({
    orderPublicId: order.public_id,
    ticketPublicIds: ids,
    as: 'buyer',
    why: 'given_back',
    reason: 'given back by the buyer',
    by: null,
  })
  if (given.kind !== 'given-back')
    return { kind: 'again', status: 409, message: complaintOf(given), ticked }
  await inTransaction((trx) => tellBuyer(trx, order.id, 'given-back'))
  return { kind: 'on', to: `/orders/${order.public_id}?done=given-back` }
}

function complaintOf(given: Exclude<GivenBack, { kind: 'given-back' }>): string {
  switch (given.kind) {
    case 'too-late':
      return say('tickets.back.errors.late')
    case 'more-than-is-left':
      return say('tickets.back.errors.left')
    case 'in-box':
      return say('tickets.back.errors.cash')
    case 'not-found':
    case 'changed-since':
    case 'not-theirs':
    case 'being-paid':
      return say('tickets.back.errors.changed')
  }
}
