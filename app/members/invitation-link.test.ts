import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { refuseInvitation } from './refuse-invitation.server.ts'
import { aLedTeam, anAddress, lettersTo, memberRow, rolesOf } from './testing/people-of-a-team.ts'
import { withdrawInvitation } from './withdraw-invitation.server.ts'
import { someone } from '#app/people/testing/someone.ts'
import { anInvited, look, press } from './testing/invitations.ts'

const DAY = 24 * 60 * 60_000

beforeAll(() => anOrganization())
afterEach(() => shiftClock(0))

describe('the link of an invitation', () => {
  test('S11: opened any number of times uses nothing up; its button joins the address once, however often it is pressed', async () => {
    const { team, captain } = await aLedTeam()
    const { email, token } = await anInvited(captain)
    for (let times = 0; times < 3; times++)
      expect((await look(token)).invitation).toMatchObject({
        state: 'open',
        invitedBy: 'Denise K.',
      })
    const outcomes = await Promise.all([press(token), press(token), press(token)])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['gone', 'gone', 'joined'])
    const person = await someone(email)
    expect((await rolesOf(team)).member).toEqual([person.id])
    expect(await memberRow(team, person)).toMatchObject({
      role: 'member',
      wished_name: 'Mina',
      display_name: null,
      listed_at: null,
    })
    expect(await lettersTo(captain.person.email)).toEqual(['member-joined'])
  })

  test('shows who has joined their own link to share, and nobody a session', async () => {
    const { team, captain } = await aLedTeam()
    const { token } = await anInvited(captain)
    await press(token)
    const { invitation } = await look(token)
    expect(invitation).toMatchObject({
      state: 'accepted',
      shareUrl: expect.stringMatching(new RegExp(`/teams/${team.slug}/with/[0-9a-f]{12}$`)),
    })
  })

  test('of an address that is not theirs is of no use to somebody who is signed in', async () => {
    const { team, captain } = await aLedTeam()
    const { token, email } = await anInvited(captain)
    const other = await someone(anAddress())
    expect((await look(token, other)).invitation).toMatchObject({
      state: 'open',
      otherPerson: expect.stringMatching(/^s…@example.org$/),
    })
    expect(await press(token, other)).toEqual({ kind: 'other-person' })
    expect((await rolesOf(team)).member).toEqual([])
    expect(await press(token, await someone(email))).toEqual({ kind: 'joined', slug: team.slug })
  })

  test('says nothing but that it is over when it is withdrawn, has run out, was refused, was made up, or the page is hidden', async () => {
    const { team, captain } = await aLedTeam()
    const [withdrawn, late, refused, hidden] = await Promise.all([
      anInvited(captain),
      anInvited(captain),
      anInvited(captain),
      anInvited(captain),
    ])
    await withdrawInvitation(captain.deed, withdrawn.id)
    await refuseInvitation(refused.token)
    const answers = [await answer(withdrawn.token), await answer(refused.token)]
    answers.push(await answer('made-up'))
    shiftClock(15 * DAY)
    answers.push(await answer(late.token))
    shiftClock(0)
    await db.updateTable('team').set({ status: 'hidden' }).where('id', '=', team.id).execute()
    answers.push(await answer(hidden.token))
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(answers[0]).toEqual({ state: 'gone', outcome: 'gone' })
    expect((await rolesOf(team)).member).toEqual([])
  })

  test('pressed and withdrawn at the same moment ends one way or the other, not both', async () => {
    const { team, captain } = await aLedTeam()
    for (let rounds = 0; rounds < 8; rounds++) {
      const { id, token, email } = await anInvited(captain)
      const [joined, withdrawn] = await Promise.all([
        press(token),
        withdrawInvitation(captain.deed, id),
      ])
      expect([joined.kind, withdrawn]).toSatisfy(
        ([one, other]) =>
          (one === 'joined' && other === 'not-open') || (one === 'gone' && other === 'withdrawn'),
      )
      const member = await memberRow(team, await someone(email))
      expect(member !== undefined).toBe(joined.kind === 'joined')
    }
  })

  test('of who has left again opens nothing', async () => {
    const { team, captain } = await aLedTeam()
    const { token } = await anInvited(captain)
    await press(token)
    await db.deleteFrom('team_member').where('team_id', '=', team.id).execute()
    expect((await look(token)).invitation).toEqual({ state: 'gone' })
  })
})

async function answer(token: string) {
  const { invitation } = await look(token)
  return { ...invitation, outcome: (await press(token)).kind }
}
