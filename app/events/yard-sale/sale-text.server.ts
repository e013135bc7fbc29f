import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { SaleCategory, SaleGround, WayToPay } from '#db/schema/yard-sales.ts'

/** What a yard sale tells beside what every event does, as its captain wrote it. Hours are as the clock of the place shows them. */
export interface SaleText {
  readonly categories: readonly SaleCategory[]
  readonly ground: SaleGround | null
  readonly earlyBirds: string
  readonly parking: string
  readonly waysToPay: readonly WayToPay[]
  /** `14:00`, on the last day. */
  readonly halfFrom: string | null
  readonly bag: BagSale | null
  /** For captains and staff alone. */
  readonly leftovers: string
  readonly showsSold: boolean
  /** The best pieces, as pictures of the team's page. */
  readonly pictureIds: readonly number[]
}

interface BagSale {
  readonly from: string
  readonly price: Cents
}

/** Before its captain said anything. */
export const nothingYet: SaleText = {
  categories: [],
  ground: null,
  earlyBirds: '',
  parking: '',
  waysToPay: [],
  halfFrom: null,
  bag: null,
  leftovers: '',
  showsSold: false,
  pictureIds: [],
}

/** What one version says of its sale; of one that says nothing yet, nothing. */
export async function findSaleText(versionId: number): Promise<SaleText> {
  const row = await db
    .selectFrom('yard_sale')
    .select(['categories', 'ground', 'early_birds', 'parking', 'ways_to_pay', 'half_from'])
    .select(['bag_from', 'bag_price_cents', 'leftovers', 'shows_sold'])
    .select(
      sql<number[]>`array(
        select picture_id from yard_sale_picture p where p.version_id = yard_sale.version_id order by place)`.as(
        'picture_ids',
      ),
    )
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  if (!row) return nothingYet
  return {
    categories: row.categories,
    ground: row.ground,
    earlyBirds: row.early_birds,
    parking: row.parking,
    waysToPay: row.ways_to_pay,
    halfFrom: onTheClock(row.half_from),
    bag: bagOf(onTheClock(row.bag_from), row.bag_price_cents),
    leftovers: row.leftovers,
    showsSold: row.shows_sold,
    pictureIds: row.picture_ids,
  }
}

/** `14:00:00` as `14:00`. */
function onTheClock(time: string | null): string | null {
  return time && time.slice(0, 5)
}

function bagOf(from: string | null, price: number | null): BagSale | null {
  return from === null || price === null ? null : { from, price: cents(price) }
}

/** Keeps it with the version that is being written. */
export async function keepSaleText(trx: Trx, versionId: number, sale: SaleText): Promise<void> {
  const columns = {
    categories: [...sale.categories],
    ground: sale.ground,
    early_birds: sale.earlyBirds,
    parking: sale.parking,
    ways_to_pay: [...sale.waysToPay],
    half_from: sale.halfFrom,
    bag_from: sale.bag?.from ?? null,
    bag_price_cents: sale.bag?.price ?? null,
    leftovers: sale.leftovers,
    shows_sold: sale.showsSold,
  }
  await trx
    .insertInto('yard_sale')
    .values({ ...columns, version_id: versionId })
    .onConflict((conflict) => conflict.column('version_id').doUpdateSet(columns))
    .execute()
  await trx.deleteFrom('yard_sale_picture').where('version_id', '=', versionId).execute()
  if (sale.pictureIds.length === 0) return
  await trx
    .insertInto('yard_sale_picture')
    .values(
      sale.pictureIds.map((pictureId, index) => ({
        version_id: versionId,
        place: index + 1,
        picture_id: pictureId,
      })),
    )
    .execute()
}

/** What was said of a sale goes on in another version of it, or in another event that is made after it. */
export async function copySaleText(trx: Trx, from: number, to: number): Promise<void> {
  await sql`
    insert into yard_sale (version_id, categories, ground, early_birds, parking, ways_to_pay, half_from, bag_from,
                           bag_price_cents, leftovers, shows_sold)
    select ${to}, categories, ground, early_birds, parking, ways_to_pay, half_from, bag_from, bag_price_cents, leftovers,
           shows_sold
      from yard_sale where version_id = ${from}`.execute(trx)
  await sql`
    insert into yard_sale_picture (version_id, place, picture_id)
    select ${to}, place, picture_id from yard_sale_picture where version_id = ${from}`.execute(trx)
}
