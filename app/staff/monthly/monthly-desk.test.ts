import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMonthlyGift, standingOf, told } from '#app/giving/testing/monthly.ts'
import { now } from '#app/platform/clock.server.ts'
import { aCampaign, anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { readGiftFilter } from '../gift-filter.ts'
import { findGiftList } from '../gift-list.server.ts'
import { findGiftSheet } from '../gift-sheet.server.ts'
import { answerEnding } from './answer-ending.server.ts'
import { findMonthlyDesk, findOneMonthly } from './monthly-desk.server.ts'

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
  await aCampaign()
})
afterAll(() => stripe.stop())

test('who gives every month stands with state, next day and what was given; by state too', async () => {
  const active = await aMonthlyGift(stripe)
  const behind = await aMonthlyGift(stripe)
  stripe.renew(active.subscriptionId)
  stripe.renew(behind.subscriptionId, { declined: true })
  await told(stripe)
  const desk = await findMonthlyDesk(null, null)
  expect(desk.list).toMatchObject([
    { id: behind.publicId, state: 'behind', months: 1, given: 2_500, donorEmail: behind.email },
    { id: active.publicId, state: 'active', months: 2, given: 5_000, stopped: null },
  ])
  expect(desk.running).toEqual({ donors: 2, amount: 5_000 })
  const [one] = (await findMonthlyDesk('behind', null)).list
  expect(one?.id).toBe(behind.publicId)
  expect((await findMonthlyDesk(null, behind.publicId)).list).toHaveLength(1)
})

test('the list of gifts is narrowed to months, or to those of one donor, and marks them', async () => {
  await aPaidGift({ team: null })
  const monthly = await aMonthlyGift(stripe)
  const list = async (asked: string) =>
    (await findGiftList(readGiftFilter(new URLSearchParams(asked), { at: now(), timeZone: 'UTC' })))
      .gifts
  expect((await list('')).some((gift) => !gift.monthly)).toBe(true)
  const months = await list('monthly=yes')
  expect(months.length).toBeGreaterThan(0)
  expect(months.every((gift) => gift.monthly)).toBe(true)
  expect((await list(`monthly=${monthly.publicId}`)).map(({ id }) => id)).toEqual([monthly.giftId])
  expect(await list('monthly=drop')).toEqual(await list(''))
  expect(await findGiftSheet(monthly.giftId)).toMatchObject({
    monthly: { id: monthly.publicId, amount: 2_500 },
  })
})

test('staff stop one with a reason, which stands with who and when; without a reason nothing happens', async () => {
  const monthly = await aMonthlyGift(stripe)
  const { id, email } = await aStaffMember('finance', { name: 'Ruth' })
  const by = { id, email, publicId: 'p', name: 'Ruth' }
  const form = new FormData()
  form.set('reason', '  ')
  expect(await answerEnding(monthly.publicId, form, by)).toMatchObject({
    kind: 'again',
    errors: [{ field: 'reason' }],
  })
  expect(await standingOf(monthly)).toMatchObject({ stopped_at: null })
  form.set('reason', 'They called us')
  expect(await answerEnding(monthly.publicId, form, by)).toEqual({
    kind: 'done',
    to: '/staff/monthly?done=stopped',
  })
  expect(await findOneMonthly(monthly.publicId)).toMatchObject({
    state: 'ended',
    stopped: { by: 'staff', who: 'Ruth', reason: 'They called us' },
  })
  expect(await answerEnding('0'.repeat(32), form, by)).toEqual({ kind: 'not-found' })
})
