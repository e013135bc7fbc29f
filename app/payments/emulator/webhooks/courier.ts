import { setTimeout as pause } from 'node:timers/promises'
import { signatureOf } from './sign.ts'

export interface Endpoint {
  readonly url: string
  readonly secret: string
  /** The types of events that it hears of; all when left out. */
  readonly events?: readonly string[]
}

/** One event on its way to one address. */
interface Parcel {
  readonly eventId: string
  readonly type: string
  readonly endpoint: Endpoint
  readonly attempt: number
}

interface DeliveryNote {
  readonly eventId: string
  readonly type: string
  readonly url: string
  readonly attempt: number
  /** What the address answered; 0 when it did not. */
  readonly status: number
}

export interface Courier {
  readonly controls: CourierControls
  enqueue(parcel: Parcel): void
  /** Sends a body that is signed as told, once, whatever the switches say; returns the status of the answer. */
  send(endpoint: Endpoint, body: string, signature: string | null): Promise<number>
  /** Waits until nothing is on its way, trying again at once what has failed until its attempts are used up. */
  deliverAll(): Promise<void>
  log(): readonly DeliveryNote[]
  close(): Promise<void>
}

/** The switches for what can happen to a webhook (F6). */
interface CourierControls {
  /** Holds everything back until `resume`. */
  paused: boolean
  /** How often each event is delivered, all at once. */
  copies: number
  /** How many of the next events are never delivered. */
  drop: number
  delayMs: number
  /** Lets what was held back out in another order. */
  shuffled: boolean
}

interface CourierParts {
  readonly bodyOf: (eventId: string) => string | undefined
  readonly onDelivered: (parcel: Parcel) => void
  /** How long to wait before the second, third … attempt. */
  readonly retryMs: readonly number[]
}

const AT_ONCE = 16
const NOTES_KEPT = 1_000

/** Carries events to the app: at least once, in no promised order, again when it says no. */
export function makeCourier({ bodyOf, onDelivered, retryMs }: CourierParts): Courier {
  const controls: CourierControls = {
    paused: false,
    copies: 1,
    drop: 0,
    delayMs: 0,
    shuffled: false,
  }
  const ready: Parcel[] = []
  const resting = new Map<Parcel, NodeJS.Timeout>()
  const notes: DeliveryNote[] = []
  let onTheWay = 0
  let closed = false
  let idle: (() => void)[] = []
  const stop = new AbortController()

  function enqueue(parcel: Parcel): void {
    if (controls.drop > 0) {
      controls.drop--
      note(parcel, 0)
      return
    }
    ready.push(parcel)
    setImmediate(next)
  }

  function next(): void {
    while (onTheWay < AT_ONCE) {
      const parcel = closed || controls.paused ? undefined : take()
      if (parcel === undefined) break
      onTheWay++
      void carry(parcel).finally(() => {
        onTheWay--
        next()
      })
    }
    if (onTheWay > 0 || (ready.length > 0 && !controls.paused && !closed)) return
    for (const tell of idle) tell()
    idle = []
  }

  function take(): Parcel | undefined {
    if (!controls.shuffled) return ready.shift()
    return ready.splice(Math.floor(Math.random() * ready.length), 1)[0]
  }

  async function carry(parcel: Parcel): Promise<void> {
    const body = bodyOf(parcel.eventId)
    if (body === undefined) return
    if (controls.delayMs > 0) await pause(controls.delayMs, undefined, { ref: false })
    const copies = Array.from({ length: controls.copies }, () =>
      send(parcel.endpoint, body, signatureOf(body, parcel.endpoint.secret, new Date())),
    )
    const statuses = await Promise.all(copies)
    for (const status of statuses) note(parcel, status)
    if (closed) return
    if (statuses.some((status) => status >= 200 && status < 300)) onDelivered(parcel)
    else retryLater(parcel)
  }

  function retryLater(parcel: Parcel): void {
    const wait = retryMs[parcel.attempt - 1]
    if (wait === undefined) return
    const again = { ...parcel, attempt: parcel.attempt + 1 }
    const timer = setTimeout(() => wake(again), wait)
    timer.unref()
    resting.set(again, timer)
  }

  function wake(parcel: Parcel): void {
    clearTimeout(resting.get(parcel))
    resting.delete(parcel)
    ready.push(parcel)
    next()
  }

  async function send({ url }: Endpoint, body: string, signature: string | null): Promise<number> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
          ...(signature === null ? {} : { 'stripe-signature': signature }),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([stop.signal, AbortSignal.timeout(20_000)]),
      })
      await answer.arrayBuffer()
      return answer.status
    } catch {
      return 0
    }
  }

  function note({ eventId, type, endpoint, attempt }: Parcel, status: number): void {
    notes.push({ eventId, type, url: endpoint.url, attempt, status })
    if (notes.length > NOTES_KEPT * 2) notes.splice(0, NOTES_KEPT)
  }

  async function deliverAll(): Promise<void> {
    for (;;) {
      for (const parcel of resting.keys()) wake(parcel)
      await new Promise<void>((tell) => {
        idle.push(tell)
        next()
      })
      if (resting.size === 0 || controls.paused || closed) return
    }
  }

  async function close(): Promise<void> {
    closed = true
    for (const timer of resting.values()) clearTimeout(timer)
    stop.abort()
    await new Promise<void>((tell) => {
      idle.push(tell)
      next()
    })
  }

  return { controls, enqueue, send, deliverAll, log: () => notes, close }
}
