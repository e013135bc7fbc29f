import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { logged, someTakings } from '#app/contributions/testing/money-by-hand.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aShownEvent } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { doItAgain } from './copy-event.server.ts'
import { findEventMoney } from './event-money.server.ts'
import { hold, cost } from './testing/costs.ts'

let event: AnEvent
let by: Hand

beforeEach(async () => {
  await anOrganization()
  event = await aShownEvent({ title: 'Spring sale' })
  by = handOf(event.captain)
})

test('next year’s is a draft with the same words and weekdays and none of the people and money', async () => {
  await hold(event)
  await logged(someTakings(event.team, by, { eventSlug: event.slug }))
  await cost(event, 500)
  await db
    .insertInto('shift')
    .values({
      event_id: event.id,
      ready_role: 'set-up',
      own_role: null,
      starts_at: new Date('2026-06-13T12:00:00Z'),
      ends_at: new Date('2026-06-13T15:00:00Z'),
      needed: 3,
      minimum_age: null,
      note: '',
      read_at: new Date(),
      removed_at: null,
    })
    .execute()
  await sql`
    insert into sale_intake (event_id, accepts, refuses, categories, opens_on, closes_on, capacity)
      values (${event.id}, 'Tools', 'Mattresses', '{tools}', '2026-06-01', '2026-06-10', 40)`.execute(
    db,
  )
  await sql`
    insert into intake_slot (event_id, way, starts_at, ends_at, capacity)
      values (${event.id}, 'drop_off', '2026-06-10 14:00Z', '2026-06-10 15:00Z', 3)`.execute(db)
  const both = await Promise.all([again(), again()])
  expect(new Set(both).size).toBe(1)
  const copy = await db
    .selectFrom('event as e')
    .innerJoin('event_version as v', 'v.event_id', 'e.id')
    .select(['e.id', 'e.status', 'v.title', 'v.story', 'v.street', 'v.id as version', 'v.decision'])
    .where('e.slug', '=', both[0] ?? '')
    .where('e.team_id', '=', event.team.id)
    .executeTakeFirstOrThrow()
  expect(copy).toMatchObject({ status: 'draft', title: 'Spring sale', decision: null })
  expect(await findEventMoney(copy.id)).toMatchObject({ gross: 0, costs: 0, expected: 0 })
  const [[was], [is]] = [await daysOf(event.id), await daysOf(copy.id)]
  expect(is?.local).toBe(was?.local)
  expect(is?.weekday).toBe(was?.weekday)
  expect(Date.parse(is?.day ?? '') - Date.parse(was?.day ?? '')).toBe(364 * 86_400_000)
  const shifts = await db
    .selectFrom('shift')
    .select(['ready_role', 'starts_at', 'needed'])
    .where('event_id', '=', copy.id)
    .execute()
  expect(shifts).toMatchObject([{ ready_role: 'set-up', needed: 3 }])
  const { rows: intake } = await sql`
    select i.accepts, i.refuses, i.capacity, i.closes_on - i.opens_on as days, s.way, s.driver_id
      from sale_intake i join intake_slot s on s.event_id = i.event_id where i.event_id = ${copy.id}`.execute(
    db,
  )
  expect(intake).toEqual([
    {
      accepts: 'Tools',
      refuses: 'Mattresses',
      capacity: 40,
      days: 9,
      way: 'drop_off',
      driver_id: null,
    },
  ])
})

async function again(): Promise<string | undefined> {
  return await doItAgain({ eventPublicId: event.publicId, actor: event.actor })
}

async function daysOf(eventId: number) {
  const { rows } = await sql<{ day: string; local: string; weekday: string }>`
    select to_char(d.starts_at at time zone v.time_zone, 'YYYY-MM-DD') as day,
           to_char(d.starts_at at time zone v.time_zone, 'HH24:MI') || '-' || to_char(d.ends_at at time zone v.time_zone, 'HH24:MI') as local,
           to_char(d.starts_at at time zone v.time_zone, 'ID') as weekday
      from event_day d join event_version v on v.id = d.version_id where v.event_id = ${eventId} order by 1`.execute(
    db,
  )
  return rows
}
