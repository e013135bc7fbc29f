import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { cancelEvent } from '#app/events/end-event.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aPaidOrder } from '../../money/testing/paid.ts'
import { aCart } from '../../testing/tickets.ts'
import type { AnOuting } from '../../testing/tickets.ts'
import { startSettlement } from '../settle-event.server.ts'

let count = 0

/** A foursome that was paid by card, by a buyer of its own. */
export async function aPaid(outing: AnOuting) {
  const email = `called.off${++count}@example.org`
  const order = await aPaidOrder(
    aCart(outing, { Foursome: 1 }, { buyer: { name: 'Walter Brandt', email } }),
  )
  return { ...order, email }
}

export async function callOff({ publicId, captain }: AnOuting): Promise<void> {
  const actor = { id: captain.id, label: 'Denise' }
  expect(await cancelEvent({ eventPublicId: publicId, actor, reason: 'Rain' })).toBe('cancelled')
}

export async function start({ publicId }: AnOuting, by: Hand) {
  return await startSettlement({ eventPublicId: publicId, by })
}

/** What goes back to cards of all that was sold of an event, in cents. */
export async function refundsOf({ id }: AnOuting): Promise<readonly number[]> {
  const { rows } = await sql<{ cents: number }>`
    select r.amount_cents as cents from refund r join sale s on s.id = r.sale_id where s.event_id = ${id}`.execute(
    db,
  )
  return rows.map(({ cents: amount }) => amount)
}
