import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { someone } from '#app/people/testing/someone.ts'
import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { moveResource } from './move-resource.server.ts'
import { removeResource } from './remove-resource.server.ts'
import { findResourcesPage } from './resources-page.server.ts'
import { aShownResource } from './testing/resources.ts'

// A library of thirty is two pages, of 24 and of six.

const ALL = Array.from({ length: 30 }, (_, at) => `Paper ${String(at + 1).padStart(2, '0')}`)

let by: Person
let ids: readonly string[]
beforeEach(async () => {
  await anOrganization()
  by = await someone('mo@example.org')
  await sql`delete from resource`.execute(db)
  const made: string[] = []
  // What is new comes first.
  for (const title of ALL.toReversed()) made.unshift(await aShownResource(by, { title }))
  ids = made
})

test('the pages of the library hold each thing once, and lead back to the start', async () => {
  const first = await read('/resources')
  expect(first.titles).toEqual(ALL.slice(0, 24))
  expect(first.firstHref).toBeNull()
  const second = await read(first.nextHref)
  expect(second.titles).toEqual(ALL.slice(24))
  expect(second).toMatchObject({ nextHref: null, firstHref: '/resources' })
})

test('what is added while somebody turns the page is neither on the next one nor moves it', async () => {
  const first = await read('/resources')
  await aShownResource(by, { title: 'Just added' })
  expect((await read(first.nextHref)).titles).toEqual(ALL.slice(24))
})

test('the next page goes on where the first ended also when that is deleted, or the list put in another order', async () => {
  const first = await read('/resources')
  await removeResource(ids[23] ?? '', by)
  expect((await read(first.nextHref)).titles).toEqual(ALL.slice(24))
  const after = await read('/resources')
  expect(after.titles.at(-1)).toBe(ALL[24])
  await moveResource(ids[2] ?? '', 'up')
  expect((await read(after.nextHref)).titles).toEqual(ALL.slice(25))
})

test('a search keeps its words from page to page, and a place that is not ours begins at the start', async () => {
  const first = await read('/resources?q=paper')
  expect(first.nextHref).toMatch(/^\/resources\?q=paper&after=/)
  expect((await read(first.nextHref)).titles).toEqual(ALL.slice(24))
  expect((await read('/resources?after=25')).titles).toEqual(ALL.slice(0, 24))
})

test('a page behind the last one says that nothing fits, and not that the library is empty', async () => {
  const { nextHref } = await read('/resources')
  for (const id of ids.slice(24)) await removeResource(id, by)
  expect(await read(nextHref)).toMatchObject({ titles: [], isFiltered: true })
})

async function read(href: string | null) {
  const { searchParams } = new URL(href ?? '', 'http://localhost')
  const { page } = await findResourcesPage(searchParams)
  return { ...page, titles: page.resources.map(({ title }) => title) }
}
