import type { DiningStep } from '#db/schema/dining-nights.ts'
import type { EventStatus } from '#db/schema/events.ts'

/** How far a night has come, in the order in which it comes there. Nothing of it is stored: it is read from what was done. */
export const nightStates = [
  'asked',
  'booked',
  'confirmed',
  'held',
  'figure_known',
  'check_due',
  'overdue',
  'received',
  'closed',
  'cancelled',
] as const
export type NightState = (typeof nightStates)[number]

/** Something that happened: on which day, and by whom where somebody did it. */
export interface Deed {
  /** `2026-06-13`, by the clock of the nonprofit. */
  readonly on: string
  readonly by: string | null
}

export interface StepDeed extends Deed {
  readonly step: DiningStep
}

/** What is known of a night. */
export interface NightFacts {
  readonly status: EventStatus
  /** Since when it has that status, and who made it so. */
  readonly standing: Deed
  /** Its first and its last day, by the clock of its place. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** Whether its last hour is over. */
  readonly isOver: boolean
  readonly formSentOn: string | null
  /** What was done and not taken back. */
  readonly steps: readonly StepDeed[]
  /** What the restaurant said of its sales. */
  readonly figure: Deed | null
  /** What it owes of them, while that stands in the books. */
  readonly share: { readonly dueOn: string; readonly received: Deed | null } | null
}

/** The one state of a night: the furthest that it has come to. `null` before the restaurant was asked. */
export function stateOf(facts: NightFacts, today: string): NightState | null {
  return reachedBy(facts, today).at(-1)?.state ?? null
}

export interface Reached extends Deed {
  readonly state: NightState
}

/** Every state that a night has come to, with when and by whom; what was passed over is left out. */
export function reachedBy(facts: NightFacts, today: string): readonly Reached[] {
  return nightStates.flatMap((state) => {
    const deed = deedOf(state, facts, today)
    return deed ? [{ state, on: deed.on, by: deed.by }] : []
  })
}

function deedOf(state: NightState, facts: NightFacts, today: string): Deed | null {
  const { figure, share, status, standing } = facts
  switch (state) {
    case 'asked':
    case 'booked':
    case 'confirmed':
      return firstOf(state, facts)
    case 'held':
      return isHeld(facts) ? { on: facts.days?.last ?? standing.on, by: null } : null
    case 'figure_known':
      return figure
    case 'check_due':
      return figure && share && { on: share.dueOn, by: null }
    case 'overdue':
      return figure && share && isOverdue(share, today) ? { on: share.dueOn, by: null } : null
    case 'received':
      return figure && share && share.received
    case 'closed':
      return status === 'closed' ? standing : null
    case 'cancelled':
      return status === 'cancelled' ? standing : null
  }
}

/** Of the rows of one step, the earliest. */
export function firstOf(step: DiningStep, { steps }: NightFacts): Deed | null {
  return (
    steps.filter((done) => done.step === step).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null
  )
}

/** Whether it took place; the clock may be ahead of whoever moves the event on. */
export function isHeld({ status, isOver }: NightFacts): boolean {
  switch (status) {
    case 'held':
    case 'closed':
      return true
    case 'published':
      return isOver
    case 'draft':
    case 'waiting':
    case 'cancelled':
      return false
  }
}

function isOverdue(share: NonNullable<NightFacts['share']>, today: string): boolean {
  return share.received === null && share.dueOn < today
}
