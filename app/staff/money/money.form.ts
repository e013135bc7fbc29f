import { z } from 'zod'
import type { Cents } from '#app/money/cents.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'
import { isDay } from '../say-time.ts'

// What forms about money by hand have in common. All speak of `today`, a day of the organization's calendar.

/** An amount as people type it; more than nothing. */
export function amountField() {
  return z
    .string({ error: () => say('treasury.errors.amount') })
    .max(40)
    .transform((typed, context): Cents => {
      const read = parseMoney(typed)
      if (read.kind === 'money' && read.amount > 0) return read.amount
      context.addIssue({ code: 'custom', message: say('treasury.errors.amount') })
      return z.NEVER
    })
}

/** A day that has come already: nothing is booked ahead of time. */
export function pastDay(today: string) {
  return z
    .string({ error: () => say('treasury.errors.day') })
    .refine(isDay, { error: () => say('treasury.errors.day') })
    .refine((day) => day <= today, { error: () => say('treasury.errors.dayAhead') })
}

export function reasonField() {
  return z
    .string({ error: () => say('treasury.errors.reason') })
    .trim()
    .min(1, { error: () => say('treasury.errors.reason') })
    .max(500, { error: () => say('staff.refund.tooLong') })
}

/** Words that may be left out; `null` then. */
export function wordsField(most: number) {
  return z
    .string()
    .trim()
    .max(most, { error: () => say('treasury.errors.long', { most }) })
    .optional()
    .transform((typed) => typed || null)
}

const meansField = () =>
  z.enum(['cash', 'check', 'transfer'], { error: () => say('treasury.errors.means') })

export const formKey = z.string().regex(/^[0-9a-f]{32}$/)

/** Money as it lies before staff. */
function incomingFields(today: string) {
  return {
    key: formKey,
    amount: amountField(),
    means: meansField(),
    payerName: wordsField(200),
    checkNumber: wordsField(30),
    receivedOn: pastDay(today),
    note: wordsField(1000),
  }
}

export function parkingForm(today: string) {
  return z.object(incomingFields(today))
}

const rests = ['will-come', 'will-not-come', 'counted-again', 'gave-more'] as const

/** What came for something expected; `rest` must be said when it is another sum. */
export function receivingForm(today: string, open: Cents) {
  return z
    .object({
      ...incomingFields(today),
      rest: z.enum(rests).optional(),
      why: wordsField(500),
    })
    .transform(({ rest, why, ...incoming }, context) => {
      if (rest || incoming.amount >= open) return { incoming, rest: rest ?? 'will-come', why }
      context.addIssue({ code: 'custom', path: ['rest'], message: say('treasury.errors.rest') })
      return z.NEVER
    })
}

/** Which of what is expected the money is for. */
export const MatchForm = z.object({
  item: z.string().max(32),
  rest: z.enum(rests),
  why: wordsField(500),
})

/** Why something is taken back; `day` for what the bank sent back. */
export function takingBackForm() {
  return z.object({ reason: reasonField() })
}

export function returnForm(today: string) {
  return z.object({ reason: reasonField(), returnedOn: pastDay(today) })
}

export function withdrawalForm() {
  return z.object({ reason: reasonField(), revision: z.coerce.number().int() })
}

/** What staff log themselves: a promise that reached them. Takings of a sale are the captains' sheet. */
export function promiseForm(today: string) {
  return z.object({
    key: formKey,
    kind: z.enum(['gift', 'restaurant_share', 'sponsorship', 'ticket'], {
      error: () => say('treasury.errors.kind'),
    }),
    team: wordsField(80),
    event: wordsField(32),
    amount: amountField(),
    means: meansField(),
    giverName: wordsField(200),
    giverEmail: z
      .email({ error: () => say('treasury.errors.email') })
      .max(254)
      .optional()
      .transform((typed) => typed?.toLowerCase() ?? null),
    shownName: wordsField(60),
    label: wordsField(60),
    checkNumber: wordsField(30),
    givenOn: pastDay(today),
    dueOn: z
      .string({ error: () => say('treasury.errors.day') })
      .refine(isDay, { error: () => say('treasury.errors.day') }),
    note: wordsField(1000),
  })
}
