export interface PlainMoney {
  readonly key: string
  readonly amount: number
  matched: number
  place: 'hand' | 'slip' | 'bank' | 'gone' | 'returned'
}

export interface PlainDeposit {
  readonly id: string
  readonly total: number
  onStatement: number | null
  void: boolean
}

/** What Stripe and the bank would say, line by line. */
export class PlainBank {
  /** What lies at Stripe. */
  atStripe = 0
  /** What of it no payout holds yet. */
  unpaid = 0
  readonly payouts: { readonly id: string; readonly amount: number; failed: boolean }[] = []
  /** What our own checks took out. */
  paidBack = 0

  line(net: number): void {
    this.atStripe += net
    this.unpaid += net
  }

  payOut(id: string): void {
    this.payouts.push({ id, amount: this.unpaid, failed: false })
    this.atStripe -= this.unpaid
    this.unpaid = 0
  }

  /** What lies where, as the book names the places. */
  places(monies: readonly PlainMoney[], deposits: readonly PlainDeposit[]) {
    const arrived = this.payouts.filter(({ failed }) => !failed)
    const ticked = deposits.reduce((total, { onStatement }) => total + (onStatement ?? 0), 0)
    return {
      stripe_clearing: this.atStripe,
      payout_in_transit: 0,
      undeposited_funds: sum(monies.filter(({ place }) => place === 'hand' || place === 'slip')),
      deposit_in_transit: deposits
        .filter((deposit) => deposit.onStatement === null && !deposit.void)
        .reduce((total, deposit) => total + deposit.total, 0),
      bank:
        sum(arrived) +
        ticked -
        this.paidBack -
        sum(monies.filter(({ place }) => place === 'returned')),
    }
  }
}

/** What Stripe keeps: 2.9 % and 30 cents of a card payment, 0.8 % of a debit up to $5; in whole cents, by nearest. */
export function feeOf(by: 'card' | 'debit', amount: number): number {
  return by === 'card' ? nearest(amount * 290) + 30 : Math.min(500, nearest(amount * 80))
}

export const DISPUTE_FEE = 1500

function nearest(tenThousandths: number): number {
  const up = tenThousandths + 5_000
  return (up - (up % 10_000)) / 10_000
}

function sum(of: readonly { readonly amount: number }[]): number {
  return of.reduce((total, { amount }) => total + amount, 0)
}
