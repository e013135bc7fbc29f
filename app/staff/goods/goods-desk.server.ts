import { sql } from 'kysely'
import { fileName, firstFilesOf } from '#app/pictures/picture-file.ts'
import { db } from '#app/platform/database.server.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'

export interface GoodsEntry {
  readonly id: string
  readonly giverName: string
  readonly hasEmail: boolean
  readonly description: string
  readonly place: string
  readonly team: string | null
  readonly givenOn: string
  readonly loggedBy: string
  /** Whoever logged it does not say that it came. */
  readonly own: boolean
  readonly confirmed: boolean
  /** As it is read now; whoever confirms it says so. */
  readonly revision: number
  /** Its photos as they were taken, for who handles money. */
  readonly photos: readonly string[]
  readonly receipt: { readonly id: string; readonly number: string } | null
}

const MOST = 100
const MOST_WORDS = 8

/** Goods that wait for somebody to say that they came, oldest first, and what came last, or what is looked for of it. */
export async function findGoodsDesk(by: number, words = '') {
  const about = words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`)
  const [waiting, came] = await Promise.all([
    findGoods(by, sql`d.confirmed_at is null`, sql`d.id`),
    findGoods(
      by,
      sql`d.confirmed_at is not null and concat_ws(' ', d.giver_name, d.description) ilike all(${about}::text[])`,
      sql`d.confirmed_at desc`,
    ),
  ])
  return { waiting, came: came.slice(0, MOST), words, isCut: came.length > MOST }
}

export async function findOneOfGoods(publicId: string, by: number) {
  const [one] = await findGoods(by, sql`d.public_id = ${publicId}`, sql`d.id`)
  return one
}

async function findGoods(
  by: number,
  which: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
): Promise<GoodsEntry[]> {
  const { rows } = await sql<{
    id: string
    giver_name: string
    has_email: boolean
    description: string
    place: string
    team: string | null
    given_on: string
    logged_by: string
    own: boolean
    confirmed: boolean
    revision: number
    photos: Photo[]
    receipt: string | null
    year: number | null
    number: number | null
  }>`
    select d.public_id as id, d.giver_name, d.giver_email is not null as has_email, d.description, d.place, t.name as team,
           d.given_on::text as given_on, coalesce(p.name, p.email) as logged_by, d.logged_by = ${by} as own,
           d.confirmed_at is not null as confirmed, d.revision,
           (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'width', p.width) order by p.id), '[]')
              from contribution_photo p where p.goods_id = d.id and p.arrived_at is not null and p.erased_at is null) as photos,
           r.public_id as receipt, r.year, r.number
      from goods_gift d join person p on p.id = d.logged_by left join team t on t.id = d.team_id
      left join receipt r on r.goods_id = d.id and r.voided_at is null
     where d.voided_at is null and ${which} order by ${order} limit ${MOST + 1}
  `.execute(db)
  return rows.map((row) => ({
    id: row.id,
    giverName: row.giver_name,
    hasEmail: row.has_email,
    description: row.description,
    place: row.place,
    team: row.team,
    givenOn: row.given_on,
    loggedBy: row.logged_by,
    own: row.own,
    confirmed: row.confirmed,
    revision: row.revision,
    photos: row.photos.map(hrefOfPhoto),
    receipt:
      row.receipt === null
        ? null
        : { id: row.receipt, number: formatReceiptNumber(row.year ?? 0, row.number ?? 0) },
  }))
}

interface Photo {
  readonly name: string
  readonly width: number
}

function hrefOfPhoto(photo: Photo): string {
  const [small, whole] = firstFilesOf(photo)
  return `/staff/contribution-photos/${fileName(whole ?? small ?? { ...photo, ending: 'jpg' })}`
}
