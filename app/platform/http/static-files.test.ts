import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { AT_ONCE, startSmallSite } from '#app/testing/small-site.server.tsx'
import type { SmallSite } from '#app/testing/small-site.server.tsx'
import { readStaticFiles } from './static-files.server.ts'

const script = 'console.log("hello");'.repeat(200)
let site: SmallSite
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'team-up-static-'))
  await mkdir(path.join(folder, 'client/assets'), { recursive: true })
  await writeFile(path.join(folder, 'secret.txt'), 'canary')
  await writeFile(path.join(folder, 'client/.hidden'), 'canary')
  await writeFile(path.join(folder, 'client/assets/app-1a2b.js'), script)
  await writeFile(path.join(folder, 'client/robots.txt'), 'User-agent: *')
  site = await startSmallSite({ files: await readStaticFiles(path.join(folder, 'client')) })
})
afterAll(async () => {
  await site.leave(AT_ONCE)
  await rm(folder, { recursive: true })
})

test('a file with a hash in its name is kept for ever and comes compressed', async () => {
  const plain = await ask(site.port, '/assets/app-1a2b.js')
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(plain.headers['content-type']).toContain('javascript')
  expect(plain.headers['x-content-type-options']).toBe('nosniff')
  expect(plain.text).toBe(script)
  const gzip = await ask(site.port, '/assets/app-1a2b.js', {
    headers: { 'accept-encoding': 'gzip' },
  })
  expect(gunzipSync(gzip.bytes).toString()).toBe(script)
  const br = await ask(site.port, '/assets/app-1a2b.js', {
    headers: { 'accept-encoding': 'gzip, br' },
  })
  expect(brotliDecompressSync(br.bytes).toString()).toBe(script)
})

test('another file is asked after again, and costs nothing while it is the same', async () => {
  const first = await ask(site.port, '/robots.txt')
  expect(first.headers['cache-control']).toBe('public, max-age=300')
  const again = await ask(site.port, '/robots.txt', {
    headers: { 'if-none-match': String(first.headers.etag) },
  })
  expect(again.status).toBe(304)
  const head = await ask(site.port, '/robots.txt', { method: 'HEAD' })
  expect(head.bytes).toHaveLength(0)
  expect(head.headers['content-length']).toBe(String(first.bytes.length))
})

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/.hidden',
  '/assets//app-1a2b.js',
  '/assets',
])('nothing else can be had by asking for %s', async (path) => {
  const answer = await ask(site.port, path)
  expect(answer.status).toBe(404)
  expect(answer.text).not.toContain('canary')
})
