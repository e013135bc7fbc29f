import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { RestaurantLetter } from './chase-letters.ts'

interface Given {
  readonly restaurant: string
  readonly team: string
  readonly organization: string
  /** Of the night. */
  readonly day: string
  readonly came: Cents
}

/** Thanks for a check that came. Its receipt is a letter of its own. */
export function thankLetter(given: Given): RestaurantLetter {
  const facts = { ...given, day: sayDay(given.day), came: formatMoneyExactly(given.came) }
  return {
    subject: say('figure.thanks.subject', facts),
    body: [
      say('figure.chase.dear', facts),
      say('figure.thanks.words', facts),
      say('figure.thanks.again'),
      say('figure.thanks.close', facts),
    ].join('\n\n'),
  }
}
