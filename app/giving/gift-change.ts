import type { MoneyMovement } from '#app/payments/words.ts'
import type { KnownGift } from './known-gift.ts'

/** A gift as it was before and is after some lines of Stripe's book. */
export interface GiftChange {
  readonly before: KnownGift
  readonly after: KnownGift
  readonly movements: readonly MoneyMovement[]
}
