import { beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { env } from '#app/platform/env.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { readCode, readPaper, upperHalf, whole } from '#app/ui/print/testing/read-print.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aDraft, aShownEvent, STREET } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { makeGuide, makeSigns, makeTags } from './make-papers.server.ts'
import { requireSale } from '../require-sale.server.ts'
import { answerPriceGuide, findSalePapers } from './papers-page.server.ts'

let event: AnEvent

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  event = await aShownEvent({
    team: await aTeam({ name: 'Łukasz & the Book Club' }),
    words: { street_shown: 'public' },
    sale: {
      categories: ['furniture', 'books', 'kitchen'],
      halfFrom: '12:00',
      bag: { from: '13:00', price: cents(500) },
    },
  })
})

test('tags hold what was typed and the team’s name, eighteen to a page, the rest open', async () => {
  const typed = ['Floor lamp $12', ...Array.from({ length: 18 }, () => 'Mug $1')].join('\n')
  const paper = await readPaper(whole(await makeTags(await captain(), event.slug, typed)))
  expect(paper.pages).toBe(2)
  expect(paper.title).toBe('Price tags · Spring sale')
  expect(paper.words).toContain('Floor lamp $12')
  expect(paper.words.match(/Łukasz & the Book Club/g)).toHaveLength(18)
  expect(paper.words.match(/Mug \$1/g)).toHaveLength(17)
  const blank = await readPaper(whole(await makeTags(await captain(), event.slug, '')))
  expect(blank.pages).toBe(1)
  expect(blank.words.match(/Łukasz & the Book Club/g)).toHaveLength(18)
})

test('of a list that does not end six pages are drawn', async () => {
  const typed = 'Mug $1\n'.repeat(400)
  const paper = await readPaper(whole(await makeTags(await captain(), event.slug, typed)))
  expect(paper.pages).toBe(6)
})

test('each sign says what lies there, when prices drop and where the money goes, and its code leads to giving', async () => {
  const paper = await readPaper(whole(await makeSigns(await captain(), event.slug)))
  expect(paper.pages).toBe(2)
  for (const words of [
    'Welcome!',
    'Furniture',
    'Half price from 12:00 PM',
    'Fill a bag for $5 from 1:00 PM',
    'Everything you pay goes to Lakeside Refuge. Łukasz & the Book Club thanks you!',
  ])
    expect(paper.words).toContain(words)
  expect(readCode(upperHalf(paper.page))).toBe(
    `${env.BASE_URL}/teams/${event.team.slug}/give?from=qr`,
  )
})

test('signs speak the language in which they are asked for', async () => {
  const made = await inLanguage('es', async () => await makeSigns(await captain(), event.slug))
  const paper = await readPaper(whole(made))
  expect(paper.language).toBe('es')
  expect(paper.words).toContain('¡Bienvenidos!')
})

test('the price guide keeps what captains type, for the kinds that are for sale, with room for a pen', async () => {
  await save({ furniture: 'Dressers $20 – $60\r\nChairs $5', books: 'Paperbacks: $1', tools: '' })
  const page = await findSalePapers(await requireSale(await captain(), event.slug))
  expect(page.guide).toEqual([
    { category: 'furniture', lines: 'Dressers $20 – $60\nChairs $5' },
    { category: 'kitchen', lines: '' },
    { category: 'books', lines: 'Paperbacks: $1' },
  ])
  const paper = await readPaper(whole(await makeGuide(await captain(), event.slug)))
  expect(paper.pages).toBe(1)
  expect(paper.words).toContain('Dressers $20 – $60')
  expect(paper.words).toContain('Kitchen things')
  await save({ furniture: '' })
  expect(
    (await findSalePapers(await requireSale(await captain(), event.slug))).guide[0]?.lines,
  ).toBe('')
})

test('two captains who save a price guide at once both find it saved', async () => {
  const one = await aShownEvent({ title: 'Fall sale' })
  const form = () => formOf({ books: 'Paperbacks $1' })
  const by = await captain(one)
  await Promise.all([
    answerPriceGuide(by, one.slug, form()),
    answerPriceGuide(by, one.slug, form()),
  ])
  const { guide } = await findSalePapers(await requireSale(by, one.slug))
  expect(guide.find(({ category }) => category === 'books')?.lines).toBe('Paperbacks $1')
})

test('a long price guide goes on over pages', async () => {
  const long = await aShownEvent({ title: 'Long sale' })
  const by = await captain(long)
  const lines = Array.from({ length: 20 }, (_, n) => `Thing ${n} $${n}`).join('\n')
  const all = ['furniture', 'kitchen', 'tools', 'garden', 'clothing', 'books', 'toys', 'music']
  await answerPriceGuide(by, long.slug, formOf(Object.fromEntries(all.map((c) => [c, lines]))))
  expect((await readPaper(whole(await makeGuide(by, long.slug)))).pages).toBeGreaterThan(3)
})

test('no paper of a sale holds its street, however it is shown', async () => {
  const by = await captain()
  for (const made of [
    await makeTags(by, event.slug, 'Lamp'),
    await makeSigns(by, event.slug),
    await makeGuide(by, event.slug),
  ])
    expect((await readPaper(whole(made))).words).not.toContain(STREET)
})

test('nothing is printed before the team’s page is out, for what is no sale, and for who is no captain of it', async () => {
  const early = await aDraft({ team: await aTeam({ status: 'draft' }) })
  expect(await makeSigns(await captain(early), early.slug)).toBe(undefined)
  expect((await findSalePapers(await requireSale(await captain(early), early.slug))).canPrint).toBe(
    false,
  )
  const dinner = await aDraft({ kind: 'dining_night', title: 'Dinner' })
  for (const [who, slug] of [
    [dinner, dinner.slug],
    [dinner, event.slug],
  ] as const) {
    const by = await captain(who)
    for (const work of [
      () => makeTags(by, slug, ''),
      () => makeSigns(by, slug),
      () => makeGuide(by, slug),
      () => answerPriceGuide(by, slug, formOf({ books: 'Mine' })),
    ])
      await expect(work()).rejects.toMatchObject({ status: 404 })
  }
})

async function captain({ captain: person, team } = event) {
  return await requireCaptainOf(aRequest('/', [await aSession(person, 'captain')]), team.slug)
}

async function save(typed: Readonly<Record<string, string>>): Promise<void> {
  await answerPriceGuide(await captain(), event.slug, formOf(typed))
}
