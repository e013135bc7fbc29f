import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, aCaptain, aMember, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aDispute, aRefund, aWonDispute } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { bookMovements } from './book-movements.server.ts'
import {
  campaignOf,
  creditOf,
  heldOf,
  pageVersions,
  place,
  raisedBy,
  threeTeams,
  undo,
} from './testing/place-gifts.ts'

let oak: ATeam
let elm: ATeam
let ash: ATeam

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})
beforeEach(async () => {
  ;[oak, elm, ash] = await threeTeams()
})

describe('a gift that is moved', () => {
  test('I16: counts for the other team from that day on, and no sum of the campaign moves', async () => {
    const gift = await aPaidGift({
      team: oak,
      amount_cents: 8_000,
      paidAt: new Date('2026-11-02T18:00:00Z'),
    })
    const before = await campaignOf(oak)
    expect(await place(gift, [[elm, 8_000]])).toBe('placed')
    expect(await heldOf(gift)).toEqual({ [elm.slug]: 8_000 })
    expect(await raisedBy(oak)).toEqual({ raised: 0, gifts: 0 })
    expect(await raisedBy(elm)).toEqual({ raised: 8_000, gifts: 1 })
    expect(await campaignOf(oak)).toEqual(before)
    expect(await daysOf(oak)).toMatchObject([
      { received_cents: 8_000, gift_count: 1 },
      { received_cents: -8_000, gift_count: -1, fee_cents: -206 },
    ])
    expect(await daysOf(elm)).toMatchObject([
      { received_cents: 8_000, gift_count: 1, fee_cents: 206 },
    ])
    expect(await place(gift, [[elm, 8_000]])).toBe('unchanged')
  })

  test('goes to the campaign itself, with what was refunded left behind, and back', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 5_000 })
    await bookMovements([aRefund(gift, 2_000)])
    expect(await place(gift, [[null, 3_000]])).toBe('placed')
    expect(await heldOf(gift)).toEqual({ campaign: 3_000 })
    await bookMovements([aRefund(gift, 1_000)])
    expect(await heldOf(gift)).toEqual({ campaign: 2_000 })
    expect(await undo(gift)).toBe('placed')
    expect(await heldOf(gift)).toEqual({ [oak.slug]: 2_000 })
    expect(await raisedBy(oak)).toEqual({ raised: 2_000, gifts: 1 })
  })

  test('takes the credit from who brought it in, and gives it again when it is undone', async () => {
    const ray = await aMember(oak)
    const gift = await aPaidGift({ team: oak, amount_cents: 4_000, credited_to: ray.credit.id })
    await place(gift, [[elm, 4_000]])
    expect(await creditOf(ray.credit.id)).toBe(0)
    expect((await findGift(gift.id)).credited_to).toBeNull()
    await undo(gift)
    expect(await creditOf(ray.credit.id)).toBe(4_000)
    await place(gift, [[null, 4_000]])
    expect(await creditOf(ray.credit.id)).toBe(0)
  })

  test('tells the captain of the team it comes to, once, and nothing of an anonymous donor', async () => {
    const captain = await aCaptain(elm)
    const gift = await aPaidGift({ team: oak, amount_cents: 4_000, shown_name: 'Ida' })
    const silent = await aPaidGift({ team: oak, anonymous: true, shown_name: 'Otto' })
    await place(gift, [[elm, 4_000]])
    await undo(gift)
    await place(gift, [[elm, 4_000]])
    await place(silent, [[elm, 5_000]])
    const letters = await db
      .selectFrom('message')
      .select(['subject_id', 'content'])
      .where('kind', '=', 'gift-moved')
      .where('to_address', '=', captain.email)
      .orderBy('id')
      .execute()
    expect(letters.map(({ content }) => content)).toEqual([
      { teamName: elm.name, slug: elm.slug, amountCents: 4_000, shownName: 'Ida' },
      { teamName: elm.name, slug: elm.slug, amountCents: 5_000, shownName: null },
    ])
  })

  test('leaves the donor’s receipt as it is', async () => {
    const gift = await aPaidGift({ team: oak })
    const before = await receiptsOf(gift)
    await place(gift, [
      [elm, 2_000],
      [null, 3_000],
    ])
    expect(await receiptsOf(gift)).toEqual(before)
  })

  test('changes the pages of both teams', async () => {
    const gift = await aPaidGift({ team: oak })
    const before = await pageVersions()
    await place(gift, [[elm, 5_000]])
    const after = await pageVersions()
    for (const { slug } of [oak, elm])
      expect(after.get(`teams/${slug}`)).toBeGreaterThan(before.get(`teams/${slug}`) ?? 0)
    expect(after.get(`teams/${ash.slug}`)).toBe(before.get(`teams/${ash.slug}`))
  })

  test('takes what a dispute holds back along, so that nothing stays behind when it is won', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 6_000 })
    const dispute = aDispute(gift)
    await bookMovements([dispute])
    await place(gift, [[elm, 6_000]])
    await bookMovements([aWonDispute(dispute)])
    expect(await balancesOf(gift)).toEqual({
      [`gift_income ${elm.slug}`]: -6_000,
      [`stripe_fee ${elm.slug}`]: 162,
    })
  })

  test('cannot go where it may not', async () => {
    const gift = await aPaidGift({ team: oak })
    const elsewhere = await aTeam({ campaign_id: (await aCampaign({ closed_at: new Date() })).id })
    expect(await place(gift, [[elsewhere, 5_000]])).toBe('team-not-found')
    expect(await place(gift, [[await aTeam({ status: 'draft' }), 5_000]])).toBe('team-not-found')
    expect(await place(gift, [[elm, 4_999]])).toBe('changed-since')
    expect(await place(gift, [[elm, 5_000]], { movesSeen: 3 })).toBe('changed-since')
    expect(await place(await aStartedGift({ team: oak }), [[elm, 5_000]])).toBe('not-paid')
    expect(await place({ id: 0, public_id: 'x' }, [[elm, 5_000]])).toBe('gift-not-found')
    expect(await undo(gift)).toBe('never-moved')
    await bookMovements([aRefund(gift, 5_000)])
    expect(await place(gift, [[elm, 0]])).toBe('nothing-left')
    expect(await raisedBy(elm)).toEqual({ raised: 0, gifts: 0 })
  })

  test('is moved once when staff send the same form twice at once', async () => {
    const gift = await aPaidGift({ team: oak })
    const sent = () => place(gift, [[elm, 5_000]], { movesSeen: 0 })
    const outcomes = await Promise.all([sent(), sent(), sent()])
    expect(outcomes.toSorted()).toEqual(['changed-since', 'changed-since', 'placed'])
    expect(await raisedBy(elm)).toEqual({ raised: 5_000, gifts: 1 })
  })
})

async function daysOf({ id }: ATeam) {
  return await db
    .selectFrom('day_total')
    .selectAll()
    .where('team_id', '=', id)
    .orderBy('day')
    .execute()
}

async function receiptsOf({ id }: AGift) {
  return await db.selectFrom('receipt').selectAll().where('gift_id', '=', id).execute()
}

async function balancesOf({ id }: AGift) {
  const rows = await db
    .selectFrom('journal as j')
    .innerJoin('posting as p', 'p.journal_id', 'j.id')
    .innerJoin('ledger_account as a', 'a.id', 'p.account_id')
    .innerJoin('team as t', 't.id', 'a.team_id')
    .select((row) => ['a.code', 't.slug', row.fn.sum<string>('p.amount').as('amount')])
    .where('j.gift_id', '=', id)
    .groupBy(['a.code', 't.slug'])
    .execute()
  return Object.fromEntries(
    rows
      .filter(({ amount }) => Number(amount) !== 0)
      .map(({ code, slug, amount }) => [`${code} ${slug}`, Number(amount)]),
  )
}
