import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { dayIn } from '#app/words/days.ts'
import type { ItemCategory } from '#db/schema/item-offers.ts'
import { intakeState } from './intake.ts'

interface IntakeRow {
  readonly accepts: string
  readonly refuses: string
  readonly categories: readonly ItemCategory[]
  readonly opens_on: string | null
  readonly closes_on: string | null
  readonly capacity: number | null
  readonly time_zone: string
  readonly starts_at: Date | null
  readonly accepted: number
}

export type Intake = NonNullable<Awaited<ReturnType<typeof findIntake>>>

/** What a sale takes in and whether it does so now; `undefined` where its captain has not said that it takes offers. */
export async function findIntake(trx: Db | Trx, eventId: number) {
  const { rows } = await sql<IntakeRow>`
    select i.accepts, i.refuses, i.categories, i.opens_on, i.closes_on, i.capacity, v.time_zone,
           (select min(d.starts_at) from event_day d where d.version_id = v.id) as starts_at,
           (select coalesce(sum(o.loads), 0)::int from item_offer o
             where o.event_id = e.id and o.status in ('accepted', 'booked', 'received')) as accepted
      from sale_intake i join event e on e.id = i.event_id join event_version v on v.id = e.approved_version_id
     where e.id = ${eventId}`.execute(trx)
  const [row] = rows
  if (!row) return undefined
  const at = now()
  const rule = { opensOn: row.opens_on, closesOn: row.closes_on, capacity: row.capacity }
  return {
    ...rule,
    accepts: row.accepts,
    refuses: row.refuses,
    categories: row.categories,
    accepted: row.accepted,
    state: intakeState(rule, {
      today: dayIn(row.time_zone, at),
      hasBegun: row.starts_at === null || row.starts_at <= at,
      accepted: row.accepted,
    }),
  }
}
