import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { bookMovements } from './book-movements.server.ts'
import { reconcile } from './reconcile.server.ts'
import { payAtOf, sendGiveForm } from './testing/send-give-form.ts'
import { workInbox } from './work-inbox.server.ts'

// Clocks that go wrong, and days that are not like others (F15).

const TEN_MINUTES = 600_000

let stripe: TestStripe
let team: ATeam

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization({ time_zone: 'America/Chicago' })
})
beforeEach(async () => {
  team = await aTeam()
})
afterEach(() => shiftClock(0))
afterAll(() => stripe.stop())

describe('F15: when our clock is ten minutes', () => {
  test('behind, gifts are booked by their notices at once, and nothing drifts', async () => {
    shiftClock(-TEN_MINUTES)
    await pay()
    await stripe.deliverAll()
    await workInbox()
    expect(await raised()).toBe(2_500)
    const { both } = await reconcile()
    expect(both?.stripes).toBe(both?.ours)
  })

  test('ahead, notices seem too old and are refused, and the catch-up makes good for them', async () => {
    shiftClock(TEN_MINUTES)
    await pay()
    await stripe.deliverAll()
    await workInbox()
    expect(await raised()).toBe(0)
    const { both } = await reconcile()
    expect(await raised()).toBe(2_500)
    expect(both?.stripes).toBe(both?.ours)
  })

  test.each([
    ['behind', -TEN_MINUTES],
    ['ahead', TEN_MINUTES],
  ])(
    '%s and no notice comes, the catch-up finds the gift, and nothing drifts',
    async (_how, shift) => {
      stripe.webhooks.controls.drop = 100
      shiftClock(shift)
      await pay()
      const { both } = await reconcile()
      stripe.webhooks.controls.drop = 0
      expect(await raised()).toBe(2_500)
      expect(both?.stripes).toBe(both?.ours)
      shiftClock(0)
      await reconcile()
      expect(await checkBooks(pool)).toEqual([])
    },
  )
})

describe('F15: a gift by Stripe', () => {
  test.each([
    ['in the last second of New Year’s Eve', '2026-01-01T05:59:59Z', '2025-12-31'],
    ['in the first second of the year', '2026-01-01T06:00:00Z', '2026-01-01'],
    ['on a leap day, late in the evening', '2028-03-01T05:30:00Z', '2028-02-29'],
    ['before the hour that spring leaves out', '2026-03-08T07:59:59Z', '2026-03-08'],
    ['at the end of the short day', '2026-03-09T04:59:59Z', '2026-03-08'],
    ['in the hour that autumn has twice', '2026-11-01T06:30:00Z', '2026-11-01'],
    ['in it again', '2026-11-01T07:30:00Z', '2026-11-01'],
    ['at the end of the long day', '2026-11-02T05:59:59Z', '2026-11-01'],
  ])('%s is of that day and year, in the sums as on the receipt', async (_when, paid, day) => {
    const gift = await aPaidGift({ team, paidAt: new Date(paid) })
    await bookMovements([aRefund(gift, 1_000, new Date(paid))])
    const days = await db
      .selectFrom('day_total')
      .select(['day', 'received_cents', 'refunded_cents'])
      .where('team_id', '=', team.id)
      .execute()
    expect(days).toEqual([{ day, received_cents: 5_000, refunded_cents: 1_000 }])
    const receipts = await db
      .selectFrom('receipt')
      .select(['year', 'donated_on'])
      .where('gift_id', '=', gift.id)
      .execute()
    expect(receipts).toHaveLength(2)
    for (const receipt of receipts)
      expect(receipt).toEqual({ year: Number(day.slice(0, 4)), donated_on: day })
  })
})

async function pay(): Promise<void> {
  const payAt = payAtOf(await sendGiveForm(team.slug, { ownAmount: String(cents(25)) }))
  stripe.pay(/cs_\w+/.exec(payAt)?.[0] ?? '', { email: 'donor@example.org' })
}

async function raised(): Promise<number> {
  const row = await db
    .selectFrom('team_total')
    .select('raised_cents')
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
  return row.raised_cents
}
