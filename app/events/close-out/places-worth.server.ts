import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'

/** What was paid for places and by sponsors, in its two parts. */
export interface PlacesWorth {
  /** What they get is worth so much; of it nothing may be deducted. */
  readonly fairValue: Cents
  /** What was paid above that: the gift part (C3, IRS Pub. 1771). */
  readonly deductible: Cents
}

/**
 * What came of an event for places and from sponsors, with the part that is a purchase and the part that is a gift: by card what is
 * left of each payment beside what its tickets are worth, as receipts say it; by hand what came of what was promised.
 * @returns `null` where nothing came.
 */
export async function findPlacesWorth(eventId: number): Promise<PlacesWorth | null> {
  const { rows } = await sql<{ paid: number; value: number }>`
    select coalesce(sum(w.paid), 0)::bigint as paid, coalesce(sum(least(w.paid, w.value)), 0)::bigint as value
      from (select p.amount_cents as paid, p.fair_value_cents as value
              from sale_to_receipt p join sale s on s.id = p.sale_id where s.event_id = ${eventId} and s.status = 'paid'
            union all
            select c.settled_cents, c.fair_value_cents from contribution c
             where c.event_id = ${eventId} and c.kind in ('ticket', 'sponsorship') and c.voided_at is null) w`.execute(
    db,
  )
  const { paid = 0, value = 0 } = rows[0] ?? {}
  return paid === 0 ? null : { fairValue: cents(value), deductible: cents(paid - value) }
}
