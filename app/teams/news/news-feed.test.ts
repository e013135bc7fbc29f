import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { someStaff } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { makeNewsFeed } from './news-feed.server.ts'
import { anApprovedUpdate } from './testing/updates.ts'

beforeAll(async () => {
  await anOrganization()
  await someStaff('nora@example.org', 'moderator')
})
beforeEach(async () => {
  await anOrganization({ news_waits: true })
})
afterEach(() => shiftClock(0))

describe('the feed', () => {
  test('holds what is out, with whole links, and nobody’s address', async () => {
    const update = await anApprovedUpdate({
      body: 'See [the page](/teams/us) & <b>more</b>. Thanks!',
    })
    const feed = (await makeNewsFeed(update.team.slug)) ?? ''
    expect(feed).toContain('We sold every cake')
    expect(feed).toContain(`/teams/${update.team.slug}/news/${update.publicId}`)
    expect(feed).toContain('href="http://localhost:3000/teams/us"')
    expect(feed).not.toContain(update.captain.email)
    expect(feed).not.toContain('<b>')
    expect(await makeNewsFeed(null)).toContain(update.publicId)
  })

  test('is not broken by what a captain types (S24)', async () => {
    const end = ']]></title></item><item><link>https://evil.example</link>'
    const { team } = await anApprovedUpdate({ title: `${end}${end}`, body: `${end}\n\n${end}` })
    const feed = (await makeNewsFeed(team.slug)) ?? ''
    expect(feed.match(/\]\]>/g)).toHaveLength(3)
  })
})
