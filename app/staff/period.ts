import { say } from '#app/words/say.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { isDay, sayDay } from './say-time.ts'
import { daysBetween } from './spans.ts'

export type PeriodName = 'today' | 'week' | 'month' | 'quarter' | 'year' | 'all' | 'own'

/** A stretch of days of the organization's calendar, both ends in it. */
export interface Period {
  readonly name: PeriodName
  /** `null`: from the first day. */
  readonly from: string | null
  /** `null`: without an end. */
  readonly to: string | null
  /** `7 days`, `May 1 to May 9`. */
  readonly text: string
  /** What was typed and could not be used, in words for staff. */
  readonly problem: string | null
  /** Dates that were typed and could not be used, to be mended. */
  readonly typed?: { readonly from: string | null; readonly to: string | null } | undefined
}

const periodNames: readonly PeriodName[] = [
  'today',
  'week',
  'month',
  'quarter',
  'year',
  'all',
  'own',
]

/** The periods that have a name, as staff choose between them. */
export function sayPeriods() {
  return periodNames.map((value) => ({ value, label: say(`staff.period.${value}`) }))
}

/**
 * The period that an address asks for: `?period=week`, `?period=own&from=2026-05-01&to=2026-05-09`. Days are those of the
 * organization's zone, so a gift at 11:59 PM on New Year's Eve is last year's (C25). What cannot be read means `fallback`.
 */
export function readPeriod(
  search: URLSearchParams,
  clock: { readonly at: Date; readonly timeZone: string },
  fallback: PeriodName = 'month',
): Period {
  const today = dayIn(clock.timeZone, clock.at)
  switch (askedFor(search) ?? fallback) {
    case 'today':
      return {
        name: 'today',
        from: today,
        to: today,
        text: say('staff.period.today'),
        problem: null,
      }
    case 'week':
      return {
        name: 'week',
        from: addDays(today, -6),
        to: today,
        text: say('staff.period.lastWeek'),
        problem: null,
      }
    case 'month':
      return {
        name: 'month',
        from: addDays(today, -29),
        to: today,
        text: say('staff.period.lastMonth'),
        problem: null,
      }
    case 'quarter':
      return {
        name: 'quarter',
        from: addDays(today, -89),
        to: today,
        text: say('staff.period.lastQuarter'),
        problem: null,
      }
    case 'year':
      return {
        name: 'year',
        from: `${today.slice(0, 4)}-01-01`,
        to: today,
        text: say('staff.period.thisYear', { year: today.slice(0, 4) }),
        problem: null,
      }
    case 'all':
      return { ...everything(), name: 'all' }
    case 'own':
      return ownDates(search.get('from') ?? '', search.get('to') ?? '')
  }
}

/** What the days of a period are measured against: as many just before it, or the same days of the year before. */
export function periodBefore(
  { name, from, to }: Pick<Period, 'name' | 'from' | 'to'>,
  today: string,
): { readonly from: string; readonly to: string; readonly text: string } | null {
  if (from === null) return null
  const last = to ?? today
  if (last < from) return null
  if (name === 'year')
    return {
      from: aYearBefore(from),
      to: aYearBefore(last),
      text: say('staff.period.sameDays', { year: aYearBefore(from).slice(0, 4) }),
    }
  const days = daysBetween(from, last)
  return {
    from: addDays(from, -days),
    to: addDays(from, -1),
    text: say('staff.period.daysBefore', { n: days }),
  }
}

/** The same day of the year before; of a leap day the day before it. */
function aYearBefore(day: string): string {
  const same = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return isDay(same) ? same : `${same.slice(0, 8)}28`
}

/** Dates that were typed count, unless another name was chosen than the one that was shown. */
function askedFor(search: URLSearchParams): PeriodName | undefined {
  const chosen = search.get('period')
  const typed = `${search.get('from') ?? ''}${search.get('to') ?? ''}`
  if (typed !== '' && chosen === search.get('shown')) return 'own'
  return periodNames.find((name) => name === chosen)
}

/** Days that were typed; all time, and why, when they cannot be used. */
export function ownDates(typedFrom: string, typedTo: string): Period {
  const from = isDay(typedFrom) ? typedFrom : null
  const to = isDay(typedTo) ? typedTo : null
  const odd = (typedFrom !== '' && !from) || (typedTo !== '' && !to)
  const typed = { from, to }
  if (odd) return { ...everything(), problem: say('staff.period.odd'), typed }
  if (from && to && from > to) return { ...everything(), problem: say('staff.period.order'), typed }
  if (from && to)
    return {
      name: 'own',
      from,
      to,
      text: say('staff.period.range', { from: sayDay(from), to: sayDay(to) }),
      problem: null,
    }
  if (from)
    return {
      name: 'own',
      from,
      to,
      text: say('staff.period.since', { day: sayDay(from) }),
      problem: null,
    }
  if (to)
    return {
      name: 'own',
      from,
      to,
      text: say('staff.period.until', { day: sayDay(to) }),
      problem: null,
    }
  return everything()
}

function everything(): Period {
  return { name: 'own', from: null, to: null, text: say('staff.period.all'), problem: null }
}
