import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

interface Owed {
  readonly restaurant: string
  readonly team: string
  readonly organization: string
  /** To which the check is sent. */
  readonly address: string
  /** Of the night, and of the check. */
  readonly day: string
  readonly dueOn: string
  readonly open: Cents
  /** How it comes of what was spent; `null` while nobody wrote that down. */
  readonly steps: string | null
}

export const tones = ['friendly', 'second', 'firm'] as const
export type Tone = (typeof tones)[number]

export interface RestaurantLetter {
  readonly subject: string
  readonly body: string
}

interface ChaseLetter extends RestaurantLetter {
  readonly tone: Tone
}

/** Letters about a check that is late, from a friendly word to the plain facts: each says what is owed, of what, and where it goes. */
export function chaseLetters({ address, steps, ...owed }: Owed): readonly ChaseLetter[] {
  const facts = {
    ...owed,
    day: sayDay(owed.day),
    dueOn: sayDay(owed.dueOn),
    open: formatMoneyExactly(owed.open),
  }
  const where = say('figure.chase.where', {
    organization: owed.organization,
    address: address.split('\n').join(', '),
  })
  return tones.map((tone) => ({
    tone,
    subject: say('figure.chase.subject', facts),
    body: [
      say('figure.chase.dear', facts),
      say(`figure.chase.${tone}`, facts),
      ...(steps === null ? [] : [say('figure.chase.reckoned', { steps })]),
      where,
      say('figure.chase.close', facts),
    ].join('\n\n'),
  }))
}

/** Opens it in the mail program of whoever presses. */
export function mailtoOf({ subject, body }: RestaurantLetter, to: string | null): string {
  const words = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  return `mailto:${to === null ? '' : encodeURIComponent(to)}?${words}`
}
