import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Package, Ticketing } from './package.ts'
import { usualTicketing } from './package.ts'

/** What an event sells by the text that everyone reads, and which text that is. */
export async function findPackagesNow(eventId: number) {
  const row = await db
    .selectFrom('event')
    .select('approved_version_id')
    .where('id', '=', eventId)
    .executeTakeFirst()
  const versionId = row?.approved_version_id ?? 0
  return { versionId, packages: await findPackages(versionId) }
}

/** What one text of an event sells, in its order. */
export async function findPackages(versionId: number, trx: Trx | typeof db = db) {
  const rows = await trx
    .selectFrom('package_text as x')
    .innerJoin('package as p', 'p.id', 'x.package_id')
    .select(['p.id', 'p.public_id', 'x.kind', 'x.name', 'x.included', 'x.price_cents'])
    .select(['x.fair_value_cents', 'x.people', 'x.places', 'x.stock', 'x.most_each'])
    .select(['x.sold_from', 'x.sold_until', 'x.sold_by'])
    .where('x.version_id', '=', versionId)
    .orderBy('x.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    publicId: row.public_id,
    kind: row.kind,
    name: row.name,
    included: row.included,
    price: cents(row.price_cents),
    fairValue: row.fair_value_cents === null ? null : cents(row.fair_value_cents),
    people: row.people,
    places: row.places,
    stock: row.stock,
    mostEach: row.most_each,
    soldFrom: row.sold_from,
    soldUntil: row.sold_until,
    soldBy: row.sold_by,
  }))
}

/** Keeps what is sold with the text that is being written, in the order given; what is left out is sold no more. */
export async function keepPackages(
  trx: Trx,
  { eventId, versionId }: { readonly eventId: number; readonly versionId: number },
  packages: readonly Package[],
): Promise<void> {
  await trx.deleteFrom('package_text').where('version_id', '=', versionId).execute()
  for (const [index, of] of packages.entries()) {
    const packageId = await findOrStart(trx, eventId, of.publicId)
    await trx
      .insertInto('package_text')
      .values({
        version_id: versionId,
        package_id: packageId,
        position: index + 1,
        kind: of.kind,
        name: of.name,
        included: of.included,
        price_cents: of.price,
        fair_value_cents: of.fairValue,
        people: of.people,
        places: of.places,
        stock: of.stock,
        most_each: of.mostEach,
        sold_from: of.soldFrom,
        sold_until: of.soldUntil,
        sold_by: of.soldBy,
      })
      .execute()
  }
}

async function findOrStart(trx: Trx, eventId: number, publicId: string | null): Promise<number> {
  const known =
    publicId !== null &&
    (await trx
      .selectFrom('package')
      .select('id')
      .where('event_id', '=', eventId)
      .where('public_id', '=', publicId)
      .executeTakeFirst())
  if (known) return known.id
  const { id } = await trx
    .insertInto('package')
    .values({ event_id: eventId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** How one text of an event sells; of one that says nothing yet, as is usual. */
export async function findTicketing(
  versionId: number,
  trx: Trx | typeof db = db,
): Promise<Ticketing> {
  const row = await trx
    .selectFrom('ticketing')
    .selectAll()
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  if (!row) return usualTicketing
  return {
    calledOff: row.called_off,
    refundUntil: row.refund_until,
    namesUntil: row.names_until,
    ownPay: row.own_pay,
    asks: {
      phone: row.asks_phone,
      shirt: row.asks_shirt,
      handicap: row.asks_handicap,
      meal: row.asks_meal,
      allergy: row.asks_allergy,
    },
    meals: row.meals,
    waiver: row.waiver,
  }
}

export async function keepTicketing(
  trx: Trx,
  versionId: number,
  { asks, ...ticketing }: Ticketing,
): Promise<void> {
  const columns = {
    called_off: ticketing.calledOff,
    refund_until: ticketing.refundUntil,
    names_until: ticketing.namesUntil,
    own_pay: ticketing.ownPay,
    asks_phone: asks.phone,
    asks_shirt: asks.shirt,
    asks_handicap: asks.handicap,
    asks_meal: asks.meal,
    asks_allergy: asks.allergy,
    meals: [...ticketing.meals],
    waiver: ticketing.waiver,
  }
  await trx
    .insertInto('ticketing')
    .values({ ...columns, version_id: versionId })
    .onConflict((conflict) => conflict.column('version_id').doUpdateSet(columns))
    .execute()
}

/** What is sold goes on in another text of the same event, and how. */
export async function copyPackages(trx: Trx, from: number, to: number): Promise<void> {
  await sql`
    insert into package_text (version_id, package_id, position, kind, name, included, price_cents, fair_value_cents, people, places,
                              stock, most_each, sold_from, sold_until, sold_by)
    select ${to}, package_id, position, kind, name, included, price_cents, fair_value_cents, people, places,
           stock, most_each, sold_from, sold_until, sold_by
      from package_text where version_id = ${from}`.execute(trx)
  await sql`
    insert into ticketing (version_id, called_off, refund_until, names_until, own_pay, asks_phone, asks_shirt, asks_handicap,
                           asks_meal, asks_allergy, meals, waiver)
    select ${to}, called_off, refund_until, names_until, own_pay, asks_phone, asks_shirt, asks_handicap,
           asks_meal, asks_allergy, meals, waiver
      from ticketing where version_id = ${from}`.execute(trx)
}
