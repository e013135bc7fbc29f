import type { EventStatus } from '#db/schema/events.ts'

/** What can become of an event, and from where. */
export type EventMove =
  | 'send-in'
  | 'take-back'
  | 'send-back'
  | 'publish'
  | 'hold'
  | 'close'
  | 'reopen'
  | 'cancel'
  /** After its last hour, where the money that it took is to be settled. */
  | 'cancel-late'

interface Way {
  readonly from: readonly EventStatus[]
  readonly to: EventStatus
}

const ways: Readonly<Record<EventMove, Way>> = {
  'send-in': { from: ['draft'], to: 'waiting' },
  'take-back': { from: ['waiting'], to: 'draft' },
  'send-back': { from: ['waiting'], to: 'draft' },
  publish: { from: ['draft', 'waiting'], to: 'published' },
  hold: { from: ['published'], to: 'held' },
  close: { from: ['held'], to: 'closed' },
  reopen: { from: ['closed'], to: 'held' },
  cancel: { from: ['draft', 'waiting', 'published'], to: 'cancelled' },
  'cancel-late': { from: ['held'], to: 'cancelled' },
}

/** Where a move leads from here; `undefined` when it cannot be made. */
export function after(move: EventMove, status: EventStatus): EventStatus | undefined {
  return ways[move].from.includes(status) ? ways[move].to : undefined
}

/** Whether a captain may still change what is written: what took place or was called off stays as it was. */
export function isOpenToChange(status: EventStatus): boolean {
  switch (status) {
    case 'draft':
    case 'waiting':
    case 'published':
      return true
    case 'held':
    case 'closed':
    case 'cancelled':
      return false
  }
}
