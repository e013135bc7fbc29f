import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'

export type PayoutStatus = 'pending' | 'in-transit' | 'paid' | 'failed' | 'canceled'

export interface ListedPayout {
  readonly id: string
  readonly amount: Cents
  readonly status: PayoutStatus
  /** By Stripe's word; of the organization's calendar. */
  readonly arrivesOn: string
  /** Whether Stripe has said what it is made of. */
  readonly opened: boolean
  readonly statementOn: string | null
}

export interface PayoutList {
  readonly payouts: readonly ListedPayout[]
  readonly after: string | null
}

const PAYOUTS_ON_A_PAGE = 40

/** What Stripe paid out, the latest first, a page at a time. */
export async function findPayouts(timeZone: string, after: string | null): Promise<PayoutList> {
  const from = after
    ? sql`where (p.arrives_on, p.stripe_payout_id) <
            (select arrives_on, stripe_payout_id from payout where stripe_payout_id = ${after})`
    : sql``
  const { rows } = await sql<{
    id: string
    amount: number
    status: PayoutStatus
    arrives_on: string
    opened: boolean
    statement_on: string | null
  }>`
    select p.stripe_payout_id as id, p.amount_cents as amount, p.status, (p.arrives_on at time zone ${timeZone})::date as arrives_on,
           p.opened_at is not null as opened, p.statement_on
      from payout p ${from} order by p.arrives_on desc, p.stripe_payout_id desc limit ${PAYOUTS_ON_A_PAGE + 1}
  `.execute(db)
  const payouts = rows.slice(0, PAYOUTS_ON_A_PAGE).map((row) => ({
    id: row.id,
    amount: cents(row.amount),
    status: row.status,
    arrivesOn: row.arrives_on,
    opened: row.opened,
    statementOn: row.statement_on,
  }))
  return {
    payouts,
    after: rows.length > PAYOUTS_ON_A_PAGE ? (payouts.at(-1)?.id ?? null) : null,
  }
}
