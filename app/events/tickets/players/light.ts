import type { OrderWay } from '#db/schema/tickets.ts'
import type { SaleStatus } from '#db/schema/sales.ts'

/**
 * How a place stands with its money. `held`: its buyer is just paying, and it is given back if they do not. `friend-owes`: whoever
 * comes pays for it on their own page; `buyer-owes`: whoever ordered it pays by hand. `comp`: it costs nothing.
 */
export type Light = 'paid' | 'held' | 'friend-owes' | 'buyer-owes' | 'comp'

export interface LightFacts {
  readonly price_cents: number
  readonly way: OrderWay
  /** Of the order's page at Stripe, if it has one. */
  readonly order_sale: SaleStatus | null
  /** Of the place's. */
  readonly own_sale: SaleStatus | null
  /** Whether all that is owed by hand has come, to staff or into the table's box; null where nothing is. */
  readonly by_hand_in: boolean | null
}

export function lightOf(place: LightFacts): Light {
  if (place.order_sale === 'started') return 'held'
  if (place.price_cents === 0) return 'comp'
  if (place.own_sale === 'paid') return 'paid'
  switch (place.way) {
    case 'card':
    case 'free':
      return 'friend-owes'
    case 'invoice':
    case 'cash':
      return place.by_hand_in === true ? 'paid' : 'buyer-owes'
  }
}

export function isOwed(light: Light): boolean {
  return light === 'friend-owes' || light === 'buyer-owes'
}
