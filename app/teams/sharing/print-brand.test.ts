import { beforeAll, describe, expect, test } from 'vitest'
import { keepLogo } from '#app/pictures/keep-logo.server.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { aLogo } from '#app/pictures/testing/images.ts'
import { db } from '#app/platform/database.server.ts'
import { contrastOf, ENOUGH, houseInks, inksOf } from '#app/ui/brand/brand-inks.ts'
import { inks } from '#app/ui/print/inks.ts'
import { readPaper, readPicture } from '#app/ui/print/testing/read-print.ts'
import type { Pixels } from '#app/ui/print/testing/read-print.ts'
import { aCampaign, anOrganization, aPaidGift, aPerson, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { makeCampaignPicture } from './make-campaign-picture.server.tsx'
import { makePaper, makePaperPreview } from './make-paper.server.ts'
import { makeSharePicture } from './make-share-picture.server.ts'

let team: ATeam

beforeAll(async () => {
  await anOrganization()
  await aCampaign({ goal_cents: 50_000 })
  team = await aTeam()
  await aPaidGift({ team, amount_cents: 20_000 })
})

const drawings = {
  poster: () => makePaperPreview(team.slug, 'poster'),
  flyer: () => makePaperPreview(team.slug, 'flyer'),
  'picture of a link': () => makeSharePicture(team.slug, 'wide'),
  'square picture': () => makeSharePicture(team.slug, 'square'),
  'tall picture': () => makeSharePicture(team.slug, 'tall'),
  'picture of the campaign': makeCampaignPicture,
}

/** Yellow, which nobody could read on paper as it is. */
const CHOSEN = '#ffe600'

describe.each(Object.entries(drawings))('the %s', (_name, draw) => {
  test('is drawn in the blue of the site and with its mark where nothing was chosen', async () => {
    await choose({ color: null, logo: null })
    const house = await look(draw)
    expect(count(house, houseInks.light.accent)).toBeGreaterThan(100)
  })

  test('is drawn in the organization’s colour, as dark as its words need', async () => {
    await choose({ color: CHOSEN, logo: null })
    const { accent } = inksOf(CHOSEN).light
    const own = await look(draw)
    expect(count(own, accent)).toBeGreaterThan(100)
    expect(count(own, houseInks.light.accent)).toBe(0)
    for (const paper of [inks.white, inks.sheet, inks.paper])
      expect(contrastOf(accent, paper)).toBeGreaterThanOrEqual(ENOUGH)
  })

  test('shows the logo in place of the mark, also one that was made for dark paper', async () => {
    await choose({ color: CHOSEN, logo: '#00d000' })
    const anywhere = await look(draw)
    expect(count(anywhere, '#00d000')).toBeGreaterThan(800)
    await choose({ color: CHOSEN, logo: '#fefefe' })
    const onItsSheet = await look(draw)
    expect(count(onItsSheet, '#fefefe')).toBeGreaterThan(800)
    expect(count(onItsSheet, inks.ink) - count(anywhere, inks.ink)).toBeGreaterThan(800)
  })
})

test('a poster as PDF says the name of the logo to whoever has it read aloud', async () => {
  await choose({ color: CHOSEN, logo: '#00d000' })
  const made = await makePaper(team.slug, 'poster')
  if (!(made instanceof Buffer)) throw new Error('nothing was drawn')
  expect(count((await readPaper(made)).page, '#00d000')).toBeGreaterThan(800)
  expect(made.toString('latin1')).toContain('/Alt (Lakeside Refuge)')
})

test('the drawn mark and the name stand in for a logo whose file is gone', async () => {
  const name = await choose({ color: null, logo: '#00d100' })
  await pictureStore.remove([`${name}-480.png`])
  const made = await makePaper(team.slug, 'poster')
  if (!(made instanceof Buffer)) throw new Error('nothing was drawn')
  expect((await readPaper(made)).words).toMatch(/Lakeside Refuge (?!, Inc)/)
})

async function choose({ color, logo }: { color: string | null; logo: string | null }) {
  const kept = logo && (await keep(logo))
  await db
    .updateTable('organization')
    .set({ brand_color: color, logo_id: kept ? kept.id : null })
    .execute()
  return kept ? kept.name : ''
}

async function keep(ink: string) {
  const personId = (await aPerson()).id
  const kept = await keepLogo({ personId, bytes: await aLogo(ink) })
  if (kept.kind !== 'kept') throw new Error(kept.kind)
  return await db
    .selectFrom('logo')
    .select(['id', 'name'])
    .where('name', '=', kept.name)
    .executeTakeFirstOrThrow()
}

async function look(draw: () => Promise<Buffer | 'busy' | undefined>): Promise<Pixels> {
  const drawn = await draw()
  if (!(drawn instanceof Buffer)) throw new Error('nothing was drawn')
  return readPicture(drawn)
}

function count({ data }: Pixels, color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  let found = 0
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found++
  return found
}
