import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '#app/platform/testing/ask.ts'
import { AT_ONCE, startSmallSite } from '#app/testing/small-site.server.tsx'
import type { SmallSite } from '#app/testing/small-site.server.tsx'
import { pictureStore } from './picture-store.server.ts'
import { servePictures } from './serve-pictures.server.ts'

const shown = 'a'.repeat(32)
const hidden = 'b'.repeat(32)
let site: SmallSite
beforeAll(async () => {
  for (const name of [shown, hidden])
    await pictureStore.put({
      name: `${name}-480.webp`,
      type: 'image/webp',
      bytes: Buffer.from('<script>'),
    })
  site = await startSmallSite({
    mounts: [servePictures((name) => Promise.resolve(name === shown))],
  })
})
afterAll(() => site.leave(AT_ONCE))

test('S26 a picture is sent as what it is, to be kept, and nothing of it may run', async () => {
  const { status, headers, text } = await ask(site.port, `/pictures/${shown}-480.webp`, {
    headers: { cookie: '__Host-session=mine' },
  })
  expect({ status, text }).toEqual({ status: 200, text: '<script>' })
  expect(headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(headers['set-cookie']).toBeUndefined()
})

test('S5 what is hidden, what is not there and what is no name of a picture are one and the same', async () => {
  const answers = await Promise.all(
    [
      `${hidden}-480.webp`,
      `${'c'.repeat(32)}-480.webp`,
      `${shown}-960.webp`,
      `${shown}-480.svg`,
      `${shown}-480.webp.html`,
      '..%2f..%2fpackage.json',
    ].map((file) => ask(site.port, `/pictures/${file}`)),
  )
  for (const { status, text, headers } of answers) {
    expect({ status, text }).toEqual({ status: 404, text: 'Not found' })
    expect(headers['cache-control']).toBe('no-store')
  }
})

test('nothing can be changed there', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
    expect((await ask(site.port, `/pictures/${shown}-480.webp`, { method })).status).toBe(405)
})
