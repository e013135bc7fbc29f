import type { ChargeRow, Failure, Payer, PaymentRow } from '../state/rows.ts'
import { newId } from '../world.ts'
import type { World } from '../world.ts'
import type { CardBehaviour } from './cards.ts'
import { bankFee, cardFee, writeMovement } from './movements.ts'

/** How a payment is paid. */
export type Means =
  | { readonly kind: 'card'; readonly card: CardBehaviour; readonly wallet: ChargeRow['wallet'] }
  | { readonly kind: 'link' }
  | { readonly kind: 'bank-debit' }

/** The charge of a payment, before its bank has answered. */
export function chargeFor(
  world: World,
  payment: PaymentRow,
  means: Means,
  payer: Payer,
): ChargeRow {
  return {
    id: newId(means.kind === 'bank-debit' ? 'py_' : 'ch_'),
    created: world.now(),
    amount: payment.amount,
    refunded: 0,
    currency: payment.currency,
    status: 'pending',
    method: means.kind === 'bank-debit' ? 'us_bank_account' : means.kind,
    wallet: means.kind === 'card' ? means.wallet : null,
    last4: means.kind === 'card' ? means.card.number.slice(-4) : '6789',
    payer: { email: payer.email ?? payment.receiptEmail, name: payer.name },
    customer: payment.customer,
    description: payment.description,
    metadata: payment.metadata,
    payment: payment.id,
    paymentMethod: payment.paymentMethod ?? newId('pm_'),
    disputed: false,
    movement: null,
    failureMovement: null,
    failure: null,
  }
}

/** The charge with its line in the book. */
export function withMovement(world: World, charge: ChargeRow): ChargeRow {
  const byBank = charge.method === 'us_bank_account'
  const movement = writeMovement(world, {
    type: byBank ? 'payment' : 'charge',
    category: 'charge',
    amount: charge.amount,
    fee: byBank ? bankFee(charge.amount) : cardFee(world, charge.amount),
    currency: charge.currency,
    source: charge.id,
  })
  return world.store.put('charge', { ...charge, movement: movement.id })
}

/** A charge whose money was taken back by the bank, with the line that takes it. */
export function bounceCharge(world: World, charge: ChargeRow, failure: Failure): ChargeRow {
  const failureMovement = charge.movement === null ? null : bouncedMovement(world, charge)
  return world.store.put('charge', { ...charge, status: 'failed', failure, failureMovement })
}

function bouncedMovement(world: World, { id, amount, currency }: ChargeRow): string {
  return writeMovement(world, {
    type: 'payment_failure_refund',
    category: 'charge_failure',
    amount: -amount,
    fee: 0,
    currency,
    source: id,
  }).id
}
