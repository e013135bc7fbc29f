import type { ChargeFact, MoneyMovement } from '#app/payments/words.ts'
import { processingFeeOf } from './apply-movement.ts'
import { giftBeside } from './gift-change.ts'
import type { GiftChange, SaleChange } from './gift-change.ts'
import type { Known } from './known-sale.ts'

/** The gifts and sales that a batch of movements is about, locked, and what the batch does to them. */
export interface PaymentsInBook {
  of(movement: MoneyMovement): Known | undefined
  ofCharge(chargeId: string | null): Known | undefined
  change(after: Known, by: MoneyMovement): void
  /** Of gifts alone, and of those beside sales. */
  changes(): GiftChange[]
  changesOfSales(): SaleChange[]
}

export function inMemory(found: readonly Known[]): PaymentsInBook {
  const now = new Map(found.map((payment) => [keyOf(payment), payment]))
  const causes = new Map<string, MoneyMovement[]>()
  const byPublicId = new Map(found.map((payment) => [payment.publicId, keyOf(payment)]))
  const byCharge = new Map(found.map((payment) => [payment.chargeId, keyOf(payment)]))
  const get = (key: string | undefined) => (key === undefined ? undefined : now.get(key))
  const ofCharge = (chargeId: string | null) =>
    chargeId === null ? undefined : get(byCharge.get(chargeId))
  const all = () => found.flatMap((before) => changeOf(before, get(keyOf(before)), causes) ?? [])
  return {
    ofCharge,
    of(movement) {
      const publicId = giftIdOf(movement)
      return publicId === null ? ofCharge(chargeIdOf(movement)) : get(byPublicId.get(publicId))
    },
    change(after, by) {
      now.set(keyOf(after), after)
      if (after.chargeId !== null) byCharge.set(after.chargeId, keyOf(after))
      causes.set(keyOf(after), [...(causes.get(keyOf(after)) ?? []), by])
    },
    changes: () =>
      all().flatMap((change) => (change.of === 'gift' ? [change] : (giftBeside(change) ?? []))),
    changesOfSales: () => all().filter((change) => change.of === 'sale'),
  }
}

function keyOf({ of, id }: Known): string {
  return `${of} ${id}`
}

function changeOf(
  before: Known,
  after: Known | undefined,
  causes: ReadonlyMap<string, readonly MoneyMovement[]>,
): (GiftChange & { of: 'gift' }) | (SaleChange & { of: 'sale' }) | undefined {
  const movements = causes.get(keyOf(before))
  if (!after || !movements) return undefined
  if (before.of === 'gift' && after.of === 'gift')
    return { of: 'gift', before, after, movements, fee: feesOf(movements) }
  if (before.of === 'sale' && after.of === 'sale') return { of: 'sale', before, after, movements }
  return undefined
}

/** The public id of our gift or sale, as a charge carries it. */
export function giftIdOf({ source }: MoneyMovement): string | null {
  return source.kind === 'charge' ? source.giftId : null
}

/** The charge that a line is about. */
export function chargeIdOf({ source }: MoneyMovement): string | null {
  switch (source.kind) {
    case 'charge':
    case 'refund':
    case 'dispute':
      return source.chargeId
    case 'payout':
    case 'other':
      return null
  }
}

/** What the payment company kept for the payment, as the book has it; a dispute's own fee is apart. */
function feesOf(movements: readonly MoneyMovement[]): number {
  return movements.reduce((total, movement) => total + processingFeeOf(movement), 0)
}

/** Whether among some lines is the one by which a bank takes the payment back whole. */
export function bounced(movements: readonly MoneyMovement[]): boolean {
  return movements.some(({ type }) => type === 'charge_failure')
}

/** The payment that is among some lines, if one is. */
export function chargeOf(movements: readonly MoneyMovement[]): ChargeFact | undefined {
  for (const { type, source } of movements)
    if (type === 'charge' && source.kind === 'charge') return source
  return undefined
}
