import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'

/** What is on its way, and where it lies. */
export interface ExpectedSums {
  readonly expected: Cents
  readonly expectedCount: number
  readonly overdue: Cents
  readonly overdueCount: number
  /** Came, and matches nothing yet. */
  readonly parked: Cents
  readonly parkedCount: number
  /** Cash and checks on no slip yet. */
  readonly inHand: Cents
  /** Deposited, and not on a statement yet. */
  readonly atTheBank: Cents
}

export async function sumExpected(): Promise<ExpectedSums> {
  const { timeZone } = await requireOrganization()
  const today = dayIn(timeZone, now())
  const { rows } = await sql<{
    expected: number
    expected_count: number
    overdue: number
    overdue_count: number
    parked: number
    parked_count: number
    in_hand: number
    at_the_bank: number
  }>`
    select e.*, p.*, h.*, d.* from
      (select coalesce(sum(amount_cents - settled_cents), 0)::bigint as expected, count(*) as expected_count,
              coalesce(sum(amount_cents - settled_cents) filter (where due_on < ${today}::date), 0)::bigint as overdue,
              count(*) filter (where due_on < ${today}::date) as overdue_count
         from contribution where voided_at is null and settled_cents < amount_cents) e,
      (select coalesce(sum(amount_cents - matched_cents), 0)::bigint as parked, count(*) as parked_count
         from remittance where reversed_at is null and matched_cents < amount_cents) p,
      (select coalesce(sum(amount_cents), 0)::bigint as in_hand
         from remittance where reversed_at is null and deposit_id is null) h,
      (select coalesce(sum(total_cents), 0)::bigint as at_the_bank from deposit where status = 'deposited') d
  `.execute(db)
  const [row] = rows
  return {
    expected: cents(row?.expected ?? 0),
    expectedCount: row?.expected_count ?? 0,
    overdue: cents(row?.overdue ?? 0),
    overdueCount: row?.overdue_count ?? 0,
    parked: cents(row?.parked ?? 0),
    parkedCount: row?.parked_count ?? 0,
    inHand: cents(row?.in_hand ?? 0),
    atTheBank: cents(row?.at_the_bank ?? 0),
  }
}
