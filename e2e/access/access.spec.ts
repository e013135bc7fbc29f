import type { APIRequestContext, APIResponse } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/test.ts'
import { BASE_URL } from '#e2e/site.ts'
import { accessTable } from './access-table.ts'
import { classify, expected, VISITORS } from './visitors.ts'
import type { VisitorName } from './visitors.ts'
import {
  keepTerms,
  holdDinner,
  askForCheck,
  sellPlace,
  keepReceipt,
  keepNeed,
  keepSponsor,
} from './table/things.ts'
import { contextOf, ofVisitor } from './contexts.ts'
import { findIds } from './table/ids.ts'
import type { Ids } from './table/ids.ts'
import { addressOf } from './table/addresses.ts'
import { findRoutes } from './routes.ts'

const routes = new Map(findRoutes())

test('every route has a row in the access table, and every row a route', () => {
  expect([...routes.keys()].toSorted()).toEqual(Object.keys(accessTable).toSorted())
})

test.describe('who may', () => {
  const visitors = new Map<VisitorName, APIRequestContext>()
  let ids: Ids

  test.beforeAll(async () => {
    for (const visitor of VISITORS) visitors.set(visitor, await contextOf(visitor))
    ids = await findIds(visitors)
    await holdDinner()
    await keepReceipt(ids.offerPhoto)
    await keepTerms()
    await keepNeed()
    await keepSponsor()
    await sellPlace()
    await askForCheck(ids.expected)
  })
  test.afterAll(async () => {
    for (const context of visitors.values()) await context.dispose()
  })

  for (const [pattern, row] of Object.entries(accessTable)) {
    test(`read ${pattern}: ${row.read}`, async () => {
      const url = addressOf(pattern, ids)
      const leaf = encodeURIComponent(routes.get(pattern) ?? '')
      for (const visitor of VISITORS) {
        const context = ofVisitor(visitors, visitor)
        const page = await context.get(url, { maxRedirects: 0 })
        if (row.read === 'nobody') {
          expect(page.ok(), `${visitor} at ${url} (${page.status()})`).toBe(false)
          continue
        }
        expect(answerOf(page), `${visitor} at ${url}`).toBe(expected(row.read, visitor))
        if (expected(row.read, visitor) === 'allowed') continue
        // What the page does not give, its data do not give either, alone or with its parents.
        for (const data of [
          dataOf(url),
          `${dataOf(url)}?_routes=${leaf}`,
          `${dataOf(url)}?_routes=root,${leaf}`,
        ]) {
          const told = await context.get(data, { maxRedirects: 0 })
          const body = await told.text()
          expect(
            told.status() === 202 || told.status() >= 400,
            `${visitor} at ${data} got ${told.status()}`,
          ).toBe(true)
          // A refusal names the page and the way back to it, and neither tells anything.
          const own = [url, encodeURIComponent(url), routes.get(pattern) ?? url]
          const words = own.reduce((left, name) => left.replaceAll(name, ''), body)
          expect(words, `${visitor} at ${data}`).not.toMatch(/@example|donor|\$\d/)
        }
      }
      const old = await ofVisitor(visitors, 'anonymous').get(`${url}?_data=${leaf}`, {
        maxRedirects: 0,
      })
      expect(old.status(), `${url}?_data= is refused (S2)`).toBe(400)
    })

    test(`change ${pattern}: ${row.change}`, async () => {
      const url = addressOf(pattern, ids)
      for (const visitor of VISITORS) {
        const wanted = expected(row.change, visitor)
        if (wanted === 'allowed') continue
        for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
          for (const address of [url, dataOf(url)]) {
            const answer = await ofVisitor(visitors, visitor).fetch(address, {
              method,
              maxRedirects: 0,
              headers: { 'Sec-Fetch-Site': 'same-origin' },
              form: { role: 'admin', status: 'live', approved: 'true' },
            })
            expect(
              await refusedAs(answer),
              `${visitor}: ${method} ${address} (${answer.status()})`,
            ).toBe(true)
          }
        }
      }
    })
  }
})

/** Whether a change was refused: no such method, not for them, not there, or first sign in. */
async function refusedAs(answer: APIResponse): Promise<boolean> {
  if (answer.status() >= 400 && answer.status() < 500) return true
  if (answerOf(answer) !== 'allowed') return true
  // Single fetch tells of a redirect in the body.
  return answer.status() === 202 && /sign-in/.test(await answer.text())
}

function answerOf(answer: APIResponse) {
  const location = answer.headers()['location'] ?? ''
  return classify(answer.status(), location.replace(BASE_URL, ''))
}

function dataOf(url: string): string {
  return url === '/' ? '/_root.data' : `${url}.data`
}
