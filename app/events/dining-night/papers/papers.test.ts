import { beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { env } from '#app/platform/env.server.ts'
import { readCode, readPaper, whole } from '#app/ui/print/testing/read-print.ts'
import { wordsOf } from '#app/ui/print/testing/words-of.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { changeEvent } from '../../change-event.server.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { findPapersPage } from '../../papers/papers-page.server.ts'
import { aDraft, aShownEvent, captainOf, codeOf, STREET, usualDeal } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { nothingAgreed } from '../deal.ts'
import { drawFlyer } from './draw-flyer.server.ts'
import { drawHalfFlyers } from './draw-half-flyers.server.ts'
import { drawTableCards } from './draw-table-cards.server.ts'
import { makeNightPaper } from './make-papers.server.ts'
import { requireNight } from '../night/require-night.server.ts'
import { findNightPaper } from './night-paper.server.ts'
import type { NightPaper } from './night-paper.server.ts'
import type { NightPaperKind } from './papers-page.tsx'

const copies = { flyer: 1, 'half-flyers': 2, 'table-cards': 4 } as const
const kinds = ['flyer', 'half-flyers', 'table-cards'] as const satisfies readonly NightPaperKind[]

const RULES = 'Not in the restaurant or in front of it'

let night: AnEvent

beforeAll(async () => {
  await anOrganization({ name: 'Lakeside Refuge', time_zone: 'America/Chicago' })
  night = await aShownEvent({
    team: await aTeam({ name: 'Łukasz & the Soup Friends' }),
    kind: 'dining_night',
    title: 'Soup night',
    words: { place: 'Copper Pot Diner', town: 'Racine', street_shown: 'after_rsvp' },
    deal: {
      code: 'SOUP26',
      countBy: ['say_name', 'show_flyer', 'code'],
      leastSales: cents(30_000),
      flyerRules: RULES,
    },
  })
})

test('every copy says what the restaurant gives, when, where, for whom and how to be counted', async () => {
  for (const kind of kinds) {
    const { words, pages } = await read(kind)
    expect(pages, kind).toBe(1)
    for (const said of [
      'Copper Pot Diner gives 20% of your bill, before tax, to Lakeside Refuge.',
      '8:00 AM – 2:00 PM',
      'For Łukasz & the Soup Friends',
      'Say that you are here for Łukasz & the Soup Friends when you order.',
      'Give this code when you order. Online, type it in at checkout.',
      'SOUP26',
    ])
      expect(words.split(said).length - 1, `${kind}: ${said}`).toBe(copies[kind])
  }
})

test('the flyers say what it takes', async () => {
  for (const kind of ['flyer', 'half-flyers'] as const)
    expect((await read(kind)).words).toContain(
      'The team gets a share once guests spend $300 in all.',
    )
})

test('the code leads to the page of the night', async () => {
  expect(readCode((await read('flyer')).page)).toBe(
    `${env.BASE_URL}/t/${await codeOf(night)}?from=qr`,
  )
})

test('they are drawn in the language that is asked for', async () => {
  for (const kind of kinds) {
    const paper = await read(kind, 'es')
    expect(paper.language).toBe('es')
    expect(paper.words).toContain('Copper Pot Diner da el 20% de tu cuenta, antes de impuestos')
    expect(paper.words).toContain('Para que cuente tu visita')
  }
})

test('no paper holds a street that is told to guests alone, nor what the restaurant asks of captains', async () => {
  for (const kind of kinds) {
    const { words } = await read(kind)
    expect(words).not.toContain(STREET)
    expect(words).not.toContain(RULES)
  }
  expect((await pageOf(night)).flyerRules).toBe(RULES)
})

test('very long names are set smaller, and nothing runs into what is below it', async () => {
  const drawn = given(await findNightPaper(await requireNight(await captainOf(night), night.slug)))
  const long = 'The Grandmothers of the Lakeside and Riverbend Neighborhood Associations'
  const paper: NightPaper = {
    ...drawn,
    title: `${long} eat together`,
    restaurant: `${long} Family Restaurant and Bar`,
    team: long,
    deal: {
      ...drawn.deal,
      line: `${long} Family Restaurant and Bar gives 33⅓% of your bill, before tax, to ${long}.`,
      code: 'EAT-WELL-FOR-THE-LAKESIDE-REFUGE-2026-XY',
      toBeCounted: drawn.deal.toBeCounted.map((step) => step.replaceAll(/Łukasz.*Friends/g, long)),
    },
  }
  for (const draw of [drawFlyer, drawHalfFlyers, drawTableCards]) {
    const { marks } = draw(paper)
    const said = wordsOf(marks)
    expect(said).toContain(paper.deal.line)
    expect(said).toContain(paper.deal.code)
    for (const mark of marks)
      if (mark.kind === 'words' && said.includes(mark.set.text))
        expect(mark.set.lines.length * mark.set.leading, mark.set.text).toBeLessThan(130)
  }
})

test('while it is not known what is given, or before the night is out, nothing is printed, and the page says what comes first', async () => {
  const draft = await aDraft({ kind: 'dining_night' })
  expect(await makeAll(draft)).toEqual([undefined, undefined, undefined])
  expect((await pageOf(draft)).standing).toBe('not-out')
  await changeEvent({
    eventPublicId: draft.publicId,
    personId: draft.captain.id,
    words: {},
    deal: { ...nothingAgreed, code: 'SOUP26' },
  })
  expect((await pageOf(draft)).standing).toBe('no-share')
})

test('what stands on paper is what staff have read', async () => {
  const changed = await aShownEvent({ kind: 'dining_night' })
  await changeEvent({
    eventPublicId: changed.publicId,
    personId: changed.captain.id,
    words: {},
    deal: { ...usualDeal, code: 'UNREAD' },
  })
  const made = await makeNightPaper(
    'flyer',
    await captainOf(changed),
    changed.slug,
    new URLSearchParams(),
  )
  expect((await readPaper(whole(made))).words).not.toContain('UNREAD')
})

test('of a night that was called off nothing is printed', async () => {
  const off = await aShownEvent({ kind: 'dining_night' })
  await cancelEvent({ eventPublicId: off.publicId, reason: 'No cook', actor: off.actor })
  expect(await makeAll(off)).toEqual([undefined, undefined, undefined])
})

test('what is no dining night has none of it, and other captains find nothing', async () => {
  const sale = await aShownEvent()
  for (const [who, slug] of [
    [sale, sale.slug],
    [sale, night.slug],
  ] as const)
    await expect(
      makeNightPaper('flyer', await captainOf(who), slug, new URLSearchParams()),
    ).rejects.toMatchObject({ status: 404 })
  const walk = await aShownEvent({ kind: 'gathering' })
  await expect(findPapersPage(await captainOf(walk), walk.slug)).rejects.toMatchObject({
    status: 404,
  })
})

async function read(kind: NightPaperKind, language = 'en') {
  const asked = new URLSearchParams({ language })
  return await readPaper(
    whole(await makeNightPaper(kind, await captainOf(night), night.slug, asked)),
  )
}

async function makeAll(event: AnEvent) {
  const captain = await captainOf(event)
  return await Promise.all(
    kinds.map((kind) => makeNightPaper(kind, captain, event.slug, new URLSearchParams())),
  )
}

async function pageOf(event: AnEvent) {
  const found = await findPapersPage(await captainOf(event), event.slug)
  if (found.kind !== 'dining_night') throw new Error('It is no dining night')
  return found.page
}

function given<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('It is not there')
  return thing
}
