import type { CalledOff } from '#db/schema/tickets.ts'

/** One payment of an order, or what of the order is not paid by card. */
export interface Unit {
  /** `hand`: all of it came by check or cash. `promise`: some of it is still owed. */
  readonly paidBy: 'card' | 'hand' | 'promise' | 'nobody'
  /** What whoever paid chose, where they were asked. */
  readonly choice: 'refund' | 'keep' | null
}

/** `ask`: whoever paid is to choose first. `release`: nothing was paid, so that nothing goes back. */
export type Fate = 'refund' | 'keep' | 'release' | 'ask'

/**
 * What becomes of a payment when its event was called off, by the rule that stood there before anybody paid. Nobody keeps, or
 * has to pay, what is still owed for a day that is not. What nobody chose for goes back, since that is what is surely right.
 * @param isOver whether the days to choose are over.
 */
export function fateOf({ paidBy, choice }: Unit, rule: CalledOff, isOver: boolean): Fate {
  if (paidBy === 'promise' || paidBy === 'nobody') return 'release'
  if (rule !== 'choose') return rule
  return choice ?? (isOver ? 'refund' : 'ask')
}
