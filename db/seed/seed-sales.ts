import { openSalePage } from '#app/giving/sales/open-sale-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { emulatedStripe } from './emulated-stripe.ts'
import { hexOf } from './money-plan.ts'
import type { DemoCampaign } from './organization.ts'

const DAY = 86_400_000

interface SalePlan {
  /** Its event's title; the garage band's where it is left out. */
  readonly event?: string
  readonly words: string
  readonly amount: number
  readonly extra: number
  readonly ends: 'paid' | 'waits' | 'not paid'
}

/** By a name, of which its public id is made. */
const salePlan: Readonly<Record<string, SalePlan>> = {
  'sale of lamps': { words: 'Two brass lamps', amount: 1_400, extra: 100, ends: 'paid' },
  'sale of records': { words: 'A box of records', amount: 2_200, extra: 0, ends: 'paid' },
  'sale of a chair': { words: 'A rocking chair', amount: 3_500, extra: 0, ends: 'waits' },
  'sale of a book': {
    event: 'Supper at the Copper Pot',
    words: 'A signed book',
    amount: 1_850,
    extra: 0,
    ends: 'waits',
  },
  'sale of a rug': { words: 'A small rug', amount: 1_250, extra: 0, ends: 'not paid' },
}

/**
 * What was sold early to whoever came to look before the day; paid at the emulator.
 * @param book works off what the emulator told.
 */
export async function seedSales(
  campaign: DemoCampaign,
  book: (campaign: DemoCampaign) => Promise<void>,
): Promise<void> {
  for (const [name, plan] of Object.entries(salePlan)) await seedSale(campaign, hexOf(name), plan)
  await book(campaign)
}

async function seedSale(campaign: DemoCampaign, publicId: string, plan: SalePlan): Promise<void> {
  const event = await db
    .selectFrom('event')
    .innerJoin('event_version', 'event_version.id', 'event.approved_version_id')
    .select(['event.id', 'event.team_id'])
    .where('event_version.title', '=', plan.event ?? 'Garage sale with a live band')
    .executeTakeFirst()
  if (!event) return
  await db
    .insertInto('sale')
    .values({
      public_id: publicId,
      campaign_id: campaign.id,
      team_id: event.team_id,
      event_id: event.id,
      words: plan.words,
      amount_cents: plan.amount,
      currency: campaign.currency,
      form_key: publicId,
      status: plan.ends === 'not paid' ? 'expired' : 'started',
      created_at: campaign.madeOn,
      // A code of the demo waits for whoever looks at it.
      expires_at: new Date(Date.now() + 365 * DAY),
    })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .execute()
  if (plan.ends === 'paid') await pay(publicId, plan, campaign.madeOn)
}

async function pay(salePublicId: string, plan: SalePlan, created: Date): Promise<void> {
  const opened = await openSalePage({ salePublicId, extra: cents(plan.extra), language: 'en' })
  if (opened.kind !== 'ready') return
  const { checkout_id: checkout } = await db
    .selectFrom('sale')
    .select('checkout_id')
    .where('public_id', '=', salePublicId)
    .executeTakeFirstOrThrow()
  await emulatedStripe.pay(checkout ?? '', {
    name: 'Sam Becker',
    wallet: 'apple_pay',
    created,
  })
}
