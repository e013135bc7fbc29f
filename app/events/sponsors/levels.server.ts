import { sql } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { findPackages } from '../tickets/packages.server.ts'

/** What a firm can sponsor at an event. */
export interface Level {
  readonly publicId: string
  readonly name: string
  readonly included: string
  readonly price: Cents
  readonly fairValue: Cents
  /** Places that come with it. */
  readonly places: number
  /** How many are left; `null`: as long as there is room. */
  readonly left: number | null
  readonly soldBy: 'everyone' | 'team'
  readonly isOpen: boolean
}

/** The levels of one text of an event, in its order. What is held is not left. */
export async function findLevels(eventId: number, versionId: number): Promise<readonly Level[]> {
  const packages = await findPackages(versionId)
  const { rows } = await sql<{ package_id: number; units: number }>`
    select package_id, count(distinct (order_id, unit))::int as units from ticket
     where event_id = ${eventId} and released_at is null group by package_id`.execute(db)
  const at = now()
  return packages
    .filter(({ kind }) => kind === 'sponsorship')
    .map((of) => {
      const taken = rows.find((row) => row.package_id === of.id)?.units ?? 0
      return {
        publicId: of.publicId,
        name: of.name,
        included: of.included,
        price: of.price,
        fairValue: of.fairValue ?? of.price,
        places: of.people,
        left: of.stock === null ? null : Math.max(0, of.stock - taken),
        soldBy: of.soldBy,
        isOpen:
          (of.soldFrom === null || of.soldFrom <= at) &&
          (of.soldUntil === null || of.soldUntil > at),
      }
    })
}
