import { expect, test } from 'vitest'
import { createPageNamer } from '#app/platform/page-paths.ts'
import { PAGES } from './kept-pages.ts'

const nameOf = createPageNamer(PAGES)

test('a piece of news is kept and counted as its team’s page is, the list and the form that asks for news are not', () => {
  const piece = `/teams/soup/news/${'0'.repeat(32)}`
  expect(nameOf(`${piece}?from=email`)?.page).toBe('teams/soup')
  expect(nameOf(`${piece}/og.png?lang=es&v=7`)?.page).toBe('teams/soup')
  for (const path of [
    '/teams/soup/news',
    '/teams/soup/news/follow',
    '/teams/soup/news/follow?from=qr',
  ])
    expect(nameOf(path)?.page, path).toBe('news/soup')
})
