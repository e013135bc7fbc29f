import type { Generated } from 'kysely'
import type { Once, Stamp } from './columns.ts'

export interface TeeSheetTable {
  event_id: Once<number>
  revision: Generated<number>
  frozen_at: Date | null
  frozen_by: number | null
  saved_by: number | null
  saved_at: Stamp
}

export interface PairingTable {
  ticket_id: Once<number>
  event_id: Once<number>
  /** The hole, or the turn of those who tee off one after the other. */
  start: number
  half: Generated<'A' | 'B'>
  seat: number
}
