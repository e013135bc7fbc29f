import { sql } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
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
  const [packages, taken, promised] = await Promise.all([
    findPackages(versionId),
    sql<{ package_id: number; units: number }>`
      select package_id, count(distinct (order_id, unit))::int as units from ticket
       where event_id = ${id} and released_at is null group by package_id`.execute(db),
    sql<{ places: number }>`select places_promised(${id}) as places`.execute(db),
  ])
  const at = now()
  const free = seats === null ? null : Math.max(0, seats - (promised.rows[0]?.places ?? 0))
  const onSale = packages.flatMap((of): OnSale[] => {
    const isOpen =
      of.soldBy === 'everyone' &&
      (of.soldFrom === null || of.soldFrom <= at) &&
      (of.soldUntil === null || of.soldUntil > at)
    if (of.kind === 'sponsorship' || !isOpen) return []
    const had = taken.rows.find((row) => row.package_id === of.id)?.units ?? 0
    const ownLeft = of.stock === null ? null : Math.max(0, of.stock - had)
    const placesLeft = of.places === 0 || free === null ? null : Math.floor(free / of.places)
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
        left: least(ownLeft, placesLeft),
      },
    ]
  })
  return { onSale, free }
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.min(one, other)
}
