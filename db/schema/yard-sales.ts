import type { Generated } from 'kysely'
import type { Once, Stamp } from './columns.ts'

export type SaleCategory =
  | 'furniture'
  | 'kitchen'
  | 'tools'
  | 'garden'
  | 'clothing'
  | 'books'
  | 'toys'
  | 'music'
  | 'sports'
  | 'art'
  | 'electronics'
  | 'holidays'

export type SaleGround = 'outdoors' | 'indoors' | 'both'

export type WayToPay = 'cash' | 'card' | 'qr'

export interface YardSaleTable {
  version_id: Once<number>
  categories: Generated<SaleCategory[]>
  ground: SaleGround | null
  early_birds: Generated<string>
  parking: Generated<string>
  ways_to_pay: Generated<WayToPay[]>
  /** By the clock of the place, on the last day: `14:00:00`. */
  half_from: string | null
  bag_from: string | null
  bag_price_cents: number | null
  leftovers: Generated<string>
  shows_sold: Generated<boolean>
}

export interface YardSalePictureTable {
  version_id: Once<number>
  place: Once<number>
  picture_id: Once<number>
}

export interface PriceGuideTable {
  event_id: Once<number>
  category: Once<SaleCategory>
  lines: string
  saved_by: number
  saved_at: Stamp
}
