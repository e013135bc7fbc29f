import { expect } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { locationOf, statusOf } from './answers.ts'
import type { Place } from './place.ts'

const organization = {
  name: 'Lakeside',
  legalName: 'Lakeside Refuge, Inc.',
  address: '1 Main St\nMilwaukee, WI 53202',
  contactEmail: 'hello@example.org',
  quickExitUrl: 'https://weather.gov',
}

/** The settings. */
export const settingsPlaces: Readonly<Record<string, Place>> = {
  'staff.settings.organization': {
    path: () => '/staff/settings/organization',
    form: organization,
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ name: 'Lakeside', address: organization.address })
    },
  },
  'staff.settings.giving': {
    path: () => '/staff/settings/giving',
    form: {
      minimum: '7',
      maximum: '900',
      suggested: '10, 20',
      feePercent: '2.2',
      feeFixed: '0.30',
      feeCoverOffered: 'yes',
    },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ minimum_gift_cents: 700, suggested_cents: [1000, 2000] })
    },
  },
  'staff.settings.receipts': {
    path: () => '/staff/settings/receipts',
    form: { receiptWords: 'You help a child to come home.' },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ receipt_words: 'You help a child to come home.' })
    },
  },
  'staff.settings.sale-limits': {
    path: () => '/staff/settings/sale-limits',
    form: { counted: 'no', days: '20', receipts: '2000', source: 'Another law' },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ sale_limits_on: false, sale_days_limit: 20 })
    },
  },
  'staff.settings.terms.entry': {
    path: () => '/staff/settings/terms/entry',
    form: { name: 'Noodle bar', percent: '33 1/3', shareOf: 'food' },
    arrived: async (answer) => {
      expect(locationOf(answer)).toBe('/staff/settings/terms?done=kept')
      const kept = await db.selectFrom('dining_template').select('typed').execute()
      expect(kept).toContainEqual({ typed: { percent: '33⅓', shareOf: 'food' } })
    },
  },
  'staff.settings.terms.$id._index': {
    path: () => '/staff/settings/terms/none',
    form: { name: 'Noodle bar', revision: '1' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.settings.terms.$id.retirement': {
    path: () => '/staff/settings/terms/none/retirement',
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.settings.webhooks.entry': {
    path: () => '/staff/settings/webhooks/entry',
    form: { name: 'News list', url: 'https://list.example.org/hook', standConfirmed: 'yes' },
    arrived: (answer) =>
      expect(answer).toMatchObject({ data: { kind: 'registered', secret: expect.any(String) } }),
  },
  ...Object.fromEntries(
    ['secret', 'pause._index', 'pause.end', 'removal', 'trial', 'deliveries.$delivery.again'].map(
      (change) => [
        `staff.settings.webhooks.$id.${change}`,
        {
          path: () =>
            `/staff/settings/webhooks/none/${change.replace('._index', '').replaceAll('.', '/')}`,
          arrived: (answer: unknown) => expect(statusOf(answer)).toBe(404),
        },
      ],
    ),
  ),
  'staff.settings.brand': {
    path: () => '/staff/settings/brand',
    form: { color: 'own', ownColor: '#7A1F5C' },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ brand_color: '#7a1f5c' })
    },
  },
  'staff.settings.approval': {
    path: () => '/staff/settings/approval',
    form: {
      edits: 'at-once',
      messages: 'wait',
      comments: 'staff',
      news: 'wait',
      ranking: 'hidden',
    },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: { typed: { edits: 'at-once' }, errors: [{ field: 'told' }] },
      }),
  },
  'staff.settings.giving-pause._index': {
    path: () => '/staff/settings/giving-pause',
    form: { reason: 'Card testers', sure: 'yes' },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ giving_paused_reason: 'Card testers' })
    },
  },
  'staff.settings.giving-pause.end': {
    path: () => '/staff/settings/giving-pause/end',
    arrived: (answer) => expect(locationOf(answer)).toMatch(/done=(resumed|not-paused)$/),
  },
}
