import { db } from '#app/platform/database.server.ts'

const DAY = 86_400_000

/** How long ago the demo's campaign began, in days. */
const CAMPAIGN_DAYS = 70

const STORY = `## A first safe night

Some children in our county are sold for sex by people they trusted. It is hard to read, and it is harder to live. When they get out, the first question is simple: **where do they sleep tonight?**

Today the answer is often a chair in an office, or a town three hours away.

## A home, not a shelter

Wrenhaven is opening a home for six of them. It has a kitchen with a big table, a garden, a door that locks from the inside, and somebody who is awake all night. They stay as long as they need to: a month, a year, until they are ready.

The house is found and the lease is signed. What is missing is everything that makes it a home:

- Six bedrooms, furnished
- Staff for the first three months, day and night
- A van for school, court and the dentist
- Counseling, and time

## Team up

You do not have to be an expert. You need a few friends and one idea: a yard sale, a fish fry, a round of golf. Start a team page, tell people why you care, and have a good time doing it.`

export interface DemoCampaign {
  readonly id: number
  readonly currency: string
  readonly feeRate: { readonly basisPoints: number; readonly fixed: number }
  /** When the demo was first made, or an earlier campaign was over; everything in it is dated back from here. */
  readonly madeOn: Date
}

const LEGAL_NAME = 'Wrenhaven of Milwaukee, Inc.'

/**
 * The made-up charity and its campaign; made once.
 * @throws Error when the database belongs to somebody else.
 */
export async function seedOrganization(madeOn: Date): Promise<DemoCampaign> {
  const owner = await db.selectFrom('organization').select('legal_name').executeTakeFirst()
  if (owner && owner.legal_name !== LEGAL_NAME)
    throw new Error(`This database belongs to ${owner.legal_name}; the demo is not put into it.`)
  await db
    .insertInto('organization')
    .values({
      id: 1,
      name: 'Wrenhaven',
      legal_name: LEGAL_NAME,
      ein: '00-0000000',
      address: '412 East Larkfield Street, Suite 3\nMilwaukee, WI 53202',
      website: 'https://wrenhaven.example',
      contact_email: 'hello@wrenhaven.example',
      time_zone: 'America/Chicago',
      currency: 'usd',
      receipt_words: 'Because of you, a survivor has a safe place to sleep tonight.',
      hotline_name: 'National Human Trafficking Hotline',
      hotline_number: '1-888-373-7888',
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await db
    .insertInto('campaign')
    .values({
      slug: 'aftercare-home',
      name: 'Open the aftercare home',
      tagline: 'Six bedrooms in Milwaukee, for children who were trafficked and are safe now.',
      story: STORY,
      goal_cents: 12_000_000,
      starts_on: dayOf(new Date(madeOn.getTime() - CAMPAIGN_DAYS * DAY)),
      ends_on: dayOf(new Date(madeOn.getTime() + 120 * DAY)),
      created_at: madeOn,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
  const made = await db
    .selectFrom('campaign')
    .innerJoin('organization', (join) => join.onTrue())
    .select(['campaign.id', 'created_at', 'currency', 'fee_rate_basis_points', 'fee_fixed_cents'])
    .where('slug', '=', 'aftercare-home')
    .executeTakeFirstOrThrow()
  return {
    id: made.id,
    currency: made.currency,
    feeRate: { basisPoints: made.fee_rate_basis_points, fixed: made.fee_fixed_cents },
    madeOn: made.created_at,
  }
}

/** A moment's day as Postgres writes it. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
