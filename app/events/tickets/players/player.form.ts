import { z } from 'zod'
import { EmailOrNone, oneLineOrNone } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { TheirName, VisitorName } from '#app/teams/guests/visitor.form.ts'
import type { Question, Ticketing } from '../package.ts'

export const playerFields = [
  'name',
  'email',
  'phone',
  'shirt',
  'handicap',
  'meal',
  'allergy',
  'wish',
  'seeksGroup',
  'agrees',
] as const
export type PlayerField = (typeof playerFields)[number]

export type PlayerAnswers = z.output<ReturnType<typeof playerForm>>

export const MOST_PHONE = 30
export const MOST_SHORT = 40
export const MOST_MEAL = 80
export const MOST_WORDS = 200

interface Asking {
  readonly ticketing: Ticketing
  /** Captains write down what they know; whoever comes answers what is needed. */
  readonly by: 'player' | 'captain'
}

/** What somebody says who comes, as far as the event asks; what else is posted is ignored (S6). */
export function playerForm({ ticketing, by }: Asking) {
  const asked = <Schema extends z.ZodType<string>>(question: Question, answer: Schema) => {
    const isHidden = ticketing.asks[question] === 'hidden'
    const isNeeded = ticketing.asks[question] === 'required' && by === 'player'
    return z
      .preprocess((typed) => (isHidden ? '' : typed), answer)
      .refine((text) => !isNeeded || text !== '', {
        error: () => say(`players.errors.${question}`),
      })
  }
  return z.object({
    name: by === 'player' ? VisitorName : TheirName,
    email: EmailOrNone,
    phone: asked('phone', phone),
    shirt: asked('shirt', shortLine(MOST_SHORT)),
    handicap: asked('handicap', shortLine(MOST_SHORT)),
    meal: asked('meal', mealOf(ticketing.meals)),
    allergy: asked('allergy', shortLine(MOST_WORDS)),
    wish: shortLine(MOST_WORDS),
    seeksGroup: ticked,
    agrees: ticked,
  })
}

/** Somebody else comes: who it is, or nobody yet. */
export const OtherPlayer = z
  .object({ otherName: oneLineOrNone(), otherEmail: EmailOrNone })
  .transform(({ otherName, otherEmail }, context) => {
    if (otherName.length > 80 || (otherName === '' && otherEmail !== null))
      context.addIssue({
        code: 'custom',
        path: ['otherName'],
        message: say('rsvp.errors.theirName'),
      })
    return otherName === '' ? null : { name: otherName, email: otherEmail }
  })

export const otherFields = ['otherName', 'otherEmail'] as const
export type OtherField = (typeof otherFields)[number]

/** Digits, however they are grouped. */
const phone = oneLineOrNone().refine(
  (text) =>
    text === '' || (/^[\d\s()+.x-]{7,30}$/i.test(text) && text.replaceAll(/\D/g, '').length >= 7),
  { error: () => say('shifts.errors.phone') },
)

const ticked = z
  .string()
  .default('')
  .transform((value) => value !== '')

function mealOf(meals: readonly string[]) {
  const answer = shortLine(MOST_MEAL)
  return meals.length === 0
    ? answer
    : answer.refine((text) => text === '' || meals.includes(text), {
        error: () => say('players.errors.meal'),
      })
}
