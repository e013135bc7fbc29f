import type { Hours } from '#app/words/hours.ts'
import type { StreetShown } from '#db/schema/events.ts'

export type EventDay = Hours

export interface StreetRule {
  readonly shown: StreetShown
  readonly hours: number
  readonly days: readonly EventDay[]
}

/** From when until when everyone may read the street, the first first; of several days it is hidden again between them. */
function streetWindows({ shown, hours, days }: StreetRule): readonly EventDay[] {
  switch (shown) {
    case 'public': {
      const last = days.at(-1)
      return last ? [{ startsAt: new Date(0), endsAt: last.endsAt }] : []
    }
    case 'after_rsvp':
      return []
    case 'day_of':
      return days.map(({ startsAt, endsAt }) => ({
        startsAt: new Date(startsAt.getTime() - hours * HOUR),
        endsAt,
      }))
  }
}

/** Whether everyone may read the street at that moment. When the event is over, nobody needs it any more (S34). */
export function isStreetOpen(rule: StreetRule, at: Date): boolean {
  return streetWindows(rule).some(({ startsAt, endsAt }) => at >= startsAt && at < endsAt)
}

/** From when everyone may read it who may not yet; `undefined`: never again. */
export function whenStreetOpens(rule: StreetRule, at: Date): Date | undefined {
  return streetWindows(rule).find(({ startsAt }) => at < startsAt)?.startsAt
}

/** Whether somebody who said that they come, and has a place, may read it. */
export function isStreetOpenToGuests(rule: StreetRule, at: Date): boolean {
  if (rule.shown !== 'after_rsvp') return isStreetOpen(rule, at)
  const last = rule.days.at(-1)
  return last !== undefined && at < last.endsAt
}

/** Whether it may stand on what travels and stays: calendars, pictures, paper, data for search engines. */
export function isStreetForAll(rule: StreetRule, at: Date): boolean {
  return rule.shown === 'public' && isStreetOpen(rule, at)
}

const HOUR = 3_600_000
