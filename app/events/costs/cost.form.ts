import { z } from 'zod'
import {
  carried,
  line,
  neededLine,
  pastDay,
  someMoney,
} from '#app/contributions/entry/read-field.ts'
import { say } from '#app/words/say.ts'
import type { CostClaim } from '#db/schema/events.ts'

export const costClaims = ['given', 'owed', 'repaid'] as const satisfies readonly CostClaim[]

/** The fields of the form, in their order. */
export const costFields = [
  'what',
  'vendor',
  'amount',
  'spentOn',
  'paidBy',
  'claim',
  'key',
  'revision',
] as const
export type CostField = (typeof costFields)[number]

const MOST_WORDS = 120

/** What something cost, who paid for it, and whether they want it back. */
export function costForm(today: string) {
  return z.object({
    key: carried.key,
    revision: carried.revision,
    what: neededLine(MOST_WORDS, () => say('costs.errors.what')),
    vendor: line(MOST_WORDS),
    amount: someMoney(),
    spentOn: pastDay(today),
    paidBy: neededLine(MOST_WORDS, () => say('costs.errors.paidBy')),
    claim: z.enum(costClaims, { error: () => say('costs.errors.claim') }),
  })
}

export type CostWords = Omit<z.output<ReturnType<typeof costForm>>, 'key' | 'revision'>
