import { expect, test } from 'vitest'
import { askedLanguage, newlyNamedLanguage } from './asked-language.ts'

const nothing = { url: '/', cookie: undefined, acceptLanguage: undefined }

test('without a word about it, a page is English', () => {
  expect(askedLanguage(nothing)).toBe('en')
  expect(askedLanguage({ ...nothing, acceptLanguage: 'de-DE,de;q=0.9' })).toBe('en')
  expect(askedLanguage({ ...nothing, acceptLanguage: '*' })).toBe('en')
})

const asked: [string, string][] = [
  ['es', 'es'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['ES-us', 'es'],
  ['en-US,en;q=0.9,es;q=0.8', 'en'],
  ['en;q=0.5, es;q=0.7', 'es'],
  ['fr,es;q=0.4', 'es'],
  ['es;q=0', 'en'],
  ['es;q=many', 'en'],
  ['est', 'en'],
]
for (const [header, language] of asked)
  test(`a browser that says “${header}” reads ${language}`, () => {
    expect(askedLanguage({ ...nothing, acceptLanguage: header })).toBe(language)
  })

test('what was chosen on a page counts before what the browser says', () => {
  const spanish = { ...nothing, acceptLanguage: 'es' }
  expect(askedLanguage({ ...spanish, cookie: 'a=b; __Host-lang=en' })).toBe('en')
  expect(askedLanguage({ ...spanish, cookie: 'lang=en; a=b' })).toBe('en')
  expect(askedLanguage({ ...spanish, cookie: 'slang=en' })).toBe('es')
  expect(askedLanguage({ ...spanish, cookie: 'lang=klingon' })).toBe('es')
})

test('what the address names counts before what was chosen', () => {
  const chosen = { ...nothing, cookie: 'lang=en' }
  expect(askedLanguage({ ...chosen, url: '/teams?lang=es' })).toBe('es')
  expect(askedLanguage({ ...chosen, url: '/teams?q=a&lang=es' })).toBe('es')
  expect(askedLanguage({ ...chosen, url: '/teams?slang=es' })).toBe('en')
})

test('what programs read is the same for everyone', () => {
  expect(askedLanguage({ ...nothing, url: '/api/v1/teams', acceptLanguage: 'es' })).toBe('en')
})

test('an address that names a language is remembered, unless it is a frame’s, a program’s or a file’s', () => {
  expect(newlyNamedLanguage('/teams?lang=es', undefined)).toBe('es')
  expect(newlyNamedLanguage('/teams?lang=es', 'lang=es')).toBeUndefined()
  for (const path of [
    '/embed/teams/oak',
    '/api/v1/teams',
    '/teams/oak/og.png',
    '/teams/oak/poster.pdf',
  ])
    expect(newlyNamedLanguage(`${path}?lang=es`, undefined), path).toBeUndefined()
})
