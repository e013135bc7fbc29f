import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
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
  return sayList(ways.map((way) => say(`sale.way.${way}`)))
}
