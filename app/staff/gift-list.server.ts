import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { wholeNumber } from '#app/platform/whole-number.server.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'
import { say } from '#app/words/say.ts'
import { conditionsOf, isOfPaid, soughtOf, timeOf } from './gift-conditions.server.ts'
import type { GiftFilter } from './gift-filter.ts'
import { newestWith, walks } from './gift-list-places.server.ts'
import type { Walks } from './gift-list-places.server.ts'

export interface ListedGift {
  readonly id: string
  /** When it was paid, or begun while it is not paid. */
  readonly at: Date
  readonly donorName: string | null
  readonly donorEmail: string | null
  readonly shownName: string | null
  readonly anonymous: boolean
  /** Whether it is a month of a monthly gift. */
  readonly monthly: boolean
  readonly teamName: string
  readonly amount: Cents
  /** What of it is the team's that was asked for, when it is split. */
  readonly part: Cents | null
  readonly fee: Cents
  readonly refunded: Cents
  readonly lost: Cents
  readonly disputed: Cents
  readonly status: GiftStatus
  readonly receiptNumber: string | null
}

type GiftStatus = 'started' | 'processing' | 'paid' | 'expired' | 'failed' | 'void'

export interface GiftList {
  readonly gifts: readonly ListedGift[]
  /** Where the next page begins; `null` at the end. */
  readonly after: string | null
}

export const GIFTS_ON_A_PAGE = 50

/** Gifts that a filter asks for, newest first, a page at a time; what is paid by its day of payment. */
export async function findGiftList(filter: GiftFilter, far: Walks = walks): Promise<GiftList> {
  const time = timeOf(filter)
  const start = filter.after === null ? undefined : await findStart(filter.after, time)
  const conditions = conditionsOf(filter)
  if (start) conditions.push(sql`(${time}, g.id) < (${start.at}::timestamptz, ${start.id})`)
  const limit = GIFTS_ON_A_PAGE + 1
  const sought = soughtOf(filter)
  // Only of what is paid are the words indexed.
  const chosen =
    sought && isOfPaid(filter.state)
      ? sql`g.id = any(${await newestWith({ conditions, sought, time, limit }, far)})`
      : sql.join([...conditions, ...(sought ? [sought.all] : [])], sql` and `)
  const { rows } = await sql<GiftRow>`
    select g.public_id, ${time} as at, g.donor_name, g.donor_email, g.shown_name, g.anonymous, g.monthly_id is not null as monthly, g.amount_cents,
           g.stripe_fee_cents, g.refunded_cents, g.lost_cents, g.disputed_cents, g.status,
           t.name as team, c.name as campaign, g.split_at, r.year, r.number, ${partOf(filter.team)} as part_cents
      from gift g join campaign c on c.id = g.campaign_id left join team t on t.id = g.team_id
      left join receipt r on r.gift_id = g.id and r.voided_at is null
     where ${chosen}
     order by ${time} desc, g.id desc
     limit ${wholeNumber(limit)}
  `.execute(db)
  const shown = rows.slice(0, GIFTS_ON_A_PAGE)
  return {
    gifts: shown.map(listed),
    after: rows.length > GIFTS_ON_A_PAGE ? (shown.at(-1)?.public_id ?? null) : null,
  }
}

/** The part that a team was given of a gift that is split. */
function partOf(slug: string): RawBuilder<number | null> {
  if (slug === '') return sql`null::bigint`
  return sql`case when g.split_at is not null then (
    select s.cents from gift_share s join team st on st.id = s.team_id where s.gift_id = g.id and st.slug = ${slug}) end`
}

interface GiftRow {
  public_id: string
  at: Date
  donor_name: string | null
  donor_email: string | null
  shown_name: string | null
  anonymous: boolean
  monthly: boolean
  amount_cents: number
  stripe_fee_cents: number
  refunded_cents: number
  lost_cents: number
  disputed_cents: number
  status: GiftStatus
  team: string | null
  campaign: string
  split_at: Date | null
  part_cents: number | null
  year: number | null
  number: number | null
}

function listed(row: GiftRow): ListedGift {
  return {
    id: row.public_id,
    at: row.at,
    donorName: row.donor_name,
    donorEmail: row.donor_email,
    shownName: row.shown_name,
    anonymous: row.anonymous,
    monthly: row.monthly,
    teamName: sayTeam(row),
    amount: cents(row.amount_cents),
    part: row.part_cents === null ? null : cents(row.part_cents),
    fee: cents(row.stripe_fee_cents),
    refunded: cents(row.refunded_cents),
    lost: cents(row.lost_cents),
    disputed: cents(row.disputed_cents),
    status: row.status,
    receiptNumber:
      row.year === null || row.number === null ? null : formatReceiptNumber(row.year, row.number),
  }
}

function sayTeam({ team, campaign, split_at: splitAt }: GiftRow): string {
  if (splitAt !== null) return say('moves.several', { team: team ?? campaign })
  return team ?? say('staff.totals.noTeamOf', { name: campaign })
}

/** The place of a gift in the list, to the microsecond, which a `Date` would lose. */
async function findStart(
  publicId: string,
  time: RawBuilder<Date>,
): Promise<{ at: string; id: number } | undefined> {
  const { rows } = await sql<{ at: string; id: number }>`
    select ${time}::text as at, g.id from gift g where g.public_id = ${publicId} and ${time} is not null`.execute(
    db,
  )
  return rows[0]
}
