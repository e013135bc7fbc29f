import { cents } from '#app/money/cents.ts'
import { findPhotos } from '#app/contributions/photo/find-photos.server.ts'
import { formatMoneyExactly, formatPlain } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'

export type EventCost = Awaited<ReturnType<typeof findCosts>>[number]

/** What an event cost, in the order of the days; what was removed counts no more and is not among it. */
export async function findCosts(eventId: number) {
  const rows = await db
    .selectFrom('event_cost as c')
    .leftJoin('contribution_photo as p', (join) =>
      join
        .onRef('p.cost_id', '=', 'c.id')
        .on('p.arrived_at', 'is not', null)
        .on('p.erased_at', 'is', null),
    )
    .select(['c.public_id', 'c.what', 'c.vendor', 'c.currency', 'c.amount_cents', 'c.spent_on'])
    .select(['c.paid_by', 'c.claim'])
    .select(({ fn }) => fn.count<number>('p.id').as('photos'))
    .where('c.event_id', '=', eventId)
    .where('c.removed_at', 'is', null)
    .groupBy('c.id')
    .orderBy('c.spent_on')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({
    publicId: row.public_id,
    what: row.what,
    vendor: row.vendor,
    amount: cents(row.amount_cents),
    amountText: formatMoneyExactly(cents(row.amount_cents), row.currency),
    spentOn: row.spent_on,
    paidBy: row.paid_by,
    claim: row.claim,
    photos: row.photos,
  }))
}

/** One cost as its form holds it, with its photos below a path; `undefined` when it is not that event's (S5). */
export async function findCost(eventId: number, publicId: string, photosBelow: string) {
  const row = await db
    .selectFrom('event_cost')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    publicId,
    what: row.what,
    isRemoved: row.removed_at !== null,
    values: {
      revision: String(row.revision),
      what: row.what,
      vendor: row.vendor ?? '',
      amount: formatPlain(cents(row.amount_cents)),
      spentOn: row.spent_on,
      paidBy: row.paid_by,
      claim: row.claim,
    },
    photos: await findPhotos({ column: 'cost_id', id: row.id }, photosBelow),
  }
}
