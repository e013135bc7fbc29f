import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import {
  aCampaign,
  aCaptain,
  aCharge,
  aFailedCharge,
  aDispute,
  aMember,
  anOrganization,
  aPaidGift,
  aRefund,
  aStartedGift,
  aTeam,
  aWonDispute,
  findGift,
} from '#db/testing/builders.ts'
import type { AGift, ATeam } from '#db/testing/builders.ts'
import { bookMovements } from './book-movements.server.ts'
import { creditGift } from './credit-gift.server.ts'
import { heldOf, place, raisedBy, undo } from './testing/place-gifts.ts'

let oak: ATeam
let elm: ATeam
let ash: ATeam

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})
beforeEach(async () => {
  ;[oak, elm, ash] = await Promise.all([aTeam(), aTeam(), aTeam()])
})

describe('a gift that is moved', () => {
  test('I16: counts for the other team from that day on, and no sum of the campaign moves', async () => {
    const gift = await aPaidGift({
      team: oak,
      amount_cents: 8_000,
      paidAt: new Date('2026-11-02T18:00:00Z'),
    })
    const before = await campaign()
    expect(await place(gift, [[elm, 8_000]])).toBe('placed')
    expect(await heldOf(gift)).toEqual({ [elm.slug]: 8_000 })
    expect(await raisedBy(oak)).toEqual({ raised: 0, gifts: 0 })
    expect(await raisedBy(elm)).toEqual({ raised: 8_000, gifts: 1 })
    expect(await campaign()).toEqual(before)
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
    const before = await versions()
    await place(gift, [[elm, 5_000]])
    const after = await versions()
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

describe('a gift that is split', () => {
  test('counts for each team with its part, and what goes back goes of each in proportion', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 10_000 })
    await place(gift, [
      [oak, 5_000],
      [elm, 3_000],
      [null, 2_000],
    ])
    expect(await heldOf(gift)).toEqual({ [oak.slug]: 5_000, [elm.slug]: 3_000, campaign: 2_000 })
    await bookMovements([aRefund(gift, 1_001)])
    await bookMovements([aRefund(gift, 3_999)])
    expect(await heldOf(gift)).toEqual({ [oak.slug]: 2_500, [elm.slug]: 1_500, campaign: 1_000 })
    await bookMovements([asLost(aDispute(await findGift(gift.id)))])
    expect(await heldOf(gift)).toEqual({})
    expect(await raisedBy(elm)).toEqual({ raised: 0, gifts: 0 })
  })

  test('comes back whole, cent for cent, when a refund fails, whatever was taken before and after the split', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 9_999 })
    const early = aRefund(gift, 3_333)
    await bookMovements([early])
    await place(gift, [
      [oak, 2_222],
      [elm, 2_222],
      [ash, 2_222],
    ])
    const late = aRefund(gift, 1_000)
    await bookMovements([late])
    await bookMovements([failed(late)])
    expect(await heldOf(gift)).toEqual({
      [oak.slug]: 2_222,
      [elm.slug]: 2_222,
      [ash.slug]: 2_222,
    })
    await bookMovements([failed(early)])
    expect(await heldOf(gift)).toEqual({
      [oak.slug]: 3_333,
      [elm.slug]: 3_333,
      [ash.slug]: 3_333,
    })
  })

  test('leaves each the same in whatever parts it is sent back', async () => {
    const ends = await Promise.all(
      [[1, 2, 3, 4_001], [4_001, 3, 2, 1], [4_007]].map(async (refunds) => {
        const gift = await aPaidGift({ team: oak, amount_cents: 7_777 })
        await place(gift, [
          [oak, 1_111],
          [elm, 2_222],
          [ash, 4_444],
        ])
        for (const amount of refunds) await bookMovements([aRefund(gift, amount)])
        return await heldOf(gift)
      }),
    )
    expect(ends[1]).toEqual(ends[0])
    expect(ends[2]).toEqual(ends[0])
  })

  test('is nobody’s any more when a bank’s payment fails days later', async () => {
    const started = await aStartedGift({ team: oak, amount_cents: 4_001 })
    const charge = aCharge(started)
    await bookMovements([charge])
    await place(started, [
      [oak, 2_000],
      [elm, 2_001],
    ])
    await bookMovements([aFailedCharge(charge)])
    expect(await heldOf(started)).toEqual({})
  })

  test('credits who brought it in with the part of their own team alone', async () => {
    const ray = await aMember(oak)
    const mina = await aMember(oak)
    const gift = await aPaidGift({ team: oak, amount_cents: 4_000, credited_to: ray.credit.id })
    await place(gift, [
      [elm, 1_000],
      [oak, 3_000],
    ])
    expect(await creditOf(ray.credit.id)).toBe(3_000)
    await bookMovements([aRefund(gift, 2_000)])
    expect(await creditOf(ray.credit.id)).toBe(1_500)
    await creditGift({
      giftPublicId: gift.public_id,
      creditPublicId: mina.credit.public_id,
      reason: 'Mina asked them',
      actor: { id: null, label: 'a test' },
    })
    expect([await creditOf(ray.credit.id), await creditOf(mina.credit.id)]).toEqual([0, 1_500])
  })

  test('is whole again when the split is undone, and split otherwise when staff think again', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 4_000 })
    await place(gift, [
      [oak, 1_000],
      [elm, 3_000],
    ])
    await place(gift, [
      [ash, 2_500],
      [elm, 1_500],
    ])
    expect(await heldOf(gift)).toEqual({ [ash.slug]: 2_500, [elm.slug]: 1_500 })
    await undo(gift)
    expect(await heldOf(gift)).toEqual({ [oak.slug]: 1_000, [elm.slug]: 3_000 })
    expect((await findGift(gift.id)).team_id).toBe(oak.id)
    await place(gift, [[oak, 4_000]])
    expect(await findGift(gift.id)).toMatchObject({ team_id: oak.id, split_at: null })
  })

  test('changes the page of every team that shares it when its words are taken off', async () => {
    const gift = await aPaidGift({ team: oak })
    await place(gift, [
      [oak, 1_000],
      [elm, 4_000],
    ])
    const before = await versions()
    await db
      .updateTable('gift')
      .set({ message_hidden_at: new Date() })
      .where('id', '=', gift.id)
      .execute()
    const after = await versions()
    for (const { slug } of [oak, elm])
      expect(after.get(`teams/${slug}`)).toBeGreaterThan(before.get(`teams/${slug}`) ?? 0)
  })
})

describe('two at once', () => {
  test('F11: twenty pairs of moves in opposite directions end without a ring, and no cent is lost', async () => {
    const before = await campaign()
    const tries = await triesSoFar()
    for (let pair = 0; pair < 20; pair++) {
      const [one, other] = await Promise.all([aPaidGift({ team: oak }), aPaidGift({ team: elm })])
      const moved = await Promise.all([place(one, [[elm, 5_000]]), place(other, [[oak, 5_000]])])
      expect(moved).toEqual(['placed', 'placed'])
    }
    expect((await triesSoFar()) - tries, 'none had to begin anew').toBe(40)
    expect(await raisedBy(oak)).toEqual({ raised: 100_000, gifts: 20 })
    expect(await raisedBy(elm)).toEqual({ raised: 100_000, gifts: 20 })
    expect((await campaign()).raised_cents - before.raised_cents).toBe(200_000)
  })

  test('control: the same totals, taken as each comes to them, are waited for in a ring', async () => {
    const add = (first: ATeam, then: ATeam) =>
      db.transaction().execute(async (trx) => {
        for (const { id } of [first, then]) {
          await trx
            .updateTable('team_total')
            .set((is) => ({ raised_cents: is('raised_cents', '+', 0) }))
            .where('team_id', '=', id)
            .execute()
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      })
    const outcomes = await Promise.allSettled([add(oak, elm), add(elm, oak)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('a gift that is sent back in parts while it is moved about ends with what is left, where it is', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 10_000 })
    const moving = async () => {
      for (const team of [elm, ash, oak, elm]) {
        const left = await leftOf(gift)
        await place(gift, [
          [team, left - 10],
          [null, 10],
        ])
      }
    }
    const refunding = async () => {
      for (let count = 0; count < 4; count++) await bookMovements([aRefund(gift, 1_500)])
    }
    await Promise.all([moving(), refunding()])
    const held = await heldOf(gift)
    expect(Object.values(held).reduce((total, part) => total + part, 0)).toBe(4_000)
    expect(await checkBooks(pool)).toEqual([])
  })
})

/** How many moves were begun: one that had to begin anew has used up a number of its own. */
async function triesSoFar(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select case when is_called then last_value else 0 end as count from gift_move_id_seq`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

async function campaign() {
  return await db
    .selectFrom('campaign_total')
    .select(['raised_cents', 'gift_count'])
    .where('campaign_id', '=', oak.campaign_id)
    .executeTakeFirstOrThrow()
}

async function daysOf({ id }: ATeam) {
  return await db
    .selectFrom('day_total')
    .selectAll()
    .where('team_id', '=', id)
    .orderBy('day')
    .execute()
}

async function creditOf(creditId: number) {
  const { raised_cents } = await db
    .selectFrom('member_total')
    .select('raised_cents')
    .where('credit_id', '=', creditId)
    .executeTakeFirstOrThrow()
  return raised_cents
}

async function receiptsOf({ id }: AGift) {
  return await db.selectFrom('receipt').selectAll().where('gift_id', '=', id).execute()
}

async function leftOf({ id }: AGift) {
  const gift = await findGift(id)
  return gift.amount_cents - gift.refunded_cents - gift.lost_cents
}

async function versions() {
  const rows = await db.selectFrom('page_version').selectAll().execute()
  return new Map(rows.map(({ page, version }) => [page, version]))
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

function asLost(dispute: MoneyMovement): MoneyMovement {
  if (dispute.source.kind !== 'dispute') throw new Error('not a dispute')
  return { ...dispute, source: { ...dispute.source, status: 'lost' } }
}

function failed(refund: MoneyMovement): MoneyMovement {
  return {
    ...refund,
    id: `${refund.id}_failed`,
    type: 'refund_failure',
    amount: cents(0 - refund.amount),
    net: cents(0 - refund.net),
  }
}
