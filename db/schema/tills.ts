import type { ColumnType, Generated } from 'kysely'
import type { Id, Once, Stamp } from './columns.ts'

type TillEntryKind = 'float' | 'sale' | 'gift' | 'drop' | 'undo' | 'close'

type TillMeans = 'cash' | 'card' | 'qr'

/** At the price on the tag, at half of it, or a bag for one price. */
type TillMode = 'full' | 'half' | 'bag'

/** Why a line was not taken. */
export type TillRefusalReason =
  | 'other-content'
  | 'not-its-day'
  | 'code-revoked'
  | 'sale-closed'
  | 'unreadable'

export interface TillTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  name: string
  started_by: Once<number>
  started_at: Stamp
}

export interface TillCodeTable {
  id: Id
  public_id: Generated<string>
  till_id: Once<number>
  code_hash: Once<string>
  starts_at: Once<Date>
  ends_at: Once<Date>
  given_by: Once<number>
  given_at: Stamp
  revoked_at: Date | null
  revoked_by: number | null
}

export interface TillPhoneTable {
  id: Id
  public_id: Generated<string>
  till_id: Once<number>
  code_id: Once<number>
  key_hash: Once<string>
  opened_at: Stamp
  heard_at: Stamp
  clock_ahead_ms: Generated<number>
  last_line: Generated<number>
}

/** Written once, never updated. */
export interface TillEntryTable {
  id: Id
  entry_id: Once<string>
  till_id: Once<number>
  phone_id: Once<number>
  line: Once<number>
  kind: Once<TillEntryKind>
  amount_cents: Once<number | null>
  means: Once<TillMeans | null>
  mode: Once<TillMode | null>
  item: Once<string | null>
  witness: Once<string | null>
  taken_by: Once<string | null>
  undoes: Once<string | null>
  made_at: Once<Date>
  clock_ahead_ms: Once<number>
  heard_at: ColumnType<Date, Date | undefined, never>
  content_hash: Once<string>
}

/** Written once, never updated. */
export interface TillFloatPieceTable {
  entry_id: Once<string>
  denomination_cents: Once<number>
  pieces: Once<number>
}

export interface TillRefusalTable {
  id: Id
  public_id: Generated<string>
  till_id: Once<number>
  phone_id: Once<number>
  entry_id: Once<string>
  why: Once<TillRefusalReason>
  /** As JSON. */
  content: ColumnType<unknown, string, never>
  content_hash: Once<string>
  clock_ahead_ms: Once<number>
  heard_at: Stamp
  settled_as: 'counted' | 'left-out' | null
  settled_by: number | null
  settled_at: Date | null
}

/** A view: what each till holds. */
export interface TillTotalView {
  till_id: Once<number>
  event_id: Once<number>
  float_cents: Once<number>
  cash_cents: Once<number>
  card_cents: Once<number>
  qr_cents: Once<number>
  gift_cents: Once<number>
  dropped_cents: Once<number>
  /** What lies in the box: float, cash and gifts, less what was taken out. */
  box_cents: Once<number>
  sales: Once<number>
  closed_at: Once<Date | null>
}
