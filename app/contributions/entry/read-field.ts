import { z } from 'zod'
import { holdsLink } from '#app/giving/plain-words.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { oneLineOrNone, severalLinesOrNone } from '#app/teams/team-text.form.ts'
import { addDays } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'

// The pieces that the forms of logged money share.

/** What a captain logs alone; more than that is a matter for staff. */
const MOST = cents(10_000_000)
const A_YEAR = 365

/** An amount that is needed and more than nothing. */
export function someMoney() {
  return z
    .string({ error: () => say('contributions.errors.amount') })
    .transform((typed, context) => {
      const read = readMoney(typed)
      if ('complaint' in read) return complain(context, read.complaint)
      return read.amount > 0
        ? read.amount
        : complain(context, say('contributions.errors.amountNothing'))
    })
}

/** An amount that may be left out. */
export function maybeMoney() {
  return z
    .string()
    .default('')
    .transform((typed, context) => {
      if (typed.trim() === '') return null
      const read = readMoney(typed)
      return 'amount' in read ? read.amount : complain(context, read.complaint)
    })
}

function readMoney(typed: string): { amount: Cents } | { complaint: string } {
  const read = parseMoney(typed)
  switch (read.kind) {
    case 'money':
      if (read.amount <= MOST) return { amount: read.amount }
      return { complaint: tooMuch() }
    case 'too-large':
      return { complaint: tooMuch() }
    case 'empty':
      return { complaint: say('contributions.errors.amount') }
    case 'not-a-number':
    case 'part-of-a-cent':
      return { complaint: say('contributions.errors.amountNumber') }
  }
}

function tooMuch(): string {
  return say('contributions.errors.amountMost', { most: formatMoney(MOST) })
}

/** A day that has come, and not long ago. */
export function pastDay(today: string) {
  return someDay(() => say('contributions.errors.day'))
    .refine((day) => day <= today, { error: () => say('contributions.errors.dayAhead') })
    .refine((day) => day >= addDays(today, -A_YEAR), {
      error: () => say('contributions.errors.dayLongAgo'),
    })
}

/** A day within a year of today, on either side. */
export function nearDay(today: string, missing: () => string) {
  return someDay(missing)
    .refine((day) => day <= addDays(today, A_YEAR), {
      error: () => say('contributions.errors.dayFarAhead'),
    })
    .refine((day) => day >= addDays(today, -A_YEAR), {
      error: () => say('contributions.errors.dayLongAgo'),
    })
}

function someDay(missing: () => string) {
  return z
    .string({ error: missing })
    .refine((day) => z.iso.date().safeParse(day).success, { error: missing, abort: true })
}

export function line(most: number) {
  return oneLineOrNone()
    .refine((text) => text.length <= most, {
      error: () => say('contributions.errors.tooLong', { most: String(most) }),
    })
    .transform((text) => text || null)
}

export function neededLine(most: number, missing: () => string) {
  return line(most)
    .refine((text) => text !== null, { error: missing })
    .transform(String)
}

/** A line that everybody may read. */
export function openLine(most: number) {
  return line(most).refine((text) => text === null || !holdsLink(text), {
    error: () => say('contributions.errors.link'),
  })
}

/** Several lines. */
export function lines(most: number) {
  return severalLinesOrNone().refine((text) => text.length <= most, {
    error: () => say('contributions.errors.tooLong', { most: String(most) }),
  })
}

/** What each form carries beside what is typed: the key that counts it once, or the revision that was read. */
export const carried = {
  key: z.string().optional(),
  revision: z.coerce.number().int().positive().optional().catch(undefined),
  note: lines(1_000),
  event: z.string().optional(),
}

export const MOST_LABEL = 60

function complain(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
