import type { Generated } from 'kysely'
import type { Id, Once, Stamp } from './columns.ts'

export interface CheckInLinkTable {
  id: Id
  /** Whoever has it checks people in. */
  public_id: Generated<string>
  event_id: Once<number>
  made_by: number
  made_at: Stamp
  ended_at: Date | null
}

export interface CheckInLineTable {
  /** Of 128 bits, made by the phone. */
  entry_id: Once<string>
  event_id: Once<number>
  link_id: Once<number | null>
  kind: Once<'here' | 'back' | 'walk_up'>
  ticket_id: Once<number | null>
  /** The line that it takes back. */
  undoes: Once<string | null>
  /** Of whoever came without being on the list. */
  name: Once<string | null>
  /** By the phone's clock. */
  made_at: Once<Date>
  heard_at: Stamp
}

export interface ContestWinnerTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  contest: string
  winner: string
  noted_by: number
  noted_at: Stamp
}
