import type { Hours } from '#app/words/hours.ts'
import type { StreetShown } from '#db/schema/events.ts'

export type EventDay = Hours

interface StreetRule {
  readonly shown: StreetShown
  readonly hours: number
  readonly days: readonly EventDay[]
}

/** From when until when everyone may read the street; `null`: never. */
export function streetWindow({ shown, hours, days }: StreetRule): EventDay | null {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  switch (shown) {
    case 'public':
      return { startsAt: new Date(0), endsAt: last.endsAt }
    case 'after_rsvp':
      return null
    case 'day_of':
      return { startsAt: new Date(first.startsAt.getTime() - hours * HOUR), endsAt: last.endsAt }
  }
}

/** Whether everyone may read the street at that moment. When the event is over, nobody needs it any more (S34). */
export function isStreetOpen(rule: StreetRule, at: Date): boolean {
  const window = streetWindow(rule)
  return window !== null && at >= window.startsAt && at < window.endsAt
}

/** Whether somebody who said that they come, and has a place, may read it. */
export function isStreetOpenToGuests(rule: StreetRule, at: Date): boolean {
  if (rule.shown !== 'after_rsvp') return isStreetOpen(rule, at)
  const last = rule.days.at(-1)
  return last !== undefined && at < last.endsAt
}

/** Whether it may stand on what travels and stays: calendars, pictures, paper, data for search engines. */
export function isStreetForAll({ shown }: Pick<StreetRule, 'shown'>): boolean {
  return shown === 'public'
}

const HOUR = 3_600_000
