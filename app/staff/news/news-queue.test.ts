import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aDraftUpdate, anApprovedUpdate, send } from '#app/teams/news/testing/updates.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findNewsQueue } from './news-queue.server.ts'

const DAY = 86_400_000

beforeAll(() => anOrganization({ news_waits: true }))
afterEach(() => shiftClock(0))

test('news that waits is first, the longest waiting before the others, however much was decided since', async () => {
  shiftClock(-3 * DAY)
  const longest = await aDraftUpdate({ title: 'Waits longest' })
  await send(longest)
  shiftClock(-2 * DAY)
  const next = await aDraftUpdate({ title: 'Waits next' })
  await send(next)
  shiftClock(0)
  const { publicId } = await anApprovedUpdate({ title: 'Decided' })
  await sql`
    with many as (
      insert into team_update (team_id, created_by)
      select team_id, created_by from team_update, generate_series(1, 200) where public_id = ${publicId}
      returning id, created_by)
    insert into team_update_version (update_id, title, body, written_by, submitted_at, decided_at, decision)
    select id, 'Decided', 'Words', created_by, now(), now(), 'sent-back' from many`.execute(db)
  const { waiting, recent } = await findNewsQueue()
  expect(waiting.map(({ title }) => title)).toEqual(['Waits longest', 'Waits next'])
  expect(recent).toHaveLength(50)
})
