import { addDays, dayIn, isDay, sayDay } from './say-time.ts'

export type PeriodName = 'today' | 'week' | 'month' | 'all' | 'own'

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
}

export const periodNames: readonly { readonly value: PeriodName; readonly label: string }[] = [
  { value: 'today', label: 'Today' },
  { value: 'week', label: '7 days' },
  { value: 'month', label: '30 days' },
  { value: 'all', label: 'All time' },
  { value: 'own', label: 'Own dates' },
]

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
      return { name: 'today', from: today, to: today, text: 'Today', problem: null }
    case 'week':
      return {
        name: 'week',
        from: addDays(today, -6),
        to: today,
        text: 'The last 7 days',
        problem: null,
      }
    case 'month':
      return {
        name: 'month',
        from: addDays(today, -29),
        to: today,
        text: 'The last 30 days',
        problem: null,
      }
    case 'all':
      return { name: 'all', from: null, to: null, text: 'All time', problem: null }
    case 'own':
      return ownDates(search.get('from') ?? '', search.get('to') ?? '')
  }
}

/** Dates that were typed count, unless another name was chosen than the one that was shown. */
function askedFor(search: URLSearchParams): PeriodName | undefined {
  const chosen = search.get('period')
  const typed = `${search.get('from') ?? ''}${search.get('to') ?? ''}`
  if (typed !== '' && chosen === search.get('shown')) return 'own'
  return periodNames.find(({ value }) => value === chosen)?.value
}

function ownDates(typedFrom: string, typedTo: string): Period {
  const from = isDay(typedFrom) ? typedFrom : null
  const to = isDay(typedTo) ? typedTo : null
  const odd = (typedFrom !== '' && !from) || (typedTo !== '' && !to)
  if (odd)
    return { ...everything, problem: 'One of the dates is not in the calendar. All time is shown.' }
  if (from && to && from > to)
    return { ...everything, problem: 'The first date is after the last. All time is shown.' }
  if (from && to)
    return { name: 'own', from, to, text: `${sayDay(from)} to ${sayDay(to)}`, problem: null }
  if (from) return { name: 'own', from, to, text: `From ${sayDay(from)}`, problem: null }
  if (to) return { name: 'own', from, to, text: `Until ${sayDay(to)}`, problem: null }
  return everything
}

const everything: Period = { name: 'own', from: null, to: null, text: 'All time', problem: null }
