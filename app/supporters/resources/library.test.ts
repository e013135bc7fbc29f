import { beforeAll, expect, test } from 'vitest'
import { someone } from '#app/people/testing/someone.ts'
import type { Person } from '#app/people/person.server.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { moveResource } from './move-resource.server.ts'
import { removeResource } from './remove-resource.server.ts'
import { findResourcePage } from './resource-page.server.ts'
import { ResourceForm } from './resource.form.ts'
import { findResourcesPage } from './resources-page.server.ts'
import { addResource, changeResource } from './save-resource.server.ts'
import { hideResource, showResource } from './show-resource.server.ts'
import { aShownResource, aToolkit } from './testing/resources.ts'

let by: Person
beforeAll(async () => {
  await anOrganization()
  by = await someone('mo@example.org')
})

test('nobody finds what staff have added until they show it, nor after they hide it', async () => {
  const title = 'Only when shown'
  const publicId = await addResource({ ...aToolkit, title }, 'a form that is new', by)
  expect(await found({ q: title })).toEqual([])
  expect(await findResourcePage('only-when-shown')).toBeUndefined()
  await showResource(publicId, by)
  expect(await found({ q: title })).toEqual([title])
  expect(await findResourcePage('only-when-shown')).toMatchObject({ resource: { title } })
  await hideResource(publicId, by)
  expect(await findResourcePage('only-when-shown')).toBeUndefined()
  const trail = await findAuditTrail({ subject: { kind: 'resource', id: publicId } })
  expect(trail.map(({ action }) => action)).toEqual([
    'hide-resource',
    'show-resource',
    'add-resource',
  ])
})

test('the same form sent twice at once adds one, and of two with one title each has its own address', async () => {
  const text = { ...aToolkit, title: 'Twice the same' }
  const ids = await Promise.all(
    ['one form', 'one form', 'another form'].map((key) => addResource(text, key, by)),
  )
  expect(new Set(ids).size).toBe(2)
  const rows = await db
    .selectFrom('resource')
    .select('slug')
    .where('title', '=', text.title)
    .orderBy('slug')
    .execute()
  expect(rows.map(({ slug }) => slug)).toEqual(['twice-the-same', 'twice-the-same-2'])
})

test('the library is searched by words with or without accents, by kind, by topic and by language', async () => {
  await aShownResource(by, {
    kind: 'book',
    title: 'La niña del faro',
    author: 'Inés Ortega',
    language: 'es',
    tags: ['novelas'],
  })
  await aShownResource(by, { title: 'Signs in two tongues', language: 'both', tags: ['signs'] })
  expect(await found({ q: 'nina ortega' })).toEqual(['La niña del faro'])
  expect(await found({ q: 'NIÑA' })).toEqual(['La niña del faro'])
  expect(await found({ kind: 'book' })).toEqual(['La niña del faro'])
  expect(await found({ tag: 'signs' })).toEqual(['Signs in two tongues'])
  expect((await found({ language: 'es' })).toSorted()).toEqual([
    'La niña del faro',
    'Signs in two tongues',
  ])
  expect(await found({ q: "100%_' or true --" })).toEqual([])
  expect(await found({ q: 'niña', kind: 'nonsense', after: 'nonsense' })).toEqual([
    'La niña del faro',
  ])
})

test('staff put the list in their order, and two who move at once leave every place taken once', async () => {
  const [third, second, first] = [
    await aShownResource(by, { title: 'Order 3', tags: ['order'] }),
    await aShownResource(by, { title: 'Order 2', tags: ['order'] }),
    await aShownResource(by, { title: 'Order 1', tags: ['order'] }),
  ]
  expect(await found({ tag: 'order' })).toEqual(['Order 1', 'Order 2', 'Order 3'])
  await moveResource(first, 'up')
  expect(await found({ tag: 'order' })).toEqual(['Order 1', 'Order 2', 'Order 3'])
  await moveResource(third, 'up')
  expect(await found({ tag: 'order' })).toEqual(['Order 1', 'Order 3', 'Order 2'])
  await Promise.all([moveResource(first, 'down'), moveResource(second, 'up')])
  const rows = await db.selectFrom('resource').select('position').execute()
  expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length)
  expect(await moveResource('none', 'up')).toBe('gone')
})

test('what is shown keeps leading somewhere, and what is deleted is gone for good', async () => {
  const publicId = await aShownResource(by, { title: 'Leads on' })
  expect(await changeResource(publicId, { ...aToolkit, url: '' }, by)).toBe('leads-nowhere')
  expect(await changeResource(publicId, { ...aToolkit, title: 'Leads further' }, by)).toBe(
    'changed',
  )
  expect(await found({ q: 'leads' })).toEqual(['Leads further'])
  expect(await removeResource(publicId, by)).toBe('removed')
  expect(await removeResource(publicId, by)).toBe('gone')
  expect(await changeResource(publicId, aToolkit, by)).toBe('gone')
  expect(await found({ q: 'leads' })).toEqual([])
})

test('whatever changes in the library moves the version of its pages', async () => {
  const publicId = await addResource({ ...aToolkit, title: 'Moves' }, 'a form that moves', by)
  for (const change of [
    () => showResource(publicId, by),
    () => changeResource(publicId, { ...aToolkit, title: 'Moves on' }, by),
    () => hideResource(publicId, by),
    () => removeResource(publicId, by),
  ]) {
    const before = await version()
    await change()
    expect(await version()).toBeGreaterThan(before)
  }
})

test('a form says what is missing for its kind; an ISBN is checked, and links are https alone (S17)', () => {
  const typed = {
    ...aToolkit,
    about: '',
    tags: 'Parents, parents ,Online  Safety,',
    isbn: '0-306-40615-2',
  }
  expect(ResourceForm.parse(typed)).toMatchObject({
    tags: ['parents', 'online safety'],
    isbn: '0306406152',
  })
  expect(ResourceForm.parse({ ...typed, isbn: '978-0-306-40615-7' }).isbn).toBe('9780306406157')
  expect(fieldsOf({ ...typed, isbn: '978-0-306-40615-8' })).toEqual(['isbn'])
  expect(fieldsOf({ ...typed, kind: 'video', url: '' })).toEqual(['url'])
  expect(fieldsOf({ ...typed, kind: 'book' })).toEqual(['author'])
  expect(fieldsOf({ ...typed, url: 'javascript:alert(1)' })).toEqual(['url'])
  expect(fieldsOf({ ...typed, url: 'http://example.org' })).toEqual(['url'])
  expect(fieldsOf({ ...typed, tags: 'a,b,c,d,e,f,g' })).toEqual(['tags'])
  expect(fieldsOf({ ...typed, kind: 'song', language: 'fr' })).toEqual(['kind', 'language'])
})

async function found(asked: Record<string, string>): Promise<string[]> {
  const { page } = await findResourcesPage(new URLSearchParams(asked))
  return page.resources.map(({ title }) => title)
}

async function version(): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', 'resources')
    .executeTakeFirstOrThrow()
  return row.version
}

function fieldsOf(typed: Record<string, unknown>): string[] {
  const read = ResourceForm.safeParse(typed)
  return read.success ? [] : read.error.issues.map(({ path }) => String(path[0]))
}
