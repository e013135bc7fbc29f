import { addDays } from '#app/words/days.ts'

export type Grain = 'day' | 'week' | 'month'
export const grains: readonly Grain[] = ['day', 'week', 'month']

/** More of them than this are too many to see; then the next coarser one is shown. */
const MOST: Readonly<Record<Grain, number>> = { day: 92, week: 80, month: 120 }

/** What is easiest to read when nobody has chosen: days for two months, weeks for half a year, then months. */
const EASY: Readonly<Record<Grain, number>> = { day: 62, week: 27, month: 120 }

/** The first day of the day, week (from Monday) or month in which a day falls. */
export function spanOf(day: string, grain: Grain): string {
  switch (grain) {
    case 'day':
      return day
    case 'week':
      return addDays(day, -((weekdayOf(day) + 6) % 7))
    case 'month':
      return `${day.slice(0, 7)}-01`
  }
}

export function lastDayOf(span: string, grain: Grain): string {
  switch (grain) {
    case 'day':
      return span
    case 'week':
      return addDays(span, 6)
    case 'month':
      return addDays(spanOf(addDays(span, 31), 'month'), -1)
  }
}

/** Every span that has a day of the stretch in it, also those in which nothing happened; oldest first. */
export function spansBetween(from: string, to: string, grain: Grain): string[] {
  const spans: string[] = []
  for (
    let span = spanOf(from, grain);
    span <= to && spans.length < MOST.month;
    span = addDays(lastDayOf(span, grain), 1)
  )
    spans.push(span)
  return spans
}

/** The chosen grain, or the next coarser one in which the stretch can still be seen; the last is always right. */
export function grainFor(from: string, to: string, chosen: Grain | null): Grain {
  const fits = (grain: Grain, most: number) =>
    daysBetween(from, to) / DAYS[grain] <= most || grain === 'month'
  const finest = chosen === null ? 0 : grains.indexOf(chosen)
  const limits = chosen === null ? EASY : MOST
  return grains.slice(finest).find((grain) => fits(grain, limits[grain])) ?? 'month'
}

/** How many days the stretch has, both ends in it. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1
}

const DAYS: Readonly<Record<Grain, number>> = { day: 1, week: 7, month: 28 }

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
