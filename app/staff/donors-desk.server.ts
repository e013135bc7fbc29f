import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'

export type DonorsDesk = Awaited<ReturnType<typeof findDonorsDesk>>

/** So many likely pairs are shown at once; merging one makes room for the next. */
const PAIRS = 20
const MERGED = 100

/** Donors that are likely one person, the nearest addresses first, and those who were merged, the latest first. */
export async function findDonorsDesk() {
  const [pairs, merged] = await Promise.all([findPairs(), findMerged()])
  return { pairs, merged }
}

interface Pair {
  readonly name: string
  /** From which more gifts came, or the older. */
  readonly kept: string
  readonly keptGifts: number
  readonly email: string
  readonly gifts: number
}

/** One name that gave from two addresses which are not gathered under one yet. */
async function findPairs(): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    with donors as (
      select lower(btrim(g.donor_name)) as name, max(btrim(g.donor_name)) as shown, coalesce(a.kept_email, lower(g.donor_email)) as email,
             count(*) as gifts, min(g.id) as first
        from gift g left join donor_alias a on a.email = lower(g.donor_email)
       where g.status = 'paid' and g.donor_email is not null and btrim(g.donor_name) <> ''
       group by 1, 3
    )
    select k.shown as name, k.email as kept, k.gifts as "keptGifts", o.email, o.gifts
      from donors k join donors o on o.name = k.name and o.email <> k.email and (o.gifts, -o.first) < (k.gifts, -k.first)
     order by similarity(k.email, o.email) desc, k.name, k.email, o.email
     limit ${PAIRS}
  `.execute(db)
  return rows
}

async function findMerged() {
  const rows = await db
    .selectFrom('donor_alias')
    .innerJoin('person', 'person.id', 'donor_alias.merged_by')
    .select(['donor_alias.email', 'kept_email', 'donor_alias.merged_at', 'reason'])
    .select((row) => row.fn.coalesce('person.name', 'person.email').as('by'))
    .orderBy('donor_alias.merged_at', 'desc')
    .orderBy('donor_alias.email')
    .limit(MERGED)
    .execute()
  return rows.map(({ email, kept_email: kept, merged_at: at, reason, by }) => ({
    email,
    kept,
    at,
    reason,
    by,
  }))
}
