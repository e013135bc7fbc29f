import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucketStore } from './bucket-store.server.ts'
import { folderStore } from './folder-store.server.ts'
import type { PictureStore } from './store.ts'
import { keys, startBucket } from './testing/bucket.ts'
import type { StandInBucket } from './testing/bucket.ts'

let folder: string
let bucket: StandInBucket
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pictures-'))
  bucket = await startBucket()
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await bucket.close()
})

const stores: Record<string, () => PictureStore> = {
  'a folder': () => folderStore(path.join(folder, 'made', 'when', 'needed')),
  'a bucket': () => bucketStore({ ...keys, url: bucket.url }),
  'a folder of a bucket': () => bucketStore({ ...keys, url: `${bucket.url}/of/ours` }),
}

describe.each(Object.entries(stores))('%s', (_kind, open) => {
  const bytes = Buffer.from([0, 255, 13, 10, 0, 60])

  test('gives back what it was given, and nothing after that was removed', async () => {
    const store = open()
    await store.put({ name: 'one.jpg', type: 'image/jpeg', bytes })
    await store.put({ name: 'two.webp', type: 'image/webp', bytes: Buffer.from('two') })
    expect(Buffer.from((await store.get('one.jpg')) ?? [])).toEqual(bytes)
    const opened = new Response(await store.open('one.jpg'))
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(bytes)
    await store.remove(['one.jpg', 'never-there.jpg'])
    expect(await store.get('one.jpg')).toBeUndefined()
    expect(await store.open('one.jpg')).toBeUndefined()
    expect(await store.get('two.webp')).toBeDefined()
    await store.remove(['one.jpg', 'two.webp'])
  })

  test('says all files whose names begin so, and no others', async () => {
    const store = open()
    expect(await store.list('list-')).toEqual([])
    const names = Array.from({ length: 5 }, (_, turn) => `list-${turn}`)
    for (const name of [...names, 'unlisted-0'])
      await store.put({ name, type: 'text/plain', bytes })
    expect((await store.list('list-')).toSorted()).toEqual(names)
    await store.remove([...names, 'unlisted-0'])
    expect(await store.list('list-')).toEqual([])
  })

  test('the same name written by two at once holds one of them, whole', async () => {
    const store = open()
    const many = Array.from({ length: 8 }, (_, turn) => Buffer.alloc(50_000, turn))
    await Promise.all(
      many.map((each) => store.put({ name: 'same.jpg', type: 'image/jpeg', bytes: each })),
    )
    const kept = Buffer.from((await store.get('same.jpg')) ?? [])
    expect(many.some((each) => each.equals(kept))).toBe(true)
    await store.remove(['same.jpg'])
  })
})

test('a folder holds no half of a file', async () => {
  expect(await readdir(path.join(folder, 'made', 'when', 'needed'))).toEqual([])
})

test('a bucket is told what kind of file it keeps, and takes nothing from who does not know the key', async () => {
  await bucketStore({ ...keys, url: bucket.url }).put({
    name: 'a.avif',
    type: 'image/avif',
    bytes: Buffer.from('a'),
  })
  expect(bucket.files.get('a.avif')).toMatchObject({ type: 'image/avif' })
  const stranger = bucketStore({ ...keys, secretAccessKey: 'another', url: bucket.url })
  await expect(stranger.get('a.avif')).rejects.toThrow('403 SignatureDoesNotMatch')
  await expect(
    stranger.put({ name: 'b.avif', type: 'image/avif', bytes: Buffer.from('b') }),
  ).rejects.toThrow('would not keep')
  expect(bucket.files.has('b.avif')).toBe(false)
})

test('a bucket that does not list its files is an error, and no empty list', async () => {
  const another = bucketStore({ ...keys, url: bucket.url.replace('our-bucket', 'another') })
  await expect(another.list('list-')).rejects.toThrow('would not list')
})

test('a bucket that is down is an error that says so and names no key', async () => {
  const down = await startBucket()
  down.breakDown()
  const words = await bucketStore({ ...keys, url: down.url })
    .get('a.avif')
    .catch(String)
  expect(words).toContain('503 SlowDown')
  expect(words).not.toContain('canary')
  await down.close()
})
