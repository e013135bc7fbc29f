import { cents } from '#app/money/cents.ts'
import type { Language } from '#app/words/language.ts'
import { openSalePage } from './open-sale-page.server.ts'

/** A payment that waits for whoever presses, or why there is none. */
export type ClaimedPayment =
  | { readonly kind: 'claimed'; readonly publicId: string }
  /** There is nothing to pay by card: the page says how it stands. */
  | { readonly kind: 'look' }
  /** Stripe takes no more just now, or is away. */
  | { readonly kind: 'busy' }

export type LedToPayment =
  | { readonly kind: 'pay'; readonly payAt: string }
  | Exclude<ClaimedPayment, { readonly kind: 'claimed' }>

/** Leads to Stripe's page of a payment that is for one thing and no more, with nothing on top. */
export async function leadToPayment(
  claimed: ClaimedPayment,
  language: Language,
): Promise<LedToPayment> {
  if (claimed.kind !== 'claimed') return claimed
  const opened = await openSalePage({ salePublicId: claimed.publicId, extra: cents(0), language })
  switch (opened.kind) {
    case 'ready':
      return { kind: 'pay', payAt: opened.payAt }
    case 'over':
      return { kind: 'look' }
    case 'busy':
      return opened
  }
}
