import { invalid, missing, Refusal } from '../errors.ts'
import type { ChargeRow, FieldRow, Payer, SessionRow } from '../state/rows.ts'
import type { World } from '../world.ts'
import { findCard } from './cards.ts'
import { bounceBankDebit, clearBankDebit, makePayment, pay } from './payments.ts'
import type { Means } from './charges.ts'
import { beginSubscription, failInvoice, settleInvoice } from './subscriptions.ts'

/** What a donor does on the hosted page. */
export interface PageVisit {
  readonly email?: string | undefined
  readonly name?: string | undefined
  /** A test card's number; the good one when nothing is said. */
  readonly card?: string | undefined
  /** Pays with a wallet or from a bank account in place of the card. */
  readonly wallet?: 'apple_pay' | 'google_pay' | 'link' | 'us_bank_account' | undefined
  /** What the donor answered when the bank asked (3-D Secure). */
  readonly bankSays?: 'yes' | 'no' | undefined
  readonly fields?: Readonly<Record<string, string>> | undefined
}

export type VisitOutcome =
  | { readonly kind: 'paid' | 'processing'; readonly session: SessionRow }
  | { readonly kind: 'asks-bank' }
  | { readonly kind: 'declined'; readonly message: string }

/** Pays a session as its hosted page does. */
export function paySession(world: World, session: SessionRow, visit: PageVisit): VisitOutcome {
  if (session.status !== 'open') throw notOpen(session)
  const means = meansOf(visit)
  if (means === undefined) return { kind: 'declined', message: 'Your card number is incorrect.' }
  if (means.kind === 'card' && means.card.asksBank) {
    if (visit.bankSays === undefined) return { kind: 'asks-bank' }
    if (visit.bankSays === 'no')
      return { kind: 'declined', message: 'We could not confirm this payment with your bank.' }
  }
  const payer: Payer = { email: visit.email || session.customerEmail, name: visit.name || null }
  const payment = paymentOf(world, session, payer)
  const tried = world.store.put('checkout.session', { ...session, payment: payment.id })
  try {
    const { status } = pay(world, payment, means, payer)
    const done = complete(world, tried, {
      payer,
      fields: visit.fields ?? {},
      paid: status === 'succeeded',
    })
    return { kind: done.paid ? 'paid' : 'processing', session: done }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'declined', message: error.message }
    throw error
  }
}

export function expireSession(world: World, session: SessionRow): SessionRow {
  if (session.status !== 'open') throw notOpen(session)
  const expired = world.store.put('checkout.session', { ...session, status: 'expired' })
  world.emit('checkout.session.expired', 'checkout.session', expired)
  return expired
}

/** Closes every page whose time is over. */
export function expireDueSessions(world: World): void {
  const now = world.now()
  for (const session of world.store.tables['checkout.session'].by('status', 'open'))
    if (session.expiresAt <= now) expireSession(world, session)
}

/** The bank debit of a finished page has cleared. */
export function settleSession(world: World, session: SessionRow): SessionRow {
  clearBankDebit(world, paymentOfDone(world, session))
  const paid = world.store.put('checkout.session', { ...session, paid: true })
  const invoice = world.store.tables.invoice.get(session.invoice ?? '')
  if (invoice !== undefined) settleInvoice(world, invoice)
  world.emit('checkout.session.async_payment_succeeded', 'checkout.session', paid)
  return paid
}

/** The bank debit of a finished page has failed, before it cleared or after (F8). */
export function bounceSession(world: World, session: SessionRow): SessionRow {
  bounceBankDebit(world, paymentOfDone(world, session))
  if (session.paid) return session
  const invoice = world.store.tables.invoice.get(session.invoice ?? '')
  if (invoice !== undefined) failInvoice(world, invoice)
  world.emit('checkout.session.async_payment_failed', 'checkout.session', session)
  return session
}

interface Completion {
  readonly payer: Payer
  readonly fields: Readonly<Record<string, string>>
  readonly paid: boolean
}

function complete(world: World, session: SessionRow, done: Completion): SessionRow {
  const begun = session.mode === 'subscription' ? beginSubscription(world, session, done) : {}
  const completed = world.store.put('checkout.session', {
    ...session,
    ...begun,
    status: 'complete',
    paid: done.paid,
    payer: done.payer,
    fields: session.fields.map((field) => filled(field, done.fields)),
  })
  world.emit('checkout.session.completed', 'checkout.session', completed)
  return completed
}

function filled(field: FieldRow, answers: Completion['fields']): FieldRow {
  return { ...field, value: answers[field.key] || null }
}

/** How a visitor of a hosted page pays; `undefined` for a card that there is not. */
export function meansOf({ card, wallet }: PageVisit): Means | undefined {
  switch (wallet) {
    case 'link':
      return { kind: 'link' }
    case 'us_bank_account':
      return { kind: 'bank-debit' }
    case 'apple_pay':
    case 'google_pay':
      return typedCard('4242424242424242', wallet)
    case undefined:
      return typedCard(card ?? '4242424242424242', null)
  }
}

function typedCard(number: string, wallet: ChargeRow['wallet']): Means | undefined {
  const card = findCard(number)
  return card && { kind: 'card', card, wallet }
}

function paymentOf(world: World, session: SessionRow, payer: Payer) {
  const tried = world.store.tables.payment_intent.get(session.payment ?? '')
  if (tried !== undefined) return { ...tried, receiptEmail: payer.email }
  return makePayment(world, {
    amount: session.amount,
    currency: session.currency,
    description:
      session.mode === 'subscription' ? 'Subscription creation' : session.paymentDescription,
    metadata: session.paymentMetadata,
    receiptEmail: payer.email,
    customer: session.customer,
    captureMethod: 'automatic',
    automaticMethods: true,
  })
}

function paymentOfDone(world: World, session: SessionRow) {
  const payment = world.store.tables.payment_intent.get(session.payment ?? '')
  if (payment === undefined) throw missing('payment_intent', session.payment ?? '')
  return payment
}

function notOpen({ status }: SessionRow): Refusal {
  return invalid(
    `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${status}.`,
  )
}
