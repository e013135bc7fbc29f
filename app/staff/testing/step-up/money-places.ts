import { expect } from 'vitest'
import { locationOf, statusOf } from './answers.ts'
import type { Place } from './place.ts'

/** Money that leaves, what says who gave it, and lists of people. */
export const moneyPlaces: Readonly<Record<string, Place>> = {
  'staff.gifts.$id.refund': {
    path: ({ gift }) => `/staff/gifts/${gift}/refund`,
    form: { part: 'some', amount: '12.50', reason: 'Typed "too" much & more: ñ, 日本' },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: {
          amount: 1250,
          typed: { amount: '12.50', reason: 'Typed "too" much & more: ñ, 日本' },
        },
      }),
  },
  'staff.sales.$id.refund': {
    path: () => '/staff/sales/none/refund',
    form: { part: 'price', price: '1400', all: '1500', reason: 'It was broken' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.events.$id.settlement': {
    path: () => '/staff/events/none/settlement',
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.sales.$id.places': {
    path: () => '/staff/sales/none/places',
    form: { fate: 'refund', reason: 'They cannot come' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.money.paying-back.$id': {
    path: () => '/staff/money/paying-back/none',
    form: { amount: '12000', checkNumber: '2201' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.sales.$id.again': {
    path: () => '/staff/sales/none/again',
    form: { amount: '12000' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.monthly.$id.ending': {
    path: () => '/staff/monthly/none/ending',
    form: { reason: 'They called' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.deposits.$id.statement.end': {
    path: () => '/staff/deposits/none/statement/end',
    form: { reason: 'Another deposit' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.payouts.$id.statement.end': {
    path: () => '/staff/payouts/none/statement/end',
    form: { reason: 'Another payout' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.gifts.export.file': {
    path: () => '/staff/gifts/export/file',
    form: { filter: 'period=all&least=50' },
    arrived: async (answer, { gift }) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('1')
      expect(await answer.text()).toContain(gift)
    },
  },
  'staff.team-sums.export.file': {
    path: () => '/staff/team-sums/export/file',
    form: { filter: 'period=all' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('1')
      await answer.text()
    },
  },
  'staff.restaurants.export.file': {
    path: () => '/staff/restaurants/export/file',
    form: { filter: '' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('0')
      await answer.text()
    },
  },
  'staff.skills.offers.export.file': {
    path: () => '/staff/skills/offers/export/file',
    form: { filter: '' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('0')
      await answer.text()
    },
  },
  'staff.supporters.export.file': {
    path: () => '/staff/supporters/export/file',
    form: { filter: '' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('0')
      await answer.text()
    },
  },
  'staff.books.export.file': {
    path: () => '/staff/books/export/file',
    form: { filter: 'period=all', file: 'gifts' },
    arrived: async (answer, { gift }) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('1')
      expect(await answer.text()).toContain(gift)
    },
  },
  'staff.statements.sending': {
    path: () => '/staff/statements/sending',
    form: { year: '1999' },
    arrived: (answer) =>
      expect(locationOf(answer)).toBe('/staff/statements?year=1999&done=nothing-given'),
  },
  'staff.statements.preview': {
    path: () => '/staff/statements/preview',
    form: { year: '1999', email: 'nobody@example.org' },
    arrived: (answer) =>
      expect(locationOf(answer)).toBe('/staff/statements?year=1999&done=no-such-donor'),
  },
  'staff.statements.letters': {
    path: () => '/staff/statements/letters',
    form: { year: '1999', part: '0' },
    arrived: (answer) =>
      expect(locationOf(answer)).toBe('/staff/statements?year=1999&done=nothing-to-print'),
  },
}
