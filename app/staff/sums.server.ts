import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import type { KindChoice } from './totals-filter.ts'

/** What came in, what went out, and what is left of some days. */
export interface Sums {
  /** Charged to donors. */
  readonly received: Cents
  readonly refunded: Cents
  /** Lost to donors' banks. */
  readonly lost: Cents
  /** Kept by the payment company. */
  readonly fees: Cents
  /** Received less refunds and losses: what a team is credited with. */
  readonly raised: Cents
  /** Raised less fees: what the nonprofit keeps. */
  readonly net: Cents
  readonly gifts: number
}

/** Which sums are added up: of some days, and where named of one campaign, one team or one kind of team. */
export interface SumsFilter {
  /** `null`: from the first day, or without an end. */
  readonly from: string | null
  readonly to: string | null
  readonly campaign?: string
  readonly team?: string
  readonly kind?: KindChoice | null
}

export interface SumRow {
  readonly received: number
  readonly refunded: number
  readonly lost: number
  readonly fees: number
  readonly gifts: number
}

export function sumsOf({ received, refunded, lost, fees, gifts }: SumRow): Sums {
  const raised = received - refunded - lost
  return {
    received: cents(received),
    refunded: cents(refunded),
    lost: cents(lost),
    fees: cents(fees),
    raised: cents(raised),
    net: cents(raised - fees),
    gifts,
  }
}

export const nothing = sumsOf({ received: 0, refunded: 0, lost: 0, fees: 0, gifts: 0 })

/** Of rows of `d`, whichever of the sums a day they are. */
export const sumColumns = sql`
  sum(d.received_cents)::bigint as received, sum(d.refunded_cents)::bigint as refunded,
  sum(d.lost_cents)::bigint as lost, sum(d.fee_cents)::bigint as fees, sum(d.gift_count)::bigint as gifts`

export function within({ from, to }: Pick<SumsFilter, 'from' | 'to'>): RawBuilder<unknown> {
  return sql`d.day >= coalesce(${from}::date, '-infinity') and d.day <= coalesce(${to}::date, 'infinity')`
}

export function ofCampaign({ campaign }: SumsFilter): RawBuilder<unknown> {
  return campaign
    ? sql`d.campaign_id = (select id from campaign where slug = ${campaign})`
    : sql`true`
}

/** Whether days are of the kind of team that a filter asks for, or of none. */
export function ofKind({ kind }: SumsFilter, column: RawBuilder<unknown>): RawBuilder<unknown> {
  return kind ? sql`${column} = ${kind === 'none' ? 'campaign' : kind}` : sql`true`
}

/**
 * The sums a day that a filter asks for. They stand by campaign and kind, so they are as soon read with a hundred thousand
 * teams as with ten; those of one team are its own.
 */
export function daysOf(filter: SumsFilter): RawBuilder<unknown> {
  if (filter.team)
    return sql`
      select d.campaign_id, t.kind, d.day, d.received_cents, d.refunded_cents, d.lost_cents, d.fee_cents, d.gift_count
        from day_total d join team t on t.id = d.team_id
       where t.slug = ${filter.team} and ${within(filter)} and ${ofCampaign(filter)}
         and ${ofKind(filter, sql`t.kind`)}`
  return sql`
    select d.campaign_id, d.kind, d.day, d.received_cents, d.refunded_cents, d.lost_cents, d.fee_cents, d.gift_count
      from campaign_day_total d
     where ${within(filter)} and ${ofCampaign(filter)} and ${ofKind(filter, sql`d.kind`)}`
}
