import { z } from 'zod'
import { carried, maybeMoney, neededLine, pastDay } from '#app/contributions/entry/read-field.ts'
import { cents } from '#app/money/cents.ts'
import { say } from '#app/words/say.ts'

export const MOST_TELLER = 80
const MOST_GUESTS = 100_000

/** The fields of the form, in their order. */
export const figureFields = [
  'sales',
  'leftOut',
  'guests',
  'toldBy',
  'toldOn',
  'revision',
  'seen',
] as const
export type FigureField = (typeof figureFields)[number]

/** What the restaurant says was spent on a night, and who said it when. */
export function figureForm({ today, night }: { readonly today: string; readonly night: string }) {
  return z
    .object({
      sales: maybeMoney(),
      leftOut: maybeMoney(),
      guests: z
        .string()
        .default('')
        .transform((typed) => typed.trim().replaceAll(',', ''))
        .refine(
          (typed) => typed === '' || (/^\d{1,6}$/.test(typed) && Number(typed) <= MOST_GUESTS),
          {
            error: () => say('figure.errors.guests'),
          },
        )
        .transform((typed) => (typed === '' ? null : Number(typed))),
      toldBy: neededLine(MOST_TELLER, () => say('figure.errors.toldBy')),
      toldOn: pastDay(today).refine((day) => day >= night, {
        error: () => say('figure.errors.toldBefore'),
      }),
      revision: carried.revision,
      seen: z.string().max(60).default(''),
    })
    .transform(({ sales, leftOut, ...rest }, context) => {
      if (sales === null) {
        context.addIssue({ code: 'custom', path: ['sales'], message: say('figure.errors.sales') })
        return z.NEVER
      }
      if (leftOut !== null && leftOut > sales) {
        context.addIssue({
          code: 'custom',
          path: ['leftOut'],
          message: say('figure.errors.leftOut'),
        })
        return z.NEVER
      }
      return { ...rest, sales, leftOut: leftOut ?? cents(0) }
    })
}

export type FigureWords = Omit<z.output<ReturnType<typeof figureForm>>, 'revision' | 'seen'>
