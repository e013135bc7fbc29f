import { say } from '#app/words/say.ts'
import { sayDay, sayMonth, sayShortDay, sayShortMonth } from './say-time.ts'
import type { Grain } from './spans.ts'

/** The day, or the first of the week, or the month. */
export function saySpan(span: string, grain: Grain): string {
  return grain === 'month' ? sayMonth(span) : sayDay(span)
}

/** The same in short, below a column. */
export function nameOfSpan(span: string, grain: Grain): string {
  return grain === 'month' ? sayShortMonth(span) : sayShortDay(span)
}

/** Of a table with a row each. */
export function captionOfSpans(grain: Grain): string {
  switch (grain) {
    case 'day':
      return say('staff.totals.byDay')
    case 'week':
      return say('staff.totals.byWeek')
    case 'month':
      return say('staff.totals.byMonth')
  }
}

export function headingOfSpans(grain: Grain): string {
  switch (grain) {
    case 'day':
      return say('staff.totals.day')
    case 'week':
      return say('staff.totals.week')
    case 'month':
      return say('staff.totals.month')
  }
}
