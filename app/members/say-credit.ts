import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'

/** What somebody has brought in, as the ledger has it. */
export interface Credit {
  readonly raised: Cents
  readonly gifts: number
  /** Whether among fewer than three gifts one asked not to be named or not to be counted out loud. */
  readonly quiet: boolean
}

export interface CreditWords {
  /** "$120"; `null` when there is none, or it would give a donor away. */
  readonly sum: string | null
  /** "3 gifts" */
  readonly words: string
}

/** From so many gifts on a sum is nobody's in particular. */
export const COMPANY = 3

/**
 * Says what somebody has brought in, to themselves as to anybody. A gift without a name is told from no sum: as long as it
 * stands alone or beside one other, nothing is said at all (S4).
 */
export function sayCredit({ raised, gifts, quiet }: Credit, currency: string): CreditWords {
  if (gifts === 0) return { sum: null, words: say('members.credit.none') }
  if (quiet && gifts < COMPANY) return { sum: null, words: say('members.credit.quiet') }
  return { sum: formatMoney(raised, currency), words: say('members.credit.gifts', { n: gifts }) }
}
