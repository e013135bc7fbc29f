import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { DiningSaid } from '#db/schema/dining-nights.ts'
import { dealOf } from '../deal.ts'
import { findDealText } from '../deal-text.server.ts'
import { countComing } from './count-coming.server.ts'
import { forecastOf, peopleNeeded, USUAL_SPEND } from './forecast.ts'
import { stepOf } from './said.ts'

interface NightRow {
  readonly id: number
  readonly version_id: number
  /** By the clock of its place. */
  readonly today: string
}

/** Once a day of its place: what the page of each night that is still to come says of how many come. */
export async function sayHowManyCome(): Promise<void> {
  const { rows } = await sql<NightRow>`
    select e.id, v.id as version_id, to_char(${now()}::timestamptz at time zone v.time_zone, 'YYYY-MM-DD') as today
      from event e join event_version v on v.id = e.approved_version_id left join dining_said s on s.event_id = e.id
     where e.status = 'published' and e.kind = 'dining_night'
       and (s.event_id is null or s.worked_out_on < (${now()}::timestamptz at time zone v.time_zone)::date)
     order by e.id`.execute(db)
  for (const night of rows) await inTransaction((trx) => workOut(trx, night))
}

async function workOut(trx: Trx, night: NightRow): Promise<void> {
  await trx
    .insertInto('dining_said')
    .values({ event_id: night.id, step: null, worked_out_on: '1970-01-01' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  // A second worker at the same moment waits here, and finds it done.
  const said = await trx
    .selectFrom('dining_said')
    .select(['step', sql<boolean>`worked_out_on < ${night.today}::date`.as('is_due')])
    .where('event_id', '=', night.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!said.is_due) return
  await trx
    .updateTable('dining_said')
    .set({ step: await findStep(trx, night, said.step), worked_out_on: night.today })
    .where('event_id', '=', night.id)
    .execute()
}

async function findStep(
  trx: Trx,
  { id, version_id: versionId }: NightRow,
  said: DiningSaid | null,
) {
  const text = await findDealText(versionId, trx)
  const deal = dealOf(text)
  if (!deal) return null
  const spend = text.spend ?? USUAL_SPEND
  const coming = await countComing(id, versionId, trx)
  // Nobody is invited with a promise that the restaurant will not keep.
  if (forecastOf(deal, spend, coming).standing === 'too_late') return null
  return stepOf(peopleNeeded(deal, spend), coming.people, said)
}
