import { afterAll, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { reconcile } from './reconcile.server.ts'
import { payAtOf, sendGiveForm } from './testing/send-give-form.ts'

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(() => stripe.stop())

test('F22: a catch-up that breaks off in the middle is run again, and books each line once', async () => {
  const team = await aTeam()
  stripe.webhooks.controls.drop = 100
  for (const amount of [25, 40, 60]) {
    const payAt = payAtOf(await sendGiveForm(team.slug, { ownAmount: String(amount) }))
    const paid = stripe.pay(/cs_\w+/.exec(payAt)?.[0] ?? '', { email: 'donor@example.org' })
    if (amount === 60 && paid.kind === 'paid') stripe.openDispute(paid.chargeId ?? '')
  }
  stripe.faults.add({ kind: 'reset-before', on: 'GET /v1/disputes/', times: 6 })
  await expect(reconcile()).rejects.toThrow()
  const standing = () =>
    db
      .selectFrom('team_total')
      .select(['raised_cents as raised', 'gift_count as gifts'])
      .where('team_id', '=', team.id)
      .executeTakeFirstOrThrow()
  expect(await standing()).toEqual({ raised: 12_500, gifts: 3 })
  stripe.faults.clear()
  // It is left alone for a quarter of a minute after it did not answer.
  shiftClock(20_000)
  const { linesBooked, lines, both } = await reconcile()
  shiftClock(0)
  expect([linesBooked, lines]).toEqual([0, []])
  expect(both?.stripes).toBe(both?.ours)
  expect(await standing()).toEqual({ raised: 12_500, gifts: 3 })
})

test('what a catch-up found is named once each, a dispute and the charge that it is about too', async () => {
  const team = await aTeam()
  stripe.webhooks.controls.drop = 100
  const payAt = payAtOf(await sendGiveForm(team.slug, { ownAmount: '70' }))
  const paid = stripe.pay(/cs_\w+/.exec(payAt)?.[0] ?? '', { email: 'donor@example.org' })
  if (paid.kind === 'paid') stripe.openDispute(paid.chargeId ?? '')
  const { linesBooked, lines } = await reconcile()
  expect(linesBooked).toBe(2)
  expect(lines).toHaveLength(2)
})
