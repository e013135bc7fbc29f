import { invalid } from '../errors.ts'
import type { Metadata, MovementRow, PayoutRow } from '../state/rows.ts'
import { newId } from '../world.ts'
import type { World } from '../world.ts'
import { writeMovement } from './movements.ts'

const DAY = 86_400

/**
 * The daily payout: everything on the balance that no payout holds yet goes to the bank.
 * `null` when there is nothing to pay out.
 */
export function makeAutomaticPayout(world: World): PayoutRow | null {
  const movements = world.store.tables.balance_transaction
    .by('payout', null)
    .filter(({ type }) => type !== 'payout')
  const amount = movements.reduce((sum, movement) => sum + movement.amount - movement.fee, 0)
  const currency = movements[0]?.currency
  if (currency === undefined || amount <= 0) return null
  const payout = makePayout(world, { amount, currency, automatic: true, metadata: {} })
  const own = world.store.tables.balance_transaction.get(payout.movement ?? '')
  for (const movement of [...movements, ...(own === undefined ? [] : [own])])
    world.store.put('balance_transaction', { ...movement, payout: payout.id })
  const paid = arrive(world, payout)
  world.emit('payout.reconciliation_completed', 'payout', paid)
  return paid
}

type NewPayout = Pick<PayoutRow, 'amount' | 'currency' | 'automatic'> & {
  readonly metadata: Metadata
}

/** A payout on its way to the bank. */
export function makePayout(world: World, wanted: NewPayout): PayoutRow {
  const id = newId('po_')
  const movement = writeMovement(world, {
    type: 'payout',
    category: 'payout',
    amount: -wanted.amount,
    fee: 0,
    currency: wanted.currency,
    source: id,
  })
  const payout = world.store.put('payout', {
    ...wanted,
    id,
    created: world.now(),
    status: 'in_transit',
    arrivesOn: world.now() + 2 * DAY,
    description: wanted.automatic ? 'STRIPE PAYOUT' : null,
    movement: movement.id,
    failureMovement: null,
  })
  world.emit('payout.created', 'payout', payout)
  return payout
}

/** The bank has the money. */
export function arrive(world: World, payout: PayoutRow): PayoutRow {
  const paid = world.store.put('payout', { ...payout, status: 'paid' })
  world.emit('payout.updated', 'payout', paid)
  world.emit('payout.paid', 'payout', paid)
  return paid
}

/** The bank sent the money back. */
export function failPayout(world: World, payout: PayoutRow): PayoutRow {
  if (payout.status === 'failed') throw invalid('This payout has already failed.')
  const movement: MovementRow = writeMovement(world, {
    type: 'payout_failure',
    category: 'payout_reversal',
    amount: payout.amount,
    fee: 0,
    currency: payout.currency,
    source: payout.id,
  })
  const failed = world.store.put('payout', {
    ...payout,
    status: 'failed',
    failureMovement: movement.id,
  })
  world.emit('payout.failed', 'payout', failed)
  return failed
}
