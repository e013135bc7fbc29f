import { beforeAll, describe, expect, test } from 'vitest'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { findDirectoryPage } from './directory-page.server.ts'
import { findTeams } from './directory.server.ts'
import type { TeamSearch, Walks } from './directory.server.ts'

beforeAll(async () => {
  await anOrganization()
  await aTeam({
    name: 'Third Thursday Readers',
    kind: 'book_club',
    town: 'Wauwatosa',
    plan: 'A book and bake sale',
  })
  await aTeam({
    name: 'Bay View Grillers',
    kind: 'mens_group',
    town: 'Bay View',
    plan: 'Brats on Saturday',
  })
  await aTeam({ name: '100% Friends', kind: 'friends', town: 'West Allis', plan: 'A walk' })
  await aTeam({
    name: 'O’Neill Family',
    kind: 'family',
    town: '',
    plan: 'A dinner',
    status: 'closed',
  })
  for (const status of ['draft', 'waiting', 'hidden'] as const)
    await aTeam({ name: `Readers ${status}`, status })
})

describe('a search for teams', () => {
  test.each([
    ['a part of the name', { words: 'hursd' }, ['Third Thursday Readers']],
    ['a word of the plan', { words: 'brats' }, ['Bay View Grillers']],
    ['the town', { words: 'wauwa' }, ['Third Thursday Readers']],
    ['several words in any order', { words: 'sale third' }, ['Third Thursday Readers']],
    ['capital letters', { words: 'THIRD' }, ['Third Thursday Readers']],
    ['two letters that begin a name', { words: 'ba' }, ['Bay View Grillers']],
    ['a short sign that the name has not', { words: 'book & bake' }, []],
    ['a whole plan with short words in it', { words: 'brats on saturday' }, ['Bay View Grillers']],
    ['a short word that is nowhere beside a longer one', { words: 'brats zz' }, []],
    ['two letters that begin no name', { words: 'we' }, []],
    ['letters that mean something to the database', { words: '%' }, []],
    ['a per cent sign within', { words: '00%' }, ['100% Friends']],
    ['an underscore', { words: '___' }, []],
    ['what nobody is called', { words: 'zzzz' }, []],
    ['a letter that cannot be stored', { words: '\u0000third' }, ['Third Thursday Readers']],
    ['a kind', { kind: 'mens_group' as const }, ['Bay View Grillers']],
    ['a town', { town: 'bay' }, ['Bay View Grillers']],
    ['a kind and a town that do not meet', { kind: 'friends' as const, town: 'bay' }, []],
  ])('by %s', async (_what, search, names) => {
    expect(await namesOf(search)).toEqual(names)
  })

  test('without words lists all that are for all to see, finished ones too, by name', async () => {
    expect(await namesOf({})).toEqual([
      '100% Friends',
      'Bay View Grillers',
      'O’Neill Family',
      'Third Thursday Readers',
    ])
  })

  test('goes on from page to page and shows every team once, those of one name too', async () => {
    for (let n = 0; n < 7; n++) await aTeam({ name: 'Same Name', plan: 'paging' })
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await findTeams({ words: 'paging', kind: null, town: '', after, limit: 3 })
      expect(page.teams.length).toBeLessThanOrEqual(3)
      seen.push(...page.teams.map(({ slug }) => slug))
      after = page.next
    } while (after !== null)
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
  })
})

describe('words that many teams have and words that few have', () => {
  const ways = [
    ['walked to the end', { first: 1000, common: 1, further: 1000 }],
    ['walked on', { first: 4, common: 1, further: 1000 }],
    ['walked on in vain, then looked up', { first: 4, common: 1, further: 6 }],
  ] as const
  const searches: readonly Partial<TeamSearch>[] = [
    { words: 'quilts' },
    { words: 'quilts velvet' },
    { words: 'velvet', town: 'ba' },
    { words: 'quilts', kind: 'friends' },
    { words: 'qu velvet' },
    { words: 'quilts', town: 'nowhere' },
  ]

  beforeAll(async () => {
    for (let n = 0; n < 30; n++)
      await aTeam({
        name: `Quarry ${(n * 7) % 10}`,
        town: n % 4 === 0 ? 'Bayside' : 'Brookfield',
        kind: n % 3 === 0 ? 'friends' : 'family',
        plan: n % 9 === 0 ? 'Velvet quilts' : n % 2 === 0 ? 'Quilts' : 'Pies',
      })
  })

  test.each(ways)('give the same pages when they are %s', async (_way, far) => {
    for (const search of searches)
      expect(await pagesOf(search, far)).toEqual(
        await pagesOf(search, { first: 1, common: Infinity, further: 1 }),
      )
  })

  test('are found whole', async () => {
    expect((await pagesOf({ words: 'quilts' })).flat()).toHaveLength(17)
    expect((await pagesOf({ words: 'velvet', town: 'ba' })).flat()).toHaveLength(1)
  })

  async function pagesOf(search: Partial<TeamSearch>, far?: Walks): Promise<string[][]> {
    const pages: string[][] = []
    let after: string | null = null
    do {
      const page = await findTeams(
        { words: '', kind: null, town: '', limit: 5, ...search, after },
        far,
      )
      pages.push(page.teams.map(({ slug }) => slug))
      after = page.next
    } while (after !== null)
    return pages
  }
})

describe('the page of teams', () => {
  test('keeps the kind and the town in its links', async () => {
    const { page } = await findDirectoryPage(new URLSearchParams('q=book&town=wau&kind=book_club'))
    expect(page.kinds.find(({ chosen }) => chosen)?.text).toBe('Book club')
    expect(page.kinds[0]?.href).toBe('/teams?q=book&town=wau')
  })

  test('takes a kind or a place that is not there as none', async () => {
    expect((await findDirectoryPage(new URLSearchParams('kind=pirates'))).page.teams).not.toEqual(
      [],
    )
    expect((await findDirectoryPage(new URLSearchParams('after=never-was'))).page.teams).toEqual([])
  })
})

async function namesOf(search: Partial<TeamSearch>): Promise<string[]> {
  const { teams } = await findTeams({
    words: '',
    kind: null,
    town: '',
    after: null,
    limit: 50,
    ...search,
  })
  return teams.map(({ name }) => name)
}
