import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { holdsCardNumber } from '#app/money/card-number.ts'
import type { Card, Dedication } from './dedication.ts'
import { holdsLink, plainWords } from './plain-words.ts'

/** As they are sent. What stands in them counts only when the gift is for somebody, so that nothing folded away is complained of. */
export const dedicationFields = {
  dedication: z.enum(['none', 'honor', 'memory']).catch('none'),
  dedicatedTo: z.string().optional(),
  cardEmail: z.string().optional(),
  cardFrom: z.string().optional(),
  cardWords: z.string().optional(),
}

type Typed = z.output<z.ZodObject<typeof dedicationFields>>
type Field = keyof Typed
type Complain = (field: Field, message: string) => void

/** For whom the gift is. Whatever is wrong with it is complained of, and what is returned then means nothing. */
export function readDedication(typed: Typed, complain: Complain): Dedication | null {
  if (typed.dedication === 'none') return null
  const to = readName('dedicatedTo', typed, 80, complain)
  if (to === '') complain('dedicatedTo', say('giving.dedicationErrors.nameMissing'))
  return { as: typed.dedication, to, card: readCard(typed, complain) }
}

function readCard(typed: Typed, complain: Complain): Card | null {
  const email = plainWords(typed.cardEmail ?? '').toLowerCase()
  const from = readName('cardFrom', typed, 60, complain)
  const words = plainWords(typed.cardWords ?? '')
  if (email === '' && from === '' && words === '') return null
  if (email === '') complain('cardEmail', say('giving.dedicationErrors.emailMissing'))
  else if (!z.email().max(254).safeParse(email).success)
    complain('cardEmail', say('giving.dedicationErrors.email'))
  if (from === '') complain('cardFrom', say('giving.dedicationErrors.fromMissing'))
  if (words.length > MOST_WORDS)
    complain('cardWords', say('giving.dedicationErrors.wordsTooLong', { most: String(MOST_WORDS) }))
  if (holdsCardNumber(words)) complain('cardWords', say('giving.dedicationErrors.wordsHoldCard'))
  if (holdsLink(words)) complain('cardWords', say('giving.dedicationErrors.wordsHoldLink'))
  return { email, from, words: words === '' ? null : words }
}

/** What a card has room for. */
export const MOST_WORDS = 300

function readName(
  field: 'dedicatedTo' | 'cardFrom',
  typed: Typed,
  most: number,
  complain: Complain,
): string {
  const name = plainWords(typed[field] ?? '').replaceAll(/\s+/g, ' ')
  if (name.length > most)
    complain(field, say('giving.giveErrors.nameTooLong', { most: String(most) }))
  if (holdsCardNumber(name)) complain(field, say('giving.giveErrors.nameHoldsCard'))
  if (holdsLink(name)) complain(field, say('giving.giveErrors.nameHoldsLink'))
  return name
}
