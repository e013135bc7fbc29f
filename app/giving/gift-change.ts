import type { MoneyMovement } from '#app/payments/words.ts'
import type { KnownGift } from './known-gift.ts'
import { giftOfSale, giftsFee } from './known-sale.ts'
import type { KnownSale } from './known-sale.ts'

/** A gift as it was before and is after some lines of Stripe's book. */
export interface GiftChange {
  readonly before: KnownGift
  readonly after: KnownGift
  readonly movements: readonly MoneyMovement[]
  /** What the payment company kept for them; of a gift beside a sale, its part. */
  readonly fee: number
}

/** A sale, likewise. */
export interface SaleChange {
  readonly before: KnownSale
  readonly after: KnownSale
  readonly movements: readonly MoneyMovement[]
}

/** What a change of a sale does to the gift beside it, if it has one. */
export function giftBeside({ before, after, movements }: SaleChange): GiftChange | undefined {
  const [was, is] = [giftOfSale(before), giftOfSale(after)]
  return was && is
    ? { before: was, after: is, movements, fee: giftsFee(after) - giftsFee(before) }
    : undefined
}
