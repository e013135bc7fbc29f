import { afterAll, beforeAll, expect, test } from 'vitest'
import { fulfilGift } from '#app/giving/fulfil-gift.server.ts'
import { startGift } from '#app/giving/start-gift.server.ts'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { answerRefund } from './answer-refund.server.ts'
import { findGiftSheet } from './gift-sheet.server.ts'
import { findOverview } from './overview.server.ts'

let stripe: TestStripe
let by = { id: 0, publicId: '', email: '', name: null as string | null }

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
  const { id, public_id: publicId, email, name } = await aStaffMember('finance', { name: 'Ruth' })
  by = { id, publicId, email, name }
})
afterAll(() => stripe.stop())

test('nothing goes back before staff have said yes to exactly what will happen', async () => {
  const id = await aGiftOf(5000)
  const asked = { part: 'some', amount: '20', reason: 'Typed too much' }
  expect(await refund(id, asked)).toMatchObject({ kind: 'confirm', amount: 2000, left: 5000 })
  expect(await findGiftSheet(id)).toMatchObject({ refunded: 0, refunds: [] })
  expect(await refund(id, { ...asked, sure: 'yes', asked: '5000' })).toEqual({
    kind: 'done',
    to: `/staff/gifts/${id}?done=refunded`,
  })
  const gift = await findGiftSheet(id)
  expect(gift).toMatchObject({
    refunded: 2000,
    left: 3000,
    refunds: [{ by: 'Ruth', status: 'succeeded' }],
  })
  expect(gift?.receipts.map(({ voidedAt, amount }) => [voidedAt === null, amount])).toEqual([
    [false, 5000],
    [true, 3000],
  ])
  const trail = await findAuditTrail({ subject: { kind: 'gift', id } })
  expect(trail.map(({ action, actor }) => [action, actor])).toEqual([['refund-gift', 'Ruth']])
})

test('two of finance who send the same gift back at once: it goes back once', async () => {
  const id = await aGiftOf(4000)
  const before = await findOverview({ from: null, to: null })
  const sure = { part: 'all', reason: 'Given twice', sure: 'yes', asked: '4000' }
  const answers = await Promise.all([refund(id, sure), refund(id, sure)])
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['again', 'done'])
  expect(answers.find(({ kind }) => kind === 'again')).toMatchObject({
    errors: [{ field: 'part', message: expect.stringContaining('somebody else') }],
  })
  expect(await findGiftSheet(id)).toMatchObject({ refunded: 4000, left: 0 })
  const after = await findOverview({ from: null, to: null })
  expect(after.totals.raised).toBe(before.totals.raised - 4000)
})

test('a yes that was said to another sum is asked again', async () => {
  const id = await aGiftOf(3000)
  await refund(id, { part: 'some', amount: '10', reason: 'First', sure: 'yes', asked: '3000' })
  const late = await refund(id, { part: 'all', reason: 'Second', sure: 'yes', asked: '3000' })
  expect(late).toMatchObject({ kind: 'confirm', amount: 2000, left: 2000 })
})

test('more than is left, nothing, or no reason come back with what was typed', async () => {
  const id = await aGiftOf(3000)
  for (const amount of ['30.01', '0', '', 'some', '1.005'])
    expect(await refund(id, { part: 'some', amount, reason: 'x' })).toMatchObject({
      kind: 'again',
      errors: [{ field: 'amount' }],
    })
  expect(await refund(id, { part: 'all' })).toMatchObject({ errors: [{ field: 'reason' }] })
  expect(await refund('0'.repeat(32), { part: 'all', reason: 'x' })).toEqual({ kind: 'not-found' })
})

async function refund(id: string, fields: Record<string, string>) {
  const form = formOf(fields)
  return await answerRefund(id, form, { by, currency: 'usd' })
}

/** Paid on the payment company's own page and booked. */
async function aGiftOf(amount: number): Promise<string> {
  const { slug } = await aTeam()
  const wish = {
    coverFee: false,
    monthly: false,
    shownName: null,
    message: null,
    askedBy: null,
    anonymous: false,
    hideAmount: false,
    newsletter: false,
    dedication: null,
  }
  const started = await startGift({
    ...wish,
    teamSlug: slug,
    amount: cents(amount),
    browserHash: newKey(),
  })
  if (started.kind !== 'ready') throw new Error(`the gift did not begin: ${started.kind}`)
  stripe.pay(/cs_\w+/.exec(started.payAt)?.[0] ?? '')
  await fulfilGift(started.giftId)
  return started.giftId
}
