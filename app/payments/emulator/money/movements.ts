import type { MovementRow } from '../state/rows.ts'
import { newId } from '../world.ts'
import type { World } from '../world.ts'

const CARD_IS_AVAILABLE_AFTER = 2 * 86_400

type NewMovement = Pick<MovementRow, 'type' | 'category' | 'amount' | 'fee' | 'currency' | 'source'>

/** Writes one line of the account's book. */
export function writeMovement(world: World, movement: NewMovement): MovementRow {
  const created = world.now()
  const wait = movement.type === 'charge' ? CARD_IS_AVAILABLE_AFTER : 0
  return world.store.put('balance_transaction', {
    ...movement,
    id: newId('txn_'),
    created,
    availableOn: created + wait,
    payout: null,
  })
}

/** What Stripe keeps of a card payment, rounded half up to whole cents. */
export function cardFee({ settings }: World, amount: number): number {
  const part = amount * settings.feeBasisPoints
  return (part + 5_000 - ((part + 5_000) % 10_000)) / 10_000 + settings.feeFixed
}

/** What Stripe keeps of a bank debit: 0.8 %, at most $5. */
export function bankFee(amount: number): number {
  const part = amount * 80 + 5_000
  return Math.min((part - (part % 10_000)) / 10_000, 500)
}
