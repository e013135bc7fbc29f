import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'

/** A search for gifts by words: which ones, in what order, and from where on. */
export interface GiftWords {
  /** All but the words, the place where the page begins among it; over `gift g`. */
  readonly conditions: readonly RawBuilder<unknown>[]
  readonly words: RawBuilder<unknown>
  /** The column of the time, newest first. */
  readonly time: RawBuilder<Date>
  readonly limit: number
}

/** How far the list is walked before the words are looked up. */
export interface Walks {
  readonly first: number
  /** When so many of the first were found, the words are common and the walk goes on to `further`. */
  readonly common: number
  readonly further: number
}

/** A walk of fifteen thousand reads about as much as a lookup of what eight in a thousand gifts of a million have. */
export const walks: Walks = { first: 1000, common: 8, further: 15_000 }

/**
 * The newest gifts with the words, at most `limit`. Words that many gifts have are found soonest by walking the list from
 * its newest, words that few have by the index of the words. Every way gives the same gifts in the same order.
 */
export async function findNewestWith(search: GiftWords, far: Walks): Promise<number[]> {
  const near = await walk(search, far.first)
  if (near.complete) return near.ids
  if (near.ids.length >= far.common) {
    const further = await walk(search, far.further)
    if (further.complete) return further.ids
  }
  return await lookUp(search)
}

/** Complete when it found as many as were asked for, or came to the end of the list. */
async function walk({ conditions, words, time, limit }: GiftWords, steps: number) {
  const { rows } = await sql<{ id: number; found: boolean; step: number }>`
    select w.id, w.found, w.step
      from (select g.id, ${time} as at, ${words} as found, row_number() over (order by ${time} desc, g.id desc) as step
              from gift g where ${sql.join(conditions, sql` and `)}
             order by ${time} desc, g.id desc limit ${steps}) w
     where w.found or w.step = ${steps}
     order by w.at desc, w.id desc limit ${limit}
  `.execute(db)
  const ids = rows.filter(({ found }) => found).map(({ id }) => id)
  return { ids, complete: ids.length === limit || !rows.some(({ step }) => step === steps) }
}

/** All with the words before any order, so that the index of the words is what finds them. */
async function lookUp({ conditions, words, time, limit }: GiftWords): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with found as materialized (
      select g.id, ${time} as at from gift g where ${sql.join([...conditions, words], sql` and `)}
    )
    select id from found order by at desc, id desc limit ${limit}
  `.execute(db)
  return rows.map(({ id }) => id)
}
