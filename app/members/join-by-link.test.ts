import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { someone } from '#app/people/testing/someone.ts'
import { anOrganization } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { changeMemberSettings } from './change-settings.server.ts'
import { declineRequest, takeIn } from './decide-request.server.ts'
import { inviteMembers } from './invite-members.server.ts'
import { joinByLink } from './join-by-link.server.ts'
import { endJoinLink, renewJoinLink } from './join-link.server.ts'
import { leaveTeam } from './leave-team.server.ts'
import { removeMember } from './remove-member.server.ts'
import {
  aCaptainOf,
  aLedTeam,
  aMemberOf,
  anAddress,
  lettersTo,
  memberRow,
  rolesOf,
} from './testing/people-of-a-team.ts'

let team: ATeam
let denise: Awaited<ReturnType<typeof aCaptainOf>>
let code: string

beforeAll(() => anOrganization())
beforeEach(async () => {
  const led = await aLedTeam()
  team = led.team
  denise = led.captain
  code = await aCode()
})

describe('somebody who comes by the team’s link', () => {
  test('waits for a captain’s yes; then is on the team and told so', async () => {
    const mina = await someone(anAddress())
    expect(await join(mina)).toEqual({ kind: 'waits' })
    expect((await rolesOf(team)).member).toEqual([])
    expect(await lettersTo(denise.person.email)).toEqual(['member-waits'])

    expect(await takeIn(denise.deed, await requestOf(mina))).toBe('taken')
    expect((await rolesOf(team)).member).toEqual([mina.id])
    expect(await lettersTo(mina.email)).toEqual(['member-welcomed'])
    expect(await join(mina)).toEqual({ kind: 'on-it-already', slug: team.slug })
  })

  test('is on it at once where the team has it so, and stands on the page only when a captain has read the name', async () => {
    await atOnce()
    const mina = await someone(anAddress())
    expect(await join(mina, 'listed')).toEqual({ kind: 'joined', slug: team.slug })
    expect(await memberRow(team, mina)).toMatchObject({
      role: 'member',
      wished_name: 'Mina',
      display_name: null,
      listed_at: expect.any(Date),
    })
    expect(await lettersTo(denise.person.email)).toEqual(['member-joined'])
  })

  test('pressing often, or in two tabs at once, asks once and joins once', async () => {
    const [mina, olga] = await Promise.all([someone(anAddress()), someone(anAddress())])
    await Promise.all([join(mina), join(mina), join(mina)])
    expect(await lettersTo(denise.person.email)).toEqual(['member-waits'])
    await atOnce()
    const outcomes = await Promise.all([join(olga), join(olga), join(olga)])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual([
      'joined',
      'on-it-already',
      'on-it-already',
    ])
  })

  test('needs no yes of a captain who has invited them already', async () => {
    const mina = await someone(anAddress())
    await inviteMembers(denise.deed, [mina.email])
    expect(await join(mina)).toEqual({ kind: 'joined', slug: team.slug })
    const open = await db
      .selectFrom('team_invitation')
      .select('id')
      .where('email', '=', mina.email)
      .where('accepted_at', 'is', null)
      .execute()
    expect(open).toEqual([])
  })

  test('and was taken off the team before needs a new yes, though others need none; who left by themselves does not', async () => {
    await atOnce()
    const [ray, mina] = await Promise.all([aMemberOf(team), aMemberOf(team)])
    await removeMember(denise.deed, ray.id)
    await leaveTeam(mina.deed)
    expect(await join(ray.person)).toEqual({ kind: 'waits' })
    expect(await join(mina.person)).toEqual({ kind: 'joined', slug: team.slug })
  })
})

describe('the link', () => {
  test('leads nowhere once it is renewed or switched off, or the page is hidden', async () => {
    const mina = await someone(anAddress())
    const old = code
    code = await aCode()
    expect(await join(mina, 'unlisted', old)).toEqual({ kind: 'gone' })
    expect(await join(mina)).toEqual({ kind: 'waits' })
    await endJoinLink(denise.deed)
    expect(await join(mina)).toEqual({ kind: 'gone' })
    code = await aCode()
    await db.updateTable('team').set({ status: 'hidden' }).where('id', '=', team.id).execute()
    expect(await join(mina)).toEqual({ kind: 'gone' })
    expect(await join(mina, 'unlisted', 'made-up')).toEqual({ kind: 'gone' })
  })

  test('is one, though two captains renew it at once', async () => {
    const other = await aCaptainOf(team)
    await Promise.all([denise, other, denise].map(({ deed }) => renewJoinLink(deed)))
    const open = await db
      .selectFrom('join_link')
      .select('id')
      .where('team_id', '=', team.id)
      .where('ended_at', 'is', null)
      .execute()
    expect(open).toHaveLength(1)
  })

  test('S7: is made and ended by captains of the team, not by members or captains of another', async () => {
    const ray = await aMemberOf(team)
    const stranger = (await aLedTeam()).captain
    const deeds = [ray.deed, { ...stranger.deed, teamPublicId: team.public_id }]
    for (const deed of deeds) {
      expect(await renewJoinLink(deed)).toBe('not-allowed')
      expect(await endJoinLink(deed)).toBe('not-allowed')
      expect(
        await changeMemberSettings(deed, { joining: 'at-once', credits: 'shown', ranking: 'in' }),
      ).toBe('not-allowed')
    }
    expect(await join(await someone(anAddress()))).toEqual({ kind: 'waits' })
  })
})

describe('a yes or a no', () => {
  test('is given once, though two captains press at once, and only by captains of that team', async () => {
    const mina = await someone(anAddress())
    await join(mina)
    const id = await requestOf(mina)
    const other = await aCaptainOf(team)
    const ray = await aMemberOf(team)
    const stranger = (await aLedTeam()).captain
    expect(await takeIn(ray.deed, id)).toBe('not-open')
    expect(await takeIn(stranger.deed, id)).toBe('not-open')
    const outcomes = await Promise.all([takeIn(denise.deed, id), declineRequest(other.deed, id)])
    expect(outcomes.filter((each) => each !== 'not-open')).toHaveLength(1)
    expect((await rolesOf(team)).member.includes(mina.id)).toBe(outcomes[0] === 'taken')
    expect(await lettersTo(mina.email)).toEqual([
      outcomes[0] === 'taken' ? 'member-welcomed' : 'member-declined',
    ])
  })
})

async function join(
  person: Awaited<ReturnType<typeof someone>>,
  listed: 'listed' | 'unlisted' = 'unlisted',
  by = code,
) {
  return await joinByLink({ code: by, person, shownName: 'Mina', listed })
}

async function atOnce(): Promise<void> {
  await changeMemberSettings(denise.deed, { joining: 'at-once', credits: 'hidden', ranking: 'in' })
}

async function aCode(): Promise<string> {
  await renewJoinLink(denise.deed)
  const link = await db
    .selectFrom('join_link')
    .select('code')
    .where('team_id', '=', team.id)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return link.code
}

async function requestOf({ id }: { id: number }): Promise<string> {
  const { public_id } = await db
    .selectFrom('join_request')
    .select('public_id')
    .where('person_id', '=', id)
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
  return public_id
}
