import { say } from '#app/words/say.ts'
import { neededShortLine } from '#app/teams/short-line.ts'

export const MOST_NAME = 80

/** Who somebody without an account is. */
export const VisitorName = neededShortLine(MOST_NAME, () => say('rsvp.errors.name'))

/** The same of somebody whom another writes down. */
export const TheirName = neededShortLine(MOST_NAME, () => say('rsvp.errors.theirName'))
