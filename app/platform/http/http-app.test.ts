import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { AT_ONCE, startSmallSite } from '#app/testing/small-site.server.tsx'
import type { SmallSite } from '#app/testing/small-site.server.tsx'

let site: SmallSite
beforeAll(async () => {
  site = await startSmallSite()
})
afterAll(() => site.leave(AT_ONCE))

describe('S15 and S16: what a browser is told', () => {
  test('a page runs only scripts that carry the nonce of this answer, and sends forms to us and the payment page', async () => {
    const { headers, text } = await ask(site.port, '/')
    const policy = String(headers['content-security-policy'])
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(policy).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self' https://checkout.stripe.com; frame-ancestors 'none'; base-uri 'none'; object-src 'none'`,
    )
    const scripts = text.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    const again = await ask(site.port, '/')
    expect(again.headers['content-security-policy']).not.toBe(policy)
  })

  test('every page says the rest', async () => {
    for (const path of ['/', '/nowhere', '/broken', '/form.data', '/resource']) {
      const { headers } = await ask(site.port, path)
      expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test('at home, without https, nothing is promised about https', async () => {
    const home = await startSmallSite({ baseUrl: 'http://localhost:3000' })
    const { headers } = await ask(home.port, '/')
    expect(headers['strict-transport-security']).toBeUndefined()
    await home.leave(AT_ONCE)
  })
})

describe('what no route needs to see', () => {
  test.each([
    ['a path of too many parts', `/${'a/'.repeat(7000)}`.slice(0, 8000), 404],
    ['a path of seventeen parts', '/a'.repeat(17), 404],
    ['a very long part', `/${'a'.repeat(2000)}`, 404],
    ['a manifest of a deep path', `/__manifest?version=x&p=${'/a'.repeat(500)}`, 404],
    ['an address longer than any of ours', `/?${'a'.repeat(9000)}`, 414],
    ['a NUL in the path', '/teams/%00', 400],
    ['a NUL in the query', '/teams?q=%00', 400],
    ['a broken escape', '/teams/%E0%A4%A', 400],
    ['an address of another site', 'http://evil.example/', 400],
  ])('%s is refused before any work is done for it', async (_what, path, status) => {
    const answer = await ask(site.port, path)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain('<h1>')
  })

  test('methods that nobody speaks are refused, and what a page cannot do is said kindly', async () => {
    const trace = await ask(site.port, '/', { method: 'TRACE' })
    expect(trace.status).toBe(405)
    expect(trace.headers.allow).toContain('GET')
    expect((await ask(site.port, '/', { method: 'DELETE' })).status).toBe(405)
    expect((await ask(site.port, '/nowhere')).status).toBe(404)
  })
})

describe('S21: who asks', () => {
  test('without a proxy of ours nobody can claim another address', async () => {
    expect(await addressSeen(site.port)).toMatch(/^(127\.0\.0\.1|::1)$/)
    expect(await addressSeen(site.port, '203.0.113.9')).toMatch(/^(127\.0\.0\.1|::1)$/)
  })

  test('behind proxies of ours it is what they saw and not what the client wrote before', async () => {
    const one = await startSmallSite({ trustedProxies: 1 })
    const two = await startSmallSite({ trustedProxies: 2 })
    expect(await addressSeen(one.port, '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9')
    expect(await addressSeen(two.port, '198.51.100.1, 203.0.113.9, 10.0.0.1')).toBe('203.0.113.9')
    expect(await addressSeen(one.port, 'nonsense')).toMatch(/^(127\.0\.0\.1|::1)$/)
    expect(await addressSeen(one.port, '::ffff:203.0.113.9')).toBe('203.0.113.9')
    await Promise.all([one.leave(AT_ONCE), two.leave(AT_ONCE)])
  })

  test('a host that a client made up is in no address of ours', async () => {
    const { text } = await ask(site.port, '/', {
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    })
    expect(text).toContain('https://give.example.org/')
    expect(text).not.toContain('evil.example')
  })

  test('a number that a client gave its request is not used', async () => {
    const { headers, text } = await ask(site.port, '/', { headers: { 'x-request-id': 'mine' } })
    expect(headers['x-request-id']).not.toBe('mine')
    expect(text).toContain(String(headers['x-request-id']))
  })
})

async function addressSeen(port: number, forwarded?: string): Promise<string | undefined> {
  const { text } = await ask(
    port,
    '/',
    forwarded ? { headers: { 'x-forwarded-for': forwarded } } : {},
  )
  return /address&quot;:&quot;([^&]+)/.exec(text)?.[1]
}

describe('S28: how much', () => {
  const form = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
  }

  test('a form of more than 256 kB is refused with kind words, told or found out', async () => {
    const body = `a=${'x'.repeat(300_000)}`
    const before = site.actionsRun()
    const told = await ask(site.port, '/form', { method: 'POST', headers: form, body })
    const foundOut = await ask(site.port, '/form', {
      method: 'POST',
      headers: { ...form, 'transfer-encoding': 'chunked' },
      body,
    })
    for (const answer of [told, foundOut]) {
      expect(answer.status).toBe(413)
      expect(answer.text).toContain('make the text or the file shorter')
    }
    expect(site.actionsRun()).toBe(before)
  })

  test('a notice may be larger, up to a megabyte', async () => {
    expect((await notice(900_000)).status).toBe(200)
    expect(site.notices.at(-1)).toBe(900_000)
    expect((await notice(1_100_000)).status).toBe(413)
  })

  test('fields with the names of the language’s own parts are only fields', async () => {
    const body = '__proto__=canary&constructor=canary&prototype.polluted=canary'
    const answer = await ask(site.port, '/resource', { method: 'POST', headers: form, body })
    expect(answer.status).toBe(200)
    expect(Object.prototype).not.toHaveProperty('polluted')
    expect(new Map([['canary', {}]]).get('canary')).not.toHaveProperty('canary')
  })
})

describe('F20: what no text can hold', () => {
  const url = 'application/x-www-form-urlencoded'
  const parts = 'multipart/form-data; boundary=x'
  const send = (type: string, body: string, path = '/resource') =>
    ask(site.port, path, {
      method: 'POST',
      headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
      body,
    })

  test.each([
    ['escaped in a field', url, 'name=Ann%00'],
    ['escaped in the name of a field', `${url};charset=utf-8`, 'na%00me=Ann'],
    ['as it is', url, 'name=Ann\0'],
    ['in a form of parts', parts, part('Ann\0')],
  ])('a NUL %s is refused in kind words, and no form sees it', async (_where, type, body) => {
    const before = site.actionsRun()
    for (const path of ['/resource', '/form', '/form.data']) {
      const { status, text } = await send(type, body, path)
      expect(status).toBe(400)
      expect(text).toContain('<h1>')
    }
    expect(site.actionsRun()).toBe(before)
  })

  test('words about a NUL, and every other character, arrive as they were sent', async () => {
    const written = '%00 \u0001\u000B\u001F\u007F\u0085\u202E\uFEFF\uFFFF'
    for (const [type, body] of [
      [url, `name=${encodeURIComponent(written)}`],
      [parts, part(written)],
    ] as const) {
      const { status, text } = await send(type, body)
      expect(status).toBe(200)
      expect(JSON.parse(text)).toEqual({ fields: { name: written } })
    }
  })

  test('who signs what they post may send any bytes', async () => {
    const answer = await ask(site.port, '/webhooks/stripe', { method: 'POST', body: 'a\0b' })
    expect(answer.status).toBe(200)
    expect(site.notices.at(-1)).toBe(3)
  })

  function part(value: string): string {
    return `--x\r\nContent-Disposition: form-data; name="name"\r\n\r\n${value}\r\n--x--\r\n`
  }
})

function notice(length: number) {
  return ask(site.port, '/webhooks/stripe', { method: 'POST', body: 'x'.repeat(length) })
}

describe('S30: when something breaks', () => {
  test('the answer is 500 with a number, without a stack and without what broke', async () => {
    for (const path of ['/broken', '/broken.data']) {
      const { status, headers, text } = await ask(site.port, path)
      expect(status).toBe(500)
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(text).not.toContain('canary')
      expect(text).not.toMatch(/\.tsx?:\d+/)
    }
  })

  test('what breaks outside of a route does so as kindly', async () => {
    const broken = await startSmallSite({
      remix: () => Promise.reject(new Error('the canary sat on the wire')),
    })
    const { status, text, headers } = await ask(broken.port, '/')
    expect(status).toBe(500)
    expect(text).toContain(String(headers['x-request-id']))
    expect(text).not.toContain('canary')
    await broken.leave(AT_ONCE)
  })

  test('what is no HTTP at all is answered and the server lives', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(site.port, 'localhost', () => socket.write('NONSENSE\r\n\r\n'))
      socket.once('data', (data) => resolve(data.toString()))
    })
    expect(answer).toContain('400')
    expect((await ask(site.port, '/')).status).toBe(200)
  })
})

describe('bytes', () => {
  test('a page is smaller for who can read it compressed, and tells only its head to who asks for that', async () => {
    const plain = await ask(site.port, '/form')
    for (const encoding of ['br', 'gzip']) {
      const small = await ask(site.port, '/form', { headers: { 'accept-encoding': encoding } })
      expect(small.headers['content-encoding']).toBe(encoding)
      expect(small.bytes.length).toBeLessThan(plain.bytes.length / 2)
    }
    const refusing = await ask(site.port, '/form', {
      headers: { 'accept-encoding': 'br;q=0, identity' },
    })
    expect(refusing.headers['content-encoding']).toBeUndefined()
    const head = await ask(site.port, '/form', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.bytes).toHaveLength(0)
  })

  test('data that comes in pieces is compressed in pieces and whole in the end', async () => {
    const small = await ask(site.port, '/teams/oak.data', {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(small.headers['content-encoding']).toBe('gzip')
    const { gunzipSync } = await import('node:zlib')
    expect(gunzipSync(small.bytes).toString()).toContain('oak')
  })
})
