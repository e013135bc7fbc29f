import { beforeEach, describe, expect, test } from 'vitest'
import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import { findMoneyDesk } from '#app/contributions/desk/money-desk.server.ts'
import { findMoneyItem } from '#app/contributions/desk/money-item.server.ts'
import { depositSlip } from '#app/contributions/deposits.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { sayRemark, settleRemark } from '#app/contributions/remark.server.ts'
import { cents } from '#app/money/cents.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  onTheSlip,
  received,
  someTakings,
  totalsOf,
} from '../testing/money-by-hand.ts'

let team: ATeam
let captain: CaptainOf
let denise: Hand
let ruth: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await captainOf(team)
  denise = await aHand('Denise Kowalski')
  ruth = await aHand('Ruth Abernathy')
})

describe('the money page of a team', () => {
  test('adds up to the totals of the team, wherever the money is', async () => {
    await aPaidGift({ team, amount_cents: 2_500 })
    await logged(aGiftByHand(team, denise, { giverName: 'Ann' }))
    const inHand = await logged(aGiftByHand(team, denise, { giverName: 'Bob' }))
    await received(inHand, ruth, anIncoming({ amount: cents(2_000) }))
    const banked = await logged(aGiftByHand(team, denise, { giverName: 'Cruz' }))
    const check = anIncoming()
    await received(banked, ruth, check)
    await toTheBank(check.key, 5_000)

    const { sums, groups } = await findMoneyDesk(captain)
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 9_500, expected_cents: 8_000 })
    expect(sums).toEqual({
      online: '$25.00',
      inHand: '$20.00',
      inBank: '$50.00',
      raised: '$95.00',
      expected: '$80.00',
    })
    expect(groups.expected.map(({ title, amount, partly }) => [title, amount, partly])).toEqual([
      ['Gift from Bob', '$30', '$20 of $50 is in'],
      ['Gift from Ann', '$50', null],
    ])
    expect(groups.bank.map(({ title }) => title)).toEqual(['Gift from Cruz'])
  })

  test('marks what is late, and sets what is due first on top', async () => {
    await logged(aGiftByHand(team, denise, { giverName: 'Later', dueOn: '2027-06-01' }))
    await logged(aGiftByHand(team, denise, { giverName: 'Late', dueOn: '2026-11-03' }))
    const { late, groups } = await findMoneyDesk(captain)
    expect(late).toBe(1)
    expect(groups.expected.map(({ title, timing }) => [title, timing])).toEqual([
      ['Gift from Late', 'late'],
      ['Gift from Later', 'ahead'],
    ])
  })

  test('shows nothing of another team', async () => {
    const other = await aTeam()
    const theirs = await logged(aGiftByHand(other, denise))
    expect((await findMoneyDesk(captain)).logged).toBe(0)
    expect(await findMoneyItem(captain, theirs)).toBeUndefined()
  })
})

describe('the page of what was logged', () => {
  test('tells who logged, confirmed and banked it', async () => {
    const check = await logged(aGiftByHand(team, denise))
    const incoming = anIncoming()
    await received(check, ruth, incoming)
    await toTheBank(incoming.key, 5_000)
    const item = await findMoneyItem(captain, check)
    expect(item).toMatchObject({ state: 'deposited', isOpen: false, isChallenge: false })
    expect(item?.history.map(({ words }) => words)).toEqual([
      'Denise Kowalski logged $50.00',
      'Ruth Abernathy confirmed that $50.00 came',
      'Ruth Abernathy took $50.00 to the bank',
    ])
  })

  test('shows the count, and openly what it differs from the slips', async () => {
    const wish = someTakings(team, denise)
    const count = wish.count && { ...wish.count, recorded: cents(36_500) }
    const item = await findMoneyItem(captain, await logged({ ...wish, count }))
    expect(item?.count).toMatchObject({
      counters: ['Denise Kowalski', 'Ray Lor'],
      float: '$50.00',
      takings: '$360.00',
      difference: -500,
    })
  })

  test('keeps what was withdrawn, with the reason', async () => {
    const check = await logged(aGiftByHand(team, denise))
    const wish = { publicId: check, revision: 1, teamId: team.id, by: denise }
    await voidContribution({ ...wish, reason: 'logged twice' })
    const item = await findMoneyItem(captain, check)
    expect(item).toMatchObject({ state: 'void', voidReason: 'logged twice' })
    expect(item?.history.at(-1)?.words).toBe('Denise Kowalski withdrew it: “logged twice”')
  })
})

describe('what a captain says is wrong', () => {
  test('is said once, however often it is sent, and answered once', async () => {
    const check = await logged(aGiftByHand(team, denise))
    await received(check, ruth)
    const remark = { contributionPublicId: check, teamId: team.id, by: denise }
    const words = 'It was for $85'
    await Promise.all([sayRemark({ ...remark, words }), sayRemark({ ...remark, words })])
    const said = await db
      .selectFrom('contribution_remark')
      .innerJoin('contribution as c', 'c.id', 'contribution_id')
      .select('contribution_remark.public_id')
      .where('c.public_id', '=', check)
      .execute()
    expect(said).toHaveLength(1)

    const answer = { remarkPublicId: said[0]?.public_id ?? '', answer: 'Put right', by: ruth }
    const both = await Promise.all([settleRemark(answer), settleRemark(answer)])
    expect(both.toSorted()).toEqual(['settled', 'settled-before'])
    const item = await findMoneyItem(captain, check)
    expect(item?.history.slice(-2).map((event) => event.words)).toEqual([
      'Denise Kowalski told Lakeside Refuge: “It was for $85”',
      'Ruth Abernathy answered: “Put right”',
    ])
  })

  test('of another team’s money is refused', async () => {
    const other = await aTeam()
    const theirs = await logged(aGiftByHand(other, denise))
    const remark = { contributionPublicId: theirs, teamId: team.id, words: 'Mine!', by: denise }
    expect(await sayRemark(remark)).toBe('not-found')
  })
})

async function toTheBank(remittance: string, total: number): Promise<void> {
  const depositPublicId = await onTheSlip([remittance], ruth)
  const slip = { depositPublicId, total: cents(total), slipNumber: null, by: ruth }
  await depositSlip({ ...slip, depositedOn: '2026-11-06' })
}

async function captainOf(of: ATeam): Promise<CaptainOf> {
  const { public_id: publicId, ...row } = await aCaptain(of)
  const person = { ...row, publicId }
  return {
    person,
    actor: actorOf(person),
    team: { id: of.id, publicId: of.public_id, slug: of.slug, status: 'live' },
  }
}
