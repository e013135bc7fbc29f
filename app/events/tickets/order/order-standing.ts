import type { EventStatus } from '#db/schema/events.ts'
import type { OrderWay } from '#db/schema/tickets.ts'

/**
 * How an order stands for its buyer. `held`: waits to be paid. `owed`: the places are theirs, and a check or cash is to come.
 * `too-late`: paid after the places were given back. `failed`: the bank took the payment back.
 */
export type OrderStanding =
  | 'held'
  | 'yours'
  | 'owed'
  | 'expired'
  | 'too-late'
  | 'failed'
  | 'given-back'
  | 'off'

export interface StandingRow {
  readonly way: OrderWay
  readonly released_why: 'not_paid' | 'given_back' | 'called_off' | null
  readonly event_status: EventStatus
  readonly sale_status: 'started' | 'paid' | 'expired' | 'failed' | null
  /** Whether all that is owed by hand has come, to staff or into the table's box. */
  readonly settled: boolean
}

export function standingOf(order: StandingRow): OrderStanding {
  switch (order.released_why) {
    case 'not_paid':
      if (order.sale_status === 'paid') return 'too-late'
      return order.sale_status === 'failed' ? 'failed' : 'expired'
    case 'given_back':
      return 'given-back'
    case 'called_off':
      return 'off'
    case null:
      return order.event_status === 'cancelled' ? 'off' : ofMoney(order)
  }
}

function ofMoney({ way, sale_status: status, settled }: StandingRow): OrderStanding {
  switch (way) {
    case 'free':
      return 'yours'
    case 'invoice':
    case 'cash':
      return settled ? 'yours' : 'owed'
    case 'card':
      if (status === 'paid') return 'yours'
      return status === 'started' ? 'held' : status === 'failed' ? 'failed' : 'expired'
  }
}
