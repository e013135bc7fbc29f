import { beforeAll, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { aContext, aRequest, aSession, someone } from '#app/people/testing/someone.ts'
import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import { action as pin } from '#app/routes/manage.$slug.resources.$id.pin._index.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { findPinsDesk } from './pins-desk.server.ts'
import { readPinsSaid } from './pins-done.ts'
import { movePin, pinResource, unpinResource } from './pin-resource.server.ts'
import { removeResource } from './remove-resource.server.ts'
import { changeResource } from './save-resource.server.ts'
import { hideResource, showResource } from './show-resource.server.ts'
import { aShownResource, aToolkit } from './testing/resources.ts'

let by: Person
beforeAll(async () => {
  await anOrganization()
  by = await someone('mo@example.org')
})

test('what a captain pins stands on the team’s page in their order, and moves its version each time', async () => {
  const { team, captain } = await aCaptainOf()
  const one = await aShownResource(by, { title: 'One' })
  const two = await aShownResource(by, { title: 'Two' })
  for (const [change, shown] of [
    [() => pinResource(captain, one), ['One']],
    [() => pinResource(captain, two), ['One', 'Two']],
    [() => movePin(captain, two, 'up'), ['Two', 'One']],
    [() => hideResource(two, by), ['One']],
    [() => showResource(two, by), ['Two', 'One']],
    [() => changeResource(one, { ...aToolkit, title: 'One anew' }, by), ['Two', 'One anew']],
    [() => unpinResource(captain, two), ['One anew']],
    [() => removeResource(one, by), []],
  ] as const) {
    const before = await versionOf(team)
    await change()
    expect(await shownOn(team)).toEqual(shown)
    expect(await versionOf(team)).toBeGreaterThan(before)
  }
})

test('pressed twice it is pinned once, and what staff hide cannot be pinned', async () => {
  const { team, captain } = await aCaptainOf()
  const one = await aShownResource(by, { title: 'Pressed twice' })
  const outcomes = await Promise.all([pinResource(captain, one), pinResource(captain, one)])
  expect(outcomes).toEqual(['pinned', 'pinned'])
  const hidden = await aShownResource(by, { title: 'Hidden' })
  await hideResource(hidden, by)
  expect(await pinResource(captain, hidden)).toBe('gone')
  expect(await shownOn(team)).toEqual(['Pressed twice'])
})

test('six are enough: of two who pin the sixth and the seventh at once, the second is told', async () => {
  const { team, captain } = await aFullTeamButOne()
  const [sixth, seventh] = [await aShownResource(by), await aShownResource(by)]
  const outcomes = await Promise.all([pinResource(captain, sixth), pinResource(captain, seventh)])
  expect(outcomes.toSorted()).toEqual(['full', 'pinned'])
  expect(await shownOn(team)).toHaveLength(6)
})

test('without the lock the second would not be told but fall: this test sees the difference', async () => {
  const { team, captain } = await aFullTeamButOne()
  const [sixth, seventh] = [await aShownResource(by), await aShownResource(by)]
  const outcomes = await withoutLocks([
    () => pinResource(captain, sixth),
    () => pinResource(captain, seventh),
  ])
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(await shownOn(team)).toHaveLength(6)
})

test('what staff delete leaves no gap that a team could not fill', async () => {
  const { team, captain } = await aFullTeamButOne()
  const { public_id: first } = await db
    .selectFrom('team_resource')
    .innerJoin('resource', 'resource.id', 'team_resource.resource_id')
    .select('resource.public_id')
    .where('team_id', '=', team.id)
    .where('place', '=', 1)
    .executeTakeFirstOrThrow()
  await removeResource(first, by)
  const outcomes = []
  for (const title of ['Fifth', 'Sixth', 'Seventh'])
    outcomes.push(await pinResource(captain, await aShownResource(by, { title })))
  expect(outcomes).toEqual(['pinned', 'pinned', 'full'])
})

test('S5: nobody pins to the page of a team that is not theirs', async () => {
  const { team } = await aCaptainOf()
  const stranger = await aCaptain(await aTeam())
  const one = await aShownResource(by)
  const cookie = await aSession(stranger, 'captain')
  const request = aRequest(`/manage/${team.slug}/resources/${one}/pin`, [cookie], {})
  const asked = pin({ request, params: { slug: team.slug, id: one }, context: aContext() })
  await expect(asked).rejects.toMatchObject({ status: 404 })
  expect(await shownOn(team)).toEqual([])
})

test('after a press the search is kept, and the answer is said where it was pressed', async () => {
  const { team, captain } = await aCaptainOf()
  const [one, two] = [
    await aShownResource(by, { title: 'Kept one', tags: ['kept'] }),
    await aShownResource(by, { title: 'Kept two', tags: ['kept'] }),
  ]
  const cookie = await aSession(captain.person, 'captain')
  const answer = await pin({
    request: aRequest(`/manage/${team.slug}/resources/${two}/pin`, [cookie], {
      q: 'kept',
      at: one,
    }),
    params: { slug: team.slug, id: two },
    context: aContext(),
  })
  const to = answer.headers.get('Location') ?? ''
  expect(to).toBe(`/manage/${team.slug}/resources?done=pinned&q=kept&at=${one}#said`)
  const request = aRequest(to, [cookie])
  expect(readPinsSaid(request)).toEqual({ done: 'pinned', at: one })
  const desk = await findPinsDesk(captain, new URL(request.url).searchParams)
  expect(desk.words).toBe('kept')
  expect(desk.others.map(({ title }) => title)).toEqual(['Kept one'])
})

async function aCaptainOf(): Promise<{ team: ATeam; captain: CaptainOf }> {
  const team = await aTeam()
  const person = await aCaptain(team)
  const request = aRequest(`/manage/${team.slug}`, [await aSession(person, 'captain')])
  return { team, captain: await requireCaptainOf(request, team.slug) }
}

async function aFullTeamButOne() {
  const found = await aCaptainOf()
  for (let turn = 0; turn < 5; turn++) await pinResource(found.captain, await aShownResource(by))
  return found
}

async function shownOn(team: ATeam): Promise<string[]> {
  const found = await findPublicTeamPage(team.slug)
  return found?.page.reading.resources.map(({ title }) => title) ?? []
}

async function versionOf(team: ATeam): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${team.slug}`)
    .executeTakeFirstOrThrow()
  return row.version
}
