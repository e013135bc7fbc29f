import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import {
  aCampaign,
  aCharge,
  aDispute,
  aMember,
  aRefund,
  aStartedGift,
  aTeam,
  anOrganization,
  aWonDispute,
} from '#db/testing/builders.ts'
import { bookMovements } from './book-movements.server.ts'

// Whatever happens to gifts, told in whatever order, twice, and by several at once, the book says what a child would count.

interface Fate {
  /** Which of three teams; 3 is the campaign itself. */
  to: number
  /** To one of the team's two members. */
  credited: 'nobody' | 'first' | 'second'
  amount: number
  refunds: number[]
  failedRefund: boolean
  dispute: 'none' | 'open' | 'won' | 'lost'
}

const fate = fc.record<Fate>({
  to: fc.nat(3),
  credited: fc.constantFrom('nobody', 'first', 'second'),
  amount: fc.integer({ min: 50, max: 2_000_000 }),
  refunds: fc.array(fc.double({ min: 0.01, max: 0.6, noNaN: true }), { maxLength: 3 }),
  failedRefund: fc.boolean(),
  dispute: fc.constantFrom('none', 'none', 'open', 'won', 'lost'),
})

/** How the news comes: shuffled within a gift, cut into batches, some told again, some at the same moment. */
const telling = fc.record({
  order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  batch: fc.integer({ min: 1, max: 9 }),
  again: fc.double({ min: 0, max: 1, noNaN: true }),
  atOnce: fc.integer({ min: 1, max: 4 }),
})

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40)

test(
  `in ${RUNS} random evenings the book agrees with a plain count`,
  { timeout: 600_000 },
  async () => {
    await anOrganization()
    await aCampaign()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: 1, maxLength: 8 }),
        telling,
        async (fates, how) => {
          const teams = await Promise.all([aCreditedTeam(), aCreditedTeam(), aCreditedTeam()])
          const before = await campaignTotal()
          const credits = new Map<number, { raised: number; gifts: number }>()
          const expected = new Map<number, { raised: number; gifts: number }>()
          const news: MoneyMovement[][] = []
          for (const each of fates) {
            const { movements, left, credit } = await liveThrough(each, teams[each.to])
            news.push(movements)
            count(expected, each.to, left)
            if (credit !== null) count(credits, credit, left)
          }
          await tell(news, how)

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
          expect(await checkBooks(pool)).toEqual([])
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

function count<Key>(totals: Map<Key, { raised: number; gifts: number }>, of: Key, left: number) {
  const now = totals.get(of) ?? { raised: 0, gifts: 0 }
  totals.set(of, { raised: now.raised + left, gifts: now.gifts + Number(left > 0) })
}

/** Every line that Stripe's book would have of one gift, and what of it stays. */
async function liveThrough(
  each: Fate,
  place: Awaited<ReturnType<typeof aCreditedTeam>> | undefined,
) {
  const credit = place && each.credited !== 'nobody' ? place[each.credited] : null
  const started = await aStartedGift({
    team: place?.team ?? null,
    credited_to: credit,
    amount_cents: each.amount,
  })
  const charge = aCharge(started)
  if (charge.source.kind !== 'charge') throw new Error('not a charge')
  const gift = {
    ...started,
    charge_id: charge.source.chargeId,
    payment_id: charge.source.paymentId,
  }
  const movements = [charge]
  let left = each.amount
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
      left = 0
    }
  }
  return { movements, left, credit }
}

/** Whoever fetches a line brings what Stripe's book had of its charge before it; beyond that, no order is promised. */
async function tell(
  news: readonly MoneyMovement[][],
  how: { order: number[]; batch: number; again: number; atOnce: number },
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
  for (let at = 0; at < batches.length; at += how.atOnce)
    await Promise.all(batches.slice(at, at + how.atOnce).map((batch) => bookMovements(batch)))
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
