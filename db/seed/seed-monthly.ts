import { payments } from '#app/payments/payments.server.ts'
import { cents } from '#app/money/cents.ts'
import { stopByKey } from '#app/giving/monthly/stop-monthly-gift.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { emulatedStripe } from './emulated-stripe.ts'
import { monthlyPlans } from './monthly-plan.ts'
import type { MonthlyPlan } from './monthly-plan.ts'
import type { DemoCampaign } from './organization.ts'

const DAY = 86_400_000
const MONTH = 31 * DAY

/**
 * Some who give to the campaign every month, each standing differently; their months are paid at the emulator, dated back.
 * @param book works off what the emulator told.
 */
export async function seedMonthly(
  campaign: DemoCampaign,
  book: (campaign: DemoCampaign) => Promise<void>,
): Promise<void> {
  const before = await db
    .selectFrom('gift')
    .select('browser_hash')
    .where('browser_hash', 'like', 'monthly-demo-%')
    .execute()
  const there = new Set(before.map(({ browser_hash }) => browser_hash))
  for (const plan of monthlyPlans) if (!there.has(plan.key)) await begin(campaign, plan)
  await book(campaign)
  for (const plan of monthlyPlans) {
    if (plan.end === 'stopped') await stopByKey(plan.stopKey)
    await addAddress(plan)
  }
}

async function begin(campaign: DemoCampaign, plan: MonthlyPlan): Promise<void> {
  const startedAt = new Date(campaign.madeOn.getTime() - plan.daysAgo * DAY)
  const monthly = await db
    .insertInto('monthly_gift')
    .values({
      public_id: plan.id,
      stop_key: plan.stopKey,
      campaign_id: campaign.id,
      amount_cents: plan.amount,
      fee_cover_cents: 0,
      currency: campaign.currency,
      created_at: startedAt,
    })
    .onConflict((conflict) => conflict.column('stop_key').doUpdateSet({ stop_key: plan.stopKey }))
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow()
  const gift = await db
    .insertInto('gift')
    .values({
      campaign_id: campaign.id,
      team_id: null,
      amount_cents: plan.amount,
      currency: campaign.currency,
      shown_name: plan.name.split(' ')[0] ?? null,
      browser_hash: plan.key,
      created_at: startedAt,
      monthly_id: monthly.id,
    })
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow()
  const opened = await payments().openCheckout({
    giftId: gift.public_id,
    amount: cents(plan.amount),
    currency: campaign.currency,
    title: 'Monthly gift',
    description: null,
    sale: null,
    monthly: { id: monthly.public_id, terms: 'Every month, until you stop' },
    language: 'en',
    successUrl: `${env.BASE_URL}/gifts/${gift.public_id}`,
    cancelUrl: `${env.BASE_URL}/give`,
    expiresAt: new Date(Date.now() + 3_600_000),
    idempotencyKey: `gift-${gift.public_id}`,
  })
  if (opened.kind !== 'opened')
    throw new Error('The payment emulator did not open a page for a monthly gift of the demo')
  await db
    .updateTable('gift')
    .set({ checkout_id: opened.checkout.id })
    .where('id', '=', gift.id)
    .execute()
  // An address that is not told is written to by nobody; it is added when all is booked.
  await emulatedStripe.pay(opened.checkout.id, { name: plan.name, created: startedAt })
  await passMonths(opened.checkout.id, plan, startedAt)
}

async function passMonths(checkoutId: string, plan: MonthlyPlan, startedAt: Date): Promise<void> {
  const paid = await payments().findCheckout(checkoutId)
  const source = paid?.movement?.source
  if (source?.kind !== 'charge' || !source.month)
    throw new Error('The payment emulator did not begin a monthly gift of the demo')
  const { subscriptionId } = source.month
  for (let month = 1; month <= plan.renewals; month++)
    await emulatedStripe.renew(subscriptionId, {
      created: new Date(startedAt.getTime() + month * MONTH),
    })
  const next = new Date(startedAt.getTime() + (plan.renewals + 1) * MONTH)
  if (plan.end === 'behind' || plan.end === 'unpaid')
    await emulatedStripe.renew(subscriptionId, { created: next, declined: true })
  if (plan.end === 'unpaid')
    await emulatedStripe.giveUp(subscriptionId, new Date(next.getTime() + 9 * DAY))
}

async function addAddress({ key, email }: MonthlyPlan): Promise<void> {
  await db
    .updateTable('gift')
    .set({ donor_email: email })
    .where('browser_hash', '=', key)
    .where('donor_email', 'is', null)
    .execute()
}
