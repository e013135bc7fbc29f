import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { COMMIT } from '#app/testing/database-proxy.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aStartedGift } from '#db/testing/gifts.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { bookMovements } from './book-movements.server.ts'
import { makeRefundJob } from './make-refund.server.ts'
import { refundGift } from './refund-gift.server.ts'
import { aDonor, payAtOf, sendGiveForm } from './testing/send-give-form.ts'
import { workInbox } from './work-inbox.server.ts'

// Postgres has done what was asked, and the connection breaks before it can say so (F4).

const proxy = await vi.hoisted(async () => {
  const { startDatabaseProxy } = await import('#app/testing/database-proxy.ts')
  const started = await startDatabaseProxy(process.env['DATABASE_URL'] ?? '')
  process.env['DATABASE_URL'] = started.url
  return started
})

let stripe: TestStripe
let team: ATeam
const actor = { id: null, label: 'a test' }

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
beforeEach(async () => {
  await connectAnew()
  team = await aTeam()
})
afterAll(() => stripe.stop())

describe('F4: the answer to a COMMIT is lost', () => {
  test('of one gift: told again it is in the book already, with one receipt and one letter', async () => {
    const charge = aCharge(await aStartedGift({ team }))
    proxy.loseAnswerTo(COMMIT)
    await expect(bookMovements([charge])).rejects.toThrow(/connection/i)
    expect(await standing()).toEqual({ raised: 5_000, gifts: 1, receipts: 1, letters: 1 })
    expect(await bookMovements([charge])).toBe(0)
    expect(await standing()).toEqual({ raised: 5_000, gifts: 1, receipts: 1, letters: 1 })
  })

  test('of a batch: each is booked once', async () => {
    const charges = []
    for (let count = 0; count < 5; count++) charges.push(aCharge(await aStartedGift({ team })))
    proxy.loseAnswerTo(COMMIT)
    await expect(bookMovements(charges)).rejects.toThrow(/connection/i)
    expect(await bookMovements(charges)).toBe(0)
    expect(await standing()).toEqual({ raised: 25_000, gifts: 5, receipts: 5, letters: 5 })
  })

  test('of a refund: asked for again it is refused, and the job sends the money once', async () => {
    const { giftId } = await paidOnStripe()
    const wish = { giftPublicId: giftId, amount: cents(5_000), reason: 'asked', actor }
    proxy.loseAnswerTo(COMMIT)
    await expect(refundGift(wish)).rejects.toThrow(/connection/i)
    expect(await refundGift(wish)).toEqual({ kind: 'more-than-is-left', left: 0 })
    expect(refundsAtStripe()).toBe(0)
    const { id } = await db
      .selectFrom('refund')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    await makeRefundJob({ refundId: id })
    await makeRefundJob({ refundId: id })
    expect(refundsAtStripe()).toBe(1)
    expect(await standing()).toMatchObject({ raised: 0, gifts: 0 })
  })

  test('of a gift that is begun: the donor presses again and has one gift and one page', async () => {
    const donor = aDonor()
    proxy.loseAnswerTo(COMMIT)
    await expect(sendGiveForm(team.slug, { choice: '50' }, donor)).rejects.toThrow(/connection/i)
    const payAt = payAtOf(await sendGiveForm(team.slug, { choice: '50' }, donor))
    expect(payAtOf(await sendGiveForm(team.slug, { choice: '50' }, donor))).toBe(payAt)
    expect(await giftsOfTeam()).toHaveLength(1)
  })
})

describe('F4: the answer to a single statement is lost', () => {
  test('that stores a notice: Stripe tells it again, and it is stored once', async () => {
    await paidOnStripe()
    await stripe.deliverAll()
    const event = stripe.events().at(-1)
    await connectAnew()
    const strange = { event: { id: 'evt_once' } }
    proxy.loseAnswerTo(/insert into stripe_event/)
    expect(await stripe.deliverTampered(event?.id ?? '', strange)).toEqual([503])
    expect(await stripe.deliverTampered(event?.id ?? '', strange)).toEqual([200])
    const rows = await db
      .selectFrom('stripe_event')
      .select('id')
      .where('id', '=', 'evt_once')
      .execute()
    expect(rows).toHaveLength(1)
    await workInbox()
    expect(await standing()).toMatchObject({ raised: 5_000, gifts: 1 })
  })
})

test('a connection that breaks in the middle of a transaction leaves nothing of it', async () => {
  const charge = aCharge(await aStartedGift({ team }))
  proxy.loseAnswerTo(/insert into posting/)
  await expect(bookMovements([charge])).rejects.toThrow(/connection/i)
  expect(await standing()).toEqual({ raised: 0, gifts: 0, receipts: 0, letters: 0 })
  expect(await bookMovements([charge])).toBe(1)
  expect(await standing()).toEqual({ raised: 5_000, gifts: 1, receipts: 1, letters: 1 })
})

/** A statement that was prepared on a connection is not sent there in words again. */
async function connectAnew(): Promise<void> {
  proxy.goAway()
  await expect.poll(() => pool.totalCount).toBe(0)
  proxy.comeBack()
}

/** Paid on Stripe's page, told and booked. */
async function paidOnStripe(): Promise<{ giftId: string }> {
  const payAt = payAtOf(await sendGiveForm(team.slug, { choice: '50' }))
  stripe.pay(/cs_\w+/.exec(payAt)?.[0] ?? '', { email: 'donor@example.org' })
  await stripe.deliverAll()
  await workInbox()
  const [gift] = await giftsOfTeam()
  return { giftId: gift?.public_id ?? '' }
}

async function giftsOfTeam() {
  return await db.selectFrom('gift').select('public_id').where('team_id', '=', team.id).execute()
}

function refundsAtStripe(): number {
  return stripe.events().filter(({ type }) => type === 'refund.created').length
}

async function standing() {
  const total = await db
    .selectFrom('team_total')
    .select(['raised_cents as raised', 'gift_count as gifts'])
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
  const receipts = await db
    .selectFrom('receipt')
    .innerJoin('gift', 'gift.id', 'receipt.gift_id')
    .select('receipt.public_id')
    .where('gift.team_id', '=', team.id)
    .execute()
  const letters = await db
    .selectFrom('message')
    .select('id')
    .where('kind', '=', 'gift-receipt')
    .where('subject_id', 'in', ['', ...receipts.map(({ public_id }) => public_id)])
    .execute()
  return { ...total, receipts: receipts.length, letters: letters.length }
}
