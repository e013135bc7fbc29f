import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { daysBetween } from './spans.ts'
import type { KindChoice } from './totals-filter.ts'

/** This campaign beside the one before, each counted from its own first day. */
export interface CampaignRace {
  /** The days of this campaign so far; the first is 1. */
  readonly day: number
  readonly current: Raised
  readonly last: Raised
  /** What the last one had raised by the same day. */
  readonly lastByThen: Cents
  /** All figures of both up to that day. */
  readonly figures: { readonly current: RaceFigures; readonly last: RaceFigures }
}

/** What a campaign had by a day of its own. */
export interface RaceFigures {
  readonly raised: Cents
  readonly fees: Cents
  /** Raised less fees. */
  readonly net: Cents
  /** Promised and not in; `null` where the campaign never expected anything by then. */
  readonly expected: Cents | null
}

interface Raised {
  readonly name: string
  readonly slug: string
  /** Raised up to each day, the first day's at 0. */
  readonly upTo: readonly Cents[]
}

/**
 * `null` while there is no campaign to measure the open one against.
 * @param kind what came through teams of one kind, or to the campaigns themselves; all of it when it is `null`.
 */
export async function findCampaignRace(
  today: string,
  kind: KindChoice | null,
): Promise<CampaignRace | null> {
  const campaigns = await db
    .selectFrom('campaign')
    .select(['id', 'slug', 'name', 'starts_on'])
    .where('starts_on', '<=', today)
    .orderBy(sql`closed_at is not null`)
    .orderBy('starts_on', 'desc')
    .limit(2)
    .execute()
  const [current, last] = campaigns
  if (!current || !last || last.starts_on >= current.starts_on) return null
  const day = daysBetween(current.starts_on, today)
  const ofKind = kind === null ? sql`` : sql` and d.kind = ${kind === 'none' ? 'campaign' : kind}`
  const [own, its, ownFigures, itsFigures] = await Promise.all([
    findRaised(current, day, ofKind),
    findRaised(last, Math.max(day, await lengthOf(last)), ofKind),
    findFigures(current, day, ofKind),
    findFigures(last, day, ofKind),
  ])
  return {
    day,
    current: { name: current.name, slug: current.slug, upTo: own },
    last: { name: last.name, slug: last.slug, upTo: its },
    lastByThen: its[day - 1] ?? cents(0),
    figures: { current: ownFigures, last: itsFigures },
  }
}

interface Started {
  readonly id: number
  readonly starts_on: string
}

/** What came before its first day counts on that day. */
async function findRaised(
  { id, starts_on: start }: Started,
  days: number,
  ofKind: RawBuilder<unknown>,
): Promise<Cents[]> {
  const { rows } = await sql<{ number: number; raised: number }>`
    select greatest(d.day - ${start}::date, 0) as number, sum(d.received_cents - d.refunded_cents - d.lost_cents)::bigint as raised
      from campaign_day_total d where d.campaign_id = ${id}${ofKind} group by 1
  `.execute(db)
  const byDay = new Map(rows.map((row) => [row.number, row.raised]))
  let sum = 0
  return Array.from({ length: days }, (_, number) => cents((sum += byDay.get(number) ?? 0)))
}

/** Added up from the same sums a day, up to one of its days; what moved before its first day among it. */
async function findFigures(
  { id, starts_on: start }: Started,
  days: number,
  ofKind: RawBuilder<unknown>,
): Promise<RaceFigures> {
  const until = sql`d.campaign_id = ${id} and d.day < ${start}::date + ${days}::int${ofKind}`
  const { rows } = await sql<{ raised: number; fees: number; expected: number | null }>`
    select m.raised, m.fees, e.expected
      from (select coalesce(sum(d.received_cents - d.refunded_cents - d.lost_cents), 0)::bigint as raised,
                   coalesce(sum(d.fee_cents), 0)::bigint as fees from campaign_day_total d where ${until}) m,
           (select sum(d.promised_cents - d.came_cents)::bigint as expected from campaign_expected_day d where ${until}) e
  `.execute(db)
  const { raised, fees, expected } = rows[0] ?? { raised: 0, fees: 0, expected: null }
  return {
    raised: cents(raised),
    fees: cents(fees),
    net: cents(raised - fees),
    expected: expected === null ? null : cents(expected),
  }
}

/** Up to the last day on which money moved. */
async function lengthOf({ id, starts_on: start }: Started): Promise<number> {
  const { rows } = await sql<{ days: number }>`
    select coalesce(max(day) - ${start}::date, 0) + 1 as days from campaign_day_total where campaign_id = ${id}
  `.execute(db)
  return Math.max(1, rows[0]?.days ?? 1)
}
