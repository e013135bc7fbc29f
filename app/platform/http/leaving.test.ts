import http from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { ask } from '../testing/ask.ts'
import { AT_ONCE, startSmallSite } from '#app/testing/small-site.server.tsx'
import type { SmallSite } from '#app/testing/small-site.server.tsx'
import { health } from './health.server.ts'

/** A site whose readiness is asked after, as a balancer in front of it does. */
async function aSite(override: { isReady?: () => Promise<boolean> } = {}): Promise<SmallSite> {
  const isReady = override.isReady ?? (() => Promise.resolve(true))
  const site: SmallSite = await startSmallSite({
    mounts: [health({ isReady, isDraining: () => site.isLeaving() })],
  })
  return site
}

describe('A2: health', () => {
  test('a process without its database is alive but not ready, and says nothing about why', async () => {
    const site = await aSite({ isReady: () => Promise.resolve(false) })
    expect((await ask(site.port, '/healthz')).status).toBe(200)
    const ready = await ask(site.port, '/readyz')
    expect(ready.status).toBe(503)
    expect(ready.text).toBe('not ready\n')
    await site.leave(AT_ONCE)
  })

  test('a process that leaves is not ready at once, and alive to the end', async () => {
    const site = await aSite()
    expect((await ask(site.port, '/readyz')).status).toBe(200)
    // The time of the notice passes when the test says so, however slow the machine.
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const left = site.leave({ notice: 5_000, requests: 1_000 })
    try {
      expect((await ask(site.port, '/readyz')).status).toBe(503)
      expect((await ask(site.port, '/healthz')).status).toBe(200)
      expect((await ask(site.port, '/')).headers.connection).toBe('close')
      vi.advanceTimersByTime(5_000)
    } finally {
      vi.useRealTimers()
    }
    await left
    await expect(ask(site.port, '/healthz')).rejects.toThrow('ECONNREFUSED')
  })
})

describe('A1: leaving', () => {
  test('twenty restarts in a row under load break no request', { timeout: 60_000 }, async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
    const sites = [await aSite(), await aSite()]
    const restarts = new AbortController()
    let asked = 0

    const crowd = Array.from({ length: 8 }, async () => {
      while (!restarts.signal.aborted) {
        const site = sites.find((each) => !each.isLeaving())
        const answer = await ask(site?.port ?? 0, '/', { agent })
        expect(answer.status).toBe(200)
        asked += 1
      }
    })
    const left: Promise<void>[] = []
    for (let restart = 0; restart < 20; restart++) {
      const [oldest, ...rest] = sites
      sites.splice(0, 2, ...rest, await aSite())
      if (oldest) left.push(oldest.leave({ notice: 5000, requests: 5000 }))
      const before = asked
      await expect.poll(() => asked, { timeout: 20_000, interval: 5 }).toBeGreaterThan(before + 10)
    }
    await Promise.all(left)
    restarts.abort()
    await Promise.all(crowd)
    agent.destroy()
    expect(asked).toBeGreaterThan(100)
    await Promise.all(sites.map((site) => site.leave(AT_ONCE)))
  })

  test('a request under way is answered before the process is gone', async () => {
    const events: string[] = []
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const site = await startSmallSite({
      remix: async () => {
        begin()
        await new Promise((resolve) => setTimeout(resolve, 300))
        events.push('made the answer')
        throw new Error('answered late, but answered')
      },
    })
    const answered = ask(site.port, '/')
    await begun
    const left = site.leave({ notice: 0, requests: 5000 }).finally(() => events.push('gone'))
    expect((await answered).text).toContain('not your fault')
    await left
    expect(events).toEqual(['made the answer', 'gone'])
  })
})
