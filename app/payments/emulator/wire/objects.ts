import { Stripe } from 'stripe'
import type { EventRow, SubjectName, Tables } from '../state/rows.ts'
import type { Store } from '../state/store.ts'
import { customerObject, subscriptionObject } from './customer.ts'
import { invoiceObject } from './invoice.ts'
import { disputeObject, movementObject, payoutObject, refundObject } from './money.ts'
import { chargeObject, paymentObject } from './payment.ts'
import { sessionObject } from './session.ts'

/** What is needed to write any of Stripe's objects as it goes over the wire. */
export interface Writer {
  readonly store: Store
  /** Where the emulator answers. */
  readonly base: () => string
  /** Seconds since 1970, UTC. */
  readonly now: () => number
}

interface Objects {
  customer: Stripe.Customer
  'checkout.session': Stripe.Checkout.Session
  payment_intent: Stripe.PaymentIntent
  charge: Stripe.Charge
  refund: Stripe.Refund
  dispute: Stripe.Dispute
  payout: Stripe.Payout
  balance_transaction: Stripe.BalanceTransaction
  subscription: Stripe.Subscription
  invoice: Stripe.Invoice
}

const writers: {
  readonly [Name in SubjectName]: (row: Tables[Name], writer: Writer) => Objects[Name]
} = {
  customer: customerObject,
  'checkout.session': (row, { base }) => sessionObject(row, base()),
  payment_intent: (row, { base }) => paymentObject(row, base()),
  charge: chargeObject,
  refund: refundObject,
  dispute: (row, { store, now }) => {
    const { balance_transaction } = store.tables
    const movements = row.movements.map((id) => balance_transaction.get(id))
    return disputeObject(
      row,
      movements
        .filter((movement) => movement !== undefined)
        .map((row) => movementObject(row, now())),
    )
  },
  payout: payoutObject,
  balance_transaction: (row, { now }) => movementObject(row, now()),
  subscription: subscriptionObject,
  invoice: (row, { base }) => invoiceObject(row, base()),
}

/** One of Stripe's objects, typed by Stripe's own library, from the row that we keep of it. */
export function writeObject<Name extends SubjectName>(
  table: Name,
  row: Tables[Name],
  writer: Writer,
): Objects[Name] {
  return writers[table](row, writer)
}

/** An event as it goes over the wire. Only its `data` is beyond the library's types, which name each event. */
export function writeEvent(
  row: EventRow,
  writer: Writer,
): Omit<Stripe.EventBase, 'type'> & { type: string } {
  return {
    id: row.id,
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: row.created,
    data: { object: writeObject(row.subject.table, row.subject.row as never, writer) },
    livemode: false,
    pending_webhooks: writer.store.tables.delivery.get(row.id)?.waiting.length ?? 0,
    request: { id: row.request, idempotency_key: row.key },
    type: row.type,
  }
}

const prefixes: readonly (readonly [string, SubjectName])[] = [
  ['cus_', 'customer'],
  ['cs_', 'checkout.session'],
  ['pi_', 'payment_intent'],
  ['ch_', 'charge'],
  ['py_', 'charge'],
  ['re_', 'refund'],
  ['pyr_', 'refund'],
  ['du_', 'dispute'],
  ['po_', 'payout'],
  ['txn_', 'balance_transaction'],
  ['sub_', 'subscription'],
  ['in_', 'invoice'],
]

/** The object that an id names, whatever its kind. */
export function findObject(id: string, writer: Writer): Objects[SubjectName] | undefined {
  const table = prefixes.find(([prefix]) => id.startsWith(prefix))?.[1]
  if (table === undefined) return undefined
  const row = writer.store.tables[table].get(id)
  return row && writeObject(table, row as never, writer)
}
