import { beforeAll, expect, test } from 'vitest'
import { Resvg } from '@resvg/resvg-js'
import { env } from '#app/platform/env.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import {
  readCode,
  readPaper,
  readPicture,
  upperHalf,
  whole,
} from '#app/ui/print/testing/read-print.ts'
import type { TeamStatus } from '#db/schema/teams.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aCampaign, aTeam, anOrganization } from '#db/testing/builders.ts'
import { makeTeamFile } from './make-team-file.server.ts'

let team: ATeam

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
  team = await aTeam({
    name: 'Łukasz & the Book Club',
    kind: 'book_club',
    town: 'Bay View',
    plan: 'A book and bake sale in May',
    goal_cents: 120_000,
    ends_on: '2027-06-14',
  })
})

const drawings = ['qr.svg', 'qr.png', 'poster.pdf', 'flyer.png', 'og.png'] as const

test('the QR code as PNG is large enough to print, and leads to the team', async () => {
  const picture = readPicture(whole(await makeTeamFile(team.slug, 'qr.png')))

  expect(picture.width).toBeGreaterThanOrEqual(1200)
  expect(readCode(picture)).toBe(linkOf(team))
})

test('the QR code as SVG leads to the team', async () => {
  const svg = whole(await makeTeamFile(team.slug, 'qr.svg')).toString()
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: 600 } }).render()

  expect(readCode({ ...sizeOf(drawn), data: new Uint8ClampedArray(drawn.pixels) })).toBe(
    linkOf(team),
  )
})

for (const name of ['poster', 'flyer'] as const)
  test(`the ${name} says who, what for and whose, in words that can be copied, and its code leads to the team`, async () => {
    const paper = await readPaper(whole(await makeTeamFile(team.slug, `${name}.pdf`)))

    expect(paper.pages).toBe(1)
    expect(paper.language).toBe('en')
    expect(paper.title).toContain(team.name)
    for (const words of [
      'Book club, Bay View',
      'Łukasz & the Book Club',
      'A book and bake sale in May',
      'Our goal: $1,200 by June 14, 2027',
      'Lakeside Refuge, Inc. is a nonprofit, EIN 39-1234567.',
      linkOf(team).replaceAll(/^https?:\/\/|\?.*$/g, ''),
    ])
      expect(paper.words).toContain(words)
    expect(readCode(name === 'flyer' ? upperHalf(paper.page) : paper.page)).toBe(linkOf(team))
  })

test('papers speak the language in which they are asked for', async () => {
  const made = await inLanguage('es', () => makeTeamFile(team.slug, 'poster.pdf'))
  const paper = await readPaper(whole(made))

  expect(paper.language).toBe('es')
  expect(paper.words).toContain('Nuestra meta: $1,200 para el 14 de junio de 2027')
  expect(paper.words).toContain('Dona o únete')
})

test('papers in any script are made, with a name in words that can be written', async () => {
  for (const name of [
    'جيران معًا',
    'שכנים ביחד',
    'Party 🎉 people',
    '读书会',
    'नमस्ते',
    '\u202Eesrever',
  ]) {
    const other = await aTeam({ name, kind: 'friends', town: '' })
    const paper = await readPaper(whole(await makeTeamFile(other.slug, 'poster.pdf')))

    expect(readCode(paper.page), name).toBe(linkOf(other))
    if (name === '读书会') expect(paper.words).toContain('Friends')
  }
})

for (const [name, width, height] of [
  ['og.png', 1200, 630],
  ['og-square.png', 1080, 1080],
  ['og-tall.png', 1080, 1920],
] as const)
  test(`the picture ${name} of a link is ${width} by ${height} pixels`, async () => {
    const picture = readPicture(whole(await makeTeamFile(team.slug, name)))

    expect(picture).toMatchObject({ width, height })
  })

for (const status of ['draft', 'waiting', 'hidden'] satisfies TeamStatus[])
  test(`S5: nothing is drawn of a team that is ${status}`, async () => {
    const unseen = await aTeam({ status })

    for (const name of drawings) expect(await makeTeamFile(unseen.slug, name)).toBeUndefined()
  })

test('a team that has finished keeps its pictures', async () => {
  const finished = await aTeam({ status: 'closed' })

  for (const name of drawings)
    expect(await makeTeamFile(finished.slug, name)).toBeInstanceOf(Buffer)
})

function linkOf({ short_code }: ATeam): string {
  return `${env.BASE_URL}/t/${short_code}?from=qr`
}

function sizeOf({ width, height }: { width: number; height: number }) {
  return { width, height }
}
