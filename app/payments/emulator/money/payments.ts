import { invalid, missing, Refusal } from '../errors.ts'
import type { ChargeRow, Failure, Payer, PaymentRow } from '../state/rows.ts'
import { writeObject } from '../wire/objects.ts'
import { newId } from '../world.ts'
import type { World } from '../world.ts'
import { findTestCard } from './cards.ts'
import { openDispute, openLostDispute } from './disputes.ts'
import { bounceCharge, chargeFor, withMovement } from './charges.ts'
import type { Means } from './charges.ts'

type NewPayment = Pick<PaymentRow, 'amount' | 'currency'> & Partial<PaymentRow>

export function makePayment(world: World, wanted: NewPayment): PaymentRow {
  const id = newId('pi_')
  const payment = world.store.put('payment_intent', {
    id,
    created: world.now(),
    status: 'requires_payment_method',
    description: null,
    customer: null,
    receiptEmail: null,
    metadata: {},
    captureMethod: 'automatic_async',
    automaticMethods: false,
    paymentMethod: null,
    returnUrl: null,
    charge: null,
    failure: null,
    canceledAt: null,
    clientSecret: `${id}_secret_${newId('', 20)}`,
    ...wanted,
  })
  world.emit('payment_intent.created', 'payment_intent', payment)
  return payment
}

/** Confirms a payment with one of Stripe's test payment methods. */
export function confirmPayment(
  world: World,
  payment: PaymentRow,
  { paymentMethod, returnUrl }: Pick<PaymentRow, 'paymentMethod' | 'returnUrl'>,
): PaymentRow {
  if (!['requires_payment_method', 'requires_confirmation'].includes(payment.status))
    throw wrongState(payment)
  const method = paymentMethod ?? payment.paymentMethod
  if (method === null)
    throw invalid('You cannot confirm this PaymentIntent because it’s missing a payment method.', {
      code: 'payment_intent_unexpected_state',
      param: 'payment_method',
    })
  const card = findTestCard(method)
  if (card === undefined) throw missing('PaymentMethod', method, 'payment_method')
  const ready = { ...payment, paymentMethod: method, returnUrl: returnUrl ?? payment.returnUrl }
  if (card.asksBank) {
    const waiting = world.store.put('payment_intent', { ...ready, status: 'requires_action' })
    world.emit('payment_intent.requires_action', 'payment_intent', waiting)
    return waiting
  }
  return pay(world, ready, { kind: 'card', card, wallet: null }, noPayer)
}

/**
 * Takes the money.
 * @throws Refusal (402) when the bank declines; the payment can then be tried again.
 */
export function pay(world: World, payment: PaymentRow, means: Means, payer: Payer): PaymentRow {
  const charge = chargeFor(world, payment, means, payer)
  if (means.kind === 'bank-debit') return waitForBank(world, payment, charge)
  if (means.kind === 'card' && means.card.failure !== null)
    throw decline(world, payment, charge, means.card.failure)
  const paid = succeed(world, payment, charge)
  if (means.kind === 'card' && means.card.isDisputed)
    openDispute(world, charge.id, { reason: 'fraudulent' })
  return paid
}

/** The money of a bank debit has come, days after the donor left. */
export function clearBankDebit(world: World, payment: PaymentRow): PaymentRow {
  const charge = world.store.tables.charge.get(payment.charge ?? '')
  if (payment.status !== 'processing' || charge === undefined) throw wrongState(payment)
  return succeed(world, payment, charge)
}

/** The bank says no to a debit, before its money has come or after (F8); what a card paid is disputed instead. */
export function bounceBankDebit(world: World, payment: PaymentRow): PaymentRow {
  const charge = world.store.tables.charge.get(payment.charge ?? '')
  if (charge === undefined || !['processing', 'succeeded'].includes(payment.status))
    throw wrongState(payment)
  if (charge.method !== 'us_bank_account')
    throw invalid(`Charge ${charge.id} was not paid by a bank debit.`)
  if (charge.status === 'failed' || charge.disputed) throw wrongState(payment)
  const failure = {
    code: 'payment_intent_payment_attempt_failed',
    declineCode: 'insufficient_funds',
    message: 'The customer’s bank account has insufficient funds.',
  }
  if (payment.status === 'succeeded') return bounceLate(world, payment, charge, failure)
  return failPayment(world, payment, { ...charge, status: 'failed', failure }, failure)
}

/** Writes the balance transaction of a payment that had none yet, and tells of it. */
export function settleMovement(world: World, charge: ChargeRow): ChargeRow {
  const settled = withMovement(world, charge)
  world.emit('charge.updated', 'charge', settled)
  return settled
}

export function cancelPayment(world: World, payment: PaymentRow): PaymentRow {
  if (['succeeded', 'processing', 'canceled'].includes(payment.status)) throw wrongState(payment)
  const canceled = world.store.put('payment_intent', {
    ...payment,
    status: 'canceled',
    canceledAt: world.now(),
  })
  world.emit('payment_intent.canceled', 'payment_intent', canceled)
  return canceled
}

const noPayer: Payer = { email: null, name: null }

function succeed(world: World, payment: PaymentRow, charge: ChargeRow): PaymentRow {
  const { store, settings } = world
  const taken: ChargeRow = { ...charge, status: 'succeeded' }
  if (settings.lateMovements) store.put('charge', taken)
  const kept = settings.lateMovements ? taken : withMovement(world, taken)
  const paid = store.put('payment_intent', {
    ...payment,
    status: 'succeeded',
    charge: charge.id,
    paymentMethod: charge.paymentMethod,
    failure: null,
  })
  world.emit('charge.succeeded', 'charge', kept)
  world.emit('payment_intent.succeeded', 'payment_intent', paid)
  return paid
}

/** The payment stays what it was; whatever of it was refunded before, its bank takes the whole of it. */
function bounceLate(
  world: World,
  payment: PaymentRow,
  charge: ChargeRow,
  failure: Failure,
): PaymentRow {
  switch (world.settings.lateDebitFailures) {
    case 'dispute':
      openLostDispute(world, charge.id, { reason: 'insufficient_funds' })
      break
    case 'payment_failure_refund':
      world.emit('charge.failed', 'charge', bounceCharge(world, charge, failure))
  }
  return payment
}

function waitForBank(world: World, payment: PaymentRow, charge: ChargeRow): PaymentRow {
  world.store.put('charge', charge)
  const waiting = world.store.put('payment_intent', {
    ...payment,
    status: 'processing',
    charge: charge.id,
    paymentMethod: charge.paymentMethod,
  })
  world.emit('charge.pending', 'charge', charge)
  world.emit('payment_intent.processing', 'payment_intent', waiting)
  return waiting
}

function decline(world: World, payment: PaymentRow, charge: ChargeRow, failure: Failure): Refusal {
  const failed = failPayment(world, payment, { ...charge, status: 'failed', failure }, failure)
  return new Refusal(402, {
    type: 'card_error',
    code: failure.code,
    decline_code: failure.declineCode,
    message: failure.message,
    charge: charge.id,
    payment_intent: writeObject('payment_intent', failed, world),
  })
}

function failPayment(
  world: World,
  payment: PaymentRow,
  charge: ChargeRow,
  failure: Failure,
): PaymentRow {
  world.store.put('charge', charge)
  const failed = world.store.put('payment_intent', {
    ...payment,
    status: 'requires_payment_method',
    charge: charge.id,
    failure,
  })
  world.emit('charge.failed', 'charge', charge)
  world.emit('payment_intent.payment_failed', 'payment_intent', failed)
  return failed
}

function wrongState({ status }: PaymentRow): Refusal {
  return invalid(`This PaymentIntent's status is ${status}, so that cannot be done.`, {
    code: 'payment_intent_unexpected_state',
  })
}
