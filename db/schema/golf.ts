import type { Generated } from 'kysely'
import type { Day, Once } from './columns.ts'

export type GolfFormat = 'scramble' | 'best_ball' | 'stroke_play' | 'stableford'

export type GolfStart = 'shotgun' | 'tee_times'

export interface GolfOutingTable {
  version_id: Once<number>
  format: GolfFormat | null
  start_kind: GolfStart | null
  /** `09:00` by the clock of the place, on the first day. */
  starts_at: string | null
  /** Minutes between groups. */
  tee_interval: number | null
  check_in_from: string | null
  holes: Generated<number>
  group_size: Generated<number>
  dress_code: Generated<string>
  included: Generated<string>
  headcount_on: Day | null
  pro_name: Generated<string>
  pro_contact: Generated<string>
  contract_on: Day | null
  deposit_cents: number | null
  raffle_licence: Generated<string>
  raffle_class: 'A' | 'B' | null
}
