import { beforeAll, expect, test } from 'vitest'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { approveTeam } from './approve-team.server.ts'
import { sendBackTeam } from './send-back-team.server.ts'
import { submitPage } from './submit-page.server.ts'
import {
  aModerator,
  aStartedTeam,
  findLatest,
  findMails,
  findTeam,
  read,
  sendIn,
  write,
} from './testing/written-team.ts'
import { withdrawPage } from './withdraw-page.server.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('a page that is approved goes live with the text and the name that were read, and its captain is told', async () => {
  const team = await aStartedTeam()
  const seen = await sendIn(team)
  expect(await findTeam(team.publicId)).toMatchObject({ status: 'waiting' })

  expect(await approveTeam({ ...seen, actor: await aModerator() })).toBe('approved')
  const live = await findTeam(team.publicId)
  expect(live).toMatchObject({
    status: 'live',
    town: 'Wauwatosa',
    story: 'We are *eleven* friends.',
    ends_on: '2027-06-14',
  })
  expect(live.published_at).not.toBeNull()
  expect(await namesOf(team.id)).toEqual(['Dee'])
  expect(await findMails(team.captain.email)).toMatchObject([
    { kind: 'team-approved', content: { firstTime: true } },
  ])
})

test('those who look after pages are told once of each page that is sent in', async () => {
  const moderator = await aModerator()
  const team = await aStartedTeam()
  await sendIn(team)
  expect(await submitPage({ teamPublicId: team.publicId, person: team.captain })).toBe(
    'already-waiting',
  )
  const { email } = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', moderator.id)
    .executeTakeFirstOrThrow()
  const told = await findMails(email)
  expect(told).toMatchObject([{ kind: 'team-submitted', content: { slug: team.slug } }])
})

test('of two moderators who decide at once one decides, and the captain hears once', async () => {
  const team = await aStartedTeam()
  const seen = await sendIn(team)
  const outcomes = await Promise.all([
    approveTeam({ ...seen, actor: await aModerator() }),
    approveTeam({ ...seen, actor: await aModerator() }),
    sendBackTeam({ ...seen, reason: 'Please say more', actor: await aModerator() }),
  ])

  expect(outcomes.filter((outcome) => outcome === 'already-decided')).toHaveLength(2)
  expect(await findMails(team.captain.email)).toHaveLength(1)
  expect(await decisionsIn(team.publicId)).toHaveLength(1)
})

test('negative control: looking without holding the team lets two moderators decide the same page', async () => {
  const team = await aStartedTeam()
  await sendIn(team)
  let looked = 0
  let bothLooked = () => {}
  const both = new Promise<void>((resolve) => (bothLooked = resolve))
  const decideWithoutLock = async () =>
    await inTransaction(async (trx) => {
      const open = await trx
        .selectFrom('team_version')
        .select('id')
        .where('team_id', '=', team.id)
        .where('decided_at', 'is', null)
        .executeTakeFirst()
      if (++looked === 2) bothLooked()
      await both
      return open ? 'decided' : 'already-decided'
    })

  expect(await Promise.all([decideWithoutLock(), decideWithoutLock()])).toEqual([
    'decided',
    'decided',
  ])
})

test('a page that is sent back keeps every word, tells the captain why, and can be put right and approved', async () => {
  const team = await aStartedTeam()
  const seen = await sendIn(team)
  expect(await sendBackTeam({ ...seen, reason: '  ', actor: await aModerator() })).toBe(
    'reason-missing',
  )
  expect(
    await sendBackTeam({ ...seen, reason: 'Please take out the name.', actor: await aModerator() }),
  ).toBe('sent-back')

  expect(await findTeam(team.publicId)).toMatchObject({ status: 'draft' })
  expect(await findLatest(team)).toMatchObject({
    decision: 'sent-back',
    story: 'We are *eleven* friends.',
    reason: 'Please take out the name.',
  })
  expect(await findMails(team.captain.email)).toMatchObject([
    { kind: 'team-sent-back', content: { reason: 'Please take out the name.' } },
  ])

  const again = await sendIn(team, { story: 'We are eleven friends, and no more names.' })
  expect(await approveTeam({ ...again, actor: await aModerator() })).toBe('approved')
  expect(await findTeam(team.publicId)).toMatchObject({
    status: 'live',
    story: 'We are eleven friends, and no more names.',
  })
  const texts = await db
    .selectFrom('team_version')
    .select(['decision'])
    .where('team_id', '=', team.id)
    .orderBy('id')
    .execute()
  expect(texts.map(({ decision }) => decision)).toEqual(['sent-back', 'approved'])
})

test('a text that was sent back can be sent in again as it is', async () => {
  const team = await aStartedTeam()
  await sendBackTeam({
    ...(await sendIn(team)),
    reason: 'Is this right?',
    actor: await aModerator(),
  })
  expect(await submitPage({ teamPublicId: team.publicId, person: team.captain })).toBe('submitted')
  expect(await approveTeam({ ...(await read(team)), actor: await aModerator() })).toBe('approved')
})

test('a moderator approves only the text that was read: not one that was taken back or sent in anew', async () => {
  const team = await aStartedTeam()
  const seen = await sendIn(team)
  await withdrawPage(team.publicId, team.captain)
  expect(await approveTeam({ ...seen, actor: await aModerator() })).toBe('taken-back')
  await new Promise((resolve) => setTimeout(resolve, 2))
  await sendIn(team, { story: 'Quite another story' })
  expect(await approveTeam({ ...seen, actor: await aModerator() })).toBe('changed-since')
  expect(await findTeam(team.publicId)).toMatchObject({ status: 'waiting', story: '' })
})

test('S36 an edit of a live page stays unseen until it is approved, and the page stays live', async () => {
  const team = await aStartedTeam()
  await approveTeam({ ...(await sendIn(team)), actor: await aModerator() })
  await write(team, { story: 'A new story', captainName: 'Pastor D', name: 'New Name' })
  const seen = await sendIn(team, {
    story: 'A newer story',
    captainName: 'Pastor D',
    name: 'New Name',
  })

  expect(await findTeam(team.publicId)).toMatchObject({
    status: 'live',
    name: 'Third Thursday Readers',
    story: 'We are *eleven* friends.',
  })
  expect(await namesOf(team.id)).toEqual(['Dee'])
  await approveTeam({ ...seen, actor: await aModerator() })
  expect(await findTeam(team.publicId)).toMatchObject({
    status: 'live',
    name: 'New Name',
    story: 'A newer story',
    slug: team.slug,
  })
  expect(await namesOf(team.id)).toEqual(['Pastor D'])
  expect(await findMails(team.captain.email)).toMatchObject([
    {},
    { kind: 'team-approved', content: { firstTime: false } },
  ])
})

test('a page that nothing was written on since its approval is not sent in', async () => {
  const team = await aStartedTeam()
  await approveTeam({ ...(await sendIn(team)), actor: await aModerator() })
  expect(await write(team)).toMatchObject({ kind: 'saved' })
  expect(await submitPage({ teamPublicId: team.publicId, person: team.captain })).toBe(
    'nothing-new',
  )
})

async function namesOf(teamId: number) {
  const rows = await db
    .selectFrom('team_member')
    .select('display_name')
    .where('team_id', '=', teamId)
    .execute()
  return rows.map(({ display_name }) => display_name)
}

async function decisionsIn(publicId: string) {
  return await db
    .selectFrom('audit_log')
    .select('action')
    .where('subject_id', '=', publicId)
    .where('action', 'in', ['approve-team', 'send-back-team'])
    .execute()
}
