import { expect, test } from 'vitest'
import { inLanguage } from '#app/words/language.server.ts'
import { askOne } from './ask-one.ts'

const gift = {
  typed: null,
  who: 'Margins & Merlot',
  url: 'https://example.org/teams/margins-and-merlot',
  shortUrl: 'https://example.org/t/bcdfghj',
}

test('a friend is asked by name, in words that can be sent at once', () => {
  const asking = askOne({ ...gift, typed: '  Maria \n Elena ' })

  expect(asking.friend).toBe('Maria Elena')
  expect(asking.text).toBe(
    'Hi Maria Elena, I just gave to Margins & Merlot and thought of you. Would you join me?',
  )
  expect(asking.ways.map(({ kind }) => kind)).toEqual(['email', 'sms', 'whatsapp'])
  for (const { href } of asking.ways) expect(decodeURIComponent(href)).toContain(asking.text)
})

test('whoever would rather tell many has words and every way for that', () => {
  const { everyone } = askOne({ ...gift, typed: 'Maria' })

  expect(everyone.text).toBe(
    'I just gave to Margins & Merlot. Take a look, and join in if you can:',
  )
  expect(everyone.ways).toHaveLength(6)
  for (const { href } of everyone.ways) expect(decodeURIComponent(href)).not.toContain('Maria')
})

test('in Spanish too', () => {
  const { text } = inLanguage('es', () => askOne({ ...gift, typed: 'Maria' }))

  expect(text).toBe('Hola, Maria: acabo de donar a Margins & Merlot y pensé en ti. ¿Te unes?')
})

test('without a name there are words for anybody, and a name that never ends is cut', () => {
  expect(askOne({ ...gift, typed: ' ' })).toMatchObject({
    friend: '',
    text: 'I just gave to Margins & Merlot and thought of you. Would you join me?',
  })
  expect(askOne({ ...gift, typed: 'x'.repeat(5000) }).friend).toHaveLength(60)
})
