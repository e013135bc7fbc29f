import { sql } from 'kysely'
import { payments } from '#app/payments/payments.server.ts'
import { cents } from '#app/money/cents.ts'
import { reconcile } from '#app/giving/reconcile.server.ts'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { emulatedStripe } from './emulated-stripe.ts'
import type { Visit } from './emulated-stripe.ts'
import type { GiftPlan } from './gift-plan.ts'
import type { DemoCampaign } from './organization.ts'
import { wayOfDonor } from './seed-views.ts'

const AT_ONCE = 8
const WALLETS: readonly Visit['wallet'][] = [
  'apple_pay',
  undefined,
  'google_pay',
  undefined,
  'link',
  undefined,
]

/**
 * Pays every planned gift that is not there yet on the emulator, dated back; the books hear of it as of any gift, by webhook.
 * @param onEach told how many are done, and of how many.
 */
export async function seedGifts(
  campaign: DemoCampaign,
  plans: readonly GiftPlan[],
  onEach: (done: number, of: number) => void,
): Promise<void> {
  const missing = await clearUnfinished(campaign, plans)
  const teams = await findTeamIds()
  let begun = 0
  let done = plans.length - missing.length
  async function payNext(): Promise<void> {
    for (let plan = missing[begun++]; plan; plan = missing[begun++]) {
      await pay(campaign, plan, teams.get(plan.teamSlug ?? '') ?? null)
      onEach(++done, plans.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, payNext))
}

/** Of gifts that the demo dates further back than two days, the letters went out then. */
const LETTERS_FOR = 2 * 86_400_000

async function noteLettersAsSent(giftId: string, teamId: number, sentAt: Date): Promise<void> {
  const captains = await db
    .selectFrom('team_member')
    .innerJoin('person', 'person.id', 'team_member.person_id')
    .select('person.email')
    .where('team_id', '=', teamId)
    .where('role', '=', 'captain')
    .execute()
  if (captains.length === 0) return
  const letters = captains.map(({ email }) => ({
    kind: 'captain-gift',
    subject_id: giftId,
    to_address: email,
    content: '{}',
    created_at: sentAt,
    sent_at: sentAt,
  }))
  await db.insertInto('message').values(letters).execute()
}

/** Writes the address of each donor beside a gift that was paid without one. */
export async function addDonorAddresses(plans: readonly GiftPlan[]): Promise<void> {
  await sql`
    update gift g set donor_email = told.email
      from unnest(${plans.map(({ key }) => key)}::text[], ${plans.map(({ donorEmail }) => donorEmail)}::text[]) as told (key, email)
     where g.browser_hash = told.key and g.status = 'paid' and g.donor_email is null
  `.execute(db)
}

/** Works off whatever the webhooks left in the inbox, then asks about what never came. */
export async function bookSeededGifts(campaign: DemoCampaign): Promise<void> {
  await workInbox()
  await reconcile(new Date(campaign.madeOn.getTime() - 130 * 86_400_000))
}

/** Stripe pays out all that it holds, unless it did on that day or after. */
export async function payOutOnce(on: Date): Promise<void> {
  const known = await db
    .selectFrom('payout')
    .select('stripe_payout_id')
    .where('arrives_on', '>=', on)
    .executeTakeFirst()
  if (!known) await emulatedStripe.payOut(on)
}

/** After a start that was cut off: what had been paid is booked, what had not is begun anew. */
async function clearUnfinished(
  campaign: DemoCampaign,
  plans: readonly GiftPlan[],
): Promise<GiftPlan[]> {
  const before = await findDemoGifts()
  if (before.some(({ status }) => status === 'started')) {
    await bookSeededGifts(campaign)
    await db
      .deleteFrom('gift')
      .where('browser_hash', 'like', 'demo-%')
      .where('status', '=', 'started')
      .execute()
  }
  const there = new Set((await findDemoGifts()).map((gift) => gift.browser_hash))
  return plans.filter(({ key }) => !there.has(key))
}

function findDemoGifts() {
  return db
    .selectFrom('gift')
    .select(['browser_hash', 'status'])
    .where('browser_hash', 'like', 'demo-%')
    .execute()
}

async function findTeamIds(): Promise<Map<string, number>> {
  const teams = await db.selectFrom('team').select(['id', 'slug']).execute()
  return new Map(teams.map(({ id, slug }) => [slug, id]))
}

async function findCredit(teamId: number | null, email: string | null): Promise<number | null> {
  if (email === null) return null
  const { id } = await db
    .selectFrom('member_credit')
    .innerJoin('person', 'person.id', 'member_credit.person_id')
    .select('member_credit.id')
    .where('member_credit.team_id', '=', teamId)
    .where('person.email', '=', email)
    .executeTakeFirstOrThrow()
  return id
}

function dedicationOf({ dedication }: GiftPlan, isOld: boolean) {
  if (!dedication) return {}
  const { as, to, cardEmail, cardFrom, cardWords } = dedication
  const card = { card_email: cardEmail, card_from: cardFrom, card_words: cardWords }
  return { dedicated_as: as, dedicated_to: to, ...(isOld ? {} : card) }
}

async function pay(campaign: DemoCampaign, plan: GiftPlan, teamId: number | null): Promise<void> {
  const isOld = plan.paidAt.getTime() < now().getTime() - LETTERS_FOR
  const gift = await db
    .insertInto('gift')
    .values({
      campaign_id: campaign.id,
      team_id: teamId,
      credited_to: await findCredit(teamId, plan.askedBy),
      source: wayOfDonor(plan.key),
      amount_cents: plan.amount,
      fee_cover_cents: plan.cover,
      currency: campaign.currency,
      shown_name: plan.anonymous ? null : plan.shownName,
      message: plan.message,
      anonymous: plan.anonymous,
      amount_hidden: plan.amountHidden,
      ...dedicationOf(plan, isOld),
      browser_hash: plan.key,
      created_at: new Date(plan.paidAt.getTime() - 90_000),
    })
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow()
  const opened = await payments().openCheckout({
    giftId: gift.public_id,
    amount: cents(plan.amount),
    currency: campaign.currency,
    title: 'Gift',
    description: null,
    sale: null,
    monthly: null,
    language: 'en',
    successUrl: `${env.BASE_URL}/gifts/${gift.public_id}`,
    cancelUrl: `${env.BASE_URL}/give`,
    expiresAt: new Date(Date.now() + 3_600_000),
    idempotencyKey: `gift-${gift.public_id}`,
  })
  if (opened.kind !== 'opened')
    throw new Error('The payment emulator did not open a page for a gift of the demo')
  if (isOld && teamId !== null) await noteLettersAsSent(gift.public_id, teamId, plan.paidAt)
  await db
    .updateTable('gift')
    .set({ checkout_id: opened.checkout.id })
    .where('id', '=', gift.id)
    .execute()
  const wallet = WALLETS[gift.id % WALLETS.length]
  await emulatedStripe.pay(opened.checkout.id, {
    // An address that is not told is written to by nobody; it is added when the gift is booked.
    ...(isOld ? {} : { email: plan.donorEmail }),
    name: plan.donorName,
    created: plan.paidAt,
    ...(wallet ? { wallet } : {}),
  })
}
