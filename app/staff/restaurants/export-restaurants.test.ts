import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { answerNewRestaurant } from './answer-restaurant.server.ts'
import { answerRestaurantsExport } from './export-restaurants.server.ts'

let moderator: Person
let treasurer: Person

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  moderator = (await someStaff('files@example.org', 'moderator')).person
  treasurer = (await someStaff('treasurer-files@example.org', 'finance')).person
  await write({ name: '=HYPERLINK("http://evil.example","Pay here")', town: 'Glendale' })
  await write({ name: 'Copper Pot, Diner', phone: '414-555-0188', note: '+1 for the soup' })
})

test('the restaurants go home in a file that no spreadsheet takes for formulas (S23), and it is on record', async () => {
  const answer = await take('')
  expect(answer.headers.get('X-Rows')).toBe('2')
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="restaurants-/)
  const text = await answer.text()
  expect(text).toContain(`"'=HYPERLINK(""http://evil.example"",""Pay here"")"`)
  expect(text).toContain('"Copper Pot, Diner"')
  expect(text).toContain(`'+1 for the soup`)
  expect(await lastOnRecord()).toMatchObject({ detail: { rows: 2, searched: false } })
})

test('only those that were looked for are in it, and the words are not on record', async () => {
  const answer = await take('q=copper')
  expect(answer.headers.get('X-Rows')).toBe('1')
  expect(await answer.text()).not.toContain('HYPERLINK')
  const entry = await lastOnRecord()
  expect(entry).toMatchObject({ actor_id: treasurer.id, detail: { rows: 1, searched: true } })
  expect(JSON.stringify(entry)).not.toContain('copper')
})

async function take(filter: string): Promise<Response> {
  const form = new FormData()
  form.set('filter', filter)
  return await answerRestaurantsExport(form, treasurer)
}

async function lastOnRecord() {
  return await db
    .selectFrom('audit_log')
    .select(['actor_id', 'detail'])
    .where('action', '=', 'export-restaurants')
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

async function write(words: Record<string, string>): Promise<void> {
  const form = formOf(words)
  await answerNewRestaurant(form, moderator)
}
