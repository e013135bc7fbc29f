import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { rememberBrand } from '../known-brand.server.ts'
import { kindPage } from './kind-page.server.ts'

const answer = { status: 503, title: 'A moment, please', words: 'Try again.', requestId: 'abc' }
const accents = { light: '#7a1f5c', dark: '#e39ac9' }
const logo = {
  name: '0f'.repeat(16),
  width: 480,
  height: 160,
  ground: 'pale',
  href: '/pictures/logo.webp',
  standing: 'instead-of-the-name',
} as const

test('before anything is known of the organization, what went wrong is said without it', () => {
  const { body } = kindPage(answer)
  expect(body).toContain('<body><main><h1>A moment, please</h1>')
  expect(body).toContain('a{color:#174c9c}')
})

test('what went wrong is said in the colour of the organization, light and dark, with its logo', () => {
  rememberBrand({ name: 'Lakeside Refuge', color: '#7a1f5c', accents, logo })
  const { body } = kindPage(answer)
  expect(body).toContain('a{color:#7a1f5c}')
  expect(body).toMatch(/prefers-color-scheme:dark.*a\{color:#e39ac9\}/)
  expect(body).toContain(
    '<img src="/pictures/logo.webp" width="480" height="160" alt="Lakeside Refuge" data-ground="pale"></a>',
  )
})

test('its name is text, and stands beside a logo that does not say it', () => {
  const name = 'Safe & "Sound" <b>'
  rememberBrand({ name, color: null, accents, logo: { ...logo, standing: 'beside-the-name' } })
  expect(kindPage(answer).body).toContain(
    'alt="" data-ground="pale"><span dir="auto">Safe &amp; &quot;Sound&quot; &lt;b></span></a>',
  )
})

test('the browser is told of the style that the page has, whatever its colour', () => {
  for (const light of ['#7a1f5c', '#0f6572']) {
    rememberBrand({ name: 'Lakeside', color: light, accents: { ...accents, light }, logo: null })
    const { body, headers } = kindPage(answer)
    const style = /<style>(.*)<\/style>/.exec(body)?.[1] ?? ''
    expect(headers['Content-Security-Policy']).toContain(
      `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    )
  }
})
