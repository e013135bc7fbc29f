import type { OrganizationTable } from '#db/schema/organization.ts'

/** Which columns each page of the settings shows and saves. */
export const sections = {
  organization: [
    'name',
    'legal_name',
    'ein',
    'address',
    'website',
    'contact_email',
    'hotline_name',
    'hotline_number',
    'quick_exit_url',
    'time_zone',
  ],
  receipts: ['receipt_words'],
  giving: [
    'minimum_gift_cents',
    'maximum_gift_cents',
    'suggested_cents',
    'fee_rate_basis_points',
    'fee_fixed_cents',
    'fee_cover_offered',
  ],
  approval: [
    'edits_wait',
    'messages_wait',
    'comments_read_by',
    'block_words',
    'news_waits',
    'ranking_shown',
  ],
  'sale-limits': [
    'sale_limits_on',
    'sale_days_limit',
    'sale_receipts_limit_cents',
    'sale_limits_source',
  ],
  brand: ['brand_color', 'logo_id'],
} as const satisfies Record<string, readonly (keyof OrganizationTable)[]>

export type Section = keyof typeof sections
