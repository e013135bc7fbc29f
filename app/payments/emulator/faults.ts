/** What can go wrong between the app and Stripe's API (F5). */
export type FaultKind =
  /** The request never arrives: no answer comes, and nothing is made. */
  | 'timeout-before'
  /** The thing is made and its answer is lost. */
  | 'timeout-after'
  | 'reset-before'
  | 'reset-after'
  /** 500, kept under the key and said again to whoever asks under it. */
  | 'server-error'
  /** 409: another request under this key is still being worked on. */
  | 'conflict'
  | 'rate-limit'
  /** 403: the key may not do this. */
  | 'forbidden'
  /** The thing is made and the answer is no JSON. */
  | 'malformed'
  /** The answer comes, late. */
  | 'latency'

export interface Fault {
  readonly kind: FaultKind
  /** The requests that it befalls, such as `POST /v1/refunds`: the beginning of method and path. */
  readonly on?: string | undefined
  /** How many requests it befalls; one when left out. */
  readonly times?: number | undefined
  /** How late the answer of `latency` comes. */
  readonly ms?: number | undefined
}

export interface Faults {
  add(fault: Fault): void
  clear(): void
  /** How many requests may still be befallen. */
  left(): number
  /** The fault that befalls this request, which is then counted. */
  next(method: string, path: string): Fault | undefined
}

export function makeFaults(): Faults {
  let waiting: (Fault & { left: number })[] = []
  return {
    add(fault) {
      waiting.push({ ...fault, left: fault.times ?? 1 })
    },
    clear() {
      waiting = []
    },
    left: () => waiting.reduce((total, { left }) => total + left, 0),
    next(method, path) {
      const fault = waiting.find(({ on }) => `${method} ${path}`.startsWith(on ?? ''))
      if (fault === undefined) return undefined
      fault.left--
      waiting = waiting.filter(({ left }) => left > 0)
      return fault
    },
  }
}
