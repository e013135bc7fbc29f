import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findRaffleWords } from '#app/teams/raffle-words.ts'
import { openText, signText } from '../../change-event.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import type { Package } from '../package.ts'
import { findPackages, keepPackages } from '../packages.server.ts'
import { countSold } from '../count-sold.server.ts'

/** How many packages an event may have. */
const MOST_PACKAGES = 40

export type PackageChange =
  | { readonly kind: 'add'; readonly package: Package }
  | { readonly kind: 'change'; readonly package: Package & { readonly publicId: string } }
  | { readonly kind: 'remove'; readonly publicId: string }
  | { readonly kind: 'move'; readonly publicId: string; readonly way: 'up' | 'down' }

interface Change {
  readonly eventPublicId: string
  readonly personId: number
  readonly change: PackageChange
}

export type PackagesOutcome =
  | { readonly kind: 'saved' | 'event-not-found' | 'over' | 'waiting' }
  | { readonly kind: 'package-not-found' | 'too-many' }
  /** Games of chance are not sold here (C8, Wis. Stat. 563). */
  | { readonly kind: 'raffle' }
  /** So many were sold already: there cannot be fewer, nor none. */
  | { readonly kind: 'sold'; readonly sold: number }

/**
 * Changes one of the packages in an event's open text, as it is by then: two captains who write at once both have their way.
 * @param lock what makes one captain wait for the other; a test shows what happens without.
 */
export async function changePackages(
  { eventPublicId, personId, change }: Change,
  lock = lockEvent,
): Promise<PackagesOutcome> {
  if ('package' in change && findRaffleWords(change.package.name).length > 0)
    return { kind: 'raffle' }
  return await inTransaction(async (trx) => {
    const text = await openText(trx, eventPublicId, lock)
    if (typeof text === 'string') return { kind: text }
    const { event, versionId } = text
    const before = await findPackages(versionId, trx)
    const after = await apply(trx, event.id, before, change)
    if ('kind' in after) return after
    await keepPackages(trx, { eventId: event.id, versionId }, after.packages)
    await signText(trx, versionId, { words: {}, personId })
    return { kind: 'saved' }
  })
}

type Known = Awaited<ReturnType<typeof findPackages>>

async function apply(
  trx: Trx,
  eventId: number,
  before: Known,
  change: PackageChange,
): Promise<{ readonly packages: readonly Package[] } | PackagesOutcome> {
  if (change.kind === 'add')
    return before.length >= MOST_PACKAGES
      ? { kind: 'too-many' }
      : { packages: [...before, change.package] }
  const publicId = change.kind === 'change' ? change.package.publicId : change.publicId
  const at = before.findIndex((one) => one.publicId === publicId)
  const known = before[at]
  if (!known) return { kind: 'package-not-found' }
  if (change.kind === 'move') return { packages: move(before, at, change.way) }
  const sold = (await countSold(eventId, trx)).get(known.id) ?? 0
  if (change.kind === 'remove')
    return sold > 0 ? { kind: 'sold', sold } : { packages: before.filter((one) => one !== known) }
  if (change.package.stock !== null && change.package.stock < sold) return { kind: 'sold', sold }
  // What a thing is does not change once it is kept.
  const kept = { ...change.package, kind: known.kind }
  return { packages: before.map((one) => (one === known ? kept : one)) }
}

/** One place up or down; at the end of the list it stays. */
function move(before: Known, at: number, way: 'up' | 'down'): readonly Package[] {
  const to = way === 'up' ? at - 1 : at + 1
  const [one, other] = [before[at], before[to]]
  if (!one || !other) return before
  return before.map((each, index) => (index === at ? other : index === to ? one : each))
}
