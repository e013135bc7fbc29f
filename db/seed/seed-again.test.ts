import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { someStaff } from '#app/people/testing/someone.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { findDeliveries, findEndpoints } from '#app/webhooks/find-endpoints.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import { seedComments } from './seed-comments.ts'
import { seedNews } from './seed-news.ts'
import { seedSkills } from './seed-skills.ts'
import { seedWebhooks } from './seed-webhooks.ts'

const madeOn = new Date('2026-11-01T12:00:00Z')

test('a demo that is gone on with holds its webhook once, with the three tests of its log and one that is forgotten, none of them to come', async () => {
  await seedWebhooks({ madeOn })
  await seedWebhooks({ madeOn })
  const [endpoint, ...others] = await findEndpoints()
  expect(endpoint).toMatchObject({ name: 'Newsletter list', pausedAs: 'staff' })
  expect(others).toEqual([])
  const all = { failed: false, before: null }
  const { deliveries } = await findDeliveries(endpoint?.id ?? '', all)
  expect(deliveries.map(({ status, code }) => [status, code])).toEqual([
    ['sent', 204],
    ['sent', 204],
    ['sent', 204],
    ['failed', 404],
  ])
  expect(deliveries.every(({ notedAt }) => notedAt < madeOn)).toBe(true)
})

test('what is offered, said and told in a demo is there once, however often it is gone on with', async () => {
  await anOrganization()
  const { person } = await someStaff('moderator@example.org', 'moderator')
  await aCaptain(await aTeam({ slug: 'margins-and-merlot' }))
  const seed = async () => {
    await seedSkills({ madeOn, moderator: person.id })
    await seedComments(actorOf(person))
    await seedNews(actorOf(person))
    const { rows } = await sql<Record<string, number>>`
      select (select count(*) from skill_need) as needs, (select count(*) from skill_offer) as offers,
             (select count(*) from comment) as comments, (select count(*) from team_update_version) as news`.execute(
      db,
    )
    return rows[0]
  }
  const once = await seed()
  expect(Object.values(once ?? {}).every((made) => made > 0)).toBe(true)
  expect(await seed()).toEqual(once)
})
