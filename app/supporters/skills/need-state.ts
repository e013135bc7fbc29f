import type { NeedStatus } from '#db/schema/skills.ts'

/** What can happen to a need. */
export type NeedMove =
  | 'read'
  | 'claim'
  | 'give-up'
  | 'finish'
  | 'thank'
  | 'cancel'
  | 'lapse'
  | 'change'

const from: Readonly<Record<NeedMove, readonly NeedStatus[]>> = {
  read: ['waiting'],
  claim: ['open'],
  'give-up': ['claimed'],
  finish: ['claimed'],
  thank: ['done'],
  cancel: ['waiting', 'open', 'claimed'],
  lapse: ['waiting', 'open'],
  // A day in the past asks again with a new one.
  change: ['waiting', 'open', 'lapsed'],
}

/** Whether a need that stands so may be moved so. */
export function mayMove(status: NeedStatus, move: NeedMove): boolean {
  return from[move].includes(status)
}
