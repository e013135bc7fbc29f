import { sql } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { countSold } from '../count-sold.server.ts'
import { isOnSale, leftOf } from '../package-standing.ts'
import { findPackages } from '../packages.server.ts'

/** What everyone may buy of an event just now. */
export interface OnSale {
  readonly publicId: string
  readonly kind: 'place' | 'add_on'
  readonly name: string
  readonly included: string
  readonly price: Cents
  readonly fairValue: Cents
  readonly people: number
  /** Of the event's own, that all packages share. */
  readonly places: number
  /** Of an order, or of an add-on for each of its people; `null` for no limit. */
  readonly mostEach: number | null
  /** Until when it has this price. */
  readonly until: Date | null
  /** How many of it can still be had; `null` for as many as anybody wants. */
  readonly left: number | null
}

interface EventOfShop {
  readonly id: number
  readonly seats: number | null
  readonly versionId: number
}

/**
 * What of a text is sold to everyone at this moment, in its order, with how many of each are left: of its own, and of the
 * places of the event, which all of them share. Sponsorships have a page of their own.
 */
export async function findOnSale({
  id,
  seats,
  versionId,
}: EventOfShop): Promise<{ readonly onSale: readonly OnSale[]; readonly free: number | null }> {
  const [packages, sold, promised] = await Promise.all([
    findPackages(versionId),
    countSold(id),
    sql<{ places: number }>`select places_promised(${id}) as places`.execute(db),
  ])
  const at = now()
  const free = seats === null ? null : Math.max(0, seats - (promised.rows[0]?.places ?? 0))
  const onSale = packages.flatMap((of): OnSale[] => {
    if (of.kind === 'sponsorship' || of.soldBy !== 'everyone' || !isOnSale(of, at)) return []
    return [
      {
        publicId: of.publicId,
        kind: of.kind,
        name: of.name,
        included: of.included,
        price: of.price,
        fairValue: of.fairValue ?? of.price,
        people: of.people,
        places: of.places,
        mostEach: of.mostEach,
        until: of.soldUntil,
        left: leftOf(of, { sold: sold.get(of.id) ?? 0, free }),
      },
    ]
  })
  return { onSale, free }
}
