import { beforeAll, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { answerSheet } from './answer-sheet.server.ts'
import { confirmClaim } from './claim-need.server.ts'
import { closePastNeeds } from './look-after-needs.server.ts'
import { findNeedPage } from './need-page.server.ts'
import { findNeedSheet } from './need-sheet.server.ts'
import { findNeeds } from './needs-desk.server.ts'
import { findOwnClaim } from './own-claim.server.ts'
import { addNeed } from './save-need.server.ts'
import {
  aClaim,
  aFlyer,
  aHelper,
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
  await anOrganization({ edits_wait: false })
  team = await aTeam()
  captain = await aCaptain(team)
})

test('S36: what nobody has read is not shown when its day passes', async () => {
  const need = await anOpenNeed(team, captain)
  expect(await findNeedPage(need)).toBeDefined()
  await setNeed(need, { status: 'waiting', due_on: needDay(-3) })
  await closePastNeeds()
  expect(await findNeed(need)).toMatchObject({ status: 'lapsed' })
  expect(await findNeedPage(need)).toBeUndefined()
})

test('S36: what a page out of sight asks for is read first, whatever the settings say', async () => {
  for (const [status, expected] of [
    ['live', 'open'],
    ['closed', 'open'],
    ['draft', 'waiting'],
    ['hidden', 'waiting'],
  ] as const) {
    const own = await aTeam({ status })
    const keeper = keeperOf(await aCaptain(own), own.id)
    const need = await addNeed({ teamId: own.id, keeper, text: aFlyer })
    expect([status, (await findNeed(need)).status]).toEqual([status, expected])
  }
})

test('S34: a captain whose page is out of sight sees nobody who offers and writes to nobody, and the words come back', async () => {
  const own = await aTeam()
  const lead = await aCaptain(own)
  const need = await anOpenNeed(own, lead, { skill: 'music' })
  const offer = await aSkillOffer({ email: 'plays@example.org', skills: ['music'] })
  expect((await findNeedSheet(need, own.id))?.offers).toHaveLength(1)
  expect(await findNeeds(own.id)).toMatchObject([{ fits: 1 }])
  await hide(own)
  expect((await findNeedSheet(need, own.id))?.offers).toEqual([])
  expect(await findNeeds(own.id)).toMatchObject([{ fits: 0 }])
  const form = formOf({ deed: 'write', offer, words: 'Would you play?' })
  const answer = await answerSheet({ publicId: need, keeper: keeperOf(lead, own.id), form })
  expect(answer).toMatchObject({
    kind: 'again',
    answer: { values: { words: 'Would you play?' }, errors: [{ field: 'words' }] },
  })
  expect(await lettersTo('plays@example.org', 'skill-words')).toEqual([])
})

test('S36: nobody takes on what is out of sight, or reads by their link what it is; who has it still does', async () => {
  const own = await aTeam({ name: 'Unseen Seven' })
  const lead = await aCaptain(own)
  const asked = await aClaim(await anOpenNeed(own, lead), { email: 'asks@example.org' })
  const held = await aHelper(await anOpenNeed(own, lead), { email: 'holds@example.org' })
  await hide(own)
  expect(await confirmClaim(asked)).toBe('taken')
  const { claim } = await findOwnClaim(sealMark('helps', asked))
  expect(claim).toMatchObject({ standing: 'being-read', task: null })
  expect(JSON.stringify(claim)).not.toContain('Unseen')
  expect((await findOwnClaim(sealMark('helps', held))).claim).toMatchObject({
    standing: 'held',
    who: 'Unseen Seven',
    task: { title: aFlyer.title },
  })
})

async function hide({ id }: ATeam): Promise<void> {
  await db.updateTable('team').set({ status: 'hidden' }).where('id', '=', id).execute()
}
