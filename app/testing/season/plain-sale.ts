import type { Selectable } from 'kysely'
import type { SaleTable } from '#db/schema/sales.ts'
import type { PlainGift } from './plain-season.ts'

/** Something at a table, places at an event, or what a sponsor gets. */
export type SaleIncome = Selectable<SaleTable>['income']

/** Something sold, and the gift that was paid with it: the price goes back before the gift does. */
export interface PlainSale {
  readonly id: string
  readonly place: number
  readonly income: SaleIncome
  readonly price: number
  readonly extra: number
  readonly charge: string
  gift: PlainGift | null
  lined: boolean
  /** Gone back of the payment, but what went back of the gift alone. */
  back: number
  lost: number
  dispute: { readonly id: string; readonly state: 'open' | 'over' } | null
}

/** What of the whole payment is still there. */
export function leftOfSale(sale: PlainSale): number {
  return Math.max(0, overOf(sale))
}

export function giftLeft(sale: PlainSale): number {
  return Math.min(leftOfSale(sale), sale.extra - (sale.gift?.back ?? 0))
}

export function priceLeft(sale: PlainSale): number {
  return leftOfSale(sale) - giftLeft(sale)
}

/** What went back or was lost beyond what came. */
export function beyondOf(sale: PlainSale): number {
  return Math.max(0, -overOf(sale))
}

function overOf({ price, extra, gift, back, lost }: PlainSale): number {
  return price + extra - back - (gift?.back ?? 0) - lost
}
