import { addDays } from '#app/words/days.ts'
import type { DiningStep } from '#db/schema/dining-nights.ts'
import { firstOf, stateOf } from './night-state.ts'
import type { NightFacts, NightState } from './night-state.ts'

export type Thing =
  | 'ask'
  | 'book'
  | 'send_form'
  | 'confirm'
  | 'call'
  | 'ask_figure'
  /** Asked for, and not told yet. */
  | 'note_figure'
  | 'chase'
  | 'thank'
  | 'close'

export interface NextThing {
  readonly thing: Thing
  /** By which day it should be done; before, where it has to wait. `null` while the night has no day. */
  readonly on: string | null
}

/** So many days before the night each thing should be done: a chain takes weeks to answer. */
const ASK = 42
const BOOK = 28
const SEND_FORM = 21
const CONFIRM = 14

/** Days to wait for an answer before asking once more. */
const ASK_AGAIN = 7
const CHASE_AGAIN = 14

const THANK_WITHIN = 7
const CLOSE_WITHIN = 14

/** The one thing to do next about a night, and when; `null` when there is none. */
export function nextThing(facts: NightFacts, today: string): NextThing | null {
  const state = stateOf(facts, today)
  switch (state) {
    case null:
    case 'asked':
    case 'booked':
    case 'confirmed':
      return beforeIt(state, facts, today)
    case 'held':
      return askFigure(facts)
    case 'figure_known':
    case 'received':
      return windUp(facts, state)
    case 'check_due':
    case 'overdue':
      return chase(facts)
    case 'closed':
      return isOwed(facts) ? chase(facts) : null
    case 'cancelled':
      return null
  }
}

type Early = Extract<NightState, 'asked' | 'booked' | 'confirmed'> | null

function beforeIt(state: Early, facts: NightFacts, today: string): NextThing | null {
  if (facts.isOver) return null
  const { first } = facts.days ?? { first: null }
  const before = (days: number) => first && addDays(first, -days)
  const call = { thing: 'call', on: before(1) } as const
  // On the eve a call says all that a letter would have said.
  const isEve = call.on !== null && call.on <= today
  switch (state) {
    case null:
      return { thing: 'ask', on: before(ASK) }
    case 'asked':
      return { thing: 'book', on: before(BOOK) }
    case 'booked':
      if (isEve && !has('called', facts)) return call
      return facts.formSentOn === null
        ? { thing: 'send_form', on: before(SEND_FORM) }
        : { thing: 'confirm', on: before(CONFIRM) }
    case 'confirmed':
      return has('called', facts) ? { thing: 'ask_figure', on: dayAfter(facts) } : call
  }
}

function askFigure(facts: NightFacts): NextThing {
  const asked = lastOf('figure_asked', facts)
  return asked === null
    ? { thing: 'ask_figure', on: dayAfter(facts) }
    : { thing: 'note_figure', on: addDays(asked, ASK_AGAIN) }
}

function dayAfter({ days }: NightFacts): string | null {
  return days && addDays(days.last, 1)
}

/** On the day after it was due, and again while it does not come. */
function chase(facts: NightFacts): NextThing {
  const due = facts.share && addDays(facts.share.dueOn, 1)
  const chased = lastOf('chased', facts)
  const again = chased && addDays(chased, CHASE_AGAIN)
  return { thing: 'chase', on: due !== null && again !== null && again > due ? again : due }
}

/** Nothing more is to come. */
function windUp(facts: NightFacts, state: 'figure_known' | 'received'): NextThing {
  const came = (state === 'received' ? facts.share?.received : facts.figure) ?? facts.standing
  return has('thanked', facts)
    ? { thing: 'close', on: addDays(came.on, CLOSE_WITHIN) }
    : { thing: 'thank', on: addDays(came.on, THANK_WITHIN) }
}

function isOwed({ figure, share }: NightFacts): boolean {
  return figure !== null && share !== null && share.received === null
}

function has(step: DiningStep, facts: NightFacts): boolean {
  return firstOf(step, facts) !== null
}

function lastOf(step: DiningStep, { steps }: NightFacts): string | null {
  const days = steps.filter((done) => done.step === step).map(({ on }) => on)
  return days.toSorted().at(-1) ?? null
}
