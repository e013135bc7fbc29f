import { cents } from '#app/money/cents.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { changeEvent } from '../../change-event.server.ts'
import type { EventWords, LocalDay } from '../../change-event.server.ts'
import type { OutingText } from '../../golf/outing.ts'
import { aDraft, approve } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { usualTicketing } from '../package.ts'
import type { Package, Ticketing } from '../package.ts'
import { placeOrder } from '../place-order.server.ts'
import type { OrderWish, PlacedOrder } from '../place-order.server.ts'

/** An outing that sells, and what it sells by name. */
export interface AnOuting extends AnEvent {
  readonly versionId: number
  readonly packages: ReadonlyMap<string, { readonly id: number; readonly publicId: string }>
}

interface Wish {
  readonly team?: AnEvent['team']
  readonly capacity?: number | null
  readonly packages?: readonly Package[]
  readonly ticketing?: Partial<Ticketing>
  readonly words?: EventWords
  readonly days?: readonly LocalDay[]
  readonly outing?: OutingText
}

/** A place for $120 of which $70 is golf, cart and dinner. */
export function aPackage(wish: Partial<Package> = {}): Package {
  return {
    publicId: null,
    kind: 'place',
    name: 'Single',
    included: 'Golf, cart and dinner',
    price: cents(12_000),
    fairValue: cents(7_000),
    people: 1,
    places: 1,
    stock: null,
    mostEach: null,
    soldFrom: null,
    soldUntil: null,
    soldBy: 'everyone',
    ...wish,
  }
}

/** What outings sell: a single, a foursome, a dinner, mulligans, and a hole with a sign. */
export const usualPackages: readonly Package[] = [
  aPackage(),
  aPackage({
    name: 'Foursome',
    price: cents(48_000),
    fairValue: cents(28_000),
    people: 4,
    places: 4,
  }),
  aPackage({ name: 'Dinner only', price: cents(5_000), fairValue: cents(4_000), places: 0 }),
  aPackage({
    kind: 'add_on',
    name: 'Mulligan',
    included: '',
    price: cents(1_000),
    fairValue: cents(1_000),
    people: 0,
    places: 0,
    mostEach: 2,
  }),
  aPackage({
    kind: 'sponsorship',
    name: 'Hole sponsor',
    included: 'A sign at a hole and four places',
    price: cents(100_000),
    fairValue: cents(28_000),
    people: 4,
    places: 4,
    stock: 18,
  }),
]

/** An outing for 144 that everyone sees. */
export async function anOuting({
  team,
  capacity = 144,
  packages = usualPackages,
  ticketing,
  words,
  days,
  outing,
}: Wish = {}): Promise<AnOuting> {
  const event = await aDraft({
    kind: 'golf_outing',
    title: 'Swing for hope',
    words: { capacity, ...words },
    ...(team && { team }),
    ...(days && { days }),
  })
  await changeEvent({
    eventPublicId: event.publicId,
    personId: event.captain.id,
    words: {},
    packages,
    ticketing: { ...usualTicketing, ...ticketing },
    ...(outing && { outing }),
  })
  await approve(event)
  return await reread(event)
}

/** The same, as everyone sees it now. */
export async function reread(event: AnEvent): Promise<AnOuting> {
  const rows = await db
    .selectFrom('event as e')
    .innerJoin('package_text as x', 'x.version_id', 'e.approved_version_id')
    .innerJoin('package as p', 'p.id', 'x.package_id')
    .select(['p.id', 'p.public_id', 'x.name', 'x.version_id'])
    .where('e.id', '=', event.id)
    .execute()
  return {
    ...event,
    versionId: rows[0]?.version_id ?? 0,
    packages: new Map(
      rows.map((row) => [row.name, { id: row.id, publicId: row.public_id }] as const),
    ),
  }
}

/** A cart by names of packages, of Walter who pays by card for all. */
export function aCart(
  outing: AnOuting,
  lines: Readonly<Record<string, number>> = { Foursome: 1 },
  wish: Partial<OrderWish> = {},
): OrderWish {
  return {
    eventPublicId: outing.publicId,
    versionId: outing.versionId,
    lines: Object.entries(lines).map(([name, units]) => ({
      packagePublicId: outing.packages.get(name)?.publicId ?? name,
      units,
    })),
    buyer: { name: 'Walter Brandt', email: 'walter.golfs@example.org' },
    firm: null,
    way: 'card',
    pays: 'all',
    code: null,
    language: 'en',
    soldBy: null,
    formKey: newKey(),
    words: 'Golf outing',
    ...wish,
  }
}

export async function order(wish: OrderWish): Promise<PlacedOrder> {
  return await inTransaction((trx) => placeOrder(trx, wish))
}
