import { cents, upToDollars } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { salesFor } from './share.ts'
import type { Deal } from './share.ts'

/** Sums that people hope for. */
const hopes = [20_000, 50_000, 100_000].map(cents)

interface Hope {
  readonly hope: Cents
  /** What guests have to spend for it to come in, in whole dollars. */
  readonly sales: Cents
}

/** What a few hopes need; where the restaurant stops below one, what its most needs. */
export function hopesOf(deal: Deal): readonly Hope[] {
  const { cap } = deal
  const within = hopes.filter((hope) => cap === null || hope < cap)
  return [...within, ...(cap === null ? [] : [cap])].flatMap((hope) => {
    const sales = salesFor(deal, hope)
    return sales === null ? [] : [{ hope, sales: upToDollars(sales) }]
  })
}

/** "To bring $200 for the team, guests need to spend about $1,000: about 67 meals." */
export function sayHope({ hope, sales }: Hope, spend: Cents | null): string {
  const said = { hope: formatMoney(hope), sales: formatMoney(sales) }
  if (spend === null) return say('deal.hope.sales', said)
  return say('deal.hope.meals', { ...said, n: Math.ceil(sales / spend) })
}
