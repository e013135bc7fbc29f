import { z } from 'zod'
import { onSeveralLines } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import type { Asked, CalledOff } from '#db/schema/tickets.ts'
import { shortWords } from '#app/teams/short-line.ts'
import { momentOrNone } from '../../typed-moment.ts'
import type { Ticketing } from '../package.ts'
import { questions } from './tell-packages.ts'

export const calledOffs = ['choose', 'refund', 'keep'] as const satisfies readonly CalledOff[]
export const askeds = ['hidden', 'optional', 'required'] as const satisfies readonly Asked[]

/** The fields of the screen in their order. */
export const ticketingFields: readonly string[] = [
  'calledOff',
  'refundUntil',
  'namesUntil',
  'ownPay',
  ...questions.map((one) => `asks-${one}`),
  'meals',
  'waiver',
]

const MOST_MEALS = 8
const MOST_MEAL = 60

const asked = z.enum(askeds, { error: () => say('packages.errors.asked') }).default('hidden')

/** What was typed of how an event sells; its moments are those of the clock of the place. */
export type TypedTicketing = Omit<Ticketing, 'refundUntil' | 'namesUntil'> & {
  readonly refundUntil: string | null
  readonly namesUntil: string | null
}

export const TicketingForm = z
  .object({
    calledOff: z.enum(calledOffs, { error: () => say('packages.errors.calledOff') }),
    refundUntil: momentOrNone(() => say('packages.errors.moment')),
    namesUntil: momentOrNone(() => say('packages.errors.moment')),
    ownPay: z.string().optional(),
    'asks-phone': asked,
    'asks-shirt': asked,
    'asks-handicap': asked,
    'asks-meal': asked,
    'asks-allergy': asked,
    meals: z.string().default('').transform(readMeals),
    waiver: shortWords(5000),
  })
  .transform((typed, context): TypedTicketing => {
    const complain = (message: string) =>
      context.addIssue({ code: 'custom', path: ['meals'], message })
    const { meals } = typed
    if (meals.length > MOST_MEALS || meals.some((meal) => meal.length > MOST_MEAL))
      complain(say('packages.errors.meals', { most: MOST_MEALS, letters: MOST_MEAL }))
    if (meals.length > 0 && typed['asks-meal'] === 'hidden')
      complain(say('packages.errors.mealHidden'))
    return {
      calledOff: typed.calledOff,
      refundUntil: typed.refundUntil,
      namesUntil: typed.namesUntil,
      ownPay: typed.ownPay !== undefined,
      asks: {
        phone: typed['asks-phone'],
        shirt: typed['asks-shirt'],
        handicap: typed['asks-handicap'],
        meal: typed['asks-meal'],
        allergy: typed['asks-allergy'],
      },
      meals,
      waiver: typed.waiver,
    }
  })

/** One a line, each once. */
function readMeals(text: string): readonly string[] {
  const lines = onSeveralLines(text)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}
