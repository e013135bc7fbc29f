import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { applyMovement } from '../apply-movement.ts'
import { journalOf, journalOfLostDispute } from '../journal-of.ts'
import { remainingOf } from '../known-gift.ts'
import type { KnownGift } from '../known-gift.ts'
import { giftOfSale, giftsFee } from '../known-sale.ts'
import type { KnownSale } from '../known-sale.ts'
import { aLostDispute } from '../testing/a-lost-dispute.ts'

// The rules of booking a payment with two parts alone, without a database.

const RUNS = Number(process.env['PROPERTY_RUNS_OF_RULES'] ?? 10_000)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const step = fc.record({
  kind: fc.constantFrom('refund', 'gift back', 'failed refund', 'failed gift back', 'lost'),
  share,
})

test(`in ${RUNS} histories, in whatever order the news comes, each part ends where a plain count does (I26)`, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 50_000 }),
      fc.integer({ min: 0, max: 5_000 }),
      fc.array(step, { maxLength: 6 }),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      (price, extra, steps, order) => {
        let [gone, ofGiftAlone] = [0, 0]
        const news: { line: Line; place: number }[] = []
        for (const [index, { kind, share: part }] of steps.entries()) {
          const ofGift = kind.includes('gift')
          const amount = Math.trunc((ofGift ? extra : price + extra) * part)
          if (amount === 0) continue
          const place = order[index] ?? 0
          news.push({ line: { type: kind === 'lost' ? 'lost' : 'refund', amount, ofGift }, place })
          if (kind.startsWith('failed'))
            news.push({
              line: { type: 'refund_failure', amount, ofGift },
              place: place + (order[index + 6] ?? 0) + 1,
            })
          else {
            gone += amount
            if (ofGift) ofGiftAlone += amount
          }
        }
        const { book, sale } = readAll(
          price,
          extra,
          news.toSorted((a, b) => a.place - b.place).map(({ line }) => line),
        )
        const left = Math.max(0, price + extra - gone)
        const giftLeft = Math.min(left, Math.max(0, extra - ofGiftAlone))
        expect(remainingOf(sale)).toBe(left)
        expect(0 - (book.get('gift_income') ?? 0)).toBe(giftLeft)
        expect(0 - (book.get('sale_income') ?? 0)).toBe(left - giftLeft)
        expect(book.get('suspense') ?? 0).toBe(Math.max(0, gone - price - extra))
        expect([...book.values()].reduce((total, each) => total + each, 0)).toBe(0)
        const gift = giftOfSale(sale)
        if (gift) {
          expect(remainingOf(gift)).toBe(giftLeft)
          expect(Math.min(gift.refunded, gift.lost, gift.disputed)).toBeGreaterThanOrEqual(0)
        }
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  )
})

test('the fee is shared to the cent, and none is more than its part', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50_000 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 0, max: 2_000 }),
      (price, extra, fee) => {
        const ofGift = giftsFee({ ...unpaid(price, extra), fee })
        expect(Math.abs(ofGift - (fee * extra) / (price + extra))).toBeLessThanOrEqual(0.5000001)
        expect(ofGift).toBeLessThanOrEqual(fee)
      },
    ),
  )
})

interface Line {
  readonly type: 'refund' | 'refund_failure' | 'lost'
  readonly amount: number
  readonly ofGift: boolean
}

function readAll(price: number, extra: number, lines: readonly Line[]) {
  const book = new Map<string, number>()
  const charge = movement('charge', price + extra, false)
  let sale = unpaid(price, extra)
  post(book, journalOf(charge, sale))
  sale = applyMovement(sale, charge)
  for (const { type, amount, ofGift } of lines) {
    if (type === 'lost') {
      post(book, journalOfLostDispute(aLostDispute(amount), sale, new Date()))
      const own = Math.min(amount, remainingOf(sale))
      sale = {
        ...sale,
        lost: cents(sale.lost + own),
        beyond: cents(sale.beyond + amount - own),
      }
    } else {
      const line = movement(type, type === 'refund' ? 0 - amount : amount, ofGift)
      post(book, journalOf(line, sale))
      sale = applyMovement(sale, line)
    }
  }
  // What a dispute holds back stands against what it takes, as the line that opened it would.
  book.delete('dispute_exposure')
  const held = [...book.values()].reduce((total, each) => total + each, 0)
  return { book: book.set('dispute_exposure', 0 - held), sale }
}

function post(book: Map<string, number>, { postings }: ReturnType<typeof journalOf>): void {
  expect(postings.reduce((total, { amount }) => total + amount, 0)).toBe(0)
  for (const { account, amount } of postings)
    book.set(account.code, (book.get(account.code) ?? 0) + amount)
}

function unpaid(price: number, extra: number): KnownSale {
  const common = {
    campaignId: 1,
    teamId: 1,
    currency: 'usd',
    chargeId: null,
    paid: false,
    refunded: cents(0),
    disputed: cents(0),
    lost: cents(0),
    beyond: cents(0),
  }
  const gift: KnownGift = {
    ...common,
    of: 'gift',
    id: 2,
    publicId: 'g',
    amount: cents(extra),
    shares: [],
  }
  return {
    ...common,
    of: 'sale',
    income: 'sale_income',
    id: 1,
    publicId: 's',
    amount: cents(price + extra),
    gift: extra > 0 ? gift : null,
    giftBack: 0,
    fee: 0,
    method: null,
  }
}

function movement(
  type: 'charge' | 'refund' | 'refund_failure',
  amount: number,
  ofGiftAlone: boolean,
): MoneyMovement {
  const at = new Date()
  return {
    id: 'txn_1',
    type,
    reportingCategory: type,
    amount: cents(amount),
    fee: cents(0),
    net: cents(amount),
    currency: 'usd',
    createdAt: at,
    availableAt: at,
    source:
      type === 'charge'
        ? {
            kind: 'charge',
            chargeId: 'ch_1',
            paymentId: 'pi_1',
            giftId: 's',
            amount: cents(amount),
            currency: 'usd',
            livemode: false,
            paidAt: at,
            email: null,
            name: null,
            method: 'card',
            month: null,
          }
        : {
            kind: 'refund',
            refundId: 're_1',
            chargeId: 'ch_1',
            paymentId: 'pi_1',
            amount: cents(Math.abs(amount)),
            status: 'succeeded',
            createdAt: at,
            ourRefundId: null,
            ofGiftAlone,
          },
  }
}
