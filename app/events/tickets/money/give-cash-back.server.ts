import { sql } from 'kysely'
import type { Hand } from '#app/contributions/hand.ts'
import { lockContributions } from '#app/contributions/lock-contribution.server.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { findBuyer } from '../letters/find-buyer.server.ts'
import { tellBuyer } from '../letters/tell-buyer.server.ts'
import { giveBackTicketsWith } from './give-back.server.ts'

/** Who has what was paid in cash at the table: nobody of the staff yet; they have all of it; or a part, which they settle. */
export type HeldBy = 'box' | 'staff' | 'both'

export interface CashBackWish {
  readonly eventPublicId: string
  readonly orderPublicId: string
  readonly ticketPublicIds: readonly string[]
  /** As it was read by whoever gives the cash: out of the box, or not at all since staff pay it back. */
  readonly heldBy: HeldBy
  readonly by: Hand
}

export type CashBack =
  | { readonly kind: 'given-back'; readonly outOfBox: Cents; readonly byCheck: Cents }
  /** Somebody wrote it down before: it is not paid twice. */
  | { readonly kind: 'before' }
  /** Staff received cash of it, or no longer have it, since it was looked at. */
  | { readonly kind: 'moved' }
  /** The day was called off: all of its cash is settled on a page of its own. */
  | { readonly kind: 'called-off' }
  /** No order of this event that was paid in cash at its table. */
  | { readonly kind: 'not-found' }

/**
 * Gives single places back that were paid in cash at the table. The cash goes by hand out of the box, and is owed to staff no more;
 * or by a check, where staff have it. Who has it is looked at under the locks of the event and of what is owed, so that nobody pays
 * out of the box what staff have received meanwhile, and two who press at once give it back once (F10).
 */
export async function giveCashBack(wish: CashBackWish): Promise<CashBack> {
  return await inTransaction((trx) => giveCashBackWith(trx, wish))
}

/** The same in a transaction. */
export async function giveCashBackWith(trx: Trx, wish: CashBackWish): Promise<CashBack> {
  const event = await lockEvent(trx, wish.eventPublicId)
  const sold = event && (await findPaidAtTable(event.id, wish.orderPublicId, trx))
  if (!event || !sold) return { kind: 'not-found' }
  if (event.status === 'cancelled') return { kind: 'called-off' }
  await lockContributions(trx, [sold.contribution])
  const held = await findPaidAtTable(event.id, wish.orderPublicId, trx)
  if (held?.isOver) return { kind: 'before' }
  if (held?.heldBy !== wish.heldBy || held.heldBy === 'both') return { kind: 'moved' }
  const given = await giveBackTicketsWith(trx, {
    orderPublicId: wish.orderPublicId,
    ticketPublicIds: wish.ticketPublicIds,
    as: 'team',
    why: 'given_back',
    reason: wish.heldBy === 'box' ? 'given back; paid out of the box' : 'given back',
    by: wish.by,
  })
  if (given.kind !== 'given-back') return { kind: 'before' }
  const price = await sumOf(trx, wish.ticketPublicIds)
  const outOfBox = cents(price - given.owedBack)
  if (outOfBox > 0) await tellOfCash(trx, wish, outOfBox)
  else await tellBuyer(trx, sold.id, 'given-back')
  return { kind: 'given-back', outOfBox, byCheck: given.owedBack }
}

/** An order that was paid in cash at the table of an event; `undefined` for any other. */
export async function findPaidAtTable(eventId: number, order: string, on: Trx | typeof db = db) {
  const { rows } = await sql<{
    id: number
    contribution: string
    amount: number
    settled: number
    is_over: boolean
  }>`
    select o.id, c.public_id as contribution, c.amount_cents as amount, c.settled_cents as settled,
           c.voided_at is not null as is_over
      from ticket_order o join contribution c on c.id = o.contribution_id
     where o.event_id = ${eventId} and o.public_id = ${order} and o.at_table and o.way = 'cash'`.execute(
    on,
  )
  const [row] = rows
  if (!row) return undefined
  const { id, contribution, amount, settled, is_over: isOver } = row
  const heldBy: HeldBy = settled === 0 ? 'box' : settled < amount ? 'both' : 'staff'
  return { id, contribution, isOver, heldBy }
}

async function sumOf(trx: Trx, ticketPublicIds: readonly string[]): Promise<number> {
  const { sum } = await trx
    .selectFrom('ticket')
    .select((is) => is.fn.coalesce(is.fn.sum<number>('price_cents'), is.val(0)).as('sum'))
    .where('public_id', 'in', [...new Set(ticketPublicIds)])
    .executeTakeFirstOrThrow()
  return sum
}

/** Whoever paid reads that they have it: a place is given back once, so the letter of its first ticket is written once. */
async function tellOfCash(
  trx: Trx,
  { orderPublicId, ticketPublicIds }: CashBackWish,
  back: Cents,
): Promise<void> {
  const told = await findBuyer(trx, orderPublicId)
  if (!told) return
  await queueMessage(trx, {
    kind: 'cash-back',
    subjectId: `${ticketPublicIds[0] ?? orderPublicId} cash`,
    to: told.email,
    language: told.language,
    content: { name: told.name, eventTitle: told.title, backCents: back },
  })
}
