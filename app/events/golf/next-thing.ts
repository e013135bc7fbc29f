import { addDays } from '#app/words/days.ts'
import type { EventStatus } from '#db/schema/events.ts'

/** What is known of an outing, as far as it says what comes next. Days are those of the place. */
export interface OutingFacts {
  readonly status: EventStatus
  readonly hasCourse: boolean
  /** `null` while no date is set. */
  readonly playedOn: string | null
  readonly lastDay: string | null
  readonly sells: boolean
  readonly isWithStaff: boolean
  /** Sponsors who have not said that their sign is right, or asked for a change. */
  readonly openSigns: number
  readonly namesBy: string | null
  readonly openNames: number
  /** Who has a place on the course, and who of them no place on the sheet. */
  readonly players: number
  readonly unplaced: number
  readonly isFrozen: boolean
  readonly headcountOn: string | null
  /** Promised by hand, and not here yet. */
  readonly openBills: number
}

export type OutingThing =
  | 'course'
  | 'sell'
  | 'send'
  | 'wait'
  | 'invite'
  | 'signs'
  | 'names'
  | 'pair'
  | 'freeze'
  | 'headcount'
  | 'day'
  | 'bills'
  | 'close'

export interface NextOfOuting {
  readonly thing: OutingThing
  /** By which day it should be done; `null` where no day is known. */
  readonly on: string | null
}

/** So many days before it is played each should be done. */
const SELL = 90
const SIGNS = 21
const NAMES = 14
const PAIR = 7
const FREEZE = 3
const HEADCOUNT = 7
const BILLS_WITHIN = 14
const CLOSE_WITHIN = 30
/** Signs and names are asked after from so many days before they are needed. */
const AHEAD = 14

/** The one thing to do next about an outing, and by when; `null` when there is none. */
export function nextOfOuting(facts: OutingFacts, today: string): NextOfOuting | null {
  switch (facts.status) {
    case 'draft':
    case 'waiting':
      return beforeItIsOut(facts)
    case 'published':
      return facts.lastDay !== null && facts.lastDay < today
        ? afterIt(facts)
        : beforeIt(facts, today)
    case 'held':
      return afterIt(facts)
    case 'closed':
    case 'cancelled':
      return null
  }
}

function beforeItIsOut(facts: OutingFacts): NextOfOuting {
  const on = daysBefore(facts, SELL)
  if (facts.isWithStaff) return { thing: 'wait', on: null }
  if (!facts.hasCourse || facts.playedOn === null) return { thing: 'course', on: null }
  return { thing: facts.sells ? 'send' : 'sell', on }
}

/** Of all that is open, what has the nearest day; while nothing is near, people are invited. */
function beforeIt(facts: OutingFacts, today: string): NextOfOuting {
  const { playedOn } = facts
  if (playedOn === null) return { thing: 'invite', on: null }
  if (today >= playedOn) return { thing: 'day', on: playedOn }
  const open = [
    ...(facts.openSigns > 0 ? [{ thing: 'signs', on: daysBefore(facts, SIGNS) } as const] : []),
    ...(facts.openNames > 0
      ? [{ thing: 'names', on: facts.namesBy ?? daysBefore(facts, NAMES) } as const]
      : []),
    ...sheetOf(facts),
    ...headcountOf(facts, today),
  ]
  const near = open
    .filter(({ on }) => on !== null && addDays(on, -AHEAD) <= today)
    .toSorted((one, other) => (one.on ?? '').localeCompare(other.on ?? ''))
  const day = { thing: 'day', on: playedOn } as const
  return near[0] ?? (addDays(playedOn, -PAIR) <= today ? day : { thing: 'invite', on: playedOn })
}

/** A sheet is frozen once everybody is on it, so that what is printed stays true. */
function sheetOf(facts: OutingFacts): NextOfOuting[] {
  if (facts.players === 0 || facts.isFrozen) return []
  return facts.unplaced > 0
    ? [{ thing: 'pair', on: daysBefore(facts, PAIR) }]
    : [{ thing: 'freeze', on: daysBefore(facts, FREEZE) }]
}

/** The course is called on its day; nobody notes that it was. */
function headcountOf(facts: OutingFacts, today: string): NextOfOuting[] {
  const on = facts.headcountOn ?? daysBefore(facts, HEADCOUNT)
  return on !== null && addDays(on, -1) <= today && today <= on ? [{ thing: 'headcount', on }] : []
}

function afterIt({ lastDay, openBills }: OutingFacts): NextOfOuting {
  const within = (days: number) => lastDay && addDays(lastDay, days)
  return openBills > 0
    ? { thing: 'bills', on: within(BILLS_WITHIN) }
    : { thing: 'close', on: within(CLOSE_WITHIN) }
}

function daysBefore({ playedOn }: OutingFacts, days: number): string | null {
  return playedOn && addDays(playedOn, -days)
}
