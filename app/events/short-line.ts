import { oneLineOrNone } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

/** A line that may be left out. */
export function shortLine(most: number) {
  return oneLineOrNone().refine((text) => text.length <= most, {
    error: () => say('events.errors.tooLong', { most: String(most) }),
  })
}
