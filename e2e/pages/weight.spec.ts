import { expect, test } from '#e2e/fixtures/test.ts'

const KB = 1024

for (const url of ['/teams/margins-and-merlot', '/', '/teams'])
  test(`a first visit to ${url} stays within 100 kB and ten requests, without framework script`, async ({
    page,
  }) => {
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
    const all = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
    const listed = loaded.map(({ url: each, bytes }) => `${bytes} ${each}`).join('\n')
    expect(all, listed).toBeLessThanOrEqual(100 * KB)
    expect(loaded.length, listed).toBeLessThanOrEqual(10)
    const html = loaded.find(({ kind }) => kind === 'Document')?.bytes ?? 0
    expect(html, 'HTML as sent').toBeLessThanOrEqual(15 * KB)
    const script = loaded
      .filter(({ kind }) => kind === 'Script')
      .reduce((sum, { bytes }) => sum + bytes, 0)
    expect(script, listed).toBeLessThanOrEqual(4 * KB)
    expect(await page.evaluate(() => '__remixContext' in window)).toBe(false)
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
