import { db } from '#app/platform/database.server.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { payments } from '#app/payments/payments.server.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { cents } from '#app/money/cents.ts'
import { newKey } from '#app/platform/keys.server.ts'
import type { GiftWish } from '../gift-wish.ts'
import { startGift } from '../start-gift.server.ts'
import { workInbox } from '../work-inbox.server.ts'

export interface AMonthlyGift {
  readonly id: number
  readonly publicId: string
  readonly stopKey: string
  readonly subscriptionId: string
  readonly email: string
  readonly giftId: string
}

let donors = 0

/** Somebody gives $25 to the campaign every month, on Stripe's page, and it is booked. */
export async function aMonthlyGift(
  stripe: TestStripe,
  overrides: Partial<GiftWish> = {},
): Promise<AMonthlyGift> {
  donors += 1
  const email = `monthly-${donors}@example.org`
  const checkoutId = await beginMonthly(overrides)
  stripe.pay(checkoutId, { email, name: 'Ida Novak' })
  await told(stripe)
  const row = await db
    .selectFrom('gift')
    .innerJoin('monthly_gift', 'monthly_gift.id', 'gift.monthly_id')
    .select(['monthly_gift.id', 'monthly_gift.public_id', 'stop_key', 'subscription_id'])
    .select('gift.public_id as gift_id')
    .where('checkout_id', '=', checkoutId)
    .executeTakeFirstOrThrow()
  return {
    id: row.id,
    publicId: row.public_id,
    stopKey: row.stop_key,
    subscriptionId: row.subscription_id ?? '',
    email,
    giftId: row.gift_id,
  }
}

/** The page on which it would be paid. */
export async function beginMonthly(overrides: Partial<GiftWish> = {}): Promise<string> {
  const started = await startGift({
    teamSlug: null,
    amount: cents(2_500),
    coverFee: false,
    monthly: true,
    shownName: null,
    message: null,
    askedBy: null,
    anonymous: false,
    hideAmount: false,
    newsletter: false,
    dedication: null,
    browserHash: newKey(),
    ...overrides,
  })
  if (started.kind !== 'ready') throw new Error(`not begun: ${started.kind}`)
  return started.payAt.split('/').at(-1) ?? ''
}

/** All that Stripe has to tell is told and worked off. */
export async function told(stripe: TestStripe): Promise<void> {
  await stripe.deliverAll()
  await workInbox()
}

export async function monthsOf({ id }: AMonthlyGift) {
  return await db
    .selectFrom('gift')
    .select(['public_id', 'status', 'amount_cents', 'refunded_cents', 'month_from', 'donor_email'])
    .where('monthly_id', '=', id)
    .orderBy('month_from')
    .execute()
}

export async function standingOf({ id }: AMonthlyGift) {
  return await db
    .selectFrom('monthly_gift')
    .select(['status', 'stopped_by', 'stopped_at', 'ended_at', 'next_at', 'pay_url'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The kinds of the letters to its donor, oldest first. */
export async function lettersTo({ email }: AMonthlyGift): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('kind')
    .where('to_address', '=', email)
    .orderBy('id')
    .execute()
  return rows.map(({ kind }) => kind)
}

/** The last lines of Stripe's book, newest first, each with its month. */
export async function newestLines(count: number): Promise<MoneyMovement[]> {
  const lines: MoneyMovement[] = []
  for await (const page of payments().listMovements({ createdFrom: new Date('2020-01-01') }))
    lines.push(...page)
  return await payments().withMonths(lines.slice(0, count))
}

/** A month passes, and no notice of it ever comes; the line of Stripe's book that pays it. */
export async function unheardMonth(
  stripe: TestStripe,
  { subscriptionId }: AMonthlyGift,
): Promise<MoneyMovement> {
  stripe.webhooks.controls.drop = 99
  stripe.renew(subscriptionId)
  stripe.webhooks.controls.drop = 0
  const [line] = await newestLines(1)
  if (!line) throw new Error('no line')
  return line
}
