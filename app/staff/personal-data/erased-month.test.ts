import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { aMonthlyGift, monthsOf, unheardMonth } from '#app/giving/testing/monthly.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { erasePerson } from './erase-person.server.ts'

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
  await aCampaign()
})
afterAll(async () => {
  expect(await checkBooks(pool)).toEqual([])
  await stripe.stop()
})

test('S40: a month that Stripe tells of late is booked, and makes nobody known again who is erased', async () => {
  const { person: admin } = await someStaff('erasing-months@example.org', 'admin')
  const monthly = await aMonthlyGift(stripe)
  const line = await unheardMonth(stripe, monthly)
  await db
    .updateTable('monthly_gift')
    .set({ status: 'ended', ended_at: new Date(), stopped_at: new Date(), stopped_by: 'donor' })
    .where('id', '=', monthly.id)
    .execute()
  expect(await erasePerson({ email: monthly.email, by: admin })).toBe('erased')
  expect(await bookMovements([line])).toBe(1)
  expect(await monthsOf(monthly)).toMatchObject([
    { status: 'paid', amount_cents: 2_500, donor_email: null },
    { status: 'paid', amount_cents: 2_500, donor_email: null },
  ])
})
