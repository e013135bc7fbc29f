import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'

/** Whole years after the year of a gift in which its books may be asked for; the law asks for fewer, auditors for these. */
const YEARS_KEPT = 7

/** The first year of which the books still need the names, in the organization's zone (S40). */
export function firstYearKept(): RawBuilder<number> {
  return sql<number>`(select extract(year from ${now()}::timestamptz at time zone o.time_zone) - ${YEARS_KEPT} from organization o)`
}

/** Whether a day, or a moment there, is of a year before it. */
export function isBeyondBooks(day: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`extract(year from ${day}) < ${firstYearKept()}`
}

/** A moment as a day in the organization's zone. */
export function dayOf(moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${moment} at time zone (select o.time_zone from organization o))::date`
}
