import { z } from 'zod'
import { holdsCardNumber } from '#app/money/card-number.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** What a team page's own fields may hold, the same at the start and at the desk. */
export const MOST_PLAN = 300
export const MOST_STORY = 20_000
const LEAST_GOAL = cents(1_000)
const MOST_GOAL = cents(100_000_000)

export const TeamName = oneLine(() => say('teams.errors.nameMissing'))
  .refine((name) => /[\p{L}\p{N}]/u.test(name), { error: () => say('teams.errors.nameLetters') })
  .refine((name) => name.length <= 80, {
    error: () => say('teams.errors.nameTooLong', { most: '80' }),
  })

export const TeamPlan = oneLine(() => say('teams.errors.planMissing')).refine(
  (plan) => plan.length <= MOST_PLAN,
  { error: () => say('teams.errors.planTooLong', { most: String(MOST_PLAN) }) },
)

export const TypedEmail = z
  .string({ error: () => say('teams.errors.emailMissing') })
  .trim()
  .toLowerCase()
  .normalize('NFC')
  .refine((email) => z.email().max(254).safeParse(email).success, {
    error: () => say('teams.errors.email'),
  })

/** The same, where nobody has to give one. */
export const EmailOrNone = z
  .string()
  .trim()
  .default('')
  .transform((email) => (email === '' ? null : email))
  .pipe(TypedEmail.nullable())

/** A goal as it was typed: `1,500` or `$1500`. */
export function parseGoal(typed: string): { goal: Cents } | { complaint: string } {
  const read = parseMoney(typed)
  if (read.kind === 'empty') return { complaint: say('teams.errors.goalMissing') }
  if (read.kind === 'too-large') return { complaint: tooMuch() }
  if (read.kind !== 'money') return { complaint: say('teams.errors.goalNumber') }
  if (read.amount < LEAST_GOAL)
    return { complaint: say('teams.errors.goalLeast', { least: formatMoney(LEAST_GOAL) }) }
  if (read.amount > MOST_GOAL) return { complaint: tooMuch() }
  return { goal: read.amount }
}

function tooMuch(): string {
  return say('teams.errors.goalMost', { most: formatMoney(MOST_GOAL) })
}

/** One line of words: breaks and runs of spaces become one space, signs that cannot be seen go (S24), and no card number is taken (S18). */
export function oneLine(missing: () => string) {
  return withoutCard(
    z
      .string({ error: missing })
      .max(5000, { error: () => say('teams.errors.farTooLong') })
      .transform(onOneLine)
      .refine((text) => text !== '', { error: missing, abort: true }),
  )
}

/** The same, and nothing is needed. */
export function oneLineOrNone() {
  return withoutCard(
    z
      .string()
      .max(5000, { error: () => say('teams.errors.farTooLong') })
      .transform(onOneLine)
      .default(''),
  )
}

/** Words with their breaks, which are needed. */
export function severalLines(missing: () => string) {
  return withoutCard(
    z
      .string({ error: missing })
      .transform(onSeveralLines)
      .refine((text) => text !== '', { error: missing, abort: true }),
  )
}

/** The same, and nothing is needed. */
export function severalLinesOrNone() {
  return withoutCard(z.string().default('').transform(onSeveralLines))
}

/** A story, of a page and of an event alike: its ends stay as they were typed. */
export function storyText() {
  return withoutCard(
    z
      .string()
      .max(MOST_STORY, {
        error: () => say('teams.errors.storyTooLong', { most: sayNumber(MOST_STORY) }),
      })
      .transform((text) => text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll('\r\n', '\n'))
      .default(''),
  )
}

/** Nobody's words hold the number of a card, which would be kept and read by who knows whom (S18). */
function withoutCard<Words extends z.ZodType<string>>(words: Words) {
  return words.refine((text) => !holdsCardNumber(text), { error: () => say('teams.errors.card') })
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim()
}

/** The same, with its breaks. */
export function onSeveralLines(text: string): string {
  return text.normalize('NFC').replaceAll(UNSEEN, '').trim()
}

/** Controls but for breaks and tabs, and signs that turn the direction of what follows. */
export const UNSEEN = /(?![\n\r\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu
