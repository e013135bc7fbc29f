import { invalid } from '../errors.ts'
import type { ChargeRow, Metadata, RefundRow } from '../state/rows.ts'
import { newId } from '../world.ts'
import type { World } from '../world.ts'
import { writeMovement } from './movements.ts'

export interface NewRefund {
  /** Cents; what is left of the charge when left out. */
  readonly amount?: number | undefined
  readonly reason?: RefundRow['reason']
  readonly metadata?: Metadata
}

/** Sends money of a charge back; the fee is not returned. */
export function makeRefund(world: World, charge: ChargeRow, wanted: NewRefund): RefundRow {
  const amount = refundable(world, charge, wanted.amount)
  const id = newId(charge.id.startsWith('py_') ? 'pyr_' : 're_')
  const movement = writeMovement(world, {
    type: charge.id.startsWith('py_') ? 'payment_refund' : 'refund',
    category: 'refund',
    amount: -amount,
    fee: 0,
    currency: charge.currency,
    source: id,
  })
  const refund = world.store.put('refund', {
    id,
    created: world.now(),
    amount,
    currency: charge.currency,
    charge: charge.id,
    payment: charge.payment,
    status: world.settings.newRefunds,
    reason: wanted.reason ?? null,
    metadata: wanted.metadata ?? {},
    movement: movement.id,
    failureMovement: null,
  })
  const refunded = world.store.put('charge', { ...charge, refunded: charge.refunded + amount })
  world.emit('refund.created', 'refund', refund)
  world.emit('charge.refunded', 'charge', refunded)
  return refund
}

/** A refund that was pending has arrived. */
export function finishRefund(world: World, refund: RefundRow): RefundRow {
  if (refund.status !== 'pending') throw invalid(`This refund is already ${refund.status}.`)
  const finished = world.store.put('refund', { ...refund, status: 'succeeded' })
  world.emit('refund.updated', 'refund', finished)
  return finished
}

/** A refund has come back: the donor's bank would not take it. The money stands on the balance again. */
export function failRefund(world: World, refund: RefundRow): RefundRow {
  if (refund.status === 'failed') throw invalid('This refund has already failed.')
  const movement = writeMovement(world, {
    type: 'refund_failure',
    category: 'refund_failure',
    amount: refund.amount,
    fee: 0,
    currency: refund.currency,
    source: refund.id,
  })
  const failed = world.store.put('refund', {
    ...refund,
    status: 'failed',
    failureMovement: movement.id,
  })
  const charge = world.store.tables.charge.get(refund.charge)
  if (charge !== undefined)
    world.store.put('charge', { ...charge, refunded: charge.refunded - refund.amount })
  world.emit('refund.updated', 'refund', failed)
  world.emit('refund.failed', 'refund', failed)
  return failed
}

function refundable(world: World, charge: ChargeRow, wanted: number | undefined): number {
  if (charge.status !== 'succeeded')
    throw invalid(`Charge ${charge.id} has not been paid, so it cannot be refunded.`)
  const disputes = world.store.tables.dispute.by('charge', charge.id)
  if (disputes.some(({ status }) => status !== 'won' && !status.startsWith('warning_')))
    throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    })
  const left = charge.amount - charge.refunded
  if (left <= 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
    })
  const amount = wanted ?? left
  if (amount < 1)
    throw invalid('Invalid positive integer', {
      code: 'parameter_invalid_integer',
      param: 'amount',
    })
  if (amount > left)
    throw invalid(
      `Refund amount (${amount} cents) is greater than unrefunded amount on charge (${left} cents)`,
      { param: 'amount' },
    )
  return amount
}
