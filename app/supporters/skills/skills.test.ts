import { beforeAll, expect, test } from 'vitest'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCaptain, anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { answerNewNeed } from './answer-need.server.ts'
import { answerSheet } from './answer-sheet.server.ts'
import { findLendPage } from './lend-page.server.ts'
import { cancelNeed, showNeed } from './move-need.server.ts'
import { findNeedPage } from './need-page.server.ts'
import { findNeedSheet } from './need-sheet.server.ts'
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

async function titles(query: string): Promise<string[]> {
  const { page } = await findLendPage(new URLSearchParams(query))
  return page.needs.map(({ title }) => title)
}
