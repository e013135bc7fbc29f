import { beforeAll, expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { db } from '#app/platform/database.server.ts'
import {
  readCode,
  readPaper,
  readPicture,
  upperHalf,
  whole,
} from '#app/ui/print/testing/read-print.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { aCampaign, anOrganization, aPicture, aTeam } from '#db/testing/builders.ts'
import { countGreen, storeGreen } from '../../sharing/testing/green-photo.ts'
import { findArticle } from '../news-page.server.ts'
import { putBackUpdate, takeDownUpdate } from '../take-down-update.server.ts'
import { aDraftUpdate, anApprovedUpdate, approve, captainOf, send } from '../testing/updates.ts'
import type { AnUpdate } from '../testing/updates.ts'
import { removeUpdatePhoto } from '../update-photo.server.ts'
import { saveUpdate } from '../write-update.server.ts'
import { makeUpdateFile } from './make-update-file.server.ts'
import { findLinkedUpdate } from './short-link.server.ts'
import { findUpdateSharing } from './update-sharing.server.ts'

const drawings = ['qr.svg', 'qr.png', 'poster.pdf', 'poster.png', 'flyer.pdf', 'og.png'] as const

let update: AnUpdate

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
  const team = await aTeam({
    name: 'Łukasz & the Book Club',
    goal_cents: 120_000,
    ends_on: '2027-06-14',
  })
  update = await anApprovedUpdate({ team, title: 'We sold every cake' })
})

test('news has a short link of its own, however it is typed', async () => {
  const page = `/teams/${update.team.slug}/news/${update.publicId}`
  const code = await codeOf(update)
  expect(code).toMatch(/^[bcdfghjkmnprstxz]{7}$/)
  expect(await findLinkedUpdate(code, new URLSearchParams())).toBe(`${page}?from=link`)
  expect(await findLinkedUpdate(`${code.toUpperCase()}.`, new URLSearchParams('from=qr'))).toBe(
    `${page}?from=qr`,
  )
})

test('S5: of news that is a draft, waits, was taken down or is a hidden team’s there is no link and no drawing', async () => {
  const draft = await aDraftUpdate()
  const waiting = await aDraftUpdate()
  await send(waiting)
  const down = await anApprovedUpdate()
  await takeDownUpdate({ ...down, as: 'captain', reason: '', by: down.captain })
  const ofHidden = await anApprovedUpdate({ team: await aTeam({ status: 'hidden' }) })
  for (const unseen of [draft, waiting, down, ofHidden]) {
    expect(await findLinkedUpdate(await codeOf(unseen), new URLSearchParams())).toBeUndefined()
    for (const name of drawings)
      expect(await makeUpdateFile(unseen.team.slug, unseen.publicId, name)).toBeUndefined()
  }
  const elsewhere = await aTeam()
  expect(await makeUpdateFile(elsewhere.slug, update.publicId, 'qr.svg')).toBeUndefined()
  await putBackUpdate({ ...down, as: 'captain', by: down.captain })
  expect(await makeUpdateFile(down.team.slug, down.publicId, 'qr.svg')).toBeInstanceOf(Buffer)
})

for (const kind of ['poster', 'flyer'] as const)
  test(`the ${kind} says whose news it is, how it begins and what for, and its code leads to it`, async () => {
    const { team, publicId } = update
    const paper = await readPaper(whole(await makeUpdateFile(team.slug, publicId, `${kind}.pdf`)))
    const link = `${env.BASE_URL}/t/${await codeOf(update)}?from=qr`
    expect(paper.pages).toBe(1)
    expect(paper.title).toContain('We sold every cake')
    for (const words of [
      'News from Łukasz & the Book Club',
      'We sold every cake',
      'Four hundred dollars in one morning. Thank you!',
      'Our goal: $1,200 by June 14, 2027',
      'Read it and give',
      link.replaceAll(/^https?:\/\/|\?.*$/g, ''),
    ])
      expect(paper.words).toContain(words)
    expect(readCode(kind === 'flyer' ? upperHalf(paper.page) : paper.page)).toBe(link)
    const png = readPicture(whole(await makeUpdateFile(team.slug, publicId, 'qr.png')))
    expect(readCode(png)).toBe(link)
  })

test('papers and words speak the language in which they are asked for', async () => {
  const { team, publicId } = update
  const made = await inLanguage('es', () => makeUpdateFile(team.slug, publicId, 'poster.pdf'))
  const paper = await readPaper(whole(made))
  expect(paper.language).toBe('es')
  for (const words of ['Noticias de Łukasz', 'Nuestra meta: $1,200', 'Léela y dona'])
    expect(paper.words).toContain(words)
})

test('a title that is long, or in a script that our fonts lack, leaves the code readable and whose news it is', async () => {
  for (const title of [
    'Our forty-second annual neighborhood bake sale brought in more than anybody on the whole long block had ever dreamed of.',
    'Ⅰ'.repeat(120),
    'جيران معًا في السوق',
    '读书会的消息',
    'Party 🎉',
  ]) {
    const other = await anApprovedUpdate({ team: update.team, title })
    const file = await makeUpdateFile(other.team.slug, other.publicId, 'poster.pdf')
    const { page, words } = await readPaper(whole(file))
    expect(readCode(page), title).toBe(`${env.BASE_URL}/t/${await codeOf(other)}?from=qr`)
    expect(words).toContain('News from Łukasz & the Book Club')
  }
})

test('the pictures of a link, a post and a story have the shapes that those ask for', async () => {
  const sizes = {
    'og.png': [1200, 630],
    'og-square.png': [1080, 1080],
    'og-tall.png': [1080, 1920],
  }
  for (const [name, size] of Object.entries(sizes) as [keyof typeof sizes, number[]][]) {
    const file = await makeUpdateFile(update.team.slug, update.publicId, name)
    const { width, height } = readPicture(whole(file))
    expect([width, height]).toEqual(size)
  }
})

test('the first photo stands on paper and beside the link while it is on the page, and its going moves the address', async () => {
  const draft = await aDraftUpdate()
  const name = await putPhoto(draft)
  await send(draft)
  await approve(draft)
  expect((await greens(draft)).every((count) => count > 50_000)).toBe(true)
  const before = await pictureUrlOf(draft)
  expect(before).toMatch(/\/og\.png\?lang=en&v=\d+$/)
  await removeUpdatePhoto(await captainOf(draft), { id: draft.publicId, name })
  expect(await greens(draft)).toEqual([0, 0])
  expect(await pictureUrlOf(draft)).not.toBe(before)
})

test('a change of the words and a gift to the team move the address of the picture', async () => {
  const changed = await anApprovedUpdate()
  const seen = [await pictureUrlOf(changed)]
  const see = async () => seen.push(await pictureUrlOf(changed))
  const words = { title: 'Two more cakes', body: 'And a pie.', mailWanted: false }
  await saveUpdate(changed.publicId, changed.captain.id, words)
  await send(changed)
  await approve(changed)
  await see()
  await db
    .updateTable('team_total')
    .set((total) => ({ expected_cents: total('expected_cents', '+', 0) }))
    .where('team_id', '=', changed.team.id)
    .execute()
  await see()
  expect(new Set(seen).size).toBe(seen.length)
})

test('ready words tell the news in the captain’s language, each with a link that says how it was sent', async () => {
  const captain = await captainOf(update)
  const { sharing } = await findUpdateSharing(captain, update.publicId)
  const url = `${env.BASE_URL}/teams/${update.team.slug}/news/${update.publicId}`
  const short = `${env.BASE_URL}/t/${await codeOf(update)}`
  expect(sharing?.texts.map(({ kind, url: link }) => [kind, link])).toEqual([
    ['email', `${url}?from=email`],
    ['sms', `${short}?from=text`],
    ['post', url],
    ['signature', `${short}?from=email`],
  ])
  for (const { text } of sharing?.texts ?? []) expect(text).toContain('We sold every cake')
  const spanish = await inLanguage('es', () => findUpdateSharing(captain, update.publicId))
  expect(spanish.sharing?.texts[3]?.text).toContain('Noticias de')
})

test('a team that has finished asks for nothing any more', async () => {
  const team = await aTeam({ status: 'closed' })
  const told = await anApprovedUpdate({ team })
  const { sharing } = await findUpdateSharing(await captainOf(told), told.publicId)
  for (const { text } of sharing?.texts ?? []) expect(text).not.toMatch(/give/)
  const file = await makeUpdateFile(team.slug, told.publicId, 'poster.pdf')
  expect((await readPaper(whole(file))).words).toContain('Read what happened')
})

test('of news that is not out there is nothing to share, and another team’s captain finds none at all', async () => {
  const draft = await aDraftUpdate()
  const captain = await captainOf(draft)
  expect((await findUpdateSharing(captain, draft.publicId)).sharing).toBeNull()
  await expect(findUpdateSharing(captain, update.publicId)).rejects.toMatchObject({
    status: 404,
  })
})

async function codeOf({ publicId }: AnUpdate): Promise<string> {
  const { short_code: code } = await db
    .selectFrom('team_update')
    .select('short_code')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return code
}

/** Into the text that is being written. */
async function putPhoto({ publicId, team }: AnUpdate): Promise<string> {
  const picture = await aPicture(team.id)
  await storeGreen(picture.name)
  const { id } = await db
    .selectFrom('team_update_version as v')
    .innerJoin('team_update as u', 'u.id', 'v.update_id')
    .select('v.id')
    .where('u.public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('team_update_picture')
    .values({ version_id: id, picture_id: picture.id, alt: 'Cakes' })
    .execute()
  return picture.name
}

async function greens({ team, publicId }: AnUpdate): Promise<number[]> {
  const poster = await makeUpdateFile(team.slug, publicId, 'poster.pdf')
  const picture = await makeUpdateFile(team.slug, publicId, 'og.png')
  const { page } = await readPaper(whole(poster))
  return [countGreen(page), countGreen(readPicture(whole(picture)))]
}

async function pictureUrlOf({ team, publicId }: AnUpdate): Promise<string> {
  return (await findArticle(team.slug, publicId))?.picture.url ?? ''
}
