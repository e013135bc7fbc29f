import { sql } from 'kysely'
import type { Db } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'

export interface MonthlyDonor {
  readonly email: string
  readonly name: string | null
  readonly language: Language
  /** How many months they have given, and what of it stayed. */
  readonly months: number
  readonly given: number
}

/** Who gives a monthly gift, as their last payment says; `undefined` without an address. */
export async function findMonthlyDonor(
  on: Db,
  monthlyId: number,
): Promise<MonthlyDonor | undefined> {
  const { rows } = await sql<MonthlyDonor>`
    select g.donor_email as email, g.donor_name as name, g.language, p.months, p.given
      from gift g, (select count(*) filter (where refunded_cents + lost_cents < amount_cents) as months,
                           coalesce(sum(amount_cents - refunded_cents - lost_cents), 0)::bigint as given
                      from gift where monthly_id = ${monthlyId} and status = 'paid') p
     where g.monthly_id = ${monthlyId} and g.donor_email is not null
     order by g.month_from desc nulls last limit 1
  `.execute(on)
  return rows[0]
}
