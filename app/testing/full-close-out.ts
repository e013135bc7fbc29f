import { handOf } from '#app/contributions/hand.ts'
import { aKey } from '#app/contributions/testing/money-by-hand.ts'
import { addCost } from '#app/events/costs/keep-cost.server.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'

/** What an event cost, and what its captain did after it. */
export async function fillCloseOut({ id, publicId, captain }: AnEvent): Promise<void> {
  await addCost({
    eventPublicId: publicId,
    by: handOf(captain),
    key: aKey(),
    words: {
      what: 'Tables',
      vendor: 'Hardware',
      amount: cents(4_000),
      spentOn: '2026-06-12',
      paidBy: 'Ida',
      claim: 'owed',
    },
  })
  await db
    .insertInto('event_tick')
    .values({ event_id: id, item: 'float', note: 'In the safe', ticked_by: captain.id })
    .execute()
}
