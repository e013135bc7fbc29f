import { request as playwright } from '@playwright/test'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { BASE_URL } from '#e2e/site.ts'
import { accessTable } from './access-table.ts'

/** Every address that takes a change, and one that takes none, as a document, as data and as Remix's old data. */
const changing = Object.entries(accessTable)
  .filter(([, { change }]) => change !== 'nobody')
  .map(([pattern]) =>
    pattern
      .replace(':slug', 'garage-band-of-brothers')
      .replace(':id', '0'.repeat(32))
      .replace(':token', 'none')
      .replace(':code', 'none'),
  )
const addresses = [...changing, '/api/v1/teams', '/nowhere'].flatMap((url) => [
  url,
  `${url}.data`,
  `${url}?_data=root`,
])

const foreign: Record<string, Record<string, string>> = {
  'another site': { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
  'another site that hides behind a forwarded host': {
    Origin: 'https://evil.example',
    'X-Forwarded-Host': 'evil.example',
  },
  'a sister site': { Origin: 'https://other.localhost', 'Sec-Fetch-Site': 'same-site' },
  'a page without an origin': { Origin: 'null' },
  'a browser that says nothing': {},
}

for (const [who, headers] of Object.entries(foreign))
  test(`a change sent by ${who} is refused at every address (S14)`, async () => {
    const context = await playwright.newContext({
      baseURL: BASE_URL,
      storageState: cookiesOf('admin'),
    })
    for (const url of addresses)
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await context.fetch(url, {
          method,
          headers,
          form: { a: 'b' },
          maxRedirects: 0,
        })
        // Remix's old way to ask for data is refused before anyone asks who sent it (S2).
        expect(answer.status(), `${method} ${url}`).toBe(url.includes('?_data=') ? 400 : 403)
      }
    await context.dispose()
  })

test('a notice that is not signed, or altered, is refused', async () => {
  const context = await playwright.newContext({ baseURL: BASE_URL })
  for (const headers of [{}, { 'Stripe-Signature': 't=1,v1=00' }]) {
    const answer = await context.post('/webhooks/stripe', { headers, data: { id: 'evt_1' } })
    expect(answer.status()).toBe(400)
  }
  await context.dispose()
})
