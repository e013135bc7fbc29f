import { cents } from '#app/money/cents.ts'
import type { LogoGround } from '#db/schema/pictures.ts'
import { db } from './database.server.ts'
import { NOT_SET_UP } from './not-set-up.ts'

/** The nonprofit that runs this deployment, as its own settings name it. */
export type Organization = NonNullable<Awaited<ReturnType<typeof findOrganization>>>

/** @returns `undefined` before the first set-up. */
export async function findOrganization() {
  const row = await db
    .selectFrom('organization')
    .select([
      'organization.name',
      'legal_name',
      'ein',
      'address',
      'website',
      'contact_email',
      'time_zone',
    ])
    .select(['currency', 'receipt_words', 'hotline_name', 'hotline_number', 'quick_exit_url'])
    .select(['minimum_gift_cents', 'maximum_gift_cents', 'suggested_cents', 'fee_cover_offered'])
    .select([
      'fee_rate_basis_points',
      'fee_fixed_cents',
      'edits_wait',
      'messages_wait',
      'news_waits',
    ])
    .select(['comments_read_by', 'block_words', 'ranking_shown'])
    .select(['sale_limits_on', 'sale_days_limit', 'sale_receipts_limit_cents'])
    .select(['sale_limits_source', 'brand_color'])
    .leftJoin('logo', 'logo.id', 'organization.logo_id')
    .select(['logo.name as logo_name', 'logo.width', 'logo.height', 'logo.ground'])
    .select(['giving_paused_at', 'giving_paused_by', 'giving_paused_reason'])
    .executeTakeFirst()
  if (!row) return undefined
  return {
    name: row.name,
    legalName: row.legal_name,
    ein: row.ein,
    address: row.address,
    website: row.website,
    contactEmail: row.contact_email,
    timeZone: row.time_zone,
    currency: row.currency,
    receiptWords: row.receipt_words,
    hotlineName: row.hotline_name,
    hotlineNumber: row.hotline_number,
    quickExitUrl: row.quick_exit_url,
    minimumGift: cents(row.minimum_gift_cents),
    maximumGift: cents(row.maximum_gift_cents),
    suggestedAmounts: row.suggested_cents.map(cents),
    feeRate: { basisPoints: row.fee_rate_basis_points, fixed: cents(row.fee_fixed_cents) },
    feeCoverOffered: row.fee_cover_offered,
    editsWait: row.edits_wait,
    messagesWait: row.messages_wait,
    commentsReadBy: row.comments_read_by,
    blockWords: row.block_words,
    newsWaits: row.news_waits,
    rankingShown: row.ranking_shown,
    saleLimits: {
      on: row.sale_limits_on,
      days: row.sale_days_limit,
      receipts: cents(row.sale_receipts_limit_cents),
      source: row.sale_limits_source,
    },
    brandColor: row.brand_color,
    logo: logoOf(row),
    givingPaused: row.giving_paused_at && {
      at: row.giving_paused_at,
      by: row.giving_paused_by,
      reason: row.giving_paused_reason,
    },
  }
}

interface LogoRow {
  readonly logo_name: string | null
  readonly width: number | null
  readonly height: number | null
  readonly ground: LogoGround | null
}

/** `null`: the mark that the site comes with. */
export function logoOf({ logo_name: name, width, height, ground }: LogoRow) {
  return name && width && height && ground ? { name, width, height, ground } : null
}

/** @throws Response 503 before the first set-up: a site that will be there, and is not yet. */
export async function requireOrganization(): Promise<Organization> {
  const organization = await findOrganization()
  if (!organization) throw new Response(NOT_SET_UP, { status: 503 })
  return organization
}
