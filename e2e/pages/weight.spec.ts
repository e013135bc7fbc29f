import { devices } from '@playwright/test'
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/test.ts'

const KB = 1024
const { 'Pixel 7': phone } = devices

const urls = ['/teams/margins-and-merlot', '/', '/teams']

for (const url of urls)
  test(`a first visit to ${url} stays within 100 kB and ten requests, without framework script`, async ({
    page,
  }) => await visit(page, url))

test.describe('on a phone of many pixels', () => {
  const { viewport, deviceScaleFactor, isMobile, hasTouch } = phone
  test.use({ viewport, screen: viewport, deviceScaleFactor, isMobile, hasTouch })
  for (const url of urls)
    test(`a first visit to ${url} stays within 100 kB too`, async ({ page }) =>
      await visit(page, url))
})

test('a public page sets no cookie and is answered with 304 when nothing has changed', async ({
  page,
}) => {
  const first = await page.request.get('/teams/margins-and-merlot')
  expect(first.headers()['set-cookie']).toBeUndefined()
  const etag = first.headers()['etag'] ?? ''
  expect(etag).not.toBe('')
  const second = await page.request.get('/teams/margins-and-merlot', {
    headers: { 'If-None-Match': etag },
  })
  expect(second.status()).toBe(304)
})

async function visit(page: Page, url: string): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  const kinds = new Map<string, { kind: string; url: string }>()
  const loaded: { kind: string; url: string; bytes: number }[] = []
  client.on('Network.responseReceived', ({ requestId, type, response }) =>
    kinds.set(requestId, { kind: type, url: response.url }),
  )
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = kinds.get(requestId)
    if (request && !request.url.startsWith('data:'))
      loaded.push({ ...request, bytes: encodedDataLength })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  // Pictures that a browser sends for only as they come near are no part of a first visit.
  const later = await page
    .locator('img[loading=lazy]')
    .evaluateAll((images) => images.map((image) => Reflect.get(image, 'currentSrc')))
  const first = loaded.filter(({ url: each }) => !later.includes(each))
  const all = first.reduce((sum, { bytes }) => sum + bytes, 0)
  const listed = first.map(({ url: each, bytes }) => `${bytes} ${each}`).join('\n')
  expect(all, listed).toBeLessThanOrEqual(100 * KB)
  expect(first.length, listed).toBeLessThanOrEqual(10)
  const html = loaded.find(({ kind }) => kind === 'Document')?.bytes ?? 0
  expect(html, 'HTML as sent').toBeLessThanOrEqual(15 * KB)
  const script = loaded
    .filter(({ kind }) => kind === 'Script')
    .reduce((sum, { bytes }) => sum + bytes, 0)
  expect(script, listed).toBeLessThanOrEqual(4 * KB)
  expect(await page.evaluate(() => '__remixContext' in window)).toBe(false)
}
