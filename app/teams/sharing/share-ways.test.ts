import { expect, test } from 'vitest'
import { waysToShare } from './share-ways.ts'

const shared = {
  subject: 'Soup & bread',
  text: 'Łukasz asks: “Come?” 100% fun + soup',
  url: 'https://example.org/teams/soup?m=ann',
  shortUrl: 'https://example.org/t/bcdfghj?m=ann',
}

test('every way carries the words and the link unharmed', () => {
  const read = Object.fromEntries(
    waysToShare(shared).map(({ kind, href }) => [kind, new URL(href).searchParams]),
  )

  expect(read['email']?.get('subject')).toBe(shared.subject)
  expect(read['email']?.get('body')).toBe(`${shared.text}\n\n${shared.url}&from=email`)
  expect(read['sms']?.get('body')).toBe(`${shared.text} ${shared.shortUrl}&from=text`)
  expect(read['whatsapp']?.get('text')).toBe(`${shared.text} ${shared.url}&from=whatsapp`)
  expect(read['facebook']?.get('u')).toBe(`${shared.url}&from=facebook`)
  expect(read['x']?.get('text')).toBe(shared.text)
  expect(read['x']?.get('url')).toBe(`${shared.url}&from=x`)
  expect(read['linkedin']?.get('url')).toBe(`${shared.url}&from=linkedin`)
})

test('no space becomes a plus, which mail programs would show', () => {
  for (const { href } of waysToShare(shared)) expect(href).not.toContain('+')
})
