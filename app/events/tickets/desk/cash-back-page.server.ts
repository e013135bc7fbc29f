import { handOf } from '#app/contributions/hand.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { findPaidAtTable, giveCashBack } from '../money/give-cash-back.server.ts'
import type { CashBack } from '../money/give-cash-back.server.ts'
import { findTickets } from '../order/find-order.server.ts'
import { givableOf, readTicked } from '../order/givable.ts'
import type { GiveBackAgain } from '../order/givable.ts'
import { requireOrder } from './require-order.server.ts'

export type CashBackFacts = Awaited<ReturnType<typeof findCashBackPage>>

interface At {
  readonly slug: string | undefined
  readonly order: string | undefined
}

/**
 * What may be given back of an order that was paid in cash at the table, and who has that cash; `heldBy` is `null` for an order that
 * was paid in another way, and for an event that was called off.
 */
export async function findCashBackPage(captain: CaptainOf, { slug, order: key }: At) {
  const event = await requireEvent(captain, slug)
  const order = await requireOrder(event.id, key)
  const sold = await findPaidAtTable(event.id, order.public_id)
  const tickets = await findTickets(order.id)
  return {
    event,
    order: `${event.desk}/orders/${order.public_id}`,
    buyer: order.buyer_name,
    heldBy: sold && event.status !== 'cancelled' ? sold.heldBy : null,
    tickets: tickets
      .filter(({ is_released: isOut }) => !isOut)
      .map((ticket) => givableOf(ticket, tickets)),
  }
}

type CashBackAnswer = { readonly kind: 'on'; readonly to: string } | GiveBackAgain

/** Writes down what was given back of it, and out of the box. */
export async function answerCashBack(
  captain: CaptainOf,
  { slug, order: key }: At,
  form: FormData,
): Promise<CashBackAnswer> {
  const event = await requireEvent(captain, slug)
  const order = await requireOrder(event.id, key)
  const { ids, ticked } = readTicked(await findTickets(order.id), form)
  if (ids.length === 0)
    return { kind: 'again', status: 400, message: say('tickets.back.errors.nothing'), ticked }
  const given = await giveCashBack({
    eventPublicId: event.publicId,
    orderPublicId: order.public_id,
    ticketPublicIds: ids,
    heldBy: form.get('held') === 'staff' ? 'staff' : 'box',
    by: handOf(captain.person),
  })
  if (given.kind !== 'given-back')
    return { kind: 'again', status: 409, message: complaintOf(given), ticked }
  const done = given.outOfBox > 0 ? 'cash-back' : given.byCheck > 0 ? 'check-back' : 'back'
  return { kind: 'on', to: `${event.desk}/orders/${order.public_id}?done=${done}` }
}

function complaintOf({ kind }: Exclude<CashBack, { kind: 'given-back' }>): string {
  switch (kind) {
    case 'before':
    case 'moved':
    case 'called-off':
      return say(`ticketDesk.cashBack.errors.${kind}`)
    case 'not-found':
      return say('ticketDesk.cashBack.notHere')
  }
}
