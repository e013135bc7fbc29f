import { formatMoney, formatPlain } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { findOrganization } from '#app/platform/organization.server.ts'
import { say } from '#app/words/say.ts'
import { daysOf } from '../../say-when.ts'
import type { ShownEventRow } from '../../shown-event.server.ts'
import { findOnSale } from '../cart/on-sale.server.ts'
import { sayRefundRule } from '../cart/refund-rule.ts'
import { findPackages, findTicketing } from '../packages.server.ts'
import type { Package } from '../package.ts'
import { sayDeductible } from '../say-deductible.ts'
import { sayMomentOf } from '../say-moment.server.ts'
import { countSold } from '../count-sold.server.ts'
import { fewLeft, standingOf } from '../package-standing.ts'
import type { PackageStanding } from '../package-standing.ts'

export type ShownSelling = NonNullable<Awaited<ReturnType<typeof findShownSelling>>>
export type ShownOffer = ShownSelling['offers'][number]

/**
 * What a page says of what is sold in one text: to everyone, in its order, without what is sold no more.
 * @returns `null` for an event that sells nothing, is over or was called off.
 */
export async function findShownSelling(row: ShownEventRow, versionId: number) {
  const last = daysOf(row.days).at(-1)
  if (row.status === 'cancelled' || !last || last.endsAt <= now()) return null
  const packages = await findPackages(versionId)
  const offered = packages.filter(({ soldBy }) => soldBy === 'everyone')
  if (offered.length === 0) return null
  const [sold, { free }, ticketing, organization] = await Promise.all([
    countSold(row.id),
    findOnSale({ id: row.id, seats: row.seats, versionId }),
    findTicketing(versionId),
    findOrganization(),
  ])
  const moment = (at: Date) => sayMomentOf(at, row.time_zone)
  const offers = offered.flatMap((of) => {
    const standing = standingOf(of, { sold: sold.get(of.id) ?? 0, free, at: now() })
    if (standing.kind === 'over') return []
    return [
      {
        publicId: of.publicId,
        kind: of.kind,
        name: of.name,
        included: of.included,
        price: of.price === 0 ? null : formatMoney(of.price),
        /** As a machine reads it. */
        plainPrice: formatPlain(of.price),
        deductible: sayOfTaxes(of),
        standing: sayStanding(standing, moment),
      },
    ]
  })
  const places = offers.filter(({ kind }) => kind === 'place')
  return {
    offers,
    currency: organization?.currency ?? 'usd',
    sellsPlaces: offered.some(({ kind }) => kind === 'place'),
    isOpen: places.some(({ standing }) => standing.kind === 'open'),
    isFull: places.length > 0 && places.every(({ standing }) => standing.kind === 'sold-out'),
    rules: sayRefundRule(
      ticketing,
      ticketing.refundUntil === null ? null : moment(ticketing.refundUntil),
    ),
  }
}

/** What of its price may be deducted; in a preview, that nobody can say so yet (C4). */
function sayOfTaxes({ price, fairValue }: Package): string | null {
  return fairValue === null
    ? say('packages.page.worthMissing', { where: say('events.change.packages') })
    : sayDeductible(price, fairValue)
}

/** The same in words. */
function sayStanding(
  standing: Exclude<PackageStanding, { kind: 'over' }>,
  moment: (at: Date) => string,
) {
  switch (standing.kind) {
    case 'soon':
      return { kind: 'soon', from: moment(standing.from) } as const
    case 'sold-out':
      return { kind: 'sold-out' } as const
    case 'open':
      return {
        kind: 'open',
        until: standing.until && moment(standing.until),
        left: fewLeft(standing.left),
      } as const
  }
}
