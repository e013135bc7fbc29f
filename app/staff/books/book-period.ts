import { say } from '#app/words/say.ts'
import type { Asked } from '#app/staff/desk-hrefs.ts'
import { ownDates } from '#app/staff/period.ts'
import type { Period } from '#app/staff/period.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { sayMonth } from '#app/staff/say-time.ts'

type BookPeriodName =
  | 'month'
  | 'last-month'
  | 'quarter'
  | 'last-quarter'
  | 'year'
  | 'last-year'
  | 'all'
  | 'own'

/** Months, quarters and years as an accountant closes them, not the days just before today. */
export interface BookPeriod extends Omit<Period, 'name'> {
  readonly name: BookPeriodName
}

const names: readonly BookPeriodName[] = [
  'month',
  'last-month',
  'quarter',
  'last-quarter',
  'year',
  'last-year',
  'all',
  'own',
]

export function sayBookPeriods() {
  return names.map((value) => ({ value, label: say(`books.period.${value}`) }))
}

/** The period that an address asks for, as `?period=last-month` or `?period=own&from=2026-01-01&to=2026-06-30`. */
export function readBookPeriod(
  search: URLSearchParams,
  clock: { readonly at: Date; readonly timeZone: string },
): BookPeriod {
  const today = dayIn(clock.timeZone, clock.at)
  const name = askedFor(search)
  switch (name) {
    case 'month':
      return { name, ...monthOf(today) }
    case 'last-month':
      return { name, ...monthOf(before(monthOf(today))) }
    case 'quarter':
      return { name, ...quarterOf(today) }
    case 'last-quarter':
      return { name, ...quarterOf(before(quarterOf(today))) }
    case 'year':
      return { name, ...yearOf(today) }
    case 'last-year':
      return { name, ...yearOf(before(yearOf(today))) }
    case 'all':
      return { name, from: null, to: null, text: say('staff.period.all'), problem: null }
    case 'own':
      return { ...ownDates(search.get('from') ?? '', search.get('to') ?? ''), name }
  }
}

/** The same as an address asks for it. */
export function askBookPeriod({ name, from, to }: BookPeriod): Asked {
  return name === 'own' ? { period: name, from, to } : { period: name }
}

/** Dates that were typed count, unless another name was chosen than the one that was shown. */
function askedFor(search: URLSearchParams): BookPeriodName {
  const chosen = search.get('period')
  const typed = `${search.get('from') ?? ''}${search.get('to') ?? ''}`
  if (typed !== '' && chosen === search.get('shown')) return 'own'
  return names.find((name) => name === chosen) ?? 'month'
}

interface Stretch {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly problem: null
}

function monthOf(day: string): Stretch {
  const from = `${day.slice(0, 7)}-01`
  return { from, to: lastDayOfMonth(from), text: sayMonth(from), problem: null }
}

function quarterOf(day: string): Stretch {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3)
  const year = day.slice(0, 4)
  const from = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
  const to = lastDayOfMonth(`${year}-${String(quarter * 3).padStart(2, '0')}-01`)
  return { from, to, text: say('books.quarter', { n: String(quarter), year }), problem: null }
}

function yearOf(day: string): Stretch {
  const year = day.slice(0, 4)
  return { from: `${year}-01-01`, to: `${year}-12-31`, text: year, problem: null }
}

function before({ from }: Stretch): string {
  return addDays(from, -1)
}

function lastDayOfMonth(first: string): string {
  return addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1)
}
