import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// The script of a page that keeps itself as it is on the server, in a browser of which there is no more than it asks for.

class HTMLElement {
  dataset = { liveState: '/screen/state', liveEvents: '/screen/events' }
}

class EventSource {
  static readonly OPEN = 1
  static readonly CLOSED = 2
  static lines: EventSource[] = []
  readyState = 0
  readonly listeners = new Map<string, (event: { data: string }) => void>()

  constructor() {
    EventSource.lines.push(this)
  }

  addEventListener(name: string, listener: (event: { data: string }) => void): void {
    this.listeners.set(name, listener)
  }

  hear(name: string): void {
    if (name === 'open') this.readyState = EventSource.OPEN
    this.listeners.get(name)?.({ data: '' })
  }

  close(): void {
    this.readyState = EventSource.CLOSED
  }
}

let status = 200
let asked = 0
let reloads = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  EventSource.lines = []
  status = 200
  asked = 0
  reloads = 0
  const page = new HTMLElement()
  const context = {
    HTMLElement,
    EventSource,
    AbortSignal,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    matchMedia: () => ({ matches: true }),
    location: { hash: '', reload: () => reloads++ },
    document: {
      body: { append: () => {} },
      createElement: () => ({}),
      addEventListener: () => {},
      querySelector: (which: string) => (which === '[data-live-state]' ? page : null),
      querySelectorAll: () => [],
    },
    DOMParser: class {
      parseFromString() {
        return { querySelectorAll: () => [] }
      }
    },
    fetch: () => {
      asked++
      return Promise.resolve({
        ok: status === 200,
        status,
        headers: new Headers(),
        text: () => Promise.resolve(''),
      })
    },
  }
  vm.runInNewContext(readFileSync('app/ui/live.js', 'utf8'), context)
})
afterEach(() => vi.useRealTimers())

const line = () => EventSource.lines.at(-1)

test('a line on which nothing is heard any more is taken for dead: there is a new one, and what was missed is asked for', async () => {
  line()?.hear('open')
  for (let beats = 0; beats < 20; beats++) {
    await vi.advanceTimersByTimeAsync(15_000)
    line()?.hear('beat')
  }
  expect([EventSource.lines.length, asked]).toEqual([1, 0])
  await vi.advanceTimersByTimeAsync(46_000)
  expect([EventSource.lines.length, asked]).toEqual([2, 1])
  expect(EventSource.lines[0]?.readyState).toBe(EventSource.CLOSED)
  line()?.hear('open')
  await vi.advanceTimersByTimeAsync(30_000)
  const before = asked
  await vi.advanceTimersByTimeAsync(10_000)
  expect([EventSource.lines.length, asked]).toEqual([2, before])
})

test('where events are refused they are tried again once a minute, and the page asks meanwhile', async () => {
  for (let minutes = 1; minutes < 5; minutes++) {
    line()?.close()
    line()?.hear('error')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(EventSource.lines).toHaveLength(minutes + 1)
  }
  expect(asked).toBeGreaterThan(30)
})

test('a page whose line says that it is gone goes only when it is not there any more', async () => {
  line()?.hear('open')
  line()?.hear('gone')
  await vi.advanceTimersByTimeAsync(10)
  expect([asked, reloads]).toEqual([1, 0])
  status = 404
  line()?.hear('gone')
  await vi.advanceTimersByTimeAsync(10)
  expect([asked, reloads]).toEqual([2, 1])
})
