import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aPicture, aStaffMember } from '#db/testing/builders.ts'
import { approveTeam } from './approve-team.server.ts'
import { hideTeam } from './hide-team.server.ts'
import { submitPage } from './submit-page.server.ts'
import {
  aModerator,
  aStartedTeam,
  findLatest,
  findMails,
  findTeam,
  sendIn,
  write,
} from './testing/written-team.ts'
import type { StartedTeam } from './testing/written-team.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})
afterEach(async () => await editsWait(true))

test('S36 a change of a live page waits, unless the rules say otherwise', async () => {
  const team = await aLiveTeam()
  await write(team, { plan: 'A book sale in June' })
  expect(await submit(team)).toBe('submitted')
  expect((await findTeam(team.publicId)).plan).toBe('A book and bake sale in May')
})

test('where the rules say so a change is shown at once, is written down as the captain’s, and staff are asked to look', async () => {
  const ruth = await aStaffMember('moderator')
  const team = await aLiveTeam()
  await editsWait(false)
  await write(team, { plan: 'A book sale in June' })
  expect(await submit(team)).toBe('shown')
  expect((await findTeam(team.publicId)).plan).toBe('A book sale in June')
  const { id } = await findLatest(team)
  expect((await findTeam(team.publicId)).approved_version_id).toBe(id)
  expect((await findMails(ruth.email)).at(-1)?.kind).toBe('team-changed')
  const entry = await db
    .selectFrom('audit_log')
    .select(['action', 'actor_id'])
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(entry).toEqual({ action: 'show-change', actor_id: team.captain.id })
})

test('S36 a new page, a page that staff took down, a new picture and a game of chance wait under every rule', async () => {
  await editsWait(false)
  const fresh = await aStartedTeam()
  await write(fresh)
  expect(await submit(fresh)).toBe('submitted')

  const team = await aLiveTeam()
  await write(team, { story: 'Buy a raffle ticket and win a quilt.' })
  expect(await submit(team)).toBe('submitted')

  const pictured = await aLiveTeam()
  await write(pictured, { plan: 'With a picture' })
  const { id } = await findLatest(pictured)
  const picture = await aPicture(pictured.id)
  await db
    .insertInto('team_version_picture')
    .values({ version_id: id, picture_id: picture.id, part: 'gallery', alt: 'A table' })
    .execute()
  expect(await submit(pictured)).toBe('submitted')

  const hidden = await aLiveTeam()
  await hideTeam({
    teamPublicId: hidden.publicId,
    as: 'staff',
    reason: 'A name',
    actor: await aModerator(),
  })
  await write(hidden, { plan: 'Without the name' })
  expect(await submit(hidden)).toBe('submitted')
})

test('a change that is sent in twice at once is shown once', async () => {
  const team = await aLiveTeam()
  await editsWait(false)
  await write(team, { plan: 'A book sale in June' })
  expect((await Promise.all([submit(team), submit(team)])).toSorted()).toEqual([
    'nothing-new',
    'shown',
  ])
})

test('those whom the settings name are written to, and everyone should none of them be left', async () => {
  const nora = await aStaffMember('admin')
  const sam = await aStaffMember('moderator')
  await tell(sam.id, false)
  const first = await aStartedTeam()
  await sendIn(first)
  expect(await kindsTo(nora.email)).toContain('team-submitted')
  expect(await kindsTo(sam.email)).toEqual([])
  await db.updateTable('staff_member').set({ told_of_pages: false }).execute()
  await sendIn(await aStartedTeam())
  expect(await kindsTo(sam.email)).toEqual(['team-submitted'])
  await db.updateTable('staff_member').set({ told_of_pages: true }).execute()
})

async function aLiveTeam(): Promise<StartedTeam> {
  const team = await aStartedTeam()
  const read = await sendIn(team)
  await approveTeam({ ...read, actor: await aModerator() })
  return team
}

async function submit(team: StartedTeam) {
  return await submitPage({ teamPublicId: team.publicId, person: team.captain })
}

async function editsWait(wait: boolean) {
  await db.updateTable('organization').set({ edits_wait: wait }).execute()
}

async function tell(personId: number, told: boolean) {
  await db
    .updateTable('staff_member')
    .set({ told_of_pages: told })
    .where('person_id', '=', personId)
    .execute()
}

async function kindsTo(email: string) {
  return (await findMails(email)).map(({ kind }) => kind)
}
