import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'

/** What a team page's own fields may hold, the same at the start and at the desk. */
export const MOST_PLAN = 300
export const MOST_STORY = 20_000
const LEAST_GOAL = cents(1_000)
const MOST_GOAL = cents(100_000_000)

export const TeamName = oneLine('Give your team a name')
  .refine((name) => /[\p{L}\p{N}]/u.test(name), 'Give your team a name with letters in it')
  .refine((name) => name.length <= 80, 'A team name can be 80 characters long at most')

export const TeamPlan = oneLine('Say in a sentence what you will do').refine(
  (plan) => plan.length <= MOST_PLAN,
  `What you will do can be ${MOST_PLAN} characters long at most`,
)

export const TypedEmail = z
  .string({ error: 'Write your e-mail' })
  .trim()
  .toLowerCase()
  .normalize('NFC')
  .refine(
    (email) => z.email().max(254).safeParse(email).success,
    'Write an e-mail like name@example.org',
  )

/** A goal as it was typed: `1,500` or `$1500`. */
export function parseGoal(typed: string): { goal: Cents } | { complaint: string } {
  const read = parseMoney(typed)
  if (read.kind === 'empty') return { complaint: 'Choose a goal, or type one of your own' }
  if (read.kind === 'too-large') return { complaint: tooMuch }
  if (read.kind !== 'money') return { complaint: 'Write the goal in dollars, like 1,500' }
  if (read.amount < LEAST_GOAL) return { complaint: `A goal is ${formatMoney(LEAST_GOAL)} or more` }
  if (read.amount > MOST_GOAL) return { complaint: tooMuch }
  return { goal: read.amount }
}

const tooMuch = `A goal is ${formatMoney(MOST_GOAL)} or less`

/** One line of words: breaks and runs of spaces become one space, signs that cannot be seen go (S24). */
function oneLine(missing: string) {
  return z
    .string({ error: missing })
    .max(5000, 'That is far too long')
    .transform(onOneLine)
    .refine((text) => text !== '', { error: missing, abort: true })
}

/** The same, and nothing is needed. */
export function oneLineOrNone() {
  return z.string().max(5000, 'That is far too long').transform(onOneLine).default('')
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim()
}

/** Controls but for breaks and tabs, and signs that turn the direction of what follows. */
export const UNSEEN = /(?![\n\r\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu
