import { randomBytes } from 'node:crypto'
import type { EventRow, SubjectName, Tables } from './state/rows.ts'
import type { Store } from './state/store.ts'
import type { Writer } from './wire/objects.ts'

/** What every action of the emulator works on. */
export interface World extends Writer {
  readonly store: Store
  readonly settings: Settings
  /** Seconds since 1970, UTC, by the emulator's clock, or by the time an action is dated back to. */
  readonly now: () => number
  /** Does something as if it had happened then. */
  readonly datedBack: <Result>(at: Date | undefined, act: () => Result) => Result
  /** Tells the world that something happened to an object. */
  readonly emit: <Name extends SubjectName>(
    type: string,
    table: Name,
    row: Tables[Name],
  ) => EventRow
  /** Runs a request under its id and key, which its events then bear. */
  readonly asRequest: <Result>(request: RequestName, act: () => Result) => Result
}

interface RequestName {
  readonly id: string
  readonly key: string | null
}

export interface Settings {
  /** Hundredths of a per cent of a card payment. */
  feeBasisPoints: number
  /** Cents on top of each card payment. */
  feeFixed: number
  /** Cents that a dispute costs, won or lost. */
  disputeFee: number
  /** Cents that a won dispute gives back beside the amount. */
  disputeFeeReturned: number
  /** New payments have no balance transaction until `settleMovements`, as when Stripe is late. */
  lateMovements: boolean
  /** What new refunds are at first. */
  newRefunds: 'succeeded' | 'pending'
  /** How a bank debit is taken back after its money had come, by the type of its line (decision 007). */
  lateDebitFailures: LateDebitFailure
}

/** `dispute`: one that is lost as it is opened. `payment_failure_refund`: the charge fails after all. */
export type LateDebitFailure = 'dispute' | 'payment_failure_refund'

export const defaultSettings: Settings = {
  feeBasisPoints: 290,
  feeFixed: 30,
  disputeFee: 1500,
  disputeFeeReturned: 0,
  lateMovements: false,
  newRefunds: 'succeeded',
  lateDebitFailures: 'dispute',
}

interface WorldParts {
  readonly store: Store
  readonly settings: Settings
  readonly clock: () => Date
  readonly base: () => string
  /** The addresses that want to hear of events of this type. */
  readonly listeners: (type: string) => readonly string[]
  readonly onEvent: (event: EventRow) => void
}

export function makeWorld({ store, settings, clock, base, listeners, onEvent }: WorldParts): World {
  let pinned: number | undefined
  let request: RequestName | undefined
  const now = () => pinned ?? secondsOf(clock())
  return {
    store,
    settings,
    base,
    now,
    datedBack(at, act) {
      const before = pinned
      pinned = at === undefined ? before : secondsOf(at)
      try {
        return act()
      } finally {
        pinned = before
      }
    },
    asRequest(name, act) {
      request = name
      try {
        return act()
      } finally {
        request = undefined
      }
    },
    emit(type, table, row) {
      const subject = { table, row } as EventRow['subject']
      const event: EventRow = {
        id: newId('evt_'),
        created: now(),
        type,
        subject,
        request: request?.id ?? null,
        key: request?.key ?? null,
      }
      store.put('event', event)
      const waiting = listeners(type)
      store.put('delivery', { id: event.id, created: event.created, waiting })
      if (waiting.length > 0) onEvent(event)
      return event
    },
  }
}

/** An id as Stripe makes them: a prefix and letters and figures that cannot be guessed. */
export function newId(prefix: string, length = 24): string {
  const letters = randomBytes(length * 2)
    .toString('base64url')
    .replaceAll(/[-_]/g, '')
  return prefix + letters.slice(0, length)
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}
