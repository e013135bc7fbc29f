import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import type { Promised } from './deal.ts'
import { sayShare } from './share.ts'

interface Parties {
  /** As it is called on the page. */
  readonly restaurant: string
  readonly organization: string
}

/**
 * "Copper Pot Diner gives 20% of your bill, before tax, to Milwaukee Hope House." Stands wherever the night is told of: a business
 * that gives a part has to say how much of what (Wis. Stat. 202.15).
 */
export function sayLine(gives: Promised, parties: Parties): string {
  switch (gives.kind) {
    case 'share':
      return say(`dining.line.${gives.of}`, { ...parties, share: sayShare(gives.share) })
    case 'flat':
      return say('dining.line.flat', { ...parties, amount: formatMoney(gives.amount) })
  }
}
