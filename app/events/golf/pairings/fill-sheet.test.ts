import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillSheet } from './fill-sheet.ts'
import type { ToPlace } from './fill-sheet.ts'
import { findWishes } from './find-wishes.ts'
import { nameSpot, readSpot, spotsOf, usualRules } from './sheet.ts'
import type { SheetRules, Spot } from './sheet.ts'

const nobody: ReadonlyMap<string, readonly string[]> = new Map()

/** Who stands where, by the name of the place. */
function groupsOf(sheet: ReadonlyMap<string, Spot>, rules: SheetRules): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [id, spot] of sheet) {
    const name = nameSpot(spot, rules)
    groups.set(name, [...(groups.get(name) ?? []), id])
  }
  return groups
}

/** "1A: Ida Walter" for each group that has somebody. */
function told(sheet: ReadonlyMap<string, Spot>): string[] {
  return [...groupsOf(sheet, usualRules)].map(([name, ids]) => `${name}: ${ids.join(' ')}`)
}

function player(id: string, party = id, at: Spot | null = null): ToPlace {
  return { id, party, at }
}

test('a foursome plays together, and singles fill the next group', () => {
  const people = [
    player('Ida'),
    ...['A', 'B', 'C', 'D'].map((id) => player(id, 'Walter')),
    player('Ruth'),
  ]
  expect(told(fillSheet(people, nobody, usualRules))).toEqual(['1A: A B C D', '2A: Ida Ruth'])
})

test('who wished for somebody plays with them, if they stand on the sheet already or not', () => {
  const at: Spot = { start: 7, half: 'B' }
  const people = [player('Ida', 'Ida', at), player('Ruth'), player('Joan'), player('Walter')]
  const wishes = new Map([
    ['Ruth', ['Ida']],
    ['Walter', ['Joan']],
  ])
  expect(told(fillSheet(people, wishes, { ...usualRules, groupSize: 2 })).toSorted()).toEqual([
    '1A: Joan Walter',
    '7B: Ida Ruth',
  ])
})

test('who stands on the sheet is not moved', () => {
  const at: Spot = { start: 3, half: 'A' }
  const sheet = fillSheet([player('Ida', 'x', at), player('Ruth', 'y')], nobody, usualRules)
  expect(sheet.get('Ida')).toEqual(at)
})

const someRules: fc.Arbitrary<SheetRules> = fc.record({
  start: fc.constantFrom('shotgun' as const, 'tee_times' as const),
  holes: fc.constantFrom(9, 18),
  groupSize: fc.integer({ min: 2, max: 5 }),
  minutes: fc.constant(10),
})

test('whoever comes, nobody stands twice, no group is too large, nobody is moved, and all are placed while there is room', () => {
  fc.assert(
    fc.property(
      someRules,
      fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 160 }),
      fc.array(fc.tuple(fc.nat({ max: 159 }), fc.nat({ max: 159 })), { maxLength: 20 }),
      fc.nat({ max: 10 }),
      (rules, parties, wished, placedFirst) => {
        const spots = spotsOf(rules)
        const people = parties.map((party, index) =>
          player(`p${index}`, `o${party}`, index < placedFirst ? (spots[index] ?? null) : null),
        )
        const wishes = new Map(wished.map(([from, to]) => [`p${from}`, [`p${to}`]] as const))
        const sheet = fillSheet(people, wishes, rules)
        for (const members of groupsOf(sheet, rules).values())
          expect(members.length).toBeLessThanOrEqual(rules.groupSize)
        for (const { id, at } of people) if (at) expect(sheet.get(id)).toEqual(at)
        const room = spots.length * rules.groupSize
        expect(sheet.size).toBe(Math.min(people.length, room))
      },
    ),
  )
})

test('what is typed is read as people write holes, and what is none is refused', () => {
  expect(readSpot(' 7b ', usualRules)).toEqual({ start: 7, half: 'B' })
  expect(readSpot('07', usualRules)).toEqual({ start: 7, half: 'A' })
  expect(readSpot('', usualRules)).toBeNull()
  expect(readSpot('19A', usualRules)).toBeUndefined()
  expect(readSpot('7C', usualRules)).toBeUndefined()
  expect(readSpot('3B', { ...usualRules, start: 'tee_times' })).toBeUndefined()
})

test('wishes in people’s own words mean who is named so, and nobody where two are', () => {
  const wishes = findWishes([
    { id: '1', name: 'Ida Brandt', wish: 'with José, please' },
    { id: '2', name: 'Jose Ruiz', wish: 'Ida Brandt or Walter' },
    { id: '3', name: 'Ida Novak', wish: 'Ida' },
    { id: '4', name: 'Walter Brandt', wish: '' },
  ])
  expect(Object.fromEntries(wishes)).toEqual({ '1': ['2'], '2': ['1', '4'], '3': [] })
})
