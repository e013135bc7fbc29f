import type { TeamKind } from '#db/schema/teams.ts'

/** One team of the demo: what its captain wrote, how far it came, and how much was given. */
export interface TeamPlan {
  readonly slug: string
  readonly name: string
  readonly kind: TeamKind
  readonly town: string
  /** Whole dollars. */
  readonly goal: number
  readonly plan: string
  readonly story: string
  readonly captain: PlannedPerson
  readonly coCaptain?: PlannedPerson
  readonly stage: Stage
  /** What was given as a share of the goal: 0 for nothing, above 1 for a goal that was passed. */
  readonly given: number
  readonly startedDaysAgo: number
  readonly endsInDays?: number
  /** The team of this year's campaign that goes on from it. */
  readonly wentOnAs?: string
  /** Whole dollars, and what they do. */
  readonly suggests?: readonly (readonly [dollars: number, words: string])[]
}

export interface PlannedPerson {
  readonly name: string
  readonly email: string
  /** How the page names them, when it is not their first name. */
  readonly shownAs?: string
}

type Stage =
  | { readonly at: 'draft' | 'waiting' | 'live' | 'closed' | 'hidden' }
  | { readonly at: 'sent-back'; readonly reason: string }
  /** Live, while a change of the page waits for approval. */
  | { readonly at: 'edited'; readonly story: string; readonly goal: number }
