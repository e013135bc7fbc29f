import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Person } from './person.server.ts'
import { aRequest, aSession, someone } from './testing/someone.ts'
import { chooseLanguage } from './choose-language.server.ts'

const here = new Request('http://localhost:3000/language', { method: 'POST' })
const goToFrom = async (back: unknown) => (await chooseLanguage(here, 'es', back)).goTo

test('a chosen language is remembered in the browser, and leads back to the page', async () => {
  const { setCookie, goTo } = await chooseLanguage(here, 'es', '/teams?q=oak&lang=en')
  expect(setCookie).toMatch(/^lang=es; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
  expect(goTo).toBe('/teams?q=oak')
})

test('S17: it leads to no other site, and to nothing that only looks like a page of ours', async () => {
  const others = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/a\nb',
  ]
  for (const back of [...others, 7, null]) expect(await goToFrom(back)).toBe('/')
})

test('a language that we do not have changes nothing', async () => {
  expect((await chooseLanguage(here, 'klingon', '/')).setCookie).toContain('lang=en')
})

test('letters to somebody signed in come in the language they chose, and nobody else’s change', async () => {
  const [ann, bob] = [await someone('ann@example.org'), await someone('bob@example.org')]
  const request = aRequest('/language', [await aSession(ann, 'captain')], {})
  await chooseLanguage(request, 'es', '/')
  expect([await languageOf(ann), await languageOf(bob)]).toEqual(['es', 'en'])
})

test('who signs in on a Spanish page is written to in Spanish from then on', async () => {
  const eva = await someone('eva@example.org')
  await inLanguage('es', () => aSession(eva, 'captain'))
  expect(await languageOf(eva)).toBe('es')
})

async function languageOf({ id }: Person) {
  const { language } = await db
    .selectFrom('person')
    .select('language')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return language
}
