import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement, MovementType } from '#app/payments/words.ts'
import { applyMovement } from './apply-movement.ts'
import { journalOf, journalOfLostDispute } from './journal-of.ts'
import { heldOf, remainingOf } from './known-gift.ts'
import type { KnownGift } from './known-gift.ts'
import { aLostDispute } from './testing/a-lost-dispute.ts'

// The rules of booking alone, without a database: whatever lines Stripe's book may bring of one gift, in any order and
// beyond all sense, the book balances and never gives back more than came.

const RUNS = Number(process.env['PROPERTY_RUNS_OF_RULES'] ?? 10_000)

interface Line {
  readonly type: MovementType | 'dispute_lost'
  readonly amount: number
  readonly fee: number
}

const line = fc.record<Line>({
  type: fc.constantFrom(
    'charge_failure',
    'refund',
    'refund_failure',
    'dispute',
    'dispute_reversal',
    'dispute_lost',
  ),
  amount: fc.integer({ min: 1, max: 3_000_000 }),
  fee: fc.integer({ min: 0, max: 2_000 }),
})

test(`in ${RUNS} histories every journal adds up to zero and no more goes back than came`, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 2_500_000 }),
      fc.integer({ min: 0, max: 90_000 }),
      fc.array(line, { maxLength: 12 }),
      (amount, fee, history) => {
        const charge = movement({ type: 'charge', amount, fee })
        let gift = applyMovement(unpaid(amount), charge)
        const book = new Map<string, number>()
        post(book, journalOf(charge, unpaid(amount)).postings)
        let clearing = amount - fee
        for (const each of history) {
          // A bank takes a debit back whole.
          const moves = each.type === 'charge_failure' ? amount : each.amount
          const signed = { ...each, amount: directionOf(each.type) * moves }
          if (each.type === 'dispute_lost') {
            const lost = journalOfLostDispute(aLostDispute(each.amount), gift, new Date())
            expect(sum(lost.postings), 'the journal of a lost dispute').toBe(0)
            post(book, lost.postings)
            const own = Math.min(each.amount, heldOf(gift))
            gift = {
              ...gift,
              lost: cents(gift.lost + own),
              beyond: cents(gift.beyond + each.amount - own),
            }
          } else {
            const moved = movement({ ...signed, type: each.type })
            const { postings } = journalOf(moved, gift)
            expect(sum(postings), `the journal of a ${each.type}`).toBe(0)
            post(book, postings)
            gift = applyMovement(gift, moved)
            clearing += moved.net
          }
          expect(gift.refunded).toBeGreaterThanOrEqual(0)
          expect(gift.disputed).toBeGreaterThanOrEqual(0)
          expect(remainingOf(gift), 'what is left of the gift').toBeGreaterThanOrEqual(0)
          expect(0 - (book.get('gift_income') ?? 0), 'what of it is income').toBe(heldOf(gift))
        }
        expect(book.get('stripe_clearing') ?? 0, 'what lies at Stripe').toBe(clearing)
        expect([...book.values()].reduce((total, each) => total + each, 0)).toBe(0)
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  )
})

/** What can happen to a gift, and what each step is worth to the team in a plain count. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('refund' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('failed refund' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('lost dispute' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
)

test('in whatever order the news of a gift comes, the book ends where a plain count does (I26)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 2_500_000 }),
      fc.array(step, { maxLength: 6 }),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      (amount, steps, order) => {
        let gone = 0
        const news: { line: Line; place: number }[] = []
        for (const [index, { kind, share }] of steps.entries()) {
          const part = Math.trunc(amount * share)
          if (part === 0) continue
          const place = order[index] ?? 0
          if (kind !== 'failed refund') gone += part
          if (kind === 'lost dispute')
            news.push({ line: { type: 'dispute_lost', amount: part, fee: 0 }, place })
          else news.push({ line: { type: 'refund', amount: -part, fee: 0 }, place })
          // What undoes a refund never comes before it, but anything may come between.
          if (kind === 'failed refund')
            news.push({
              line: { type: 'refund_failure', amount: part, fee: 0 },
              place: place + (order[index + 6] ?? 0) + 1,
            })
        }
        const charge = movement({ type: 'charge', amount, fee: 0 })
        let gift = applyMovement(unpaid(amount), charge)
        const book = new Map<string, number>()
        post(book, journalOf(charge, unpaid(amount)).postings)
        for (const { line: each } of news.toSorted((a, b) => a.place - b.place)) {
          if (each.type === 'dispute_lost') {
            post(book, journalOfLostDispute(aLostDispute(each.amount), gift, new Date()).postings)
            const own = Math.min(each.amount, remainingOf(gift))
            gift = {
              ...gift,
              lost: cents(gift.lost + own),
              beyond: cents(gift.beyond + each.amount - own),
            }
          } else {
            const moved = movement({ ...each, type: each.type })
            post(book, journalOf(moved, gift).postings)
            gift = applyMovement(gift, moved)
          }
        }
        expect(0 - (book.get('gift_income') ?? 0)).toBe(Math.max(0, amount - gone))
        expect(book.get('suspense') ?? 0).toBe(Math.max(0, gone - amount))
        expect(remainingOf(gift)).toBe(Math.max(0, amount - gone))
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  )
})

function unpaid(amount: number): KnownGift {
  return {
    of: 'gift',
    id: 1,
    publicId: 'g',
    campaignId: 1,
    teamId: 1,
    amount: cents(amount),
    currency: 'usd',
    chargeId: null,
    paid: false,
    refunded: cents(0),
    disputed: cents(0),
    lost: cents(0),
    shares: [],
    beyond: cents(0),
  }
}

/** Whether such a line takes from the balance or brings to it. */
function directionOf(type: Line['type']): 1 | -1 {
  return type === 'refund_failure' || type === 'dispute_reversal' || type === 'charge' ? 1 : -1
}

function movement({
  type,
  amount,
  fee,
}: {
  type: MovementType
  amount: number
  fee: number
}): MoneyMovement {
  const at = new Date()
  return {
    id: 'txn_1',
    type,
    reportingCategory: type,
    amount: cents(amount),
    fee: cents(fee),
    net: cents(amount - fee),
    currency: 'usd',
    createdAt: at,
    availableAt: at,
    source: {
      kind: 'charge',
      chargeId: 'ch_1',
      paymentId: 'pi_1',
      giftId: 'g',
      amount: cents(Math.abs(amount)),
      currency: 'usd',
      livemode: false,
      paidAt: at,
      email: null,
      name: null,
      method: 'card',
      month: null,
    },
  }
}

type Postings = ReturnType<typeof journalOf>['postings']

function post(book: Map<string, number>, postings: Postings): void {
  for (const { account, amount } of postings)
    book.set(account.code, (book.get(account.code) ?? 0) + amount)
}

function sum(postings: Postings): number {
  return postings.reduce((total, { amount }) => total + amount, 0)
}
