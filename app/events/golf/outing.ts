import type { Cents } from '#app/money/cents.ts'
import type { GolfFormat, GolfStart } from '#db/schema/golf.ts'

/** What a golf outing tells beside what every event does, as a captain wrote it; what is not known yet is empty. */
export interface OutingText {
  readonly format: GolfFormat | null
  readonly startKind: GolfStart | null
  /** `09:00` by the clock of the place, on the first day: the shotgun, or the first group. */
  readonly startsAt: string | null
  /** Minutes between groups; `null` for a shotgun. */
  readonly teeInterval: number | null
  readonly checkInFrom: string | null
  readonly holes: number
  readonly groupSize: number
  readonly dressCode: string
  readonly included: string
  /** By when the course wants to know how many come. For captains and staff alone, like what follows. */
  readonly headcountOn: string | null
  readonly proName: string
  readonly proContact: string
  readonly contractOn: string | null
  readonly deposit: Cents | null
  /** Of a paper raffle that is held on the day; none is sold here (C8). */
  readonly raffleLicence: string
  readonly raffleClass: 'A' | 'B' | null
}

/** Before its captain said anything: what most outings are. */
export const nothingPlanned: OutingText = {
  format: null,
  startKind: null,
  startsAt: null,
  teeInterval: null,
  checkInFrom: null,
  holes: 18,
  groupSize: 4,
  dressCode: '',
  included: '',
  headcountOn: null,
  proName: '',
  proContact: '',
  contractOn: null,
  deposit: null,
  raffleLicence: '',
  raffleClass: null,
}

export const golfFormats = [
  'scramble',
  'best_ball',
  'stroke_play',
  'stableford',
] as const satisfies readonly GolfFormat[]

export const golfStarts = ['shotgun', 'tee_times'] as const satisfies readonly GolfStart[]
