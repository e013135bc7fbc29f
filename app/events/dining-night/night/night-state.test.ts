import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#app/words/days.ts'
import type { DiningStep } from '#db/schema/dining-nights.ts'
import type { EventStatus } from '#db/schema/events.ts'
import { nextThing } from './next-thing.ts'
import type { Thing } from './next-thing.ts'
import { isHeld, nightStates, reachedBy, stateOf } from './night-state.ts'
import type { NightFacts, StepDeed } from './night-state.ts'

const NIGHT = '2026-06-09'
const DUE = '2026-07-07'

const fresh: NightFacts = {
  status: 'published',
  standing: { on: '2026-04-01', by: 'Priya Raman' },
  days: { first: NIGHT, last: NIGHT },
  isOver: false,
  formSentOn: null,
  steps: [],
  figure: null,
  share: null,
}

test('a night goes from the first question to its closing, and each day one thing is next', () => {
  const seen: string[] = []
  const look = (facts: NightFacts, today: string) => {
    const next = nextThing(facts, today)
    seen.push(`${stateOf(facts, today) ?? 'new'}: ${next ? `${next.thing} ${next.on}` : 'nothing'}`)
  }
  const asked = withStep(fresh, 'asked', '2026-04-20')
  const booked = withStep(asked, 'booked', '2026-05-02')
  const formSent = { ...booked, formSentOn: '2026-05-06' }
  const confirmed = withStep(formSent, 'confirmed', '2026-05-20')
  const called = withStep(confirmed, 'called', '2026-06-08')
  const held: NightFacts = { ...called, status: 'held', isOver: true }
  const figureAsked = withStep(held, 'figure_asked', '2026-06-10')
  const told: NightFacts = {
    ...figureAsked,
    figure: { on: '2026-06-12', by: 'Priya Raman' },
    share: { dueOn: DUE, received: null },
  }
  const chased = withStep(told, 'chased', '2026-07-08')
  const paid = { ...chased, share: { dueOn: DUE, received: { on: '2026-07-20', by: null } } }
  const thanked = withStep(paid, 'thanked', '2026-07-21')
  look(fresh, '2026-04-20')
  look(asked, '2026-04-20')
  look(booked, '2026-05-02')
  look(formSent, '2026-05-06')
  look(confirmed, '2026-05-20')
  look(called, '2026-06-08')
  look(held, '2026-06-10')
  look(figureAsked, '2026-06-10')
  look(told, '2026-06-12')
  look(told, '2026-07-08')
  look(chased, '2026-07-08')
  look(paid, '2026-07-20')
  look(thanked, '2026-07-21')
  look({ ...thanked, status: 'closed' }, '2026-07-22')
  expect(seen).toEqual([
    'new: ask 2026-04-28',
    'asked: book 2026-05-12',
    'booked: send_form 2026-05-19',
    'booked: confirm 2026-05-26',
    'confirmed: call 2026-06-08',
    'confirmed: ask_figure 2026-06-10',
    'held: ask_figure 2026-06-10',
    'held: note_figure 2026-06-17',
    'check_due: chase 2026-07-08',
    'overdue: chase 2026-07-08',
    'overdue: chase 2026-07-22',
    'received: thank 2026-07-27',
    'received: close 2026-08-03',
    'closed: nothing',
  ])
})

test('of a night under the minimum nothing is due: the restaurant is thanked and it is closed', () => {
  const told = { ...fresh, status: 'held', isOver: true, figure: deed('2026-06-11') } as const
  expect(stateOf(told, '2026-09-01')).toBe('figure_known')
  expect(nextThing(told, '2026-09-01')).toEqual({ thing: 'thank', on: '2026-06-18' })
  const thanked = withStep(told, 'thanked', '2026-06-12')
  expect(nextThing(thanked, '2026-09-01')).toEqual({ thing: 'close', on: '2026-06-25' })
})

test('a check is late on the day after it was due, and not before', () => {
  const owed = { ...fresh, status: 'held', isOver: true, figure: deed('2026-06-11') } as const
  const facts = { ...owed, share: { dueOn: DUE, received: null } }
  expect(stateOf(facts, DUE)).toBe('check_due')
  expect(stateOf(facts, addDays(DUE, 1))).toBe('overdue')
  expect(reachedBy(facts, addDays(DUE, 1)).at(-1)).toEqual({ state: 'overdue', on: DUE, by: null })
})

test('a night that was closed with its check outstanding still says to chase it', () => {
  const facts = {
    ...fresh,
    status: 'closed',
    isOver: true,
    figure: deed('2026-06-11'),
    share: { dueOn: DUE, received: null },
  } as const
  expect(stateOf(facts, '2026-08-01')).toBe('closed')
  expect(nextThing(facts, '2026-08-01')).toEqual({ thing: 'chase', on: addDays(DUE, 1) })
})

test('on the eve of a night that nobody confirmed, the call comes before the letters', () => {
  const booked = withStep(fresh, 'booked', '2026-05-02')
  expect(nextThing(booked, addDays(NIGHT, -2))?.thing).toBe('send_form')
  expect(nextThing(booked, addDays(NIGHT, -1))?.thing).toBe('call')
  expect(nextThing(booked, NIGHT)?.thing).toBe('call')
})

test('a draft whose day went by was not held, and nothing can be done about it any more', () => {
  const past = { ...withStep(fresh, 'asked', '2026-05-02'), status: 'draft', isOver: true } as const
  expect(stateOf(past, addDays(NIGHT, 5))).toBe('asked')
  expect(nextThing(past, addDays(NIGHT, 5))).toBeNull()
})

test('whatever is known of a night, it has one state and at most one thing to do', () => {
  fc.assert(
    fc.property(someFacts, aDay, (facts, today) => {
      const reached = reachedBy(facts, today).map(({ state }) => state)
      expect(new Set(reached).size).toBe(reached.length)
      expect(stateOf(facts, today)).toBe(reached.at(-1) ?? null)
      const places = reached.map(placeOf)
      expect(places.toSorted((a, b) => a - b)).toEqual(places)
      const { status } = facts
      if (status === 'cancelled') expect(nextThing(facts, today)).toBeNull()
      if (status === 'cancelled' || status === 'closed') expect(stateOf(facts, today)).toBe(status)
    }),
  )
})

test('a row that is noted later never takes a night back, however old the day it tells of', () => {
  fc.assert(
    fc.property(someFacts, aDay, aStep, (facts, today, step) => {
      const more = { ...facts, steps: [...facts.steps, step] }
      expect(placeOf(stateOf(more, today))).toBeGreaterThanOrEqual(placeOf(stateOf(facts, today)))
    }),
  )
})

test('a day that passes never takes a night back', () => {
  fc.assert(
    fc.property(someFacts, aDay, fc.nat(200), (facts, today, days) => {
      const later = addDays(today, days)
      expect(placeOf(stateOf(facts, later))).toBeGreaterThanOrEqual(placeOf(stateOf(facts, today)))
    }),
  )
})

test('the order in which the rows are read makes no difference', () => {
  fc.assert(
    fc.property(someFacts, aDay, (facts, today) => {
      const turned = { ...facts, steps: facts.steps.toReversed() }
      expect(reachedBy(turned, today).map(({ state, on }) => [state, on])).toEqual(
        reachedBy(facts, today).map(({ state, on }) => [state, on]),
      )
      expect(nextThing(turned, today)).toEqual(nextThing(facts, today))
    }),
  )
})

test('whoever does the next thing is told another one, or a later day for it', () => {
  fc.assert(
    fc.property(someFacts, aDay, (facts, today) => {
      const next = nextThing(facts, today)
      const step = next && stepOf(next.thing)
      if (!step || isAhead(facts, next.thing)) return
      const after = nextThing(withStep(facts, step, today), today)
      if (after?.thing !== next.thing) return
      expect(next.thing).toBe('chase')
      expect(after.on === null ? '' : after.on > today).toBe(true)
    }),
  )
})

const steps: readonly DiningStep[] = [
  'asked',
  'booked',
  'confirmed',
  'called',
  'figure_asked',
  'chased',
  'thanked',
]
const statuses: readonly EventStatus[] = [
  'draft',
  'waiting',
  'published',
  'held',
  'closed',
  'cancelled',
]

const aDay = fc.nat(400).map((days) => addDays('2026-01-01', days))
const aDeed = fc.record({ on: aDay, by: fc.constantFrom('Priya Raman', null) })
const aStep: fc.Arbitrary<StepDeed> = fc.record({
  step: fc.constantFrom(...steps),
  on: aDay,
  by: fc.constantFrom('Priya Raman', null),
})
const someFacts: fc.Arbitrary<NightFacts> = fc.record({
  status: fc.constantFrom(...statuses),
  standing: aDeed,
  days: fc.option(aDay.map((day) => ({ first: day, last: day }))),
  isOver: fc.boolean(),
  formSentOn: fc.option(aDay),
  steps: fc.array(aStep, { maxLength: 12 }),
  figure: fc.option(aDeed),
  share: fc.option(fc.record({ dueOn: aDay, received: fc.option(aDeed) })),
})

/** Before it was held nobody can be asked what was sold. */
function isAhead(facts: NightFacts, thing: Thing): boolean {
  return thing === 'ask_figure' && !isHeld(facts)
}

function deed(on: string) {
  return { on, by: 'Priya Raman' }
}

function withStep(facts: NightFacts, step: DiningStep, on: string): NightFacts {
  return { ...facts, steps: [...facts.steps, { step, ...deed(on) }] }
}

/** How far along a state is; before the first of them nothing was done. */
function placeOf(state: (typeof nightStates)[number] | null): number {
  return state === null ? -1 : nightStates.indexOf(state)
}

/** What is noted when a thing was done, where that is a step. */
function stepOf(thing: Thing): DiningStep | undefined {
  const known: Partial<Record<Thing, DiningStep>> = {
    ask: 'asked',
    book: 'booked',
    confirm: 'confirmed',
    call: 'called',
    ask_figure: 'figure_asked',
    chase: 'chased',
    thank: 'thanked',
  }
  return known[thing]
}
