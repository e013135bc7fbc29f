import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { choiceOf } from '#app/teams/suggested-amounts.ts'
import { withSource } from '#app/teams/views/view-source.ts'
import type { ViewSource } from '#app/teams/views/view-source.ts'

/** The way to give in place of a meal: a plain gift to the team, with a receipt. */
export interface GiveInstead {
  readonly href: string
  /** What a meal costs there; empty where nobody said. */
  readonly meal: string
}

/** The give form with the price of a meal chosen, and a mark by which it is counted how they came. */
export function giveInsteadOf(
  teamSlug: string,
  spend: Cents | null,
  from: ViewSource,
): GiveInstead {
  const form = `/teams/${teamSlug}/give`
  return {
    href: withSource(spend === null ? form : `${form}?amount=${choiceOf(spend)}`, from),
    meal: spend === null ? '' : formatMoney(spend),
  }
}
