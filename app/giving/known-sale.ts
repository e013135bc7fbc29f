import { apportion } from '#app/money/apportion.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { remainingOf, sharesOf } from './known-gift.ts'
import type { KnownGift, KnownPayment, Share } from './known-gift.ts'

/** What must be known of a sale to book money for it; its amount is all that is paid, the gift beside it too. */
export interface KnownSale extends KnownPayment {
  readonly of: 'sale'
  /** What of the payment is a gift. */
  readonly gift: KnownGift | null
  /** What went back of that gift alone, whatever of it could. */
  readonly giftBack: number
  /** What the payment company kept for it so far. */
  readonly fee: number
  readonly method: string | null
  /** What its price is for. */
  readonly income: 'sale_income' | 'ticket_income' | 'sponsor_income'
}

/** What one payment may be for. A further kind has its parts here, and is booked like these. */
export type Known = KnownGift | KnownSale

/** A part of a payment by what it is for, and whose it is. */
export interface Part extends Share {
  readonly code: 'gift_income' | KnownSale['income']
}

/**
 * What the rest of a payment is for, and whose, while so much of it is left. A purchase is taken back before the gift that
 * came with it, unless staff send the gift alone back; since it follows from sums alone, no order of the news leaves each part
 * another sum (I26).
 */
export function partsOf(payment: Known, left: Cents): readonly Part[] {
  switch (payment.of) {
    case 'gift':
      return sharesOf(payment, left).map((share) => ({ ...share, code: 'gift_income' }))
    case 'sale': {
      const { gift, teamId, income } = payment
      const ofGift = giftLeftOf(payment, left)
      const price = { code: income, teamId, cents: cents(left - ofGift) }
      return gift ? [price, ...partsOf(gift, ofGift)] : [price]
    }
  }
}

/** The gift beside a sale as it stands now. */
export function giftOfSale(sale: KnownSale): KnownGift | null {
  const { gift } = sale
  if (!gift) return null
  const remaining = remainingOf(sale)
  const left = giftLeftOf(sale, cents(remaining))
  const gone = gift.amount - left
  const lost = Math.min(sale.lost, gone)
  return {
    ...gift,
    paid: sale.paid,
    chargeId: sale.chargeId,
    lost: cents(lost),
    refunded: cents(gone - lost),
    disputed: cents(Math.min(left, Math.max(0, sale.disputed - (remaining - left)))),
  }
}

/** The gift's part of the fee, to the cent. */
export function giftsFee({ amount, gift, fee }: KnownSale): number {
  return gift && fee > 0 ? (apportion(fee, [amount - gift.amount, gift.amount])[1] ?? 0) : 0
}

/** What of the price is left, the gift beside it left out. */
export function priceLeftOf(sale: KnownSale): Cents {
  const left = cents(remainingOf(sale))
  return cents(left - giftLeftOf(sale, left))
}

function giftLeftOf({ gift, giftBack }: KnownSale, left: Cents): Cents {
  return cents(gift ? Math.min(left, Math.max(0, gift.amount - Math.max(0, giftBack))) : 0)
}
