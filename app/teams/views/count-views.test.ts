import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { createViewCounter } from './count-views.server.ts'
import type { AnsweredPage } from './count-views.server.ts'
import { forgetOldViews, keepViews } from './keep-views.server.ts'

const ownOrigin = 'https://teams.example.org'
const BROWSER =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1'

let team: ATeam

beforeAll(() => anOrganization())
beforeEach(async () => {
  team = await aTeam()
})

describe('views of a page', () => {
  test('are counted by day and source, and say nothing of who looked', async () => {
    const counter = createViewCounter({ ownOrigin })
    counter.count(aView())
    counter.count(aView({ url: `/teams/${team.slug}?from=qr` }))
    counter.count(aView({ url: `/teams/${team.slug}?from=qr` }))
    await counter.stop()
    expect(await viewsOf(team)).toEqual({ direct: 1, qr: 2 })
    const row = await db
      .selectFrom('team_view')
      .selectAll()
      .where('team_id', '=', team.id)
      .executeTakeFirstOrThrow()
    expect(Object.keys(row).toSorted()).toEqual(['day', 'source', 'team_id', 'views'])
  })

  test('of several processes that write at once add up', async () => {
    const other = await aTeam()
    const counters = Array.from({ length: 4 }, () => createViewCounter({ ownOrigin }))
    for (let round = 0; round < 5; round++) {
      for (const counter of counters) {
        counter.count(aView())
        counter.count(aView({ page: `teams/${other.slug}` }))
        counter.count(aView({ url: '/teams/x?from=text' }))
      }
      await Promise.all(counters.map((counter) => counter.flush()))
    }
    await Promise.all(counters.map((counter) => counter.stop()))
    expect(await viewsOf(team)).toEqual({ direct: 20, text: 20 })
    expect(await viewsOf(other)).toEqual({ direct: 20 })
  })

  test('are not lost while the database is away', async () => {
    let away = true
    const counter = createViewCounter({
      ownOrigin,
      keep: async (seen) => {
        if (away) throw new Error('the database is away')
        await keepViews(seen)
      },
    })
    counter.count(aView())
    await counter.flush()
    counter.count(aView())
    away = false
    await counter.stop()
    expect(await viewsOf(team)).toEqual({ direct: 2 })
  })

  test('leave out robots, what previews links, what a browser fetches in advance, and other pages', async () => {
    const counter = createViewCounter({ ownOrigin })
    for (const agent of [
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      'facebookexternalhit/1.1',
      'WhatsApp/2.23.20.0',
      'curl/8.5.0',
      '',
    ])
      counter.count(aView({ headers: { 'user-agent': agent } }))
    counter.count(aView({ headers: { 'user-agent': BROWSER, 'sec-purpose': 'prefetch' } }))
    counter.count(aView({ headers: { 'user-agent': BROWSER, 'sec-fetch-dest': 'iframe' } }))
    counter.count(aView({ page: 'home', url: '/' }))
    counter.count(aView({ page: 'teams/nobody-is-here' }))
    await counter.stop()
    expect(await viewsOf(team)).toEqual({})
  })

  test('are forgotten after thirteen months', async () => {
    await db
      .insertInto('team_view')
      .values([
        { team_id: team.id, day: '2020-01-01', source: 'qr', views: 9 },
        { team_id: team.id, day: new Date().toISOString().slice(0, 10), source: 'link', views: 2 },
      ])
      .execute()
    await forgetOldViews()
    expect(await viewsOf(team)).toEqual({ link: 2 })
  })
})

function aView(overrides: Partial<AnsweredPage> = {}): AnsweredPage {
  return {
    page: `teams/${team.slug}`,
    url: `/teams/${team.slug}`,
    headers: { 'user-agent': BROWSER },
    ...overrides,
  }
}

async function viewsOf({ id }: ATeam): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('team_view')
    .select(['source', 'views'])
    .where('team_id', '=', id)
    .orderBy('source')
    .execute()
  return Object.fromEntries(rows.map(({ source, views }) => [source, views]))
}
