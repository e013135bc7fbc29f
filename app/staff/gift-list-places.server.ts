import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { wholeNumber } from '#app/platform/whole-number.server.ts'
import type { Sought } from './gift-conditions.server.ts'

/** A search for gifts by words: which ones, in what order, and from where on. */
export interface GiftWords {
  /** All but the words, the place where the page begins among it; over `gift g`. */
  readonly conditions: readonly RawBuilder<unknown>[]
  readonly sought: Sought
  /** The column of the time, newest first. */
  readonly time: RawBuilder<Date>
  readonly limit: number
}

/** How far the list is walked before the words are looked up. */
export interface Walks {
  readonly first: number
  /** When so many of the first have words, these are common: the walk goes on to `further`, and they are not looked up. */
  readonly common: number
  readonly further: number
}

/** A walk of fifteen thousand reads about as much as a lookup of what one in a hundred gifts of a million has. */
export const walks: Walks = { first: 400, common: 4, further: 15_000 }

/**
 * The ids of the newest gifts with the words, the first `limit` of the list among them, as an array of a query. Words that
 * many gifts have are found soonest by walking the list from its newest, words that few have by the index of the words: these
 * are looked up only by the query that the array is of, in the same turn. Every way gives the same gifts.
 */
export async function newestWith(search: GiftWords, far: Walks): Promise<RawBuilder<number[]>> {
  const near = await walk(search, far.first)
  const walked = near.end && near.ids.length >= far.common ? await walk(search, far.further) : near
  if (!walked.end) return idsAsArray(walked.ids)
  const { mailbox } = search.sought
  if (mailbox) return lookUp(search, [mailbox])
  const rare = rareOf(search.sought, near.having, far.common)
  return sql`${idsAsArray(walked.ids)} || ${lookUpFrom(search, rare, walked.end, search.limit - walked.ids.length)}`
}

function idsAsArray(ids: readonly number[]): RawBuilder<number[]> {
  return sql`${ids}::bigint[]`
}

/** The last gift that a walk came to. */
interface Place {
  readonly id: number
  /** To the microsecond, which a `Date` would lose. */
  readonly at: string
  /** Of the year, in UTC. */
  readonly month: number
}

/** It has an end when it found fewer than were asked for before it, and the list goes on. */
async function walk({ conditions, sought, time, limit }: GiftWords, steps: number) {
  const having = sought.parts.map(
    (part) =>
      sql`count(*) filter (where ${part.has}) over (order by ${time} desc, g.id desc rows unbounded preceding)`,
  )
  const { rows } = await sql<Place & { found: boolean; step: number; having: number[] }>`
    select w.id, w.at::text, utc_month(w.at) as month, w.found, w.step, w.having
      from (select g.id, ${time} as at, ${sought.all} as found, row_number() over (order by ${time} desc, g.id desc) as step,
                   array[${sql.join(having)}]::bigint[] as having
              from gift g where ${sql.join(conditions, sql` and `)}
             order by ${time} desc, g.id desc limit ${wholeNumber(steps)}) w
     where w.found or w.step = ${wholeNumber(steps)}
     order by w.at desc, w.id desc limit ${wholeNumber(limit)}
  `.execute(db)
  const ids = rows.filter(({ found }) => found).map(({ id }) => id)
  const last = rows.find(({ step }) => step === steps)
  return { ids, end: ids.length === limit ? undefined : last, having: last?.having ?? [] }
}

/**
 * The parts that few of the gifts walked over have, or the one that the fewest have. The index has of a part that many have,
 * such as where their email addresses are, a list as long as there are many, and reads through it.
 */
function rareOf({ parts, all }: Sought, having: readonly number[], common: number) {
  const rare = parts.filter((_part, place) => (having[place] ?? 0) < common)
  const rarest = parts[having.indexOf(Math.min(...having))]
  if (rare.length > 0) return rare.map(({ indexed }) => indexed)
  return [rarest?.indexed ?? all]
}

/** All with the words before any order, so that the index of the words is what finds them. */
function lookUp(
  { conditions, sought, time, limit }: GiftWords,
  rare: readonly RawBuilder<unknown>[],
): RawBuilder<number[]> {
  return sql`array(
    with found as materialized (
      select g.id, ${time} as at from gift g where ${sql.join([...conditions, ...rare, sought.allUnindexed], sql` and `)}
    )
    select id from found order by at desc, id desc limit ${wholeNumber(limit)})`
}

/**
 * Past where a walk ended: first those of its month and of the one before, by the indexes of the words of these two, and what
 * is older, by that of all, only when they are too few.
 */
function lookUpFrom(
  { conditions, sought, time }: GiftWords,
  rare: readonly RawBuilder<unknown>[],
  { id, at, month }: Place,
  limit: number,
): RawBuilder<number[]> {
  const found = (where: RawBuilder<unknown>) =>
    sql`select g.id, ${time} as at from gift g where ${sql.join([...conditions, where, sought.allUnindexed], sql` and `)} offset 0`
  const ofMonths = [month, month === 1 ? 12 : month - 1].map((one) =>
    allOf([sql`utc_month(${time}) = ${wholeNumber(one)}`, ...rare]),
  )
  // In whatever zone the database counts a day, that before a month's first is of the month before.
  const start = sql`date_trunc('month', date_trunc('month', ${at}::timestamptz, 'UTC') - interval '1 day', 'UTC')`
  return sql`array(
    with of_months as materialized (
      select id, at from (${found(sql`(${sql.join(ofMonths, sql` or `)})`)}) f
       where at >= ${start} and (at, id) < (${at}::timestamptz, ${id})
    ), found as (
      select id, at from of_months
      union all
      select id, at from (${found(allOf(rare))}) f
       where (select count(*) from of_months) < ${wholeNumber(limit)} and at < ${start}
    )
    select id from found order by at desc, id desc limit ${wholeNumber(limit)})`
}

function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`(${sql.join(conditions, sql` and `)})`
}
