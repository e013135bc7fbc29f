import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { cutTickets, rebateOn } from './cut-tickets.ts'
import type { Cut, Rebate } from './cut-tickets.ts'

const foursome: Cut = {
  packageId: 1,
  kind: 'place',
  price: cents(48_001),
  fairValue: cents(28_000),
  people: 4,
  places: 4,
}

const someCut: fc.Arbitrary<Cut> = fc
  .record({
    kind: fc.constantFrom('place' as const, 'sponsorship' as const),
    price: fc.integer({ min: 0, max: 500_000 }),
    fairValue: fc.integer({ min: 0, max: 500_000 }),
    people: fc.integer({ min: 1, max: 8 }),
    places: fc.integer({ min: 0, max: 8 }),
  })
  .map((of) => ({
    ...of,
    packageId: 1,
    price: cents(of.price),
    fairValue: cents(of.fairValue),
    places: Math.min(of.people, of.places),
  }))
const someRebate: fc.Arbitrary<Rebate | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('percent' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ kind: fc.constant('amount' as const), cents: fc.integer({ min: 1, max: 900_000 }) }),
)
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

test('a foursome is four tickets that cost together what it costs, to the cent', () => {
  const tickets = cutTickets([{ of: foursome, units: 1 }], null)
  expect(tickets.map(({ price }) => price).toSorted((a, b) => a - b)).toEqual([
    12_000, 12_000, 12_000, 12_001,
  ])
  expect(tickets.every(({ isPerson, takesPlace }) => isPerson && takesPlace)).toBe(true)
})

test('a sponsorship is one ticket at its whole price, and free ones for the places that come with it', () => {
  const sponsorship: Cut = { ...foursome, kind: 'sponsorship' }
  const tickets = cutTickets([{ of: sponsorship, units: 1 }], null)
  expect(tickets.map(({ price, takesPlace }) => [price, takesPlace])).toEqual([
    [48_001, false],
    [0, true],
    [0, true],
    [0, true],
    [0, true],
  ])
})

test('C3: whatever is in a cart, its tickets cost what it costs less the rebate, and are worth what it is worth', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ of: someCut, units: fc.integer({ min: 1, max: 5 }) }), { maxLength: 5 }),
      someRebate,
      (lines, rebate) => {
        const tickets = cutTickets(lines, rebate)
        const whole = sumOf(lines.map(({ of, units }) => of.price * units))
        expect(sumOf(tickets.map(({ price }) => price))).toBe(whole - rebateOn(whole, rebate))
        expect(sumOf(tickets.map(({ fairValue }) => fairValue))).toBe(
          sumOf(lines.map(({ of, units }) => of.fairValue * units)),
        )
        expect(tickets.filter(({ takesPlace }) => takesPlace)).toHaveLength(
          sumOf(lines.map(({ of, units }) => of.places * units)),
        )
        expect(tickets.every(({ price }) => price >= 0)).toBe(true)
      },
    ),
  )
})
