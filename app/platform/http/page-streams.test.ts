import net from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { followEvents } from '#app/testing/followed-events.ts'
import { AT_ONCE, startSmallSite } from '#app/testing/small-site.server.tsx'
import type { SmallSite } from '#app/testing/small-site.server.tsx'
import type { StoredPage } from '../page-cache.server.ts'
import { createPageStreams } from './page-streams.server.ts'
import type { PageStreams } from './page-streams.server.ts'

// What a process does for those who follow its pages, with pages and notices of the test's own making.

let close: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const each of close) await each()
  close = []
})

/** A site with one page that can be followed, whose words and version the test moves. */
async function aFollowedSite(
  most = { all: 10, ofAnAddress: 10 },
  beat = 60_000,
): Promise<{
  site: SmallSite
  streams: PageStreams
  move: (words: string, heard?: 'heard' | 'unheard') => void
  /** From now on no page can be drawn. */
  breakDrawing: () => void
  found: () => number
}> {
  let page = pageOf(1, 'one')
  let found = 0
  let broken = false
  let hear: (page: string) => void = () => {}
  const streams = createPageStreams({
    baseUrl: 'https://give.example.org',
    formTargets: [],
    development: false,
    paths: { '/teams/:slug/screen/events': 'teams/:slug' },
    find: (path) => {
      found++
      if (broken) return Promise.resolve({ kind: 'not-kept', why: 'broken' })
      return Promise.resolve(
        path === '/teams/soup/screen/state'
          ? { kind: 'fresh', page }
          : { kind: 'not-kept', why: 'elsewhere' },
      )
    },
    hear: ({ onPage }) => {
      hear = onPage
      return { stop: () => Promise.resolve() }
    },
    trustedProxies: 1,
    most,
    beat,
  })
  const site = await startSmallSite({ first: [streams.answer] })
  close.push(async () => {
    await streams.end()
    await site.leave(AT_ONCE)
  })
  let version = 1
  return {
    site,
    streams,
    found: () => found,
    breakDrawing: () => (broken = true),
    move(words, heard = 'heard') {
      page = pageOf(++version, words)
      if (heard === 'heard') hear('teams/soup')
    },
  }
}

function pageOf(version: number, words: string): StoredPage {
  return {
    bytes: Buffer.from(words),
    type: 'text/html',
    etag: `W/"${version}"`,
    compressed: new Map(),
  }
}

const PATH = '/teams/soup/screen/events'
const by = (address: string) => ({ 'X-Forwarded-For': address })

test('a page is found once for all who follow it, and lines of every kind arrive as they were', async () => {
  const { site, move, found } = await aFollowedSite()
  const all = await Promise.all(Array.from({ length: 5 }, () => followEvents(site.port, PATH)))
  for (const each of all) await expect.poll(() => each.newest()).toBe('one')
  const before = found()
  move('two\r\nlines\rand\nmore')
  for (const each of all) await expect.poll(() => each.newest()).toBe('two\nlines\nand\nmore')
  expect(found() - before).toBe(1)
  for (const each of all) each.close()
})

test('while versions rain, who follows is sent the newest and not each', async () => {
  const { site, move } = await aFollowedSite()
  const screen = await followEvents(site.port, PATH)
  await expect.poll(() => screen.newest()).toBe('one')
  for (let drop = 0; drop < 200; drop++) move(`drop ${drop}`)
  await expect.poll(() => screen.newest()).toBe('drop 199')
  expect(screen.events.length).toBeLessThan(10)
  screen.close()
})

test('a notice that nobody heard is made up for at the next sign of life', async () => {
  const { site, move } = await aFollowedSite(undefined, 50)
  const screen = await followEvents(site.port, PATH)
  move('unheard', 'unheard')
  await expect.poll(() => screen.newest()).toBe('unheard')
  screen.close()
})

test('whoever follows hears signs of life between what is new', async () => {
  const { site } = await aFollowedSite(undefined, 20)
  const screen = await followEvents(site.port, PATH)
  await expect.poll(() => screen.beats()).toBeGreaterThan(2)
  expect(screen.newest()).toBe('one')
  screen.close()
})

test('a drawing that fails sends nobody away, and who comes just then is asked to come again', async () => {
  const { site, move, found, breakDrawing } = await aFollowedSite()
  const screen = await followEvents(site.port, PATH)
  await expect.poll(() => screen.newest()).toBe('one')
  breakDrawing()
  const before = found()
  move('two')
  await expect.poll(() => found()).toBeGreaterThan(before)
  const late = await followEvents(site.port, PATH)
  expect([late.status, late.headers['retry-after']]).toEqual([503, '30'])
  expect(screen.events.map(({ name }) => name)).toEqual(['state'])
  expect(screen.hasEnded()).toBe(false)
  screen.close()
})

test('S28: a process takes so many and one address so many; who leaves makes room', async () => {
  const { site } = await aFollowedSite({ all: 3, ofAnAddress: 2 })
  const open = [
    await followEvents(site.port, PATH, by('203.0.113.1')),
    await followEvents(site.port, PATH, by('203.0.113.1')),
  ]
  expect(open.map(({ status }) => status)).toEqual([200, 200])
  const third = await followEvents(site.port, PATH, by('203.0.113.1'))
  expect([third.status, third.headers['retry-after']]).toEqual([503, '30'])
  open.push(await followEvents(site.port, PATH, by('203.0.113.2')))
  expect((await followEvents(site.port, PATH, by('203.0.113.3'))).status).toBe(503)
  open[0]?.close()
  await expect
    .poll(async () => {
      const again = await followEvents(site.port, PATH, by('203.0.113.3'))
      open.push(again)
      return again.status
    })
    .toBe(200)
  for (const each of open) each.close()
})

test('who does not fetch what is written is let go, and the others go on', async () => {
  const { site, move } = await aFollowedSite()
  const deaf = net.connect(site.port, '127.0.0.1')
  let cut = false
  deaf.on('error', () => {})
  deaf.on('close', () => (cut = true))
  deaf.write(`GET ${PATH} HTTP/1.1\r\nHost: x\r\n\r\n`)
  deaf.pause()
  const screen = await followEvents(site.port, PATH)
  for (let round = 0; round < 40; round++) {
    move(`${round} `.padEnd(400_000, 'x'))
    await expect.poll(() => screen.newest().startsWith(`${round} `)).toBe(true)
  }
  deaf.resume()
  await expect.poll(() => cut).toBe(true)
  expect(screen.hasEnded()).toBe(false)
  screen.close()
})

test('A1: when it ends, every stream ends, and no more are taken', async () => {
  const { site, streams } = await aFollowedSite()
  const screen = await followEvents(site.port, PATH)
  await streams.end()
  await expect.poll(() => screen.hasEnded()).toBe(true)
  expect((await followEvents(site.port, PATH)).status).toBe(503)
})

test('what is not followed is left to others, and what is not there is not there', async () => {
  const { site } = await aFollowedSite()
  expect((await followEvents(site.port, '/teams/none/screen/events')).status).toBe(404)
  expect((await followEvents(site.port, '/teams/soup/screen/events?page=2')).status).toBe(404)
})
