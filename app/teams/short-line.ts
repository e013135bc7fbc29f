import { oneLine, oneLineOrNone, severalLinesOrNone } from './team-text.form.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** A line that may be left out. */
export function shortLine(most: number) {
  return oneLineOrNone().refine((text) => text.length <= most, tooLong(most))
}

export function neededShortLine(most: number, missing: () => string) {
  return oneLine(missing).refine((text) => text.length <= most, tooLong(most))
}

/** Several lines, or none. */
export function shortWords(most: number) {
  return severalLinesOrNone().refine((text) => text.length <= most, tooLong(most))
}

export function tooLong(most: number) {
  return { error: () => say('events.errors.tooLong', { most: sayNumber(most) }) }
}
