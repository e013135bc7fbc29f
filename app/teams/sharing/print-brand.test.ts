import { beforeAll, describe, expect, test } from 'vitest'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { chooseLogo, chooseNoLogo } from '#app/pictures/testing/choose-logo.ts'
import { db } from '#app/platform/database.server.ts'
import { contrastOf, ENOUGH, houseInks, inksOf } from '#app/ui/brand/brand-inks.ts'
import { inks } from '#app/ui/print/inks.ts'
import { countColor, readPaper, readPicture } from '#app/ui/print/testing/read-print.ts'
import type { Pixels } from '#app/ui/print/testing/read-print.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { makeCampaignPicture } from './make-campaign-picture.server.tsx'
import { makeTeamFile } from './make-team-file.server.ts'

let team: ATeam

beforeAll(async () => {
  await anOrganization()
  await aCampaign({ goal_cents: 50_000 })
  team = await aTeam()
  await aPaidGift({ team, amount_cents: 20_000 })
})

const drawings = {
  poster: () => makeTeamFile(team.slug, 'poster.png'),
  flyer: () => makeTeamFile(team.slug, 'flyer.png'),
  'picture of a link': () => makeTeamFile(team.slug, 'og.png'),
  'square picture': () => makeTeamFile(team.slug, 'og-square.png'),
  'tall picture': () => makeTeamFile(team.slug, 'og-tall.png'),
  'picture of the campaign': makeCampaignPicture,
}

/** Yellow, which nobody could read on paper as it is. */
const CHOSEN = '#ffe600'

describe.each(Object.entries(drawings))('the %s', (_name, draw) => {
  test('is drawn in the blue of the site and with its mark where nothing was chosen', async () => {
    await choose({ color: null, logo: null })
    const house = await look(draw)
    expect(countColor(house, houseInks.light.accent)).toBeGreaterThan(100)
  })

  test('is drawn in the organization’s colour, as dark as its words need', async () => {
    await choose({ color: CHOSEN, logo: null })
    const { accent } = inksOf(CHOSEN).light
    const own = await look(draw)
    expect(countColor(own, accent)).toBeGreaterThan(100)
    expect(countColor(own, houseInks.light.accent)).toBe(0)
    for (const paper of [inks.white, inks.sheet, inks.paper])
      expect(contrastOf(accent, paper)).toBeGreaterThanOrEqual(ENOUGH)
  })

  test('shows the logo in place of the mark, also one that was made for dark paper', async () => {
    await choose({ color: CHOSEN, logo: '#00d000' })
    const anywhere = await look(draw)
    expect(countColor(anywhere, '#00d000')).toBeGreaterThan(800)
    await choose({ color: CHOSEN, logo: '#fefefe' })
    const onItsSheet = await look(draw)
    expect(countColor(onItsSheet, '#fefefe')).toBeGreaterThan(800)
    expect(countColor(onItsSheet, inks.ink) - countColor(anywhere, inks.ink)).toBeGreaterThan(800)
  })
})

test('a poster as PDF says the name of the logo to whoever has it read aloud', async () => {
  await choose({ color: CHOSEN, logo: '#00d000' })
  const made = await makeTeamFile(team.slug, 'poster.pdf')
  if (!(made instanceof Buffer)) throw new Error('nothing was drawn')
  expect(countColor((await readPaper(made)).page, '#00d000')).toBeGreaterThan(800)
  expect(made.toString('latin1')).toContain('/Alt (Lakeside Refuge)')
})

test('the drawn mark and the name stand in for a logo whose file is gone', async () => {
  await choose({ color: null, logo: null })
  const name = await chooseLogo('#00d100')
  await pictureStore.remove([`${name}-480.png`])
  const made = await makeTeamFile(team.slug, 'poster.pdf')
  if (!(made instanceof Buffer)) throw new Error('nothing was drawn')
  expect((await readPaper(made)).words).toMatch(/Lakeside Refuge (?!, Inc)/)
})

async function choose({ color, logo }: { color: string | null; logo: string | null }) {
  await db.updateTable('organization').set({ brand_color: color }).execute()
  if (logo === null) return await chooseNoLogo()
  return await chooseLogo(logo)
}

async function look(draw: () => Promise<Buffer | 'busy' | undefined>): Promise<Pixels> {
  const drawn = await draw()
  if (!(drawn instanceof Buffer)) throw new Error('nothing was drawn')
  return readPicture(drawn)
}
