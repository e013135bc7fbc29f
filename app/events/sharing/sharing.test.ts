import { beforeAll, expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import {
  readCode,
  readPaper,
  readPicture,
  upperHalf,
  whole,
} from '#app/ui/print/testing/read-print.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { hideEvent } from '../hide-event.server.ts'
import { aDraft, aShownEvent, captainOf, codeOf, STREET } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { findEventSharing } from './event-sharing-desk.server.ts'
import { makeEventFile } from './make-event-file.server.ts'
import { findLinked } from './short-link.server.ts'

let sale: AnEvent

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
  sale = await aShownEvent({
    team: await aTeam({ name: 'Łukasz & the Book Club' }),
    title: 'Attic to alley sale',
    words: { place: 'Grace Hall', town: 'Bay View', street_shown: 'day_of' },
  })
})

test('an event has a short link of its own, however it is typed, and the link of its team goes on as before', async () => {
  const code = await codeOf(sale)
  const page = `/teams/${sale.team.slug}/events/${sale.slug}`
  expect(code).toMatch(/^[bcdfghjkmnprstxz]{7}$/)
  expect(await findLinked(code, new URLSearchParams())).toBe(`${page}?from=link`)
  expect(await findLinked(`${code.toUpperCase()}.`, new URLSearchParams('from=qr'))).toBe(
    `${page}?from=qr`,
  )
  expect(await findLinked(sale.team.short_code, new URLSearchParams())).toBe(
    `/teams/${sale.team.slug}?from=link`,
  )
})

test('S5: the short link of an event that is not out, or was hidden, leads nowhere, like one that never was', async () => {
  const draft = await aDraft()
  const hidden = await aShownEvent()
  await hideEvent({ eventPublicId: hidden.publicId, actor: hidden.moderator, reason: 'A street' })
  for (const code of [await codeOf(draft), await codeOf(hidden), 'bcdfghj'])
    expect(await findLinked(code, new URLSearchParams())).toBeUndefined()
})

for (const kind of ['poster', 'flyer'] as const)
  test(`the ${kind} of an event says what, where and for whom, keeps its street, and its code leads there`, async () => {
    const { team, slug } = sale
    const paper = await readPaper(whole(await makeEventFile(team.slug, slug, `${kind}.pdf`)))
    const link = `${env.BASE_URL}/t/${await codeOf(sale)}?from=qr`
    expect(paper.pages).toBe(1)
    for (const words of [
      'Attic to alley sale',
      'Grace Hall, Bay View',
      'For Łukasz & the Book Club',
      'Come along!',
      link.replaceAll(/^https?:\/\/|\?.*$/g, ''),
    ])
      expect(paper.words).toContain(words)
    expect(paper.words).not.toContain('!.')
    expect(paper.words).not.toContain(STREET)
    expect(readCode(kind === 'flyer' ? upperHalf(paper.page) : paper.page)).toBe(link)
    const preview = readPicture(whole(await makeEventFile(team.slug, slug, `${kind}.png`)))
    expect(preview.width).toBeGreaterThan(600)
  })

test('pictures for a link, a post and a story have the shapes that those ask for', async () => {
  const sizes = {
    'og.png': [1200, 630],
    'og-square.png': [1080, 1080],
    'og-tall.png': [1080, 1920],
  } as const
  for (const name of ['og.png', 'og-square.png', 'og-tall.png'] as const) {
    const { width, height } = readPicture(
      whole(await makeEventFile(sale.team.slug, sale.slug, name)),
    )
    expect([width, height]).toEqual(sizes[name])
  }
})

test('ready words say what and when in the captain’s language, each with a link that says how it was sent', async () => {
  const { desk } = await findEventSharing(await captainOf(sale), sale.slug)
  const url = `${env.BASE_URL}/teams/${sale.team.slug}/events/${sale.slug}`
  const short = `${env.BASE_URL}/t/${await codeOf(sale)}`
  expect(desk?.texts.map(({ kind, url: link }) => [kind, link])).toEqual([
    ['email', `${url}?from=email`],
    ['sms', `${short}?from=text`],
    ['post', url],
    ['signature', `${short}?from=email`],
  ])
  for (const { text } of desk?.texts ?? []) expect(text).toContain('Attic to alley sale')
  const spanish = await inLanguage('es', async () =>
    findEventSharing(await captainOf(sale), sale.slug),
  )
  expect(spanish.desk?.texts[3]?.text).toContain('Ven a “Attic to alley sale”')
})

test('of an event that is not out there is nothing to share, and another team’s captain finds none at all', async () => {
  const draft = await aDraft()
  expect((await findEventSharing(await captainOf(draft), draft.slug)).desk).toBeNull()
  await expect(findEventSharing(await captainOf(draft), sale.slug)).rejects.toMatchObject({
    status: 404,
  })
})
