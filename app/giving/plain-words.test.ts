import { describe, expect, test } from 'vitest'
import { holdsLink } from './plain-words.ts'

describe('a text with a link or an address', () => {
  test.each([
    'https://example.org/win',
    'see HTTP://x.y',
    'www.cheap-pills.example',
    'go to bit.ly/3xyz',
    'my site: best.shop',
    'write to ann@example.org',
    'evil.com.',
  ])('is known: %s', (text) => expect(holdsLink(text)).toBe(true))
})

describe('a text without one', () => {
  test.each([
    'For every Saturday.',
    'Go on.Thanks to all of you',
    'Dr.Who and St.Mary',
    'We love you...me too',
    'Gave $12.50 @ the yard sale',
    'Congratulations, J.J. Sr.',
    'فريق 👨‍👩‍👧',
  ])('is let be: %s', (text) => expect(holdsLink(text)).toBe(false))
})
