import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { makeCaptain, makeMember } from './change-role.server.ts'
import { countCaptains } from './find-member.server.ts'
import { handOver } from './hand-over.server.ts'
import { leaveTeam } from './leave-team.server.ts'
import { removeMember, takeOff } from './remove-member.server.ts'
import {
  aCaptainOf,
  aLedTeam,
  aMemberOf,
  deedOf,
  lettersTo,
  memberRow,
  rolesOf,
} from './testing/people-of-a-team.ts'

let team: ATeam
let denise: Awaited<ReturnType<typeof aCaptainOf>>
let ray: Awaited<ReturnType<typeof aMemberOf>>

beforeAll(() => anOrganization())
beforeEach(async () => {
  const led = await aLedTeam()
  team = led.team
  denise = led.captain
  ray = await aMemberOf(team)
})

describe('a captain who makes a member one too', () => {
  test('shares the desk; the new captain is told and named on the page', async () => {
    expect(await makeCaptain(denise.deed, ray.id, ray.name)).toBe('changed')
    expect(await rolesOf(team)).toEqual({ captain: [denise.person.id, ray.person.id], member: [] })
    expect(await lettersTo(ray.person.email)).toEqual(['made-captain'])
    expect((await findPublicTeamPage(team.slug))?.page.captains).toEqual(['Denise K.', 'Ray L.'])
    expect(await makeCaptain(denise.deed, ray.id, ray.name)).toBe('unchanged')
  })

  test('S36: publishes no name but the one that was read', async () => {
    await db
      .updateTable('team_member')
      .set({ wished_name: 'Something Else', display_name: null })
      .where('person_id', '=', ray.person.id)
      .execute()
    expect(await makeCaptain(denise.deed, ray.id, 'Ray L.')).toBe('changed-since')
    expect(await handOver(denise.deed, ray.id, 'Ray L.')).toBe('changed-since')
    expect(await memberRow(team, ray.person)).toMatchObject({ role: 'member', display_name: null })
  })

  test('can make them a member again, and is told kindly apart', async () => {
    await makeCaptain(denise.deed, ray.id, ray.name)
    expect(await makeMember(denise.deed, ray.id)).toBe('changed')
    expect((await rolesOf(team)).member).toEqual([ray.person.id])
    expect(await lettersTo(ray.person.email)).toEqual(['made-captain', 'made-member'])
    expect((await findPublicTeamPage(team.slug))?.page.captains).toEqual(['Denise K.'])
  })
})

describe('the last captain', () => {
  test('can neither leave nor become a member, until somebody else is one', async () => {
    expect(await leaveTeam(denise.deed)).toBe('last-captain')
    expect(await makeMember(denise.deed, denise.id)).toBe('last-captain')
    await makeCaptain(denise.deed, ray.id, ray.name)
    expect(await leaveTeam(denise.deed)).toBe('left')
    expect(await rolesOf(team)).toEqual({ captain: [ray.person.id], member: [] })
  })

  test('stays, when the last two leave at once, or make each other members at once', async () => {
    for (let rounds = 0; rounds < 6; rounds++) {
      const two = await aLedTeam()
      const other = await aCaptainOf(two.team)
      const outcomes = await Promise.all(
        rounds % 2 === 0
          ? [leaveTeam(two.captain.deed), leaveTeam(other.deed)]
          : [makeMember(two.captain.deed, other.id), makeMember(other.deed, two.captain.id)],
      )
      expect((await rolesOf(two.team)).captain).toHaveLength(1)
      expect(outcomes.filter((each) => each === 'left' || each === 'changed')).toHaveLength(1)
    }
  })

  test('the control: whoever counts the captains without holding the team leaves it without one', async () => {
    const two = await aLedTeam()
    const other = await aCaptainOf(two.team)
    const bothCounted = barrier(2)
    const countThenLeave = ({ person }: typeof other) =>
      inTransaction(async (trx) => {
        const captains = await countCaptains(trx, two.team.id)
        await bothCounted()
        const departure = { teamId: two.team.id, personId: person.id, removedBy: null }
        if (captains > 1) await takeOff(trx, departure)
      })
    await Promise.all([countThenLeave(two.captain), countThenLeave(other)])
    expect((await rolesOf(two.team)).captain).toEqual([])
  })
})

describe('a hand-over', () => {
  test('gives the captain’s part to a member and tells both them and the other captains', async () => {
    const third = await aCaptainOf(team)
    expect(await handOver(denise.deed, ray.id, ray.name)).toBe('handed-over')
    expect(await rolesOf(team)).toEqual({
      captain: [third.person.id, ray.person.id].toSorted((a, b) => a - b),
      member: [denise.person.id],
    })
    expect(await lettersTo(ray.person.email)).toEqual(['team-handed-over'])
    expect(await lettersTo(third.person.email)).toEqual(['team-handed-over'])
    expect(await lettersTo(denise.person.email)).toEqual([])
  })

  test('cannot be to oneself, to nobody, or to somebody of another team', async () => {
    const stranger = await aMemberOf((await aLedTeam()).team)
    expect(await handOver(denise.deed, denise.id, '')).toBe('to-oneself')
    expect(await handOver(denise.deed, '0'.repeat(32), '')).toBe('not-found')
    expect(await handOver(denise.deed, stranger.id, stranger.name)).toBe('not-found')
    expect((await rolesOf(team)).captain).toEqual([denise.person.id])
  })

  test('of two to two at once, only the first is one', async () => {
    const mina = await aMemberOf(team)
    const outcomes = await Promise.all([
      handOver(denise.deed, ray.id, ray.name),
      handOver(denise.deed, mina.id, mina.name),
    ])
    expect(outcomes.toSorted()).toEqual(['handed-over', 'not-found'])
    expect((await rolesOf(team)).captain).toHaveLength(1)
  })
})

describe('a member who is taken off the team', () => {
  test('is told kindly, has no more part in the desk, and keeps what they brought in', async () => {
    expect(await removeMember(denise.deed, ray.id)).toBe('removed')
    expect(await rolesOf(team)).toEqual({ captain: [denise.person.id], member: [] })
    expect(await lettersTo(ray.person.email)).toEqual(['member-removed'])
    const kept = await db
      .selectFrom('member_total')
      .select('credit_id')
      .where('credit_id', '=', ray.credit.id)
      .execute()
    expect(kept).toHaveLength(1)
    expect(await removeMember(denise.deed, ray.id)).toBe('not-found')
  })

  test('is no captain: made one at the same moment, they are one or off, not both', async () => {
    const mina = await aMemberOf(team)
    const [removed, made] = await Promise.all([
      removeMember(denise.deed, mina.id),
      makeCaptain(denise.deed, mina.id, mina.name),
    ])
    expect([removed, made]).toSatisfy(
      ([one, other]) =>
        (one === 'removed' && other === 'not-found') ||
        (one === 'is-captain' && other === 'changed'),
    )
  })
})

test('S7: members, captains of other teams, and those who are captains no more, change nobody’s part', async () => {
  const other = await aLedTeam()
  const former = await aCaptainOf(team)
  await makeMember(denise.deed, former.id)
  const before = await rolesOf(team)
  for (const deed of [ray.deed, former.deed, deedOf(team, other.captain.person)]) {
    expect(await makeCaptain(deed, ray.id, ray.name)).toBe('not-found')
    expect(await makeMember(deed, denise.id)).toBe('not-found')
    expect(await handOver(deed, ray.id, ray.name)).toBe('not-found')
    expect(await removeMember(deed, ray.id)).toBe('not-found')
  }
  expect(await makeCaptain(other.captain.deed, ray.id, ray.name)).toBe('not-found')
  expect(await leaveTeam(deedOf(team, other.captain.person))).toBe('not-on-it')
  expect(await rolesOf(team)).toEqual(before)
})

test('what is done with captains and members is in the trail, by whom and to whom', async () => {
  await makeCaptain(denise.deed, ray.id, ray.name)
  await makeMember(denise.deed, ray.id)
  await handOver(denise.deed, ray.id, ray.name)
  await removeMember(ray.deed, denise.id)
  const trail = await db
    .selectFrom('audit_log')
    .select(['action', 'actor_id'])
    .where('subject_id', '=', team.public_id)
    .orderBy('id')
    .execute()
  expect(trail).toEqual([
    { action: 'make-captain', actor_id: denise.person.id },
    { action: 'make-member', actor_id: denise.person.id },
    { action: 'hand-over-team', actor_id: denise.person.id },
    { action: 'remove-member', actor_id: ray.person.id },
  ])
})

/** Lets nobody past until so many have come. */
function barrier(count: number): () => Promise<void> {
  let waiting = count
  let open: () => void
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    if (--waiting === 0) open()
    return all
  }
}
