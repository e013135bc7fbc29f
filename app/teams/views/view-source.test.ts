import { describe, expect, test } from 'vitest'
import { giftSourceOf, viewSourceOf, viewSources, withSource } from './view-source.ts'

const ownOrigin = 'https://teams.example.org'
const page = '/teams/soup'

function seen(url: string, referrer?: string) {
  return viewSourceOf({ url, referrer, ownOrigin })
}

describe('how somebody came to a page', () => {
  test('a mark of ours says it, whatever the browser says beside it', () => {
    for (const source of viewSources) expect(seen(withSource(page, source))).toBe(source)
    expect(seen(withSource(page, 'qr'), 'https://www.facebook.com/')).toBe('qr')
    expect(seen(withSource(`${page}?lang=es`, 'text'))).toBe('text')
  })

  test.for([
    ['?utm_source=Facebook&utm_medium=social&fbclid=secret', 'facebook'],
    ['?utm_source=spring-letter&utm_medium=email', 'email'],
    ['?utm_source=ig', 'instagram'],
    ['?igshid=1&fbclid=2', 'instagram'],
    ['?mc_cid=1', 'email'],
    ['?gclid=1', 'search'],
    ['?from=qr&utm_source=facebook', 'qr'],
    ['?utm_source=Ruth%20Miller', 'direct'],
    ['?utm_source=constructor', 'direct'],
  ] as const)('%s, as other sites mark links, is %s', ([query, source]) =>
    expect(seen(page + query)).toBe(source),
  )

  test('a mark that is none of ours says nothing', () => {
    expect(seen(`${page}?from=<script>`)).toBe('direct')
    expect(seen(`${page}?from=constructor`, 'https://t.co/x')).toBe('x')
  })

  test.for([
    ['https://l.facebook.com/l.php?u=secret', 'facebook'],
    ['https://lm.facebook.com/', 'facebook'],
    ['https://www.instagram.com/', 'instagram'],
    ['https://t.co/abc', 'x'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://nextdoor.com/', 'nextdoor'],
    ['https://mail.google.com/', 'email'],
    ['android-app://com.google.android.gm/', 'email'],
    ['https://www.google.com/', 'search'],
    ['https://www.google.com.mx/', 'search'],
    ['https://duckduckgo.com/', 'search'],
    ['https://facebook.com.evil.example/', 'elsewhere'],
    ['https://church.example/bulletin', 'elsewhere'],
    ['not an address', 'direct'],
  ] as const)('%s is %s', ([referrer, source]) => expect(seen(page, referrer)).toBe(source))

  test('our home page and our list of teams are ways too; our other pages are not', () => {
    expect(seen(page, `${ownOrigin}/`)).toBe('home')
    expect(seen(page, `${ownOrigin}/teams?q=soup`)).toBe('directory')
    for (const inside of [page, `${page}/give`, '/manage/soup', '/constructor'])
      expect(seen(page, ownOrigin + inside)).toBeNull()
  })
})

describe('how a donor came to the give page', () => {
  const give = `${page}/give`

  test('by the page whose address carries a mark', () => {
    expect(giftSourceOf({ url: give, referrer: `${ownOrigin}${page}?from=qr`, ownOrigin })).toBe(
      'qr',
    )
  })

  test.for([
    ['l.facebook.com', 'facebook'],
    ['www.google.com', 'search'],
    ['com.google.android.gm', 'email'],
    ['church.example', 'elsewhere'],
    ['', 'direct'],
    ['/', 'home'],
    ['/teams', 'directory'],
    ['/teams/oak', null],
    ['/constructor', null],
  ] as const)('by what our script tells of the page before: “%s” is %s', ([via, source]) => {
    const url = `${give}?via=${encodeURIComponent(via)}`
    expect(giftSourceOf({ url, referrer: ownOrigin + page, ownOrigin })).toBe(source)
    // From a page whose own address carries a mark, the mark.
    expect(giftSourceOf({ url, referrer: `${ownOrigin}${page}?utm_source=fb`, ownOrigin })).toBe(
      'facebook',
    )
    // Told by nobody but us: a link that somebody else passed on says nothing.
    expect(giftSourceOf({ url, referrer: 'https://t.co/', ownOrigin })).toBe('x')
  })

  test('by the news that they read, unless its link says how it was sent', () => {
    const news = `${ownOrigin}${page}/news/${'0'.repeat(32)}`
    expect(giftSourceOf({ url: give, referrer: news, ownOrigin })).toBe('news')
    expect(giftSourceOf({ url: `${give}?via=`, referrer: news, ownOrigin })).toBe('news')
    for (const source of ['qr', 'text', 'email', 'link'] as const)
      expect(giftSourceOf({ url: give, referrer: withSource(news, source), ownOrigin })).toBe(
        source,
      )
  })

  test('is not known from a page without one', () => {
    expect(giftSourceOf({ url: give, referrer: ownOrigin + page, ownOrigin })).toBeNull()
  })

  test('straight, by a mark of its own, or from elsewhere', () => {
    expect(giftSourceOf({ url: give, referrer: undefined, ownOrigin })).toBe('direct')
    expect(giftSourceOf({ url: `${give}?from=email`, referrer: undefined, ownOrigin })).toBe(
      'email',
    )
    expect(giftSourceOf({ url: give, referrer: 'https://t.co/', ownOrigin })).toBe('x')
    // A stranger's address says nothing about ours.
    expect(giftSourceOf({ url: give, referrer: 'https://t.co/?from=qr', ownOrigin })).toBe('x')
  })
})
