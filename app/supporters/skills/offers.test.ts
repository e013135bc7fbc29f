import { beforeAll, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { answerOfferForm } from './lend-page.server.ts'
import { eraseHelpers } from './look-after-needs.server.ts'
import { findMatchingOffers } from './matching-offers.server.ts'
import {
  answerOfferConfirmed,
  answerOfferPause,
  answerOfferWithdrawal,
  answerOwnOffer,
  findOwnOffer,
} from './own-offer.server.ts'
import { aSkillOffer, needDay } from './testing/skills.ts'

beforeAll(async () => {
  await anOrganization({ edits_wait: true })
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
