import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Period } from './period.ts'

/** Days of the organization's calendar, both ends in it; `null` where there is no end. */
export type Days = Pick<Period, 'from' | 'to'>

/** Days begin at midnight on the organization's clock (C25). */
const zone = sql`(select time_zone from organization)`

/** Whether a moment falls into these days. */
export function fallsInto({ from, to }: Days, moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${notBefore(from, moment)} and ${notAfter(to, moment)}`
}

export function notBefore(from: string | null, moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return from === null
    ? sql`true`
    : sql`${moment} >= (${from}::date::timestamp at time zone ${zone})`
}

export function notAfter(to: string | null, moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return to === null
    ? sql`true`
    : sql`${moment} < ((${to}::date + 1)::timestamp at time zone ${zone})`
}
