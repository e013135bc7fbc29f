import { beforeAll, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { answerSheet } from './answer-sheet.server.ts'
import { askForNeed, confirmClaim, giveUpClaim, nameHelper } from './claim-need.server.ts'
import { closePastNeeds, eraseHelpers } from './look-after-needs.server.ts'
import { cancelNeed, finishNeed, thankForNeed } from './move-need.server.ts'
import { findNeedPage } from './need-page.server.ts'
import { findOwnClaim } from './own-claim.server.ts'
import {
  aClaim,
  aHelper,
  anOpenNeed,
  findNeed,
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

test('it is theirs once they press the button behind the link, and the captains are told by first name and initial', async () => {
  const need = await anOpenNeed(team, captain)
  const claim = await aClaim(need, { email: 'rosa1@example.org' })
  expect(await findNeed(need)).toMatchObject({ status: 'open' })
  expect(await confirmClaim(claim)).toBe('yours')
  expect(await confirmClaim(claim)).toBe('yours')
  expect(await findNeed(need)).toMatchObject({ status: 'claimed' })
  expect(await newsTo('rosa1@example.org')).toEqual(['confirm', 'yours'])
  const letters = JSON.stringify(await lettersTo(captain.email, 'skill-need'))
  expect(letters).toContain('Rosa L. has taken on')
  expect(letters).not.toContain('rosa1@')
  expect(letters).not.toContain('Lopez')
})

test('of two who press at once one has it, and the other is told that somebody was first', async () => {
  const need = await anOpenNeed(team, captain)
  const first = await aClaim(need, { email: 'first@example.org' })
  const second = await aClaim(need, { email: 'second@example.org' })
  const outcomes = await Promise.all([confirmClaim(first), confirmClaim(second)])
  expect(outcomes.toSorted()).toEqual(['taken', 'yours'])
})

test('without the lock the second would not be told but fall: this test sees the difference', async () => {
  const need = await anOpenNeed(team, captain)
  const first = await aClaim(need, { email: 'first2@example.org' })
  const second = await aClaim(need, { email: 'second2@example.org' })
  const outcomes = await withoutLocks([() => confirmClaim(first), () => confirmClaim(second)])
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
})

test('S8: who asks twice is answered as who is new, and has one claim', async () => {
  const need = await anOpenNeed(team, captain)
  const claim = await aClaim(need, { email: 'twice@example.org' })
  expect(await aClaim(need, { email: 'twice@example.org' })).toBe(claim)
  expect(await newsTo('twice@example.org')).toEqual(['confirm', 'confirm'])
})

test('what is given back is open again, and somebody else may take it', async () => {
  const need = await anOpenNeed(team, captain)
  const claim = await aHelper(need, { email: 'back@example.org' })
  expect(await giveUpClaim(claim)).toBe('given-up')
  expect(await giveUpClaim(claim)).toBe('gone')
  expect(await findNeed(need)).toMatchObject({ status: 'open' })
  await aHelper(need, { email: 'next@example.org' })
  expect(await findNeed(need)).toMatchObject({ status: 'claimed' })
})

test('what is given back after its day is not asked for again', async () => {
  const need = await anOpenNeed(team, captain)
  const claim = await aHelper(need, { email: 'late@example.org' })
  await setNeed(need, { due_on: needDay(-3) })
  await giveUpClaim(claim)
  expect(await findNeed(need)).toMatchObject({ status: 'lapsed' })
})

test('a captain marks it as done, and it stands beside the money, by name only with a tick (S35)', async () => {
  const own = await aTeam()
  const lead = await aCaptain(own)
  const keeper = keeperOf(lead, own.id)
  const flyer = await anOpenNeed(own, lead)
  const claim = await aHelper(flyer, { email: 'shown@example.org', showsName: true })
  expect(await finishNeed({ publicId: flyer, keeper }, 6)).toBe('done')
  const van = await anOpenNeed(own, lead, { skill: 'driving', hours: 1 })
  await aHelper(van, { name: 'Quiet Quentin', email: 'quiet@example.org' })
  await finishNeed({ publicId: van, keeper }, 1)
  await anOpenNeed(own, lead, { title: 'A song' })
  const page = await findPublicTeamPage(own.slug)
  expect(page?.page.needs).toMatchObject({
    open: [{ title: 'A song' }],
    given: 'Given so far: 6 hours of design and 1 hour of driving.',
    givers: 'Thank you, Rosa L.',
  })
  expect(JSON.stringify(page)).not.toContain('Quentin')
  await nameHelper(claim, false)
  expect((await findPublicTeamPage(own.slug))?.page.needs.givers).toBeNull()
})

test('the page of the team moves with what it needs and was given (008)', async () => {
  const before = await versionOf(team)
  const need = await anOpenNeed(team, captain)
  const asked = await versionOf(team)
  expect(asked).toBeGreaterThan(before)
  const claim = await aHelper(need, { email: 'moves@example.org' })
  const taken = await versionOf(team)
  expect(taken).toBeGreaterThan(asked)
  await nameHelper(claim, true)
  expect(await versionOf(team)).toBeGreaterThan(taken)
})

test('C14: they are thanked once, with no word of value or taxes', async () => {
  const need = await anOpenNeed(team, captain)
  await aHelper(need, { email: 'thanked@example.org' })
  const deed = { publicId: need, keeper: keeperOf(captain, team.id) }
  expect(await thankForNeed(deed, null)).toBe('not-now')
  await finishNeed(deed, 3)
  const both = await Promise.all([thankForNeed(deed, null), thankForNeed(deed, 'Thanks again')])
  expect(both.toSorted()).toEqual(['done', 'not-now'])
  const letters = await lettersTo('thanked@example.org', 'skill-thanks')
  expect(letters).toHaveLength(1)
  expect(JSON.stringify(letters)).not.toMatch(/tax|deduct|value|receipt|\$/i)
})

test('thanks hold no way out but our own (S24), and what was typed is not lost', async () => {
  const need = await anOpenNeed(team, captain)
  await aHelper(need, { email: 'links@example.org' })
  const keeper = keeperOf(captain, team.id)
  await finishNeed({ publicId: need, keeper }, 3)
  const form = new FormData()
  form.set('deed', 'thank')
  form.set('words', 'See https://evil.example')
  expect(await answerSheet({ publicId: need, keeper, form })).toMatchObject({
    kind: 'again',
    answer: { values: { words: 'See https://evil.example' }, errors: [{ field: 'words' }] },
  })
})

test('S5: a captain of another team moves nothing', async () => {
  const need = await anOpenNeed(team, captain)
  await aHelper(need, { email: 'other@example.org' })
  const elsewhere = await aTeam()
  const keeper = keeperOf(await aCaptain(elsewhere), elsewhere.id)
  const deed = { publicId: need, keeper }
  expect(await finishNeed(deed, 1)).toBe('not-found')
  expect(await cancelNeed(deed)).toBe('not-found')
  expect(await findNeed(need)).toMatchObject({ status: 'claimed' })
})

test('what is called off is told to who had it, and nobody sees it any more', async () => {
  const need = await anOpenNeed(team, captain)
  const claim = await aHelper(need, { email: 'off@example.org' })
  await cancelNeed({ publicId: need, keeper: keeperOf(captain, team.id) })
  expect(await newsTo('off@example.org')).toEqual(['confirm', 'yours', 'cancelled'])
  expect(await findNeedPage(need)).toBeUndefined()
  const own = await findOwnClaim(sealMark('helps', claim))
  expect(own.claim?.standing).toBe('off')
})

test('a day that passes closes what nobody took, once, with a kind word to the captains', async () => {
  const own = await aTeam()
  const lead = await aCaptain(own)
  const need = await anOpenNeed(own, lead)
  await setNeed(need, { due_on: needDay(-3) })
  await closePastNeeds()
  await closePastNeeds()
  expect(await findNeed(need)).toMatchObject({ status: 'lapsed' })
  expect(await newsTo(lead.email)).toEqual(['lapsed'])
  const late = { name: 'Ada', email: 'ada@example.org', showsName: false }
  const asked = { needPublicId: need, ...late, clientAddress: '203.0.113.8' }
  expect(await askForNeed(asked)).toEqual({ kind: 'gone' })
})

test('S40: who helped is erased a year later, and who never said yes after a month', async () => {
  const need = await anOpenNeed(team, captain)
  const asked = await aClaim(need, { email: 'never@example.org' })
  const held = await aHelper(need, { email: 'longago@example.org', showsName: true })
  await db
    .updateTable('skill_claim')
    .set({ status_at: new Date(Date.now() - 400 * 86_400_000) })
    .where('public_id', 'in', [asked, held])
    .execute()
  await eraseHelpers()
  const rows = await db
    .selectFrom('skill_claim')
    .select(['public_id', 'name', 'email', 'shown_name'])
    .where('public_id', 'in', [asked, held])
    .execute()
  expect(rows).toEqual([{ public_id: held, name: null, email: null, shown_name: 'Rosa L.' }])
})

async function versionOf({ slug }: ATeam): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${slug}`)
    .executeTakeFirst()
  return row?.version ?? 0
}
