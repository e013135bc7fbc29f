import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { beforeAll, expect, test } from 'vitest'
import { findEmbed } from '../embed.server.ts'
import { findEmbeddedTeams } from './embedded-teams.server.ts'
import { embedCodes } from './embed-codes.ts'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('a list in a frame names teams that are for all to see, and no others', async () => {
  const live = await aTeam({ name: 'Aldine Readers' })
  await aTeam({ name: 'Abbey Hidden', status: 'hidden' })
  await aTeam({ name: 'Abbey Draft', status: 'draft' })
  const { teams, allUrl } = await findEmbeddedTeams()
  expect(teams.map(({ name }) => name)).toEqual(['Aldine Readers'])
  expect(teams[0]?.url).toMatch(new RegExp(`^https?://.*/teams/${live.slug}$`))
  expect(allUrl).toMatch(/\/teams$/)
})

test('a button leads to the give page while gifts are welcome, and to the team’s page afterwards', async () => {
  const live = await aTeam()
  const closed = await aTeam({ status: 'closed' })
  expect((await findEmbed(live.slug))?.giveUrl).toMatch(new RegExp(`/teams/${live.slug}/give$`))
  expect(await findEmbed(closed.slug)).toMatchObject({ giveUrl: null, state: 'over' })
  expect(await findEmbed('never-was')).toBeUndefined()
  await db.updateTable('organization').set({ giving_paused_at: new Date() }).execute()
  expect(await findEmbed(live.slug)).toMatchObject({ giveUrl: null, state: 'paused' })
  expect(await findEmbed(closed.slug)).toMatchObject({ giveUrl: null, state: 'over' })
  await db.updateTable('organization').set({ giving_paused_at: null }).execute()
})

test('what is pasted into another page names each frame, whatever signs the team has in its name', () => {
  const { goal, button, teams } = embedCodes({
    slug: 'oak',
    name: 'Oak "& <b>',
    baseUrl: 'https://give.example.org',
  })
  expect(goal).toContain('<team-up-goal team="oak" title="Oak &quot;&amp; &lt;b&gt;">')
  expect(button).toContain('title="Give to Oak &quot;&amp; &lt;b&gt;"')
  expect(teams).toContain('<team-up-teams title="Our teams">')
})

test('the script for other sites makes three elements and asks nothing of the page around them', () => {
  const defined: string[] = []
  class HTMLElement {
    lang = ''
  }
  class HTMLScriptElement {
    src = 'https://give.example.org/embed.js'
  }
  const context = {
    URL,
    HTMLElement,
    HTMLScriptElement,
    document: { currentScript: new HTMLScriptElement() },
    customElements: { get: () => undefined, define: (name: string) => defined.push(name) },
  }
  vm.runInNewContext(readFileSync('public/embed.js', 'utf8'), context)
  expect(defined).toEqual(['team-up-goal', 'team-up-button', 'team-up-teams'])
})
