import type { Failure } from '../state/rows.ts'

/** What a test card does; the numbers are Stripe's own. */
export interface CardBehaviour {
  readonly number: string
  readonly failure: Failure | null
  readonly asksBank: boolean
  readonly isDisputed: boolean
}

const good = { failure: null, asksBank: false, isDisputed: false }

export const goodCard: CardBehaviour = { ...good, number: '4242424242424242' }

/** Whose account has too little money on it. */
export const poorCard: CardBehaviour = {
  ...good,
  number: '4000000000009995',
  failure: declined('insufficient_funds'),
}

const cards: readonly CardBehaviour[] = [
  goodCard,
  { ...good, number: '4000002500003155', asksBank: true },
  { ...good, number: '4000000000000259', isDisputed: true },
  { ...good, number: '4000000000000002', failure: declined('generic_decline') },
  poorCard,
  {
    ...good,
    number: '4000000000000069',
    failure: {
      code: 'expired_card',
      declineCode: 'expired_card',
      message: 'Your card has expired.',
    },
  },
]

const paymentMethods = new Map([
  ['pm_card_visa', '4242424242424242'],
  ['pm_card_authenticationRequired', '4000002500003155'],
  ['pm_card_createDispute', '4000000000000259'],
  ['pm_card_chargeDeclined', '4000000000000002'],
  ['pm_card_chargeDeclinedInsufficientFunds', '4000000000009995'],
  ['pm_card_chargeDeclinedExpiredCard', '4000000000000069'],
])

/** The card of a number as people type it. */
export function findCard(typed: string): CardBehaviour | undefined {
  const number = typed.replaceAll(/\D/g, '')
  return cards.find((card) => card.number === number)
}

/** The card behind one of Stripe's test payment methods, such as `pm_card_visa`. */
export function findTestCard(paymentMethod: string): CardBehaviour | undefined {
  return findCard(paymentMethods.get(paymentMethod) ?? '')
}

function declined(declineCode: 'generic_decline' | 'insufficient_funds'): Failure {
  const message =
    declineCode === 'insufficient_funds'
      ? 'Your card has insufficient funds.'
      : 'Your card was declined.'
  return { code: 'card_declined', declineCode, message }
}
