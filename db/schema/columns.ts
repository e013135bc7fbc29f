import type { ColumnType } from 'kysely'

/** An identity column: Postgres gives it, nobody changes it. */
export type Id = ColumnType<number, never, never>
/** A `timestamptz` that Postgres fills when it is not given. */
export type Stamp = ColumnType<Date, Date | undefined, Date>
/** A `date`, read as `2026-11-22`: a day of the organization's calendar, not a moment. */
export type Day = string
/** Written once, never updated. */
export type Once<Type> = ColumnType<Type, Type, never>
