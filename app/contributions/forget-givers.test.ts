import { afterEach, beforeEach, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { forgetNamesOnReceipts } from '#app/receipts/forget-names.server.ts'
import { cents } from '#app/money/cents.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { forgetGivers, forgetGoods, forgetMoneyByHand } from './forget-givers.server.ts'
import { confirmGoods } from './goods/decide-goods.server.ts'
import { logGoods } from './goods/log-goods.server.ts'
import type { Hand } from './hand.ts'
import {
  aGiftByHand,
  aHand,
  aKey,
  anIncoming,
  logged,
  received,
  totalsOf,
} from './testing/money-by-hand.ts'

let team: ATeam
let captain: Hand
let treasurer: Hand
/** In which all of it was given and written down. */
const year = new Date().getFullYear()
const day = `${year}-01-05`
const lastDayKept = Date.UTC(year + 7, 11, 31, 12)
const firstDayAfter = Date.UTC(year + 8, 0, 1, 12)

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await aHand()
  treasurer = await aHand('Ruth the treasurer')
})

afterEach(async () => {
  shiftClock(0)
  expect(await checkBooks(pool)).toEqual([])
})

const WHO = { giverEmail: 'walter@example.org', giverAddress: '1 Elm Street' }

test('S40 who gave a check goes when seven years after its year are over, and not a day before; each cent stays', async () => {
  await aCheck()
  const [before, totals] = [await moneyOf(), await totalsOf(team)]
  expect(before).toMatchObject([{ giver_name: 'Walter Nowak', donor_name: 'Walter Nowak' }])

  await nightOf(lastDayKept)
  expect(await moneyOf()).toEqual(before)

  await nightOf(firstDayAfter)
  const nobody = { giver_name: null, giver_email: null, giver_address: null, shown_name: null }
  const forgotten = { ...nobody, anonymous: true, donor_name: null, donor_email: null }
  expect(await moneyOf()).toEqual([
    { ...before[0], ...forgotten, receipt_name: null, payer_name: null },
  ])
  expect(await totalsOf(team)).toEqual(totals)
})

test('S40 of a foursome that a person paid by check the receipt stays valid without the name', async () => {
  await aCheck({ kind: 'ticket', fairValue: cents(3_200), benefit: 'Four places' })
  const [before] = await receiptsOf('match_id')
  await nightOf(firstDayAfter)
  expect(await receiptsOf('match_id')).toEqual([{ ...before, donor_name: null }])
})

test('S40 the name of a sponsor and of a restaurant stays, and their contact goes', async () => {
  for (const kind of ['sponsorship', 'restaurant_share'] as const) await aCheck({ kind })
  const before = await receiptsOf('match_id')
  await nightOf(firstDayAfter)
  expect(await receiptsOf('match_id')).toEqual(before)
  const firm = { giver_name: 'Walter Nowak', giver_email: null, giver_address: null }
  expect(await moneyOf()).toMatchObject([firm, firm])
})

test('S40 who gave goods goes, also from goods that staff confirmed; what it was and its receipt stay', async () => {
  await someGoods()
  const [before] = await goodsOf()
  const [receipt] = await receiptsOf('goods_id')
  await nightOf(lastDayKept)
  expect(await goodsOf()).toEqual([before])

  await nightOf(firstDayAfter)
  const forgotten = { giver_name: '—', giver_email: null, giver_address: null }
  expect(await goodsOf()).toEqual([
    { ...before, ...forgotten, giver_erased_at: expect.any(Date) as Date },
  ])
  expect(await receiptsOf('goods_id')).toEqual([{ ...receipt, donor_name: null }])
})

test('S40 a picture of a check goes with who wrote it, even where staff hold the money', async () => {
  await aCheck()
  const { id } = await db
    .selectFrom('contribution')
    .select('id')
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('contribution_photo')
    .values({ contribution_id: id, width: 900, height: 400, added_by: captain.id })
    .execute()
  const isErased = async () =>
    await db
      .selectFrom('contribution_photo')
      .select((row) => row('erased_at', 'is not', null).as('erased'))
      .where('contribution_id', '=', id)
      .executeTakeFirst()
  await nightOf(lastDayKept)
  expect(await isErased()).toEqual({ erased: false })
  await nightOf(firstDayAfter)
  expect(await isErased()).toEqual({ erased: true })
})

test('goods that staff confirmed do not change their giver otherwise', async () => {
  await someGoods()
  const rename = (values: { giver_name: string; giver_erased_at?: Date }) =>
    db.updateTable('goods_gift').set(values).where('team_id', '=', team.id).execute()
  await expect(rename({ giver_name: 'Another' })).rejects.toThrow('as they were acknowledged')
  await nightOf(firstDayAfter)
  await expect(rename({ giver_name: 'Rosa Delgado' })).rejects.toThrow('as they were acknowledged')
})

test('cut off in the middle, what was done stays done and the next night does the rest; once more changes nothing', async () => {
  for (const number of [1, 2]) {
    await aCheck({ checkNumber: String(number) })
    await someGoods()
  }
  shiftClock(firstDayAfter - Date.now())
  await inTransaction((trx) => forgetMoneyByHand(trx, 1))
  const cut = inTransaction(async (trx) => {
    expect([await forgetMoneyByHand(trx, 1), await forgetGoods(trx, 1)]).toEqual([1, 1])
    throw new Error('cut off')
  })
  await expect(cut).rejects.toThrow('cut off')
  const names = async () => (await moneyOf()).map((row) => [row.giver_name, row.donor_name])
  expect(await names()).toEqual([
    [null, null],
    ['Walter Nowak', 'Walter Nowak'],
  ])
  await nightOf(firstDayAfter)
  const [money, goods] = [await moneyOf(), await goodsOf()]
  expect(await names()).toEqual([
    [null, null],
    [null, null],
  ])
  expect(goods.map((row) => row.giver_name)).toEqual(['—', '—'])
  await nightOf(firstDayAfter + 86_400_000)
  expect([await moneyOf(), await goodsOf()]).toEqual([money, goods])
})

test('two nights at once let go of each once', async () => {
  await aCheck()
  await someGoods()
  shiftClock(firstDayAfter - Date.now())
  await Promise.all([forgetGivers(), forgetGivers()])
  expect(await moneyOf()).toMatchObject([{ giver_name: null, donor_name: null }])
  expect(await goodsOf()).toMatchObject([{ giver_name: '—' }])
})

async function nightOf(moment: number): Promise<void> {
  shiftClock(moment - Date.now())
  await forgetGivers()
  await forgetNamesOnReceipts()
}

async function aCheck(words: Parameters<typeof aGiftByHand>[2] = {}): Promise<void> {
  const check = await logged(
    aGiftByHand(team, captain, { ...WHO, givenOn: day, dueOn: day, ...words }),
  )
  await received(check, treasurer, anIncoming({ receivedOn: day }))
}

async function someGoods(): Promise<void> {
  const publicId = aKey()
  await logGoods({
    key: publicId,
    teamSlug: team.slug,
    by: captain,
    giverName: 'Rosa Delgado',
    giverEmail: 'rosa@example.org',
    giverAddress: '2 Elm Street',
    description: 'A gray couch',
    givenOn: day,
    place: 'The sale',
  })
  expect(await confirmGoods({ publicId, revision: 1, by: treasurer })).toBe('confirmed')
}

/** The team's money by hand, as its books have it: the promise, its gift, the check that came and the receipt. */
async function moneyOf() {
  return await db
    .selectFrom('contribution as c')
    .leftJoin('gift as g', 'g.contribution_id', 'c.id')
    .leftJoin('receipt as r', 'r.gift_id', 'g.id')
    .innerJoin('remittance_match as m', 'm.contribution_id', 'c.id')
    .innerJoin('remittance as i', 'i.id', 'm.remittance_id')
    .select(['c.giver_name', 'c.giver_email', 'c.giver_address', 'c.shown_name', 'c.anonymous'])
    .select(['c.amount_cents', 'c.settled_cents', 'g.donor_name', 'g.donor_email', 'g.status'])
    .select(['r.donor_name as receipt_name', 'r.year', 'r.number', 'r.deductible_cents'])
    .select(['i.payer_name', 'i.check_number', 'i.received_on'])
    .where('c.team_id', '=', team.id)
    .orderBy('c.id')
    .execute()
}

async function goodsOf() {
  return await db
    .selectFrom('goods_gift')
    .selectAll()
    .where('team_id', '=', team.id)
    .orderBy('id')
    .execute()
}

async function receiptsOf(subject: 'match_id' | 'goods_id') {
  return await db
    .selectFrom('receipt as r')
    .leftJoin('remittance_match as m', 'm.id', 'r.match_id')
    .leftJoin('contribution as c', 'c.id', 'm.contribution_id')
    .leftJoin('goods_gift as d', 'd.id', 'r.goods_id')
    .selectAll('r')
    .where(`r.${subject}`, 'is not', null)
    .where((is) => is.or([is('c.team_id', '=', team.id), is('d.team_id', '=', team.id)]))
    .orderBy('r.id')
    .execute()
}
