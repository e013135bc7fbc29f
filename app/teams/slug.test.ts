import { expect, test } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

test('a team name becomes a plain address', () => {
  const names: Record<string, string> = {
    'Third Thursday Book Club': 'third-thursday-book-club',
    "Žofia & Jan's Book Club": 'zofia-and-jans-book-club',
    'St. Ann’s Men’s Group!': 'st-anns-mens-group',
    'Łódź Straße Ærø': 'lodz-strasse-aero',
    'São Tomé amigos': 'sao-tome-amigos',
    'ﬁne print': 'fine-print',
    a: 'friends-a',
    'فريق الأصدقاء': 'friends',
    '--- 24/7 ---': '24-7',
    '🎉': 'friends',
  }
  for (const [name, slug] of Object.entries(names)) expect(slugOf(name, 'friends'), name).toBe(slug)
})

test('a long name is cut at a word', () => {
  const slug = slugOf(
    'The Saturday Morning Men of Bay View and Their Remarkably Patient Families',
    'team',
  )
  expect(slug).toBe('the-saturday-morning-men-of-bay-view-and-their-remarkably')
  expect(slugOf('x'.repeat(80), 'team')).toHaveLength(60)
})

test('a taken address is followed by the next number', () => {
  expect(freeSlug('readers', new Set())).toBe('readers')
  expect(freeSlug('readers', new Set(['readers', 'readers-2', 'readers-4']))).toBe('readers-3')
})
