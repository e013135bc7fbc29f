import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { AT_ONCE, startSmallSite } from '#app/testing/small-site.server.tsx'
import type { SmallSite } from '#app/testing/small-site.server.tsx'

const OWN = 'https://give.example.org'
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const doors = ['/form', '/form.data', '/form?index', '/resource', '/resource.data']

const refused = {
  'another site in a browser': { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  'another host of the same site': {
    'sec-fetch-site': 'same-site',
    origin: 'https://blog.example.org',
  },
  'a request the browser was told to make by no page': { 'sec-fetch-site': 'none' },
  'another site in an old browser': { origin: 'https://evil.example' },
  'a hidden origin': { origin: 'null', cookie: 'a=b' },
  'no origin, with a cookie': { cookie: 'a=b' },
  'another site behind a forged X-Forwarded-Host': {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
  },
  'another site behind a forged Host': { origin: 'https://evil.example', host: 'evil.example' },
  'another site that names our own host first': { origin: `${OWN}.evil.example` },
  'the right origin where the browser says otherwise': {
    'sec-fetch-site': 'cross-site',
    origin: OWN,
  },
}

const accepted = {
  'our page in a browser': { 'sec-fetch-site': 'same-origin', origin: OWN, cookie: 'a=b' },
  'our page that sends no referrer': {
    'sec-fetch-site': 'same-origin',
    origin: 'null',
    cookie: 'a=b',
  },
  'our page in an old browser': { origin: OWN, cookie: 'a=b' },
  'our page behind a proxy that renames the host': {
    origin: OWN,
    host: 'inside:8080',
    'x-forwarded-host': 'inside',
  },
  'a program without a cookie': {},
}

describe('S14', () => {
  let site: SmallSite
  beforeAll(async () => {
    site = await startSmallSite()
  })
  afterAll(() => site.leave(AT_ONCE))

  describe.each(doors)('%s', (door) => {
    test.each(Object.entries(refused))('nothing is changed by %s', async (_who, headers) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const before = site.actionsRun()
        const answer = await ask(site.port, door, {
          method,
          headers: { ...form, ...headers },
          body: 'a=1',
        })
        expect(answer.status).toBe(403)
        expect(answer.text).toContain('nothing was changed')
        expect(site.actionsRun()).toBe(before)
      }
    })

    test.each(Object.entries(accepted))('a form is taken from %s', async (_who, headers) => {
      const before = site.actionsRun()
      const answer = await ask(site.port, door, {
        method: 'POST',
        headers: { ...form, ...headers },
        body: 'a=1',
      })
      expect(answer.status).toBeLessThan(300)
      expect(site.actionsRun()).toBe(before + 1)
    })
  })

  test('the old way around single fetch is shut for everyone, S2', async () => {
    for (const headers of [...Object.values(refused), ...Object.values(accepted)])
      for (const method of ['GET', 'POST']) {
        const before = site.actionsRun()
        const answer = await ask(site.port, '/form?_data=form', {
          method,
          headers: { ...form, ...headers },
        })
        expect(answer.status).toBe(400)
        expect(site.actionsRun()).toBe(before)
      }
  })

  test('only the exact path of the webhook needs no origin', async () => {
    const headers = { cookie: 'a=b', origin: 'https://evil.example' }
    const post = (path: string) => ask(site.port, path, { method: 'POST', headers, body: 'signed' })
    expect((await post('/webhooks/stripe')).status).toBe(200)
    for (const near of [
      '/webhooks/stripe/',
      '/webhooks/stripe.data',
      '/webhooks/Stripe',
      '/webhooks/stripe/x',
      '//webhooks/stripe',
    ])
      expect((await post(near)).status).toBe(403)
  })

  test('reading asks for no origin', async () => {
    const answer = await ask(site.port, '/', {
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.status).toBe(200)
  })
})
