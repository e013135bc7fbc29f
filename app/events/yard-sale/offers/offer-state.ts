import type { OfferStatus } from '#db/schema/item-offers.ts'

/** What can become of an offer, and from where. */
export type OfferMove =
  | 'accept'
  | 'decline'
  | 'book'
  | 'leave'
  | 'receive'
  | 'miss'
  | 'put-back'
  | 'put-back-to-slot'
  | 'withdraw'

interface Way {
  readonly from: readonly OfferStatus[]
  readonly to: OfferStatus
}

const ways: Readonly<Record<OfferMove, Way>> = {
  accept: { from: ['offered', 'declined'], to: 'accepted' },
  decline: { from: ['offered', 'accepted', 'booked'], to: 'declined' },
  book: { from: ['accepted', 'booked'], to: 'booked' },
  leave: { from: ['booked'], to: 'accepted' },
  receive: { from: ['accepted', 'booked', 'no_show'], to: 'received' },
  miss: { from: ['accepted', 'booked'], to: 'no_show' },
  'put-back': { from: ['received', 'no_show'], to: 'accepted' },
  'put-back-to-slot': { from: ['received', 'no_show'], to: 'booked' },
  withdraw: { from: ['offered', 'accepted', 'booked'], to: 'withdrawn' },
}

/** Where a move leads from here; `undefined` when it cannot be made. */
export function afterOffer(move: OfferMove, status: OfferStatus): OfferStatus | undefined {
  return ways[move].from.includes(status) ? ways[move].to : undefined
}

/** Whether its giver still waits for something to happen. */
export const openStatuses = [
  'offered',
  'accepted',
  'booked',
] as const satisfies readonly OfferStatus[]

/** Whether it still stands in the slot that was booked for it. */
export function keepsSlot(status: OfferStatus): boolean {
  switch (status) {
    case 'booked':
    case 'received':
    case 'no_show':
      return true
    case 'offered':
    case 'accepted':
    case 'declined':
    case 'withdrawn':
      return false
  }
}
