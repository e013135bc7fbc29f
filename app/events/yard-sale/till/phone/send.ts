import type { Batch } from '../entry.form.ts'
import { nextBatch, pauseAfter, settlesAny } from './queue.ts'
import type { SyncAnswer } from './queue.ts'
import type { OpenedTill, PhoneTill, TillStore } from './store.ts'

type Sent = { kind: 'taken'; answer: SyncAnswer } | { kind: 'shut-out' } | { kind: 'trouble' }

interface Sender {
  /** Something is to be sent; or perhaps there is a signal again. */
  readonly wake: () => void
}

/** Sends what waits, in the background: at once when something is written or the network is back, else after growing pauses. */
export function startSending(store: TillStore, onChange: () => void): Sender {
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    clearTimeout(timer)
    const done = await alone(async () => await sendAll(store, onChange))
    failures = done ? 0 : failures + 1
    if (!done) timer = setTimeout(wake, pauseAfter(failures, Math.random()))
  }

  function wake(): void {
    // What is written while a batch is on its way is sent after it.
    running = (running ?? Promise.resolve()).then(run, run)
  }

  addEventListener('online', () => {
    failures = 0
    wake()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake()
  })
  return { wake }
}

/** One tab of a phone at a time; were two to send the same, it would count once all the same. */
async function alone(work: () => Promise<boolean>): Promise<boolean> {
  if (!('locks' in navigator)) return await work()
  return await navigator.locks.request('team-up-till', work)
}

/** @returns whether nothing waits any more that could be sent. */
async function sendAll(store: TillStore, onChange: () => void): Promise<boolean> {
  for (const till of await store.tills()) {
    for (;;) {
      const known = (await store.tills()).find(({ id }) => id === till.id) ?? till
      const batch = nextBatch(known, await store.linesOf(till.id), new Date())
      if (!batch) break
      const sent = await send(known, batch)
      if (sent.kind === 'trouble') return false
      if (sent.kind === 'shut-out') {
        await store.changeTill(till.id, { isShutOut: true })
        onChange()
        break
      }
      await store.settleLines(
        batch.lines.map(({ id }) => id),
        sent.answer,
      )
      if (known.isShutOut) await store.changeTill(till.id, { isShutOut: false })
      onChange()
      if (!settlesAny(batch, sent.answer)) return false
    }
  }
  return true
}

/** How long an answer is waited for, in milliseconds. */
export const PATIENCE = 20_000

/** What says to the server which till it is. */
export function headersOf({ key }: Pick<PhoneTill, 'key'>): Record<string, string> {
  return { Authorization: ['Bearer', key].join(' ') }
}

async function send(till: PhoneTill, batch: Batch): Promise<Sent> {
  try {
    const response = await fetch('/till/entries', {
      method: 'POST',
      headers: { ...headersOf(till), 'Content-Type': 'application/json' },
      body: JSON.stringify(batch),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.status === 401) return { kind: 'shut-out' }
    const answer: unknown = response.ok ? await response.json() : undefined
    return isAnswer(answer) ? { kind: 'taken', answer } : { kind: 'trouble' }
  } catch {
    return { kind: 'trouble' }
  }
}

function isAnswer(answer: unknown): answer is SyncAnswer {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'held' in answer &&
    Array.isArray(answer.held) &&
    'refused' in answer &&
    Array.isArray(answer.refused)
  )
}

/** What came of showing a code. */
export type OpeningAnswer =
  | { kind: 'opened'; till: OpenedTill }
  | { kind: 'wrong' | 'too-many' | 'no-signal' }

export async function askForTill(code: string): Promise<OpeningAnswer> {
  try {
    const response = await fetch('/till/opening', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.status === 429) return { kind: 'too-many' }
    if (response.status === 404 || response.status === 400) return { kind: 'wrong' }
    if (!response.ok) return { kind: 'no-signal' }
    const { key, till } = await response.json()
    return { kind: 'opened', till: { ...till, key } }
  } catch {
    return { kind: 'no-signal' }
  }
}
