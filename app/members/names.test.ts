import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { approveTeam } from '#app/teams/approve-team.server.ts'
import { anOrganization, aWaitingVersion } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { changeMemberSettings } from './change-settings.server.ts'
import { leaveTeam } from './leave-team.server.ts'
import { approveName, changeOwnName } from './name-member.server.ts'
import { takeNameOff } from './take-name-off.server.ts'
import { aCaptainOf, aLedTeam, aMemberOf, deedOf, memberRow } from './testing/people-of-a-team.ts'

let team: ATeam
let denise: Awaited<ReturnType<typeof aCaptainOf>>

beforeAll(() => anOrganization())
beforeEach(async () => {
  const led = await aLedTeam()
  team = led.team
  denise = led.captain
})

describe('the name of a member (S35, S36)', () => {
  test('is on the page when they allow it and a captain has read it, and not before', async () => {
    const ray = await aMemberOf(team, { wished_name: 'Ray the Canary', display_name: null })
    expect(await namesOnPage()).toEqual([])
    await changeOwnName({ ...wish('Ray the Canary'), person: ray.person })
    expect(await namesOnPage()).toEqual([])
    expect(await approveName(denise.deed, ray.id, 'Ray the Canary')).toBe('shown')
    expect(await namesOnPage()).toEqual(['Denise K.', 'Ray the Canary'])
  })

  test('goes off the page at once when they wish so', async () => {
    const ray = await aNamed('Ray L.')
    expect(await namesOnPage()).toContain('Ray L.')
    await changeOwnName({ ...wish('Ray L.'), listed: 'unlisted', person: ray.person })
    expect(await namesOnPage()).toEqual([])
  })

  test('is read again when it changes, and the old one stays until then', async () => {
    const ray = await aNamed('Ray L.')
    await changeOwnName({ ...wish('Ray Canary'), person: ray.person })
    expect(await namesOnPage()).toContain('Ray L.')
    expect(await approveName(denise.deed, ray.id, 'Ray L.')).toBe('changed-since')
    expect(await namesOnPage()).not.toContain('Ray Canary')
  })

  test('is let onto the page by captains of the team only', async () => {
    const ray = await aMemberOf(team, { wished_name: 'Ray', display_name: null })
    const stranger = (await aLedTeam()).captain.person
    for (const deed of [ray.deed, deedOf(team, stranger)])
      expect(await approveName(deed, ray.id, 'Ray')).toBe('not-found')
  })

  test('is not let onto it by staff who approve the page’s text, for they have not read it', async () => {
    const ray = await aMemberOf(team, { wished_name: 'Ray the Canary', display_name: null })
    await changeOwnName({ ...wish('Ray the Canary'), person: ray.person })
    const version = await aWaitingVersion(team)
    const submittedAt = version.submitted_at ?? new Date()
    await approveTeam({
      teamPublicId: team.public_id,
      submittedAt,
      actor: { id: null, label: 'Ruth' },
    })
    expect(await memberRow(team, ray.person)).toMatchObject({ display_name: null })
  })

  test('is taken off by staff, and comes back only when the member asks and a captain reads it again', async () => {
    const ray = await aNamed('Ray L.')
    const taking = {
      teamPublicId: team.public_id,
      memberPublicId: ray.id,
      actor: { id: null, label: 'Ruth' },
    }
    expect(await takeNameOff(taking)).toBe('name-off')
    expect(await takeNameOff(taking)).toBe('not-named')
    expect(await namesOnPage()).toEqual([])
    expect(await approveName(denise.deed, ray.id, 'Ray L.')).toBe('shown')
    expect(await namesOnPage()).toEqual([])
  })

  test('of a captain is not changed here: it goes to staff with the page', async () => {
    await changeOwnName({ ...wish('Somebody Else'), person: denise.person })
    expect(await memberRow(team, denise.person)).toMatchObject({ display_name: 'Denise K.' })
    expect((await memberRow(team, denise.person))?.wished_name).toBeNull()
  })
})

test('whatever changes who is named, or what is said of them, moves the page’s version', async () => {
  const ray = await aMemberOf(team, { wished_name: 'Ray', display_name: null })
  const deeds = [
    () => changeOwnName({ ...wish('Ray'), person: ray.person }),
    () => approveName(denise.deed, ray.id, 'Ray'),
    () =>
      changeMemberSettings(denise.deed, { joining: 'at-once', credits: 'shown', ranking: 'in' }),
    () => leaveTeam(ray.deed),
  ]
  for (const deed of deeds) {
    const before = await versionOfPage()
    await deed()
    expect(await versionOfPage()).toBeGreaterThan(before)
  }
})

function wish(shownName: string) {
  return { teamId: team.id, shownName, listed: 'listed' as const }
}

async function aNamed(name: string) {
  return await aMemberOf(team, {
    wished_name: name,
    display_name: name,
    listed_at: new Date(),
  })
}

async function namesOnPage(): Promise<string[]> {
  const found = await findPublicTeamPage(team.slug)
  return (found?.page.roster.people ?? []).map(({ name }) => name)
}

async function versionOfPage(): Promise<number> {
  const { rows } = await pool.query<{ version: number }>(
    'select version from page_version where page = $1',
    [`teams/${team.slug}`],
  )
  return rows[0]?.version ?? 0
}

test('S4 who brought in most stands first where the team shows it, and a sum that is not told gives nobody a place', async () => {
  const [ray, mina, lou] = [await aNamed('Ray L.'), await aNamed('Mina P.'), await aNamed('Lou B.')]
  await aPaidGift({ team, amount_cents: 4_000, credited_to: ray.credit.id })
  await aPaidGift({ team, amount_cents: 9_900, anonymous: true, credited_to: mina.credit.id })
  await aPaidGift({ team, amount_cents: 6_000, credited_to: lou.credit.id })
  expect(await namesOnPage()).toEqual(['Denise K.', 'Ray L.', 'Mina P.', 'Lou B.'])
  await changeMemberSettings(denise.deed, {
    joining: 'at-once',
    credits: 'shown',
    ranking: 'in',
  })
  expect(await namesOnPage()).toEqual(['Lou B.', 'Ray L.', 'Denise K.', 'Mina P.'])
})

test('nobody is named twice, and a page with captains only has no list', async () => {
  await aMemberOf(team, { listed_at: null })
  expect(await namesOnPage()).toEqual([])
  await db
    .updateTable('team_member')
    .set({ listed_at: new Date() })
    .where('team_id', '=', team.id)
    .execute()
  expect(await namesOnPage()).toEqual(['Denise K.', 'Ray L.'])
})
