import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { renderText } from '#app/mail/letter-text.ts'
import { aHouse, lettersTo } from '#app/mail/testing/letters.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { pool } from '#app/platform/database.server.ts'
import { findGiftPage } from './gift-page.server.ts'
import { reconcile } from './reconcile.server.ts'
import { startGiftsAtStripe } from './testing/gifts-at-stripe.ts'
import type { GiftsAtStripe } from './testing/gifts-at-stripe.ts'

// Who hears of a bank debit that its bank takes back days after it came (F8), and in which words.

let at: GiftsAtStripe
let treasurer: string

beforeAll(async () => {
  at = await startGiftsAtStripe()
  treasurer = (await someStaff('treasurer@example.org', 'finance')).email
})
beforeEach(() => at.afresh())
afterAll(() => at.stripe.stop())

test.each(['dispute', 'payment_failure_refund'] as const)(
  'whoever gave by a debit that bounced (%s) reads that no gift was made, and may try again',
  async (failure) => {
    at.stripe.settings.lateDebitFailures = failure
    const gift = await aDebit()
    expect(await pageOf(gift)).toMatchObject({ standing: 'paid' })
    at.stripe.bounce(await at.checkoutOf(gift))
    await tellAll()
    expect(await pageOf(gift)).toMatchObject({ standing: 'failed', receiptNumber: null })
  },
)

test('a gift that a bank took back since its donor asked for it reads as given back', async () => {
  const gift = await at.paidGift(5_000)
  at.stripe.settleDispute(at.stripe.openDispute(await at.chargeOf(gift)), 'lost')
  await tellAll()
  expect(await pageOf(gift)).toMatchObject({ standing: 'returned' })
})

test('who handles money is told once of a debit that was lost as it was disputed, and that there is nothing to answer', async () => {
  const before = await lettersOfDisputes()
  const gift = await aDebit()
  at.stripe.bounce(await at.checkoutOf(gift))
  await tellAll()
  await pool.query('update stripe_event set processed_at = null, retry_at = now()')
  await tellAll()
  const [letter, ...more] = (await lettersOfDisputes()).slice(before.length)
  expect(more).toEqual([])
  expect(letter?.subject).toBe('A payment of $50.00 was taken back')
  const text = letter && renderText(letter, aHouse)
  expect(text).toContain('not enough in the account')
  expect(text).not.toMatch(/Answer by|You answer a dispute/)
})

test('a dispute of which they were told while it was open is not told of again when it is lost', async () => {
  const before = await lettersOfDisputes()
  const gift = await at.paidGift(5_000)
  const dispute = at.stripe.openDispute(await at.chargeOf(gift))
  await at.told()
  at.stripe.settleDispute(dispute, 'lost')
  await tellAll()
  const subjects = (await lettersOfDisputes()).slice(before.length).map((letter) => letter?.subject)
  expect(subjects).toEqual(['A gift of $50.00 is disputed'])
})

/** Of $50, and its money has come. */
async function aDebit(): Promise<{ readonly id: string }> {
  const gift = await at.begin(5_000)
  const checkout = await at.checkoutOf(gift)
  at.stripe.pay(checkout, { wallet: 'us_bank_account', email: 'a@example.org' })
  at.stripe.settle(checkout)
  await at.told()
  return gift
}

async function tellAll(): Promise<void> {
  await at.told()
  await reconcile()
}

async function pageOf({ id }: { readonly id: string }) {
  return (await findGiftPage(id, null, null))?.page
}

async function lettersOfDisputes() {
  return await lettersTo(treasurer, 'dispute-opened')
}
