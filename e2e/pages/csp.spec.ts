import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { expect, test } from '#e2e/fixtures/test.ts'

const publicPages = [
  '/',
  '/teams',
  '/teams/margins-and-merlot',
  '/teams/margins-and-merlot/give',
  '/start',
  '/sign-in',
  '/nowhere',
]

for (const url of publicPages)
  test(`the content security policy of ${url} leaves no hole (S15, S16)`, async ({ page }) => {
    const { headers } = await headersOf(page, url)
    const policy = headers['content-security-policy'] ?? ''
    expect(findHoles(policy), policy).toEqual([])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBeTruthy()
  })

test('a page of a desk has a new nonce each time, and is kept by no cache', async ({ staff }) => {
  const page = await staff('admin')
  const first = await headersOf(page, '/staff')
  const second = await headersOf(page, '/staff')
  expect(first.headers['cache-control']).toContain('no-store')
  expect(first.headers['content-security-policy']).not.toBe(
    second.headers['content-security-policy'],
  )
  expect(findHoles(first.headers['content-security-policy'] ?? '')).toEqual([])
})

test('a goal bar may be framed by anyone, and by that alone is different', async ({ page }) => {
  const { headers } = await headersOf(page, '/embed/teams/margins-and-merlot')
  expect(headers['content-security-policy']).toMatch(/frame-ancestors (\*|https:)/)
})

async function headersOf(
  page: { request: { get(url: string): Promise<{ headers(): Record<string, string> }> } },
  url: string,
) {
  return { headers: (await page.request.get(url)).headers() }
}

/** What an evaluator of policies objects to; the address of the emulator, which production has not, set aside. */
function findHoles(policy: string): string[] {
  const asInProduction = policy.replace(/ http:\/\/127\.0\.0\.1:\d+/, '')
  return new CspEvaluator(new CspParser(asInProduction).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.HIGH_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`)
}
