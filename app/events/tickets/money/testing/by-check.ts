import { sql } from 'kysely'
import { depositSlip } from '#app/contributions/deposits.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { anIncoming, onTheSlip, received } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { placeOrder } from '../../place-order.server.ts'
import { aCart, anOuting } from '../../testing/tickets.ts'
import { giveBackTickets } from '../give-back.server.ts'
import { oweByHand } from '../owe-by-hand.server.ts'
import { ticketsOf } from './paid.ts'

let count = 0

/** A foursome of a firm that is owed by check. */
export async function aFoursome() {
  const outing = await anOuting({ ticketing: { calledOff: 'refund' } })
  const email = `lakeside${++count}.pays.back@example.org`
  const cart = aCart(
    outing,
    { Foursome: 1 },
    { way: 'invoice', firm: 'Lakeside Dental', buyer: { name: 'Odile Marsh', email } },
  )
  return await inTransaction(async (trx) => {
    const placed = await placeOrder(trx, cart)
    if (placed.kind !== 'placed') throw new Error(placed.kind)
    const owed = await oweByHand(trx, {
      orderId: placed.orderId,
      means: 'check',
      dueOn: '2026-12-20',
      by: null,
    })
    if (owed.kind !== 'owed') throw new Error(owed.kind)
    return {
      outing,
      email,
      id: placed.orderId,
      publicId: placed.orderPublicId,
      contribution: owed.publicId,
    }
  })
}

export type ByCheck = Awaited<ReturnType<typeof aFoursome>>

/** @returns the check that came, as staff know it. */
export async function receive(
  { contribution }: ByCheck,
  treasurer: Hand,
  amount = 48_000,
): Promise<string> {
  const check = anIncoming({ amount: cents(amount) })
  await received(contribution, treasurer, check)
  return check.key
}

/** Its check came and was taken to the bank. */
export async function aPaidFoursome(treasurer: Hand): Promise<ByCheck> {
  const order = await aFoursome()
  const slip = await onTheSlip([await receive(order, treasurer)], treasurer)
  await depositSlip({
    depositPublicId: slip,
    total: cents(48_000),
    slipNumber: null,
    depositedOn: '2026-11-20',
    by: treasurer,
  })
  return order
}

/** @returns the check that is asked for. */
export async function giveBack({ id, publicId }: ByCheck, many: number, by: Hand): Promise<string> {
  const there = (await ticketsOf(id)).filter(({ released_at: at }) => at === null)
  await giveBackTickets({
    orderPublicId: publicId,
    ticketPublicIds: there.slice(0, many).map(({ public_id: ticket }) => ticket),
    as: 'team',
    why: 'given_back',
    reason: 'They cannot come',
    by,
  })
  const { rows } = await sql<{ id: string }>`
    select r.public_id as id from refund r join ticket_order o on o.contribution_id = r.contribution_id
     where o.id = ${id} and r.status = 'requested'`.execute(db)
  return rows[0]?.id ?? ''
}
