import { beforeAll, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findEventEditor } from '../event-editor.server.ts'
import { answerStep } from '../set-up/answer-step.server.ts'
import { findStepPage } from '../set-up/step-page.server.ts'
import { aDraft, captainOf } from '../testing/events.ts'
import { dealFields } from './deal.form.ts'
import { dealOf, nothingAgreed } from './deal.ts'
import type { DealText } from './deal.ts'
import { givenOf } from './share.ts'
import type { Given, Night } from './share.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

interface Entered {
  /** Modelled on terms that restaurants have published, by nobody's name. */
  readonly name: string
  readonly typed: Readonly<Record<string, string>>
  readonly kept: Partial<DealText>
  readonly nights: readonly (readonly [Partial<Night>, Given['result'], number])[]
}

const deals: readonly Entered[] = [
  {
    name: 'a third of the bill, nothing below $300, for whoever says so at the till',
    typed: { percent: '33', shareOf: 'net', leastSales: '$300', 'by-say_name': 'yes' },
    kept: {
      gives: { kind: 'share', share: { over: 33, under: 100 }, of: 'net' },
      leastSales: cents(30_000),
      countBy: ['say_name'],
    },
    nights: [
      [{ sales: cents(17_500) }, 'too_few_sales', 0],
      [{ sales: cents(29_999) }, 'too_few_sales', 0],
      [{ sales: cents(30_000) }, 'given', 9_900],
    ],
  },
  {
    name: 'a fifth before tax at one counter, with the flyer, which is handed out elsewhere',
    typed: {
      percent: '20 %',
      shareOf: 'pre_tax',
      'by-show_flyer': 'yes',
      'counts-dine_in': 'yes',
      'counts-takeaway': 'yes',
      'out-gift_cards': 'yes',
      flyerRules: 'Not in or near the shop',
      checkWeeks: '6',
    },
    kept: {
      gives: { kind: 'share', share: { over: 1, under: 5 }, of: 'pre_tax' },
      countBy: ['show_flyer'],
      counts: ['dine_in', 'takeaway'],
      excludes: ['gift_cards'],
      flyerRules: 'Not in or near the shop',
      checkWeeks: 6,
    },
    nights: [[{ sales: cents(68_250), leftOut: cents(2_500) }, 'given', 13_150]],
  },
  {
    name: 'more of it online alone, with a code at the checkout',
    typed: {
      percent: '28',
      shareOf: 'pre_tax',
      'by-code': 'yes',
      code: 'HOPE28',
      'counts-own_app': 'yes',
      'out-gift_cards': 'yes',
    },
    kept: {
      gives: { kind: 'share', share: { over: 7, under: 25 }, of: 'pre_tax' },
      countBy: ['code'],
      code: 'HOPE28',
      counts: ['own_app'],
      excludes: ['gift_cards'],
    },
    nights: [[{ sales: cents(50_000) }, 'given', 14_000]],
  },
  {
    name: 'a tenth without tax and tip, by voucher, gift cards left out',
    typed: {
      percent: '10',
      shareOf: 'net',
      'by-show_flyer': 'yes',
      'out-gift_cards': 'yes',
      spend: '16.50',
    },
    kept: {
      gives: { kind: 'share', share: { over: 1, under: 10 }, of: 'net' },
      countBy: ['show_flyer'],
      excludes: ['gift_cards'],
      spend: cents(1_650),
    },
    nights: [[{ sales: cents(64_055) }, 'given', 6_406]],
  },
  {
    name: 'a tenth for a crew that runs the food, eaten there or taken away',
    typed: {
      percent: '10',
      shareOf: 'pre_tax',
      volunteers: '12',
      'counts-dine_in': 'yes',
      'counts-takeaway': 'yes',
    },
    kept: {
      gives: { kind: 'share', share: { over: 1, under: 10 }, of: 'pre_tax' },
      volunteers: 12,
      counts: ['dine_in', 'takeaway'],
    },
    nights: [[{ sales: cents(124_000) }, 'given', 12_400]],
  },
  {
    name: 'fifteen percent with the long list left out, the check four weeks later',
    typed: {
      percent: '15%',
      shareOf: 'net',
      'out-alcohol': 'yes',
      'out-gift_cards': 'yes',
      'out-catering': 'yes',
      'out-delivery_apps': 'yes',
      'counts-dine_in': 'yes',
      checkWeeks: '4',
    },
    kept: {
      gives: { kind: 'share', share: { over: 3, under: 20 }, of: 'net' },
      excludes: ['alcohol', 'gift_cards', 'catering', 'delivery_apps'],
      counts: ['dine_in'],
      checkWeeks: 4,
    },
    nights: [[{ sales: cents(100_000), leftOut: cents(22_000) }, 'given', 11_700]],
  },
  {
    name: 'a quarter without tax and tip, up to $500',
    typed: {
      percent: '25',
      shareOf: 'net',
      cap: '500',
      'by-show_flyer': 'yes',
      'by-code': 'yes',
      code: 'FUND4U',
    },
    kept: {
      gives: { kind: 'share', share: { over: 1, under: 4 }, of: 'net' },
      cap: cents(50_000),
      countBy: ['show_flyer', 'code'],
      code: 'FUND4U',
    },
    nights: [
      [{ sales: cents(199_999) }, 'given', 50_000],
      [{ sales: cents(240_000) }, 'given', 50_000],
      [{ sales: cents(40_000) }, 'given', 10_000],
    ],
  },
  {
    name: 'called off by itself unless twenty have said three days before that they come',
    typed: {
      percent: '20',
      shareOf: 'pre_tax',
      leastRsvps: '20',
      rsvpsDays: '3',
      'by-receipt': 'yes',
    },
    kept: {
      gives: { kind: 'share', share: { over: 1, under: 5 }, of: 'pre_tax' },
      leastRsvps: { count: 20, days: 3 },
      countBy: ['receipt'],
    },
    nights: [
      [{ sales: cents(80_000), rsvps: 19 }, 'too_few_rsvps', 0],
      [{ sales: cents(80_000), rsvps: 20 }, 'given', 16_000],
    ],
  },
  {
    name: 'one sum for forty guests, whatever they eat',
    typed: { flat: '$250', leastGuests: '40' },
    kept: { gives: { kind: 'flat', amount: cents(25_000) }, leastGuests: 40 },
    nights: [
      [{ sales: cents(8_000), guests: 39 }, 'too_few_guests', 0],
      [{ sales: cents(8_000), guests: 40 }, 'given', 25_000],
    ],
  },
  {
    name: 'a true third of the food alone, by receipt, without drinks',
    typed: { percent: '33 1/3', shareOf: 'food', 'by-receipt': 'yes', 'out-alcohol': 'yes' },
    kept: {
      gives: { kind: 'share', share: { over: 1, under: 3 }, of: 'food' },
      countBy: ['receipt'],
      excludes: ['alcohol'],
    },
    nights: [
      [{ sales: cents(10_000) }, 'given', 3_333],
      [{ sales: cents(65_000), leftOut: cents(5_000) }, 'given', 20_000],
    ],
  },
]

describe('ten differing deals are entered as they are, without a free text for what is left over', () => {
  test.each(deals)('$name', async ({ typed, kept, nights }) => {
    const event = await aDraft({ kind: 'dining_night', deal: nothingAgreed })
    const captain = await captainOf(event)
    const place = { slug: event.slug, step: 'deal' } as const
    const enter = async (values: Readonly<Record<string, string>>) => {
      const form = formOf(values)
      return await answerStep(captain, place, form)
    }
    const read = async () => (await findEventEditor(event.team.id, event.slug))?.deal

    expect(await enter(typed)).toMatchObject({ kind: 'on' })
    const deal = await read()
    expect(deal).toEqual({ ...nothingAgreed, ...kept })

    const page = await findStepPage(captain, event.slug, 'deal')
    const held = dealFields.flatMap((field) => {
      const value = page?.values[field]
      return value ? [[field, value] as const] : []
    })
    expect(await enter(Object.fromEntries(held))).toMatchObject({ kind: 'on' })
    expect(await read(), 'what the screen holds says the same again').toEqual(deal)

    const reckoned = deal && dealOf(deal)
    const quiet = { leftOut: cents(0), sales: cents(0), guests: null, rsvps: null }
    for (const [night, result, amount] of nights)
      expect(reckoned && givenOf(reckoned, { ...quiet, ...night })).toEqual({ result, amount })
  })
})
