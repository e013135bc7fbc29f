import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { answerSheet, sayNeedDone } from './answer-sheet.server.ts'
import { withdrawOffer } from './change-offer.server.ts'
import { giveUpClaim, nameHelper } from './claim-need.server.ts'
import { eraseHelpers } from './look-after-needs.server.ts'
import { finishNeed, thankForNeed } from './move-need.server.ts'
import { answerClaimWords, findOwnClaim, sayClaimDone } from './own-claim.server.ts'
import { answerOwnOffer } from './own-offer.server.ts'
import {
  aClaim,
  aFlyer,
  aHelper,
  anOpenNeed,
  aSkillOffer,
  keeperOf,
  needDay,
  setNeed,
} from './testing/skills.ts'

let team: ATeam
let captain: APerson

beforeAll(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await aCaptain(team)
})

test('S36: who would do it is told to wait, and reads no word, while staff read what was changed', async () => {
  const need = await anOpenNeed(team, captain)
  const claim = await aClaim(need, { email: 'waits@example.org' })
  expect(await ownClaim(claim)).toMatchObject({ standing: 'asked', task: { title: aFlyer.title } })
  await setNeed(need, { status: 'waiting' })
  expect(await ownClaim(claim)).toMatchObject({ standing: 'being-read', task: null })
  await setNeed(need, { status: 'lapsed' })
  expect(await ownClaim(claim)).toMatchObject({ standing: 'taken', task: null })
})

test('S35: who asks again without the tick is not named, and is called as they say now', async () => {
  const need = await anOpenNeed(team, captain)
  const email = 'otherwise@example.org'
  const claim = await aClaim(need, { email, showsName: true })
  expect(await namesOf(claim)).toEqual({ name: 'Rosa Lopez', shown_name: 'Rosa L.' })
  expect(await aClaim(need, { email, name: 'Rosalinda Lopez' })).toBe(claim)
  expect(await namesOf(claim)).toEqual({ name: 'Rosalinda Lopez', shown_name: null })
})

test('S40: a first name that is shown comes off by the link once its owner is erased, and does not come back', async () => {
  const need = await anOpenNeed(team, captain)
  const claim = await aHelper(need, { email: 'erased@example.org', showsName: true })
  await finishNeed({ publicId: need, keeper: keeperOf(captain, team.id) }, 3)
  await db
    .updateTable('skill_claim')
    .set({ status_at: new Date(Date.now() - 400 * 86_400_000) })
    .where('public_id', '=', claim)
    .execute()
  await eraseHelpers()
  expect((await ownClaim(claim))?.naming).toEqual({ isShown: true })
  expect(await nameHelper(claim, true)).toBe('gone')
  expect(await namesOf(claim)).toEqual({ name: null, shown_name: 'Rosa L.' })
  expect(await nameHelper(claim, false)).toBe('named')
  expect(await namesOf(claim)).toEqual({ name: null, shown_name: null })
  expect((await ownClaim(claim))?.naming).toBeNull()
})

test('words for who asked come back when it was given back meanwhile', async () => {
  const need = await anOpenNeed(team, captain)
  const claim = await aHelper(need, { email: 'writes@example.org' })
  await giveUpClaim(claim)
  const answer = await answerClaimWords(sealMark('helps', claim), formOf({ words: 'I will come' }))
  expect(answer).toMatchObject({
    kind: 'again',
    answer: { values: { words: 'I will come' }, errors: [{ field: 'words' }] },
  })
})

test('thanks that another captain sent first come back, and nobody is thanked twice', async () => {
  const need = await anOpenNeed(team, captain)
  await aHelper(need, { email: 'once@example.org' })
  const keeper = keeperOf(captain, team.id)
  await finishNeed({ publicId: need, keeper }, 3)
  await thankForNeed({ publicId: need, keeper }, null)
  const form = formOf({ deed: 'thank', words: 'You were wonderful' })
  expect(await answerSheet({ publicId: need, keeper, form })).toMatchObject({
    kind: 'again',
    answer: { values: { words: 'You were wonderful' }, errors: [{ field: 'words' }] },
  })
})

test('what was typed into an offer that was erased meanwhile comes back', async () => {
  const offer = await aSkillOffer({ email: 'erases@example.org' })
  await withdrawOffer(offer)
  const fields = { 'skill-food': 'yes', hours: '4', until: needDay(3), words: 'Soup for thirty' }
  expect(await answerOwnOffer(sealMark('skills', offer), formOf(fields))).toMatchObject({
    kind: 'again',
    answer: { values: { words: 'Soup for thirty' } },
  })
})

test('S18: the number of a card in words for a helper is refused and not said again', async () => {
  const need = await anOpenNeed(team, captain)
  await aHelper(need, { email: 'card@example.org' })
  const form = formOf({ deed: 'write', words: 'Pay with 4242 4242 4242 4242' })
  const answer = await answerSheet({ publicId: need, keeper: keeperOf(captain, team.id), form })
  expect(answer).toMatchObject({ kind: 'again', answer: { errors: [{ field: 'words' }] } })
  expect(JSON.stringify(answer)).not.toContain('4242')
})

test('that nothing was done is said as a warning, and what was done is not', () => {
  expect(sayClaimDone(aPage('gone'))?.kind).toBe('warning')
  expect(sayClaimDone(aPage('yours'))?.kind).toBe('success')
  expect(sayNeedDone(aPage('not-now'))?.kind).toBe('warning')
  expect(sayNeedDone(aPage('sent'))?.kind).toBe('success')
})

async function ownClaim(publicId: string) {
  return (await findOwnClaim(sealMark('helps', publicId))).claim
}

async function namesOf(publicId: string) {
  return await db
    .selectFrom('skill_claim')
    .select(['name', 'shown_name'])
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
}

function aPage(done: string): Request {
  return new Request(`https://give.example.org/?done=${done}`)
}
