import { handOf } from '#app/contributions/hand.ts'
import { aKey } from '#app/contributions/testing/money-by-hand.ts'
import { addCost } from '#app/events/costs/keep-cost.server.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { cents } from '#app/money/cents.ts'

/** What an event cost. */
export async function fillCloseOut({ publicId, captain }: AnEvent): Promise<void> {
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
}
