import type { TextState } from '#app/teams/page-editor.server.ts'
import type { TeamStatus } from '#db/schema/teams.ts'

/** What a captain may be led to, one at a time. */
export type NextThing =
  | 'write'
  | 'send'
  | 'wait'
  | 'give'
  | 'thank'
  | 'next-goal'
  | 'nearly'
  | 'ask'
  | 'share'

export interface TeamStanding {
  readonly status: TeamStatus
  readonly state: TextState
  readonly everPublished: boolean
  readonly hasStory: boolean
  readonly captainName: string
  readonly gaveFirst: boolean
  /** Gifts of anybody but this captain. */
  readonly otherGifts: number
  /** Gifts that nobody has thanked for. */
  readonly waiting: number
  readonly raised: number
  readonly goal: number
}

/** So many friends, asked by name, and a page is on its way (FIELD, giving 4). */
export const FRIENDS = 3

/** From this part of the goal on, what is left says more than what is there. */
const NEARLY = 0.75

/**
 * The one thing that helps most now. Thanks come before any asking: who was thanked gives and tells again.
 * @returns `null` where the page's own state says what is to be done, or nothing is.
 */
export function nextThing(team: TeamStanding): NextThing | null {
  if (team.status === 'hidden' || team.state === 'sent-back') return null
  if (!team.everPublished) {
    if (team.state === 'waiting') return 'wait'
    return team.hasStory && team.captainName !== '' ? 'send' : 'write'
  }
  if (team.status === 'closed') return team.waiting > 0 ? 'thank' : null
  if (!team.gaveFirst && team.otherGifts === 0) return 'give'
  if (team.waiting > 0) return 'thank'
  if (team.raised >= team.goal) return 'next-goal'
  if (team.raised >= team.goal * NEARLY) return 'nearly'
  if (team.otherGifts < FRIENDS) return 'ask'
  return 'share'
}
