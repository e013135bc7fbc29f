import { aKey } from '#app/contributions/testing/money-by-hand.ts'
import { handOf } from '#app/contributions/hand.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { addCost } from '../../costs/keep-cost.server.ts'
import type { AnEvent } from '../../testing/events.ts'

/** Takes an event past its last hour. */
export async function hold({ id }: AnEvent): Promise<void> {
  await db.updateTable('event').set({ status: 'held' }).where('id', '=', id).execute()
}

/** Tables for that much. */
export function costOf(amount: number) {
  const words = { what: 'Tables', vendor: null, paidBy: 'Ann', claim: 'owed' } as const
  return { ...words, amount: cents(amount), spentOn: '2026-06-12' }
}

/** Its captain notes what something cost. */
export async function cost(of: AnEvent, amount: number): Promise<string> {
  const key = aKey()
  await addCost({ eventPublicId: of.publicId, by: handOf(of.captain), key, words: costOf(amount) })
  return key
}
