import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'

/** One catching up with Stripe, and what nobody had told us of until then. */
export interface CatchUp {
  readonly id: number
  readonly startedAt: Date
  readonly finishedAt: Date | null
  readonly linesBooked: number
  readonly noticesFetched: number
  readonly asked: number
  /** Gifts that its lines are of, some of them. */
  readonly gifts: readonly { readonly id: string; readonly donor: string | null }[]
  /** By how much Stripe's balance and our book have drifted apart since they were first compared; `null` when money moved meanwhile. */
  readonly apart: Cents | null
  readonly stripes: Cents | null
  readonly failure: string | null
}

const SHOWN = 14
const GIFTS_SHOWN = 10

export async function findCatchUps(): Promise<CatchUp[]> {
  const { rows } = await sql<{
    id: number
    started_at: Date
    finished_at: Date | null
    lines_booked: number
    notices_fetched: number
    asked: number
    stripes_cents: number | null
    apart: number | null
    failure: string | null
    gifts: { id: string; donor: string | null }[] | null
  }>`
    select c.id, c.started_at, c.finished_at, c.lines_booked, c.notices_fetched, c.asked, c.stripes_cents, c.stripes_cents - c.our_cents - b.before as apart, c.failure,
           (select json_agg(g) from (
              select distinct g.public_id as id, coalesce(g.donor_name, g.shown_name) as donor
                from journal j join gift g on g.id = j.gift_id
               where j.source = 'stripe' and j.source_id = any(c.lines) limit ${GIFTS_SHOWN}) g) as gifts
      from catch_up c
      left join (select stripes_cents - our_cents as before from balance_comparison order by id limit 1) b on true
     order by c.started_at desc, c.id desc limit ${SHOWN}
  `.execute(db)
  return rows.map((row) => ({
    id: row.id,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    linesBooked: row.lines_booked,
    noticesFetched: row.notices_fetched,
    asked: row.asked,
    gifts: row.gifts ?? [],
    apart: row.apart === null ? null : cents(row.apart),
    stripes: row.stripes_cents === null ? null : cents(row.stripes_cents),
    failure: row.failure,
  }))
}
