import { invalid, missing } from '../errors.ts'
import type { ChargeRow, DisputeRow } from '../state/rows.ts'
import { newId } from '../world.ts'
import type { World } from '../world.ts'
import { writeMovement } from './movements.ts'

const DAYS_TO_ANSWER = 7 * 86_400

export interface NewDispute {
  /** Cents; the whole charge when left out. */
  readonly amount?: number
  readonly reason?: string
}

/** A donor's bank takes a payment back: amount and fee leave in one line of the book. */
export function openDispute(world: World, chargeId: string, wanted: NewDispute): DisputeRow {
  return withdraw(world, chargeId, { ...wanted, status: 'needs_response' })
}

/** A debit that its bank could not pay after all: nobody may answer, and it is lost as it is opened. */
export function openLostDispute(world: World, chargeId: string, wanted: NewDispute): DisputeRow {
  return close(world, withdraw(world, chargeId, { ...wanted, status: 'lost' }), 'lost')
}

function withdraw(
  world: World,
  chargeId: string,
  wanted: NewDispute & Pick<DisputeRow, 'status'>,
): DisputeRow {
  const charge = chargeOf(world, chargeId)
  const dispute = newDispute(world, charge, wanted)
  const movement = writeMovement(world, {
    type: 'adjustment',
    category: 'dispute',
    amount: -dispute.amount,
    fee: world.settings.disputeFee,
    currency: dispute.currency,
    source: dispute.id,
  })
  world.store.put('charge', { ...charge, disputed: true })
  const opened = world.store.put('dispute', { ...dispute, movements: [movement.id] })
  world.emit('charge.dispute.created', 'dispute', opened)
  world.emit('charge.dispute.funds_withdrawn', 'dispute', opened)
  return opened
}

/** A donor's bank asks first: no money moves. */
export function openInquiry(world: World, chargeId: string, wanted: NewDispute): DisputeRow {
  const charge = chargeOf(world, chargeId)
  const opened = newDispute(world, charge, { ...wanted, status: 'warning_needs_response' })
  world.store.put('dispute', opened)
  world.emit('charge.dispute.created', 'dispute', opened)
  return opened
}

export function answerDispute(world: World, dispute: DisputeRow): DisputeRow {
  const answered = world.store.put('dispute', {
    ...dispute,
    status: 'under_review',
    submissions: dispute.submissions + 1,
  })
  world.emit('charge.dispute.updated', 'dispute', answered)
  return answered
}

/** The bank decides for us: the amount comes back, the fee does not unless the settings say so. */
export function winDispute(world: World, dispute: DisputeRow): DisputeRow {
  if (dispute.status === 'warning_needs_response') return close(world, dispute, 'warning_closed')
  refuseWhenDecided(dispute)
  const movement = writeMovement(world, {
    type: 'adjustment',
    category: 'dispute_reversal',
    amount: dispute.amount,
    fee: -world.settings.disputeFeeReturned,
    currency: dispute.currency,
    source: dispute.id,
  })
  const movements = [...dispute.movements, movement.id]
  const won = world.store.put('dispute', { ...dispute, status: 'won', movements })
  world.emit('charge.dispute.funds_reinstated', 'dispute', won)
  return close(world, won, 'won')
}

/** The bank decides for the donor, or we accept the dispute. */
export function loseDispute(world: World, dispute: DisputeRow): DisputeRow {
  if (dispute.status === 'warning_needs_response') return close(world, dispute, 'warning_closed')
  refuseWhenDecided(dispute)
  return close(world, dispute, 'lost')
}

function chargeOf(world: World, chargeId: string): ChargeRow {
  const charge = world.store.tables.charge.get(chargeId)
  if (charge === undefined) throw missing('charge', chargeId)
  return charge
}

function newDispute(
  world: World,
  charge: ChargeRow,
  wanted: NewDispute & Pick<DisputeRow, 'status'>,
): DisputeRow {
  return {
    id: newId('du_'),
    created: world.now(),
    amount: wanted.amount ?? charge.amount,
    currency: charge.currency,
    charge: charge.id,
    payment: charge.payment,
    status: wanted.status,
    reason: wanted.reason ?? 'fraudulent',
    dueBy: wanted.status === 'lost' ? 0 : world.now() + DAYS_TO_ANSWER,
    submissions: 0,
    metadata: {},
    movements: [],
  }
}

function close(
  world: World,
  dispute: DisputeRow,
  status: 'won' | 'lost' | 'warning_closed',
): DisputeRow {
  const closed = world.store.put('dispute', { ...dispute, status })
  world.emit('charge.dispute.closed', 'dispute', closed)
  return closed
}

function refuseWhenDecided({ status }: DisputeRow): void {
  if (['won', 'lost', 'warning_closed'].includes(status))
    throw invalid(`This dispute is already ${status}.`)
}
