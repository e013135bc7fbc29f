import { changeEvent } from '#app/events/change-event.server.ts'
import { momentsAt } from '#app/events/moments.server.ts'
import { addDiscount } from '#app/events/tickets/discounts/keep-discount.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { cents } from '#app/money/cents.ts'
import { addDays } from '#app/words/days.ts'
import type { PlannedSelling } from './golf-plan.ts'

interface Selling {
  readonly eventPublicId: string
  readonly by: Actor & { readonly id: number }
  /** On which it is played. */
  readonly first: string
}

/** What an event sells and how it is played, with the codes that make it cheaper. */
export async function seedSelling(
  { eventPublicId, by, first }: Selling,
  plan: PlannedSelling | undefined,
): Promise<void> {
  if (!plan) return
  const evening = async (before: number | undefined) => {
    if (before === undefined) return null
    const [at = null] = await momentsAt('America/Chicago', [`${addDays(first, -before)}T20:00`])
    return at
  }
  const packages = []
  for (const { fromBefore, untilBefore, ...of } of plan.packages)
    packages.push({
      ...of,
      publicId: null,
      soldFrom: await evening(fromBefore),
      soldUntil: await evening(untilBefore),
    })
  await changeEvent({
    eventPublicId,
    personId: by.id,
    words: {},
    packages,
    outing: { ...plan.outing, headcountOn: addDays(first, -5) },
    ticketing: {
      ...plan.ticketing,
      refundUntil: await evening(plan.refundBefore),
      namesUntil: await evening(plan.namesBefore),
    },
  })
  for (const { code, percent, amount, mostOrders = null } of plan.discounts)
    await addDiscount(
      { eventPublicId, by },
      {
        code,
        takes:
          percent === undefined
            ? { kind: 'amount', cents: cents(amount ?? 0) }
            : { kind: 'percent', percent },
        mostOrders,
        goodUntil: null,
      },
    )
}
