import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
  someTakings,
  totalsOf,
} from '#app/contributions/testing/money-by-hand.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { place } from '#app/giving/testing/place-gifts.ts'
import { cents } from '#app/money/cents.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import { aPaidSale } from '#db/testing/sales.ts'
import { removeCost } from '../costs/keep-cost.server.ts'
import { aShownEvent } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { makeCloseOutPaper } from './close-out-paper.server.ts'
import { findEventMoney } from './event-money.server.ts'
import { cost } from './testing/costs.ts'

let event: AnEvent
let by: Hand
let treasurer: Hand

beforeEach(async () => {
  await anOrganization()
  event = await aShownEvent({ title: 'Spring sale' })
  by = handOf(event.captain)
  treasurer = await aHand('Ruth the treasurer')
})

test('what an event brought is what the book says of its money, and costs lower it and nothing else', async () => {
  const takings = await logged(someTakings(event.team, by, { eventSlug: event.slug }))
  await logContribution(aGiftByHand(event.team, by, { eventSlug: event.slug }))
  await logContribution(aGiftByHand(event.team, by))
  await received(takings, treasurer, anIncoming({ means: 'cash', amount: cents(36_000) }))
  await cost(event, 4_000)
  expect(await findEventMoney(event.id)).toEqual({
    parts: [{ code: 'sale_income', amount: 36_000 }],
    gross: 36_000,
    costs: 4_000,
    net: 32_000,
    costShare: 11,
    expected: 5_000,
  })
  expect(await totalsOf(event.team)).toMatchObject({ raised_cents: 36_000, expected_cents: 10_000 })
})

test('a box that holds less than its sheet said, and a gift that went back, count as they are', async () => {
  const takings = await logged(someTakings(event.team, by, { eventSlug: event.slug }))
  await received(takings, treasurer, anIncoming({ means: 'cash', amount: cents(35_500) }))
  const money = await findEventMoney(event.id)
  expect(money).toMatchObject({ gross: 35_500, net: 35_500, costShare: 0 })
  expect(await totalsOf(event.team)).toMatchObject({ raised_cents: 35_500 })
})

test('what was sold by QR counts, and the gift on top while it is the team’s', async () => {
  const { team } = event
  const sale = await aPaidSale({ team, event_id: event.id, extra_cents: 100 })
  await aPaidSale({ team, extra_cents: 100 })
  expect(await findEventMoney(event.id)).toMatchObject({
    parts: [
      { code: 'sale_income', amount: 1_400 },
      { code: 'gift_income', amount: 100 },
    ],
    gross: 1_500,
  })
  await place(await findGift(sale.gift_id ?? 0), [[null, 100]])
  expect(await findEventMoney(event.id)).toMatchObject({ gross: 1_400 })
  await bookMovements([aRefund(sale, 400)])
  expect(await findEventMoney(event.id)).toMatchObject({ gross: 1_000, net: 1_000 })
})

test('whatever comes, is noted and taken out: came in less costs is left, as the book and the list say', async () => {
  const amount = fc.integer({ min: 1, max: 500_000 })
  const deeds = fc.array(
    fc.record({ amount, of: fc.constantFrom('event', 'team'), comes: fc.boolean() }),
    { maxLength: 5 },
  )
  const costs = fc.array(fc.record({ amount, stays: fc.boolean() }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(deeds, costs, async (sums, bills) => {
      const own = await aShownEvent()
      const hand = handOf(own.captain)
      let came = 0
      for (const sum of sums) {
        const eventSlug = sum.of === 'event' ? own.slug : null
        const key = await logged(
          aGiftByHand(own.team, hand, { amount: cents(sum.amount), eventSlug }),
        )
        if (!sum.comes) continue
        await received(key, treasurer, anIncoming({ amount: cents(sum.amount) }))
        if (sum.of === 'event') came += sum.amount
      }
      let spent = 0
      for (const bill of bills) {
        const costPublicId = await cost(own, bill.amount)
        if (bill.stays) spent += bill.amount
        else await removeCost({ eventPublicId: own.publicId, costPublicId, by: hand })
      }
      const money = await findEventMoney(own.id)
      expect([money.gross, money.costs, money.net]).toEqual([came, spent, came - spent])
    }),
    { numRuns: 8 },
  )
})

test('the sheet is one page that says all figures, in both languages, however many costs there are', async () => {
  const takings = await logged(someTakings(event.team, by, { eventSlug: event.slug }))
  await received(takings, treasurer, anIncoming({ means: 'cash', amount: cents(36_000) }))
  for (let n = 0; n < 30; n++) await cost(event, 200)
  const english = await readBack(() => makeCloseOutPaper(event.id))
  expect(english).toMatchObject({ pages: 1, language: 'en', title: 'Close-out: Spring sale' })
  for (const said of ['$360.00', '$60.00 (16% of what came in)', '$300.00', 'more', 'Open'])
    expect(english.words).toContain(said)
  expect(english.words).not.toContain('Kanarienvogel')
  const spanish = await readBack(
    async () => await inLanguage('es', () => makeCloseOutPaper(event.id)),
  )
  expect(spanish).toMatchObject({ pages: 1, language: 'es' })
  expect(spanish.words).toContain('Quedó al final')
})

async function readBack(make: () => ReturnType<typeof makeCloseOutPaper>) {
  const made = await make()
  if (made === 'busy') throw new Error('busy')
  return await readPaper(made.bytes)
}
