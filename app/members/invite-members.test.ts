import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hideTeam } from '#app/teams/hide-team.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { inviteMembers } from './invite-members.server.ts'
import { refuseInvitation } from './refuse-invitation.server.ts'
import { remindInvited } from './remind-invited.server.ts'
import {
  aCaptainOf,
  aLedTeam,
  aMemberOf,
  anAddress,
  deedOf,
  invitationsOf,
  lettersTo,
  rolesOf,
  tokenTo,
} from './testing/people-of-a-team.ts'
import { withdrawInvitation } from './withdraw-invitation.server.ts'
import { someone } from '#app/people/testing/someone.ts'
import { anInvited, look, press } from './testing/invitations.ts'

const DAY = 24 * 60 * 60_000

beforeAll(() => anOrganization())
afterEach(() => shiftClock(0))

describe('an invitation', () => {
  test('goes to an address that is known and to one that is not with the same letter, and makes nobody a member yet (S8)', async () => {
    const { team, captain } = await aLedTeam()
    const known = await someone(anAddress())
    const unknown = anAddress()
    expect(await inviteMembers(captain.deed, [known.email, unknown])).toEqual([
      { email: known.email, as: 'invited' },
      { email: unknown, as: 'invited' },
    ])
    const contents = await Promise.all([contentTo(known.email), contentTo(unknown)])
    expect(contents[0]).toEqual({ ...contents[1], token: contents[0]?.['token'] })
    expect(await rolesOf(team)).toEqual({ captain: [captain.person.id], member: [] })
    const strangers = await db
      .selectFrom('person')
      .select('id')
      .where('email', '=', unknown)
      .execute()
    expect(strangers).toEqual([])
  })

  test('is not sent twice, nor to who is on the team, and two captains at once send one letter', async () => {
    const { team, captain } = await aLedTeam()
    const other = await aCaptainOf(team)
    const { person } = await aMemberOf(team)
    const email = anAddress()
    const outcomes = await Promise.all(
      [captain, other, captain, other].map(({ deed }) => inviteMembers(deed, [email])),
    )
    expect(
      outcomes
        .flat()
        .map(({ as }) => as)
        .toSorted(),
    ).toEqual(['invited', 'invited-already', 'invited-already', 'invited-already'])
    expect(await lettersTo(email)).toEqual(['team-invitation'])
    expect(await inviteMembers(captain.deed, [person.email])).toEqual([
      { email: person.email, as: 'on-the-team' },
    ])
  })

  test('S7: cannot be sent by a member, a captain of another team, or one who was taken off a moment ago', async () => {
    const { team, captain } = await aLedTeam()
    const member = await aMemberOf(team)
    const stranger = (await aLedTeam()).captain.person
    await db.deleteFrom('team_member').where('person_id', '=', captain.person.id).execute()
    for (const deed of [member.deed, deedOf(team, stranger), captain.deed])
      expect(await inviteMembers(deed, [anAddress()])).toMatchObject([{ as: 'not-allowed' }])
    expect(await invitationsOf(team)).toEqual([])
  })

  test('is not sent for a page that is hidden', async () => {
    const { team, captain } = await aLedTeam()
    await hideTeam({
      teamPublicId: team.public_id,
      as: 'captain',
      reason: '',
      actor: { id: captain.person.id, label: 'Denise' },
    })
    expect(await inviteMembers(captain.deed, [anAddress()])).toMatchObject([{ as: 'not-allowed' }])
  })

  test('goes to ten a day before staff have read the page, and to fifty after', async () => {
    const draft = await aLedTeam({ published_at: null, status: 'draft' })
    const live = await aLedTeam()
    const sent = async ({ captain }: typeof live) => {
      const all = await inviteMembers(captain.deed, Array.from({ length: 55 }, anAddress))
      return all.filter(({ as }) => as === 'invited').length
    }
    expect(await sent(draft)).toBe(10)
    expect(await sent(live)).toBe(50)
  })

  test('goes to one address five times a day, however many teams would like to have it', async () => {
    const email = anAddress()
    const outcomes = []
    for (let teams = 0; teams < 6; teams++) {
      const { captain } = await aLedTeam()
      outcomes.push(...(await inviteMembers(captain.deed, [email])))
    }
    expect(outcomes.map(({ as }) => as)).toEqual([...Array(5).fill('invited'), 'too-many'])
  })

  test('leaves in the trail that it was sent, and no address (S40)', async () => {
    const { team, captain } = await aLedTeam()
    const email = anAddress()
    await inviteMembers(captain.deed, [email])
    const trail = await db
      .selectFrom('audit_log')
      .selectAll()
      .where('subject_id', '=', team.public_id)
      .execute()
    expect(trail).toMatchObject([{ action: 'invite-member', actor_id: captain.person.id }])
    expect(JSON.stringify(trail)).not.toContain(email)
  })
})

describe('a reminder', () => {
  test('goes once a day and three times in all, with the link of the first letter, however many captains press', async () => {
    const { team, captain } = await aLedTeam()
    const other = await aCaptainOf(team)
    const { id, email, token } = await anInvited(captain)
    expect(await remindInvited(captain.deed, id)).toBe('too-soon')
    const outcomes = []
    for (let day = 1; day <= 4; day++) {
      shiftClock(day * DAY + 1000)
      await forgetLimits()
      outcomes.push(
        await Promise.all([captain, other, captain].map(({ deed }) => remindInvited(deed, id))),
      )
      // Whoever presses a moment later is told the same as whoever pressed at once.
      expect(await remindInvited(other.deed, id)).toBe(day < 4 ? 'too-soon' : 'too-many')
    }
    expect(outcomes.map((day) => day.toSorted())).toEqual([
      ['reminded', 'too-soon', 'too-soon'],
      ['reminded', 'too-soon', 'too-soon'],
      ['reminded', 'too-soon', 'too-soon'],
      ['too-many', 'too-many', 'too-many'],
    ])
    expect(await lettersTo(email)).toEqual(Array(4).fill('team-invitation'))
    expect(await tokenTo(email)).toBe(token)
  })

  test('is not sent by a captain of another team, nor after a yes, a no or a withdrawal', async () => {
    const { captain } = await aLedTeam()
    const stranger = (await aLedTeam()).captain
    const [joined, refused, withdrawn, open] = await Promise.all([
      anInvited(captain),
      anInvited(captain),
      anInvited(captain),
      anInvited(captain),
    ])
    await press(joined.token)
    await refuseInvitation(refused.token)
    await withdrawInvitation(captain.deed, withdrawn.id)
    shiftClock(2 * DAY)
    for (const { id } of [joined, refused, withdrawn])
      expect(await remindInvited(captain.deed, id)).toBe('not-open')
    expect(await remindInvited(stranger.deed, open.id)).toBe('not-open')
    expect(await withdrawInvitation(stranger.deed, open.id)).toBe('not-open')
  })
})

describe('“no more of these”', () => {
  test('keeps that team from writing to that address again, and no other team', async () => {
    const { captain } = await aLedTeam()
    const other = (await aLedTeam()).captain
    const { email, token } = await anInvited(captain)
    expect(await refuseInvitation(token)).toBe('refused')
    expect(await refuseInvitation(token)).toBe('gone')
    expect(await inviteMembers(captain.deed, [email])).toMatchObject([{ as: 'asked-not-to' }])
    expect(await inviteMembers(other.deed, [email])).toMatchObject([{ as: 'invited' }])
  })

  test('works from an old letter too, and then for the newer one', async () => {
    const { captain } = await aLedTeam()
    const first = await anInvited(captain)
    await withdrawInvitation(captain.deed, first.id)
    await inviteMembers(captain.deed, [first.email])
    const second = await tokenTo(first.email)
    expect(await refuseInvitation(first.token)).toBe('refused')
    expect((await look(second)).invitation).toEqual({ state: 'gone' })
  })
})

/** The limits go by Postgres's own clock, which no test moves. */
async function forgetLimits(): Promise<void> {
  await sql`delete from rate_limit`.execute(db)
}

async function contentTo(email: string): Promise<Record<string, unknown> | undefined> {
  const row = await db
    .selectFrom('message')
    .select('content')
    .where('to_address', '=', email)
    .executeTakeFirstOrThrow()
  return { ...Object(row.content), expiresAt: undefined }
}
