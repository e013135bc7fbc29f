import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { chaseLetters, mailtoOf } from './chase-letters.ts'

const owed = {
  restaurant: 'Copper Pot Diner',
  team: 'Margins & Merlot',
  organization: 'Lakeside Refuge',
  address: '1 Main St\nMilwaukee, WI 53202',
  day: '2026-05-02',
  dueOn: '2026-06-14',
  open: cents(22_000),
  steps: '$1,100.00 spent × 20% = $220.00',
}

test('each letter says what is owed, of what, by when, to whom and where it goes, in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    const letters = inLanguage(language, () => chaseLetters(owed))
    expect(letters.map(({ tone }) => tone)).toEqual(['friendly', 'second', 'firm'])
    expect(new Set(letters.map(({ body }) => body)).size).toBe(3)
    for (const { body } of letters)
      for (const said of [
        'Copper Pot Diner',
        '$220.00',
        '× 20%',
        '2026',
        'Lakeside Refuge',
        '1 Main St, Milwaukee',
      ])
        expect(body, language).toContain(said)
  }
})

test('a letter opens in a mail program with its words whole', () => {
  const [letter] = chaseLetters(owed)
  if (!letter) throw new Error('There is no letter')
  const link = new URL(mailtoOf(letter, 'office@copperpot.example'))
  expect(decodeURIComponent(link.pathname)).toBe('office@copperpot.example')
  expect(link.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'))
  expect(link.searchParams.get('subject')).toBe(letter.subject)
})
