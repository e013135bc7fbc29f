import { beforeAll, expect, test } from 'vitest'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { db } from '#app/platform/database.server.ts'
import { passTime, someone } from '#app/people/testing/someone.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { eraseResourceFiles } from './erase-files.server.ts'
import { storedName } from './file-href.ts'
import { findShownFile, openFile } from './find-file.server.ts'
import { putResourceFile, takeResourceFile } from './put-file.server.ts'
import { readPdf } from './read-pdf.server.ts'
import { removeResource } from './remove-resource.server.ts'
import { addResource } from './save-resource.server.ts'
import { hideResource, showResource } from './show-resource.server.ts'
import { aLockedPdf, aPdf, aPdfWithAttachment, aPdfWithScript } from './testing/papers.ts'
import { aShownResource, aToolkit } from './testing/resources.ts'

let by: Person
beforeAll(async () => {
  await anOrganization()
  by = await someone('mo@example.org')
})

test('S26: what opens as a PDF is one, and it is said how many pages it has', async () => {
  expect(await readPdf(await aPdf(3))).toEqual({ kind: 'pdf', pages: 3 })
})

test.each([
  ['words', () => Buffer.from('Dear friends'), 'not-a-pdf'],
  ['a web page', () => Buffer.from('<html><script>1</script>'), 'not-a-pdf'],
  [
    'a page with a PDF behind it',
    async () => Buffer.concat([Buffer.from('<html>'), await aPdf()]),
    'not-a-pdf',
  ],
  ['a PDF in name only', () => Buffer.from('%PDF-1.7\n<script>alert(1)</script>'), 'broken'],
  ['half of a PDF', async () => (await aPdf()).subarray(0, 300), 'broken'],
  ['one with a password', aLockedPdf, 'locked'],
  ['one that runs a script', aPdfWithScript, 'scripts'],
  ['one that carries a program', aPdfWithAttachment, 'scripts'],
])('S26: %s is not taken', async (_what, make, why) => {
  expect(await readPdf(await make())).toEqual({ kind: 'refused', why })
})

test('S28: one that is too large is not even opened, and nothing is written down', async () => {
  const resource = await aShownResource(by)
  const before = await countFiles()
  const large = Buffer.alloc(20 * 1024 * 1024 + 1)
  expect(await putResourceFile(resource, large, by)).toEqual({ kind: 'refused', why: 'too-large' })
  expect(await putResourceFile(resource, Buffer.alloc(0), by)).toEqual({
    kind: 'refused',
    why: 'missing',
  })
  expect(await countFiles()).toBe(before)
})

test('a file is given out as long as its thing is shown, and not a moment longer', async () => {
  const resource = await addResource(
    { ...aToolkit, title: 'With a file', url: '' },
    'a form of a file',
    by,
  )
  expect(await showResource(resource, by)).toBe('leads-nowhere')
  const bytes = await aPdf()
  expect(await putResourceFile(resource, bytes, by)).toEqual({ kind: 'put' })
  const name = await nameOf(resource)
  expect(await findShownFile(name)).toBeUndefined()
  expect(await showResource(resource, by)).toBe('shown')
  const file = await findShownFile(name)
  expect(file).toMatchObject({ size: bytes.length, savedAs: 'with-a-file.pdf' })
  expect(await readAll(file)).toEqual(bytes)
  expect(await takeResourceFile(resource, by)).toBe('leads-nowhere')
  await hideResource(resource, by)
  expect(await findShownFile(name)).toBeUndefined()
})

test('another in its place ends the first at once, and its bytes go by night', async () => {
  const resource = await aShownResource(by, { title: 'Two in turn' })
  await putResourceFile(resource, await aPdf(1), by)
  const first = await nameOf(resource)
  await putResourceFile(resource, await aPdf(2), by)
  const second = await nameOf(resource)
  expect(second).not.toBe(first)
  expect(await findShownFile(first)).toBeUndefined()
  await eraseResourceFiles()
  expect(await pictureStore.get(storedName(first))).toBeUndefined()
  expect(await pictureStore.get(storedName(second))).toBeDefined()
  expect(await takeResourceFile(resource, by)).toBe('taken')
  await eraseResourceFiles()
  expect(await pictureStore.get(storedName(second))).toBeUndefined()
})

test('two who send a file at once leave one, and the other goes by night', async () => {
  const resource = await aShownResource(by, { title: 'Two at once' })
  const outcomes = await Promise.all([
    putResourceFile(resource, await aPdf(1), by),
    putResourceFile(resource, await aPdf(2), by),
  ])
  expect(outcomes).toEqual([{ kind: 'put' }, { kind: 'put' }])
  const { rows } = await filesAlive()
  expect(rows.map(({ name }) => name)).toContain(await nameOf(resource))
  expect(await countForgotten()).toBe(0)
})

test('without the lock one of them would be kept for ever, and nothing would refer to it: this test sees the difference', async () => {
  const resource = await aShownResource(by, { title: 'Two at once, unlocked' })
  const [one, two] = [await aPdf(1), await aPdf(2)]
  await withoutLocks([
    () => putResourceFile(resource, one, by),
    () => putResourceFile(resource, two, by),
  ])
  expect(await countForgotten()).toBe(1)
  await db.updateTable('resource_file').set({ erased_at: now() }).execute()
})

test('what is deleted takes its file along, and an upload that was cut off is swept after a day', async () => {
  const resource = await aShownResource(by, { title: 'To be deleted' })
  await putResourceFile(resource, await aPdf(1), by)
  const name = await nameOf(resource)
  expect(await removeResource(resource, by)).toBe('removed')
  expect(await putResourceFile(resource, await aPdf(1), by)).toEqual({ kind: 'gone' })
  const late = await db
    .selectFrom('resource_file')
    .select('name')
    .where('arrived_at', 'is', null)
    .executeTakeFirstOrThrow()
  await eraseResourceFiles()
  expect(await pictureStore.get(storedName(name))).toBeUndefined()
  expect(await pictureStore.get(storedName(late.name))).toBeDefined()
  passTime(25 * 3600)
  await eraseResourceFiles()
  expect(await pictureStore.get(storedName(late.name))).toBeUndefined()
})

async function readAll(file: Awaited<ReturnType<typeof findShownFile>>): Promise<Buffer> {
  const stream = file && (await openFile(file))
  return Buffer.from(await new Response(stream).arrayBuffer())
}

async function nameOf(publicId: string): Promise<string> {
  const row = await db
    .selectFrom('resource')
    .innerJoin('resource_file', 'resource_file.id', 'resource.file_id')
    .select('resource_file.name')
    .where('resource.public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return row.name
}

async function countFiles(): Promise<number> {
  return (await db.selectFrom('resource_file').select('id').execute()).length
}

async function filesAlive() {
  const rows = await db
    .selectFrom('resource_file')
    .select(['id', 'name'])
    .where('arrived_at', 'is not', null)
    .where('erased_at', 'is', null)
    .execute()
  return { rows }
}

/** Files that would be kept and that nothing refers to. */
async function countForgotten(): Promise<number> {
  const kept = await db
    .selectFrom('resource_file as f')
    .leftJoin('resource as r', 'r.file_id', 'f.id')
    .select('f.id')
    .where('f.arrived_at', 'is not', null)
    .where('f.erased_at', 'is', null)
    .where('r.id', 'is', null)
    .execute()
  return kept.length
}
