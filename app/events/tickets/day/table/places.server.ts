import { sql } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { countSold } from '../../count-sold.server.ts'
import { isOnSale, leftOf } from '../../package-standing.ts'
import { findPackages } from '../../packages.server.ts'

/** A place that whoever walks up may buy at the table. */
export interface TablePlace {
  readonly publicId: string
  readonly name: string
  readonly included: string
  readonly price: Cents
  readonly fairValue: Cents
  /** How many one order may have; `null` for no limit. */
  readonly mostEach: number | null
  /** How many can be had; `null`: as many as anybody wants. */
  readonly left: number | null
}

export interface TablePlaces {
  /** Of the text that everyone reads; what is sold is sold at its prices. */
  readonly versionId: number
  readonly places: readonly TablePlace[]
}

/**
 * The places that the table sells: what everyone may buy now, and what only the team sells for a price. A price whose time is over
 * is not sold here, and nothing is given away: both are for a captain to decide, at the desk.
 */
export async function findTablePlaces(eventId: number): Promise<TablePlaces> {
  const { rows } = await sql<{ seats: number | null; promised: number; version_id: number }>`
    select e.seats, places_promised(e.id) as promised, coalesce(e.approved_version_id, 0) as version_id
      from event e where e.id = ${eventId}`.execute(db)
  const { seats = null, promised = 0, version_id: versionId = 0 } = rows[0] ?? {}
  const [packages, sold] = await Promise.all([findPackages(versionId), countSold(eventId)])
  const free = seats === null ? null : Math.max(0, seats - promised)
  const places = packages
    .filter((of) => of.kind === 'place' && isOnSale(of, now()))
    .filter(({ soldBy, price }) => soldBy === 'everyone' || price > 0)
    .map((of) => {
      const { publicId, name, included, price, fairValue, mostEach } = of
      const left = leftOf(of, { sold: sold.get(of.id) ?? 0, free })
      return { publicId, name, included, price, fairValue: fairValue ?? price, mostEach, left }
    })
  return { versionId, places }
}
