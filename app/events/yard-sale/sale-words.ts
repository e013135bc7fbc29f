import { formatMoney } from '#app/money/format.ts'
import { beginLine, sayDate, sayList } from '#app/words/formats.ts'
import { sayTypedHour } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import type { LocalDay } from '../change-event.server.ts'
import type { SaleText } from './sale-text.server.ts'
import type { SaleCategory, SaleGround, WayToPay } from '#db/schema/yard-sales.ts'

/** What is sold, in the order in which it is asked and shown. */
export const saleCategories = [
  'furniture',
  'kitchen',
  'tools',
  'garden',
  'clothing',
  'books',
  'toys',
  'music',
  'sports',
  'art',
  'electronics',
  'holidays',
] as const satisfies readonly SaleCategory[]

export const saleGrounds = ['outdoors', 'indoors', 'both'] as const satisfies readonly SaleGround[]

export const waysToPay = ['cash', 'card', 'qr'] as const satisfies readonly WayToPay[]

/** "Furniture" */
export function sayCategory(category: SaleCategory): string {
  return say(`sale.category.${category}`)
}

/** "Cash, card, and phone" */
export function sayWaysToPay(ways: readonly WayToPay[]): string {
  return beginLine(sayList(ways.map((way) => say(`sale.way.${way}`))))
}

/** "Half price from 2:00 PM": when prices drop, for paper, on which it is never "now". */
export function sayLowerPrices(
  { halfFrom, bag }: Pick<SaleText, 'halfFrom' | 'bag'>,
  days: readonly LocalDay[],
): readonly string[] {
  const last = days.at(-1)
  const sayFrom = (clock: string) => {
    const hour = sayTypedHour(clock)
    if (!last || days.length === 1) return say('sale.page.from', { hour })
    const day = sayDate(new Date(`${last.day}T12:00Z`), { weekday: 'long', timeZone: 'UTC' })
    return say('sale.page.fromOn', { hour, day })
  }
  return [
    ...(halfFrom ? [`${say('sale.page.half')} ${sayFrom(halfFrom)}`] : []),
    ...(bag
      ? [`${say('sale.page.bag', { price: formatMoney(bag.price) })} ${sayFrom(bag.from)}`]
      : []),
  ]
}
