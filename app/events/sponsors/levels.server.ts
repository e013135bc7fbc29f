import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { countSold } from '../tickets/count-sold.server.ts'
import { isOnSale } from '../tickets/package-standing.ts'
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
  const sold = await countSold(eventId)
  const at = now()
  return packages
    .filter(({ kind }) => kind === 'sponsorship')
    .map((of) => ({
      publicId: of.publicId,
      name: of.name,
      included: of.included,
      price: of.price,
      fairValue: of.fairValue ?? of.price,
      places: of.people,
      left: of.stock === null ? null : Math.max(0, of.stock - (sold.get(of.id) ?? 0)),
      soldBy: of.soldBy,
      isOpen: isOnSale(of, at),
    }))
}
