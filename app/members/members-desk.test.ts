import { beforeAll, expect, test } from 'vitest'
import { someone } from '#app/people/testing/someone.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { changeMemberSettings } from './change-settings.server.ts'
import { inviteMembers } from './invite-members.server.ts'
import { joinByLink } from './join-by-link.server.ts'
import { renewJoinLink } from './join-link.server.ts'
import { findMembersDesk } from './members-desk.server.ts'
import { aLedTeam, aMemberOf, anAddress } from './testing/people-of-a-team.ts'

beforeAll(() => anOrganization())

test('S3: a member sees who is on the team and their own part, and no address, nobody who is asked or waits, no link to join', async () => {
  const { seenBy, ray, mina } = await aBusyTeam()
  const told = JSON.stringify(await seenBy('member'))
  expect(told).not.toMatch(/canary|@example/)
  expect(told).not.toContain('/join/')
  const desk = await seenBy('member')
  expect(desk.people.map(({ name, email }) => [name, email])).toEqual([
    ['Denise K.', null],
    ['Ray L.', null],
    ['Mina W.', null],
  ])
  expect(desk.captain).toBeNull()
  expect(desk.own).toMatchObject({ id: ray.id, credit: { sum: '$40', words: '1 gift' } })
  expect(desk.people.find(({ id }) => id === mina.id)?.credit).toBeNull()
})

test('a captain sees all of it', async () => {
  const { seenBy, waiting, invited } = await aBusyTeam()
  const desk = await seenBy('captain')
  expect(desk.captain).toMatchObject({
    requests: [{ name: 'Canary W.', email: waiting.email }],
    invitations: [{ email: invited, state: 'rests' }],
    joining: 'needs-yes',
    credits: 'hidden',
  })
  expect(desk.captain?.joinUrl).toMatch(/\/join\/[0-9a-f]{32}$/)
  expect(desk.people.every(({ email }) => email !== null)).toBe(true)
})

test('a member sees what others brought in where the page says it, too', async () => {
  const { seenBy, captain, mina } = await aBusyTeam()
  await changeMemberSettings(captain.deed, {
    joining: 'needs-yes',
    credits: 'shown',
    ranking: 'in',
  })
  const desk = await seenBy('member')
  expect(desk.people.find(({ id }) => id === mina.id)?.credit).toEqual({
    sum: null,
    words: 'Shown from the third gift on',
  })
})

async function aBusyTeam() {
  const { team, captain } = await aLedTeam()
  const ray = await aMemberOf(team)
  const mina = await aMemberOf(team, { display_name: 'Mina W.' })
  await aPaidGift({ team, amount_cents: 4_000, credited_to: ray.credit.id })
  await aPaidGift({ team, amount_cents: 9_900, anonymous: true, credited_to: mina.credit.id })
  const invited = `canary-${anAddress()}`
  await inviteMembers(captain.deed, [invited])
  await renewJoinLink(captain.deed)
  const waiting = await someone(`canary-${anAddress()}`)
  const { captain: own } = await seen(team, captain.person, 'captain')
  const code = own?.joinUrl?.split('/').at(-1) ?? ''
  await joinByLink({ code, person: waiting, shownName: 'Canary W.', listed: 'unlisted' })
  const seenBy = (role: 'captain' | 'member') =>
    seen(team, role === 'captain' ? captain.person : ray.person, role)
  return { captain, ray, mina, invited, waiting, seenBy }
}

type Led = Awaited<ReturnType<typeof aLedTeam>>

async function seen(
  { id, public_id, slug, status }: Led['team'],
  person: Led['captain']['person'],
  role: 'captain' | 'member',
) {
  return await findMembersDesk({
    team: { id, publicId: public_id, slug, status },
    person,
    actor: { id: person.id, label: 'somebody' },
    role,
  })
}
