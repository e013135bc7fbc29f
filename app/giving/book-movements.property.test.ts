import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { checkBooks } from '#db/books.ts'
import { aCampaign, aMember, aTeam, anOrganization } from '#db/testing/builders.ts'
import { aStartedGift } from '#db/testing/gifts.ts'
import { aCharge, aFailedCharge, aDispute, aRefund, aWonDispute } from '#db/testing/money-lines.ts'
import { aStartedSale } from '#db/testing/sales.ts'
import { bookMovements } from './book-movements.server.ts'
import { difference, makePlainBook, readBook, readBookAsOf } from './testing/plain-book.ts'

// Whatever happens to gifts, and to what was paid for places and by sponsors, told in whatever order, twice, and by several at once, the book says what a child would count.

interface Fate {
  /** A gift, or what was sold; to the campaign itself there are only gifts. */
  income: 'gift_income' | 'ticket_income' | 'sponsor_income'
  /** Which of three teams; 3 is the campaign itself. */
  to: number
  /** To one of the team's two members. */
  credited: 'nobody' | 'first' | 'second'
  amount: number
  refunds: number[]
  failedRefund: boolean
  dispute: 'none' | 'open' | 'won' | 'lost'
  /** A bank debit that its bank takes back whole days later, whatever of it had gone back; where no bank asks for it. */
  bounces: boolean
  /** A payment that fits no gift: of another sum, or of nobody's. */
  strange: 'no' | 'other-sum' | 'nobody'
}

const fate = fc.record<Fate>({
  income: fc.constantFrom('gift_income', 'gift_income', 'ticket_income', 'sponsor_income'),
  to: fc.nat(3),
  credited: fc.constantFrom('nobody', 'first', 'second'),
  amount: fc.integer({ min: 50, max: 2_000_000 }),
  refunds: fc.array(fc.double({ min: 0.01, max: 0.6, noNaN: true }), { maxLength: 3 }),
  failedRefund: fc.boolean(),
  dispute: fc.constantFrom('none', 'none', 'open', 'won', 'lost'),
  bounces: fc.boolean(),
  strange: fc.constantFrom('no', 'no', 'no', 'other-sum', 'nobody'),
})

/** What moves on the balance beside gifts. */
const beside = fc.record({
  type: fc.constantFrom('payout', 'payout_failure', 'fee', 'other'),
  amount: fc.integer({ min: 1, max: 500_000 }),
})

/** How the news comes: shuffled within a gift, cut into batches, some told again, some at the same moment. */
const telling = fc.record({
  order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  batch: fc.integer({ min: 1, max: 9 }),
  again: fc.double({ min: 0, max: 1, noNaN: true }),
  atOnce: fc.integer({ min: 1, max: 4 }),
  /** At which steps the connections are cut in the middle; the same is then told again. */
  cutAt: fc.array(fc.nat(12), { maxLength: 2 }),
})

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60)

/** Who may cut a connection: the owner. */
const owner = new pg.Client({ connectionString: env.DATABASE_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

test(
  `in ${RUNS} random evenings the book agrees with a plain count`,
  { timeout: 600_000 },
  async () => {
    await anOrganization()
    await aCampaign()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: 1, maxLength: 8 }),
        fc.array(beside, { maxLength: 3 }),
        telling,
        async (fates, others, how) => {
          const teams = await Promise.all([aCreditedTeam(), aCreditedTeam(), aCreditedTeam()])
          const before = await campaignTotal()
          const bookBefore = await readBook()
          const plain = makePlainBook()
          const credits = new Map<number, { raised: number; gifts: number }>()
          const expected = new Map<number, { raised: number; gifts: number }>()
          const news: MoneyMovement[][] = []
          for (const each of fates) {
            const { movements, left, credit, lost, twice, income } = await liveThrough(
              each,
              teams[each.to],
            )
            news.push(movements)
            const whose =
              each.strange === 'no' ? String(teams[each.to]?.team.id ?? 'campaign') : null
            for (const line of movements) plain.add(line, whose, income)
            if (whose !== null) plain.lose(lost, whose, income)
            if (whose !== null) plain.giveTwice(twice, whose, income)
            count(expected, each.to, left, income)
            if (credit !== null) count(credits, credit, left, income)
          }
          for (const { type, amount } of others) {
            const line = aLineBeside(type, amount)
            news.push([line])
            plain.add(line, null)
          }
          const recorded = await tell(news, how)

          for (const { at, sums } of recorded)
            expect(await readBookAsOf(at), `I27: the book as it was at ${at}`).toEqual(sums)
          const { sums } = await readBook()
          expect(difference(bookBefore.sums, sums)).toEqual(plain.sums())
          for (const [credit, total] of credits) expect(await memberTotal(credit)).toEqual(total)
          for (const [index, { team }] of teams.entries())
            expect(await teamTotal(team.id)).toEqual(expected.get(index) ?? { raised: 0, gifts: 0 })
          const after = await campaignTotal()
          const all = [...expected.values()]
          expect(after.raised - before.raised).toBe(
            all.reduce((total, { raised }) => total + raised, 0),
          )
          expect(after.gifts - before.gifts).toBe(
            all.reduce((total, { gifts }) => total + gifts, 0),
          )
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    )
  },
)

async function aCreditedTeam() {
  const team = await aTeam()
  const [first, second] = await Promise.all([aMember(team), aMember(team)])
  return { team, first: first.credit.id, second: second.credit.id }
}

function count<Key>(
  totals: Map<Key, { raised: number; gifts: number }>,
  of: Key,
  left: number,
  income: Fate['income'],
) {
  const now = totals.get(of) ?? { raised: 0, gifts: 0 }
  totals.set(of, {
    raised: now.raised + left,
    gifts: now.gifts + Number(left > 0 && income === 'gift_income'),
  })
}

/** Every line that Stripe's book would have of one gift, what of it stays, and what its donor has twice. */
async function liveThrough(
  each: Fate,
  place: Awaited<ReturnType<typeof aCreditedTeam>> | undefined,
) {
  const income = place ? each.income : 'gift_income'
  const isGift = income === 'gift_income'
  const credit = isGift && place && each.credited !== 'nobody' ? place[each.credited] : null
  const started =
    place && income !== 'gift_income'
      ? await aStartedSale({ team: place.team, amount_cents: each.amount, income })
      : await aStartedGift({
          team: place?.team ?? null,
          credited_to: credit,
          amount_cents: each.amount,
        })
  const charge = strangely(each, aCharge(started))
  if (charge.source.kind !== 'charge') throw new Error('not a charge')
  if (each.strange !== 'no')
    return { movements: [charge], left: 0, credit: null, lost: 0, twice: 0, income }
  const gift = {
    ...started,
    charge_id: charge.source.chargeId,
    payment_id: charge.source.paymentId,
  }
  const movements = [charge]
  let left = each.amount
  let lost = 0
  for (const share of each.refunds) {
    const part = Math.floor(each.amount * share)
    if (part < 1 || part > left) continue
    const refund = aRefund(gift, part)
    movements.push(refund)
    left -= part
    if (each.failedRefund) {
      movements.push({
        ...refund,
        id: `${refund.id}_failed`,
        type: 'refund_failure',
        amount: cents(part),
        net: cents(part),
      })
      left += part
    }
  }
  if (each.dispute !== 'none' && left > 0) {
    const opened = aDispute({ ...gift, amount_cents: left })
    if (each.dispute === 'open') movements.push(opened)
    if (each.dispute === 'won') movements.push(opened, aWonDispute(opened))
    if (each.dispute === 'lost' && opened.source.kind === 'dispute') {
      movements.push({ ...opened, source: { ...opened.source, status: 'lost' } })
      lost = left
      left = 0
    }
  }
  let twice = 0
  if (each.bounces && each.dispute === 'none') {
    movements.push(aFailedCharge(charge))
    twice = each.amount - left
    left = 0
  }
  return { movements, left, credit, lost, twice, income }
}

function strangely({ strange }: Fate, charge: MoneyMovement): MoneyMovement {
  if (charge.source.kind !== 'charge') return charge
  switch (strange) {
    case 'no':
      return charge
    case 'other-sum':
      return { ...charge, amount: cents(charge.amount + 1), net: cents(charge.net + 1) }
    case 'nobody':
      return { ...charge, source: { ...charge.source, giftId: null } }
  }
}

function aLineBeside(
  type: 'payout' | 'payout_failure' | 'fee' | 'other',
  amount: number,
): MoneyMovement {
  const id = `txn_${randomUUID()}`
  const signed = cents(type === 'payout' || type === 'fee' ? 0 - amount : amount)
  return {
    id,
    type,
    reportingCategory: type,
    amount: signed,
    fee: cents(0),
    net: signed,
    currency: 'usd',
    createdAt: new Date(),
    availableAt: new Date(),
    source: { kind: 'other', id },
  }
}

/**
 * Whoever fetches a line brings what Stripe's book had of its charge before it; beyond that, no order is promised.
 * @returns what the book said after each step.
 */
async function tell(
  news: readonly MoneyMovement[][],
  how: { order: number[]; batch: number; again: number; atOnce: number; cutAt: number[] },
) {
  const all = news
    .flatMap((history) => history.map((_, last) => history.slice(0, last + 1)))
    .map((history, index) => ({ history, place: how.order[index % how.order.length] ?? 0 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ history }) => history)
  const told = [...all, ...all.slice(0, Math.floor(all.length * how.again))]
  const batches: MoneyMovement[][] = []
  for (let at = 0; at < told.length; at += how.batch)
    batches.push(told.slice(at, at + how.batch).flat())
  const recorded: Awaited<ReturnType<typeof readBook>>[] = []
  for (let at = 0, step = 0; at < batches.length; at += how.atOnce, step++) {
    const together = batches.slice(at, at + how.atOnce)
    if (how.cutAt.includes(step))
      await Promise.allSettled([...together.map((batch) => bookMovements(batch)), cutConnections()])
    await Promise.all(together.map(untilBooked))
    recorded.push(await readBook())
    expect(await checkBooks(pool), `after step ${step}`).toEqual([])
  }
  return recorded
}

/** As a job does, which is tried again, a while later, when the connection that it was given is gone. */
async function untilBooked(batch: readonly MoneyMovement[]): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await bookMovements(batch)
      return
    } catch (error) {
      if (tries === 5) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

/** A crash in the middle, as the database sees it. */
async function cutConnections(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 15))
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'team-up'`,
  )
}

async function teamTotal(teamId: number) {
  const { rows } = await sql<{ raised: number; gifts: number }>`
    select raised_cents as raised, gift_count as gifts from team_total where team_id = ${teamId}`.execute(
    db,
  )
  return rows[0]
}

async function memberTotal(creditId: number) {
  const { rows } = await sql<{ raised: number; gifts: number }>`
    select raised_cents as raised, gift_count as gifts from member_total where credit_id = ${creditId}`.execute(
    db,
  )
  return rows[0]
}

async function campaignTotal() {
  const { rows } = await sql<{ raised: number; gifts: number }>`
    select sum(raised_cents)::bigint as raised, sum(gift_count)::bigint as gifts from campaign_total`.execute(
    db,
  )
  return rows[0] ?? { raised: 0, gifts: 0 }
}
