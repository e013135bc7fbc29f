import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shiftClock } from './clock.server.ts'
import { pool } from './database.server.ts'
import { createPageCache } from './page-cache.server.ts'
import { createProver } from './page-proof.server.ts'
import { ask } from './testing/ask.ts'
import { anInstance, give } from './testing/instances.ts'
import type { Instance } from './testing/instances.ts'

beforeEach(async () => {
  await pool.query(
    `insert into rate_limit values ('raised', 0) on conflict (key) do update set points = 0`,
  )
  await pool.query(`select touch_page('home', 'teams/oak', 'teams/elm')`)
})

afterEach(() => shiftClock(0))

describe('a public page', () => {
  let one: Instance
  let two: Instance
  beforeAll(async () => {
    one = await anInstance()
    two = await anInstance()
  })
  afterAll(() => Promise.all([one.end(), two.end()]))

  test('shows a gift at the very next request, in every process', async () => {
    for (let gifts = 1; gifts <= 20; gifts++) {
      await give(1)
      const [here, there] = await Promise.all([
        ask(one.port, '/teams/oak'),
        ask(two.port, '/teams/oak'),
      ])
      expect(here.text).toContain(`raised ${gifts}<`)
      expect(there.text).toContain(`raised ${gifts}<`)
    }
  })

  test('is never behind the gift that its reader has just seen counted, while a crowd reads it', async () => {
    let given = 0
    const giving = new AbortController()
    const crowd = Array.from({ length: 20 }, async (_reader, index) => {
      while (!giving.signal.aborted) {
        const known = given
        const { text } = await ask(index % 2 ? one.port : two.port, '/teams/oak')
        expect(Number(/raised (\d+)/.exec(text)?.[1])).toBeGreaterThanOrEqual(known)
      }
    })
    for (let gift = 1; gift <= 30; gift++) {
      await give(1)
      given = gift
    }
    giving.abort()
    await Promise.all(crowd)
  })

  test('is drawn once a version, however many ask at once', async () => {
    await give(1)
    const before = one.renders()
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(one.port, '/teams/oak')))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(one.renders()).toBe(before + 1)
    await ask(one.port, '/teams/oak?utm_source=mail&fbclid=1')
    expect(one.renders()).toBe(before + 1)
  })

  test('is not drawn again because another page changed', async () => {
    await ask(one.port, '/teams/elm')
    const before = one.renders()
    await give(1)
    await ask(one.port, '/teams/elm')
    expect(one.renders()).toBe(before)
  })

  test('is the same for who is signed in, and no cookie gets near it', async () => {
    const cookie = { cookie: '__Host-team_up=canary' }
    const [known, unknown] = [
      await ask(one.port, '/', { headers: cookie }),
      await ask(one.port, '/'),
    ]
    expect(known.text).toBe(unknown.text)
    expect(known.headers['set-cookie']).toBeUndefined()
  })

  test('is asked after with an ETag and then costs no bytes until it changes, also from another process', async () => {
    const { etag } = (await ask(one.port, '/teams/oak')).headers
    const again = { headers: { 'if-none-match': String(etag) } }
    expect((await ask(one.port, '/teams/oak', again)).status).toBe(304)
    const elsewhere = await ask(two.port, '/teams/oak', again)
    expect(elsewhere.status).toBe(304)
    expect(elsewhere.bytes).toHaveLength(0)
    await give(1)
    expect((await ask(two.port, '/teams/oak', again)).status).toBe(200)
  })

  test('says what browsers must keep to: no script but our own, frames only where embedded', async () => {
    const { headers } = await ask(one.port, '/teams/oak')
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['content-security-policy']).toContain(`script-src 'self';`)
    expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`)
    const embedded = await ask(one.port, '/embed/teams/oak')
    expect(embedded.headers['content-security-policy']).toContain('frame-ancestors *')
  })

  test('is kept once a language, each with a mark of its own', async () => {
    const before = one.renders()
    const spanish = { headers: { 'accept-language': 'es-MX,es;q=0.9' } }
    const asked = [
      await ask(one.port, '/teams/elm'),
      await ask(one.port, '/teams/elm', spanish),
      await ask(one.port, '/teams/elm', { headers: { cookie: 'team_up=a; lang=es' } }),
      await ask(one.port, '/teams/elm?lang=es'),
      await ask(one.port, '/teams/elm'),
    ]
    expect(one.renders()).toBe(before + 2)
    const [english, ...inSpanish] = asked.map(({ headers }) => headers.etag)
    expect(inSpanish.slice(0, 3)).toEqual([inSpanish[0], inSpanish[0], inSpanish[0]])
    expect(inSpanish[0]).not.toBe(english)
    expect(asked.map(({ headers }) => headers['set-cookie']?.[0]?.split(';')[0])).toEqual([
      undefined,
      undefined,
      undefined,
      'lang=es',
      undefined,
    ])
    const again = { headers: { ...spanish.headers, 'if-none-match': english ?? '' } }
    expect((await ask(one.port, '/teams/elm', again)).status).toBe(200)
  })

  test('comes compressed to who can read that, and with the same head when only the head is asked for', async () => {
    const plain = await ask(one.port, '/teams/oak')
    for (const encoding of ['br', 'gzip']) {
      const small = await ask(one.port, '/teams/oak', { headers: { 'accept-encoding': encoding } })
      expect(small.headers['content-encoding']).toBe(encoding)
      expect(small.headers.vary).toBe('Accept-Encoding, Accept-Language, Cookie')
      expect(small.bytes.length).toBeLessThan(plain.bytes.length / 5)
    }
    const head = await ask(one.port, '/teams/oak', { method: 'HEAD' })
    expect(head.bytes).toHaveLength(0)
    expect(head.headers['content-length']).toBe(plain.headers['content-length'])
    expect(head.headers.etag).toBe(plain.headers.etag)
  })

  test('is another page on another day, since it tells how many days are left', async () => {
    const today = await ask(one.port, '/teams/oak')
    shiftClock(24 * 60 * 60 * 1000)
    const tomorrow = await ask(one.port, '/teams/oak')
    expect(tomorrow.headers.etag).not.toBe(today.headers.etag)
  })

  test('that does not exist, or is asked for with words of its own, is left to the app', async () => {
    const before = one.renders()
    expect((await ask(one.port, '/teams/nowhere')).text).toContain('long enough')
    expect((await ask(one.port, '/teams/oak?q=oak')).text).toContain('long enough')
    expect(one.renders()).toBe(before)
  })
})

describe('what is not for everyone', () => {
  test.each([
    ['a page that staff took down', new Response('gone', { status: 410 })],
    ['a page that sets a cookie', new Response('hello', { headers: { 'Set-Cookie': 'a=b' } })],
    [
      'a page whose route forbids keeping it',
      new Response('hello', { headers: { 'Cache-Control': 'no-store' } }),
    ],
  ])('%s is never kept', async (_what, response) => {
    const instance = await anInstance({ render: () => Promise.resolve(response.clone()) })
    for (let asks = 0; asks < 3; asks++)
      expect((await ask(instance.port, '/teams/oak')).text).toContain('long enough')
    expect(instance.renders()).toBe(1)
    await instance.end()
  })
})

test('a page that cannot be drawn is told apart from one that is not for everyone, and is drawn anew', async () => {
  const statuses = [500, 200, 410]
  const find = createPageCache({
    prove: createProver(pool),
    render: () => Promise.resolve(new Response('oak', { status: statuses.shift() ?? 200 })),
    buildId: 'b1',
  })
  expect(await find('/teams/oak', 'teams/oak', 'en')).toEqual({ kind: 'not-kept', why: 'broken' })
  expect(await find('/teams/oak', 'teams/oak', 'en')).toMatchObject({ kind: 'fresh' })
  await give(1)
  expect(await find('/teams/oak', 'teams/oak', 'en')).toEqual({
    kind: 'not-kept',
    why: 'elsewhere',
  })
})
