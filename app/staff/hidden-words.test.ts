import { beforeAll, beforeEach, expect, test } from 'vitest'
import { answerWordsForm } from '#app/giving/answer-words-form.server.ts'
import { findGiftPage } from '#app/giving/gift-page.server.ts'
import { findGiftWords } from '#app/giving/gift-words.server.ts'
import { findHomePage } from '#app/giving/home-page.server.ts'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { findGiftSheet } from './gift-sheet.server.ts'
import { answerHiddenWords, findHiddenWords } from './hidden-words.server.ts'

let ruth = { id: 0, publicId: '', email: '', name: null as string | null }
let team: ATeam
let gift: AGift

beforeAll(async () => {
  await anOrganization()
  const { id, public_id: publicId, email, name } = await aStaffMember('moderator')
  ruth = { id, publicId, email, name }
})
beforeEach(async () => {
  team = await aTeam()
  gift = await aPaidGift({
    team,
    shown_name: 'Rude Name',
    message: 'Rude words',
    dedicated_as: 'memory',
    dedicated_to: 'Rude person',
  })
})

test('words that were shown are off every page at once, the gift and its sum stay, and each page has a new version', async () => {
  const before = await versions()
  expect(await send({ name: 'yes', message: 'yes', dedication: 'yes' })).toBe('words-hidden')
  const page = await findPublicTeamPage(team.slug)
  expect(page?.page.wall).toMatchObject([{ name: 'A friend', sum: '$50' }])
  for (const seen of [page, await findHomePage(), await findGiftPage(gift.public_id, null, null)])
    expect(JSON.stringify(seen)).not.toContain('Rude')
  const after = await versions()
  expect(Object.keys(after)).toEqual(['home', `teams/${team.slug}`])
  for (const [name, version] of Object.entries(after))
    expect(version, name).toBeGreaterThan(before[name] ?? 0)
})

test('one part is hidden without the others, and shown again', async () => {
  await send({ dedication: 'yes' })
  expect((await wall())?.dedication).toBeUndefined()
  expect(await wall()).toMatchObject({ name: 'Rude Name', words: 'Rude words' })
  const before = await versions()
  expect(await send({})).toBe('words-shown')
  expect(await wall()).toMatchObject({ dedication: { as: 'memory', to: 'Rude person' } })
  expect(await versions()).not.toEqual(before)
})

test('the record says who, which and why, and not how the words read (S40)', async () => {
  await send({ name: 'yes', message: 'yes' }, 'Not kind')
  await send({ message: 'yes' }, 'It is a real name')
  const trail = await findAuditTrail({ subject: { kind: 'gift', id: gift.public_id } })
  expect(trail).toMatchObject([
    { action: 'show-words', detail: { parts: ['name'], reason: 'It is a real name' } },
    {
      actor: 'Ruth the moderator',
      action: 'hide-words',
      detail: { parts: ['name', 'message'], reason: 'Not kind' },
    },
  ])
  expect(JSON.stringify(trail)).not.toContain('Rude')
  expect(await findGiftSheet(gift.public_id)).toMatchObject({ hidden: ['message'] })
})

test('without a reason nothing is hidden, and what was ticked is kept', async () => {
  const { seen } = await seenNow()
  const form = new FormData()
  form.set('seen', seen)
  form.set('name', 'yes')
  expect(await answerHiddenWords(gift.public_id, form, ruth)).toMatchObject({
    kind: 'again',
    typed: { name: 'yes' },
    errors: [{ field: 'reason' }],
  })
  expect(await wall()).toMatchObject({ name: 'Rude Name' })
})

test('two at once: one decides, and the other is asked to look again', async () => {
  const { seen } = await seenNow()
  const outcomes = await Promise.all([
    sendSeen(seen, { message: 'yes' }),
    sendSeen(seen, { name: 'yes' }),
  ])
  expect(new Set(outcomes)).toEqual(new Set(['again', 'words-hidden']))
})

test('words that the donor changed meanwhile are read before anything is decided', async () => {
  const { seen } = await seenNow()
  await donorWrites('Sorry!')
  expect(await sendSeen(seen, { message: 'yes' })).toBe('again')
  expect(await wall()).toMatchObject({ words: 'Sorry!' })
})

test('what is hidden stays so whatever the donor writes over it, and their own page says kindly which words are not shown', async () => {
  await send({ message: 'yes' })
  await donorWrites('Ruder')
  expect((await wall())?.words).toBeUndefined()
  const { gift: own } = await findGiftWords(gift.words_key)
  expect(own).toMatchObject({ hidden: ['message'], values: { message: 'Ruder' } })
  const mine = await findGiftPage(gift.public_id, null, gift.browser_hash)
  expect(mine?.page.wordsHidden).toBe(true)
})

test('a message that waits to be read is put on the page from here too', async () => {
  await db.updateTable('organization').set({ messages_wait: true }).execute()
  const held = await aPaidGift({ team, message: 'Held' })
  await db.updateTable('organization').set({ messages_wait: false }).execute()
  const { gift: own } = await findGiftWords(held.words_key)
  expect(own).toMatchObject({ waits: true, hidden: [] })
  gift = held
  expect(await send({})).toBe('words-shown')
  expect(await wall()).toMatchObject({ words: 'Held' })
})

test('a gift that is not there, or not paid, is said to be not there', async () => {
  expect(await findHiddenWords('00000000000000000000000000000000')).toBeUndefined()
  const form = new FormData()
  form.set('reason', 'Why')
  expect(await answerHiddenWords('none', form, ruth)).toEqual({ kind: 'not-found' })
})

async function send(ticks: Record<string, string>, reason?: string) {
  return await sendSeen((await seenNow()).seen, ticks, reason)
}

async function sendSeen(seen: string, ticks: Record<string, string>, reason = 'Why') {
  const form = formOf({ ...ticks, seen, reason })
  const answer = await answerHiddenWords(gift.public_id, form, ruth)
  return answer.kind === 'done' ? answer.to.split('=')[1] : answer.kind
}

async function seenNow() {
  const words = await findHiddenWords(gift.public_id)
  if (!words) throw new Error('No such gift')
  return words
}

async function donorWrites(message: string) {
  const form = new FormData()
  form.set('shownName', 'Rude Name')
  form.set('message', message)
  form.set('changes', '0')
  expect((await answerWordsForm(gift.words_key, form)).kind).toBe('done')
}

async function wall() {
  return (await findPublicTeamPage(team.slug))?.page.wall[0]
}

async function versions(): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('page_version')
    .select(['page', 'version'])
    .where('page', 'in', ['home', `teams/${team.slug}`])
    .orderBy('page')
    .execute()
  return Object.fromEntries(rows.map(({ page, version }) => [page, version]))
}
