import { beforeAll, expect, test } from 'vitest'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { aCaptain, anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { answerNewNeed } from './answer-need.server.ts'
import { answerSheet } from './answer-sheet.server.ts'
import { answerOfferForm, findLendPage } from './lend-page.server.ts'
import { eraseHelpers } from './look-after-needs.server.ts'
import { findMatchingOffers } from './matching-offers.server.ts'
import { cancelNeed, showNeed } from './move-need.server.ts'
import { findNeedPage } from './need-page.server.ts'
import { findNeedSheet } from './need-sheet.server.ts'
import {
  answerOfferConfirmed,
  answerOfferPause,
  answerOfferWithdrawal,
  answerOwnOffer,
  findOwnOffer,
} from './own-offer.server.ts'
import { addNeed, changeNeed } from './save-need.server.ts'
import {
  aFlyer,
  anOpenNeed,
  aSkillOffer,
  findNeed,
  keeperOf,
  needDay,
  setNeed,
} from './testing/skills.ts'

let team: ATeam
let captain: APerson

beforeAll(async () => {
  await anOrganization({ edits_wait: true })
  team = await aTeam()
  captain = await aCaptain(team)
})

test('S36: nobody sees what a captain asks for before staff have read it, where the settings say so', async () => {
  const moderator = await aStaffMember('moderator')
  const need = await addNeed({
    teamId: team.id,
    keeper: keeperOf(captain, team.id),
    text: { ...aFlyer, title: 'Unread words' },
  })
  expect(await findNeedPage(need)).toBeUndefined()
  expect(await titles('')).not.toContain('Unread words')
  const deed = { publicId: need, keeper: keeperOf(moderator, 'any') }
  expect(await showNeed(deed, 7)).toBe('not-now')
  expect(await showNeed(deed, 1)).toBe('done')
  expect(await titles('')).toContain('Unread words')
  expect(await newsTo(captain.email)).toContain('read')
})

test('new words of what was read are read anew; a new day is not', async () => {
  const need = await anOpenNeed(team, captain)
  const keeper = keeperOf(captain, team.id)
  const dated = { ...aFlyer, due: needDay(30) }
  expect(await changeNeed({ publicId: need, keeper, revision: 1, text: dated })).toBe('saved')
  expect(await findNeed(need)).toMatchObject({ status: 'open', revision: 2 })
  const worded = { ...dated, what: 'Two pages' }
  expect(await changeNeed({ publicId: need, keeper, revision: 1, text: worded })).toBe('meanwhile')
  expect(await changeNeed({ publicId: need, keeper, revision: 2, text: worded })).toBe('saved')
  expect(await findNeed(need)).toMatchObject({ status: 'waiting' })
})

test('whose day is past is asked for again with a new one', async () => {
  const need = await anOpenNeed(team, captain)
  await setNeed(need, { status: 'lapsed', due_on: needDay(-4) })
  const change = { publicId: need, keeper: keeperOf(captain, team.id), revision: 1, text: aFlyer }
  expect(await changeNeed(change)).toBe('saved')
  expect(await findNeed(need)).toMatchObject({ status: 'waiting' })
})

test('what staff call off is told to the captains', async () => {
  const own = await aTeam()
  const lead = await aCaptain(own)
  const need = await anOpenNeed(own, lead)
  const moderator = await aStaffMember('moderator')
  await cancelNeed({ publicId: need, keeper: keeperOf(moderator, 'any') })
  expect(await newsTo(lead.email)).toEqual(['not-shown'])
})

test('a list by skill and town; what can be done from anywhere fits every town', async () => {
  const [drive, anywhere] = ['Bring the chairs', 'Write the letter']
  await anOpenNeed(team, captain, { title: drive, skill: 'driving', town: 'Wauwatosa' })
  await anOpenNeed(team, captain, { title: anywhere, skill: 'writing', town: '' })
  expect(await titles('skill=driving')).toEqual([drive])
  expect(await titles('town=wauwa')).toEqual(expect.arrayContaining([drive, anywhere]))
  expect(await titles('town=Racine')).not.toContain(drive)
  expect(await titles('skill=nonsense')).toContain(drive)
})

test('no need of a team that is out of sight is listed or opened', async () => {
  const hidden = await aTeam({ status: 'hidden' })
  const need = await anOpenNeed(hidden, await aCaptain(hidden), { title: 'Out of sight' })
  expect(await titles('')).not.toContain('Out of sight')
  expect(await findNeedPage(need)).toBeUndefined()
})

test('every wrong field of what is asked for is named, and nothing typed is lost', async () => {
  const form = formOf({ title: 'Call me at ruth@example.org', hours: '0', due: needDay(-2) })
  const answer = await answerNewNeed(team.id, keeperOf(captain, team.id), form)
  if (answer.kind !== 'again') throw new Error(answer.kind)
  expect(answer.answer.errors.map(({ field }) => field)).toEqual([
    'title',
    'skill',
    'what',
    'hours',
    'due',
  ])
  expect(answer.answer.values).toMatchObject({ title: 'Call me at ruth@example.org', hours: '0' })
})

test('an offer is seen once its owner pressed the button, and never its address (S34)', async () => {
  await send({ ...anOffer, email: 'press@example.org', name: 'Petra Press' })
  expect(await namesFor('music')).not.toContain('Petra P.')
  const key = await keyOf('press@example.org')
  await answerOfferConfirmed(key)
  expect(await namesFor('music')).toContain('Petra P.')
  const seen = JSON.stringify(await findMatchingOffers({ skill: 'music', town: '' }))
  expect(seen).not.toContain('press@')
  expect(seen).not.toContain('Petra Press')
  await answerOfferPause(key, 'paused')
  expect(await namesFor('music')).not.toContain('Petra P.')
  await answerOfferPause(key, 'resumed')
  expect(await namesFor('music')).toContain('Petra P.')
})

test('S8: who has offered before is answered as who is new, and nobody writes over an offer that stands', async () => {
  await aSkillOffer({ email: 'stands@example.org', skills: ['web'] })
  const again = await send({ ...anOffer, email: 'stands@example.org', name: 'Mallory' })
  expect(again).toEqual({ kind: 'thanked' })
  expect(await send({ ...anOffer, email: 'new@example.org' })).toEqual({ kind: 'thanked' })
  expect(await newsTo('stands@example.org')).toEqual(['confirm', 'again'])
  expect(await namesFor('web')).toContain('Ines O.')
})

test('an owner changes the offer, or takes it back, and then nothing of it is left (S40)', async () => {
  await aSkillOffer({ email: 'leaves@example.org' })
  const key = await keyOf('leaves@example.org')
  const wrong = await answerOwnOffer(key, formOf({ hours: '4', until: needDay(3) }))
  expect(wrong).toMatchObject({ kind: 'again', answer: { errors: [{ field: 'skills' }] } })
  await answerOwnOffer(key, formOf({ 'skill-food': 'yes', hours: '4', until: needDay(3) }))
  expect((await findOwnOffer(key)).offer?.values).toMatchObject({ 'skill-food': 'yes', hours: '4' })
  await answerOfferWithdrawal(key)
  expect((await findOwnOffer(key)).offer).toBeNull()
  expect(await offersOf('leaves@example.org')).toBe(0)
})

test('offers that nobody confirmed, or that ended, are deleted by night', async () => {
  await send({ ...anOffer, email: 'asked@example.org' })
  await aSkillOffer({ email: 'ended@example.org' })
  await db
    .updateTable('skill_offer')
    .set({ offered_at: new Date(Date.now() - 8 * 86_400_000) })
    .where('email', '=', 'asked@example.org')
    .execute()
  await db
    .updateTable('skill_offer')
    .set({ until: needDay(-40) })
    .where('email', '=', 'ended@example.org')
    .execute()
  await eraseHelpers()
  expect(await offersOf('asked@example.org')).toBe(0)
  expect(await offersOf('ended@example.org')).toBe(0)
})

test('a captain writes to who offers it by a letter of ours, and learns no address; theirs goes only with a tick', async () => {
  const offer = await aSkillOffer({ email: 'kept@example.org', skills: ['speaking'] })
  const need = await anOpenNeed(team, captain, { skill: 'speaking' })
  const keeper = keeperOf(captain, team.id)
  const sheet = await findNeedSheet(need, team.id)
  expect(sheet?.offers.map(({ id }) => id)).toContain(offer)
  expect(JSON.stringify(sheet)).not.toContain('kept@')
  const words = { deed: 'write', offer, words: 'Would you speak to us?' }
  expect(await answerSheet({ publicId: need, keeper, form: formOf(words) })).toEqual({
    kind: 'on',
    said: 'sent',
  })
  await answerSheet({ publicId: need, keeper, form: formOf({ ...words, reply: 'yes' }) })
  const letters = await lettersTo('kept@example.org', 'skill-words')
  expect(letters.map((letter) => letter?.replyTo?.address)).toEqual([undefined, captain.email])
})

test('nobody is written to who offers something else, or by a captain of another team', async () => {
  const offer = await aSkillOffer({ email: 'food@example.org', skills: ['food'] })
  const need = await anOpenNeed(team, captain, { skill: 'legal' })
  const form = formOf({ deed: 'write', offer, words: 'Would you cook?' })
  const own = keeperOf(captain, team.id)
  const refused = { kind: 'again', answer: { values: { words: 'Would you cook?' } } }
  expect(await answerSheet({ publicId: need, keeper: own, form })).toMatchObject(refused)
  const elsewhere = await aTeam()
  const other = keeperOf(await aCaptain(elsewhere), elsewhere.id)
  const cook = await anOpenNeed(team, captain, { skill: 'food' })
  expect(await answerSheet({ publicId: cook, keeper: other, form })).toMatchObject(refused)
  expect(await lettersTo('food@example.org', 'skill-words')).toEqual([])
})

test('what a robot fills in is thanked and not kept; a card number is refused and not said again (S18)', async () => {
  expect(await send({ ...anOffer, email: 'bot@example.org', website: 'x' })).toEqual({
    kind: 'thanked',
  })
  expect(await offersOf('bot@example.org')).toBe(0)
  const card = await send({ ...anOffer, email: 'c@example.org', words: '4242 4242 4242 4242' })
  expect(card).toMatchObject({ kind: 'again', answer: { errors: [{ field: 'words' }] } })
  expect(JSON.stringify(card)).not.toContain('4242')
})

const anOffer = {
  name: 'Ines Ortega',
  'skill-music': 'yes',
  hours: '8',
  until: needDay(90),
  words: '',
  licence: '',
  town: '',
}

async function send(fields: Readonly<Record<string, string>>) {
  return await answerOfferForm({ form: formOf(fields), clientAddress: '203.0.113.4' })
}

async function keyOf(email: string): Promise<string> {
  const { public_id: publicId } = await db
    .selectFrom('skill_offer')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return sealMark('skills', publicId)
}

async function offersOf(email: string): Promise<number> {
  const rows = await db.selectFrom('skill_offer').select('id').where('email', '=', email).execute()
  return rows.length
}

async function namesFor(skill: 'music' | 'web'): Promise<string[]> {
  return (await findMatchingOffers({ skill, town: '' })).map(({ name }) => name)
}

async function titles(query: string): Promise<string[]> {
  const { page } = await findLendPage(new URLSearchParams(query))
  return page.needs.map(({ title }) => title)
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
