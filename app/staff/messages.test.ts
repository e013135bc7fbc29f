import { afterEach, beforeAll, expect, test } from 'vitest'
import { findWall } from '#app/giving/wall.server.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { answerMessage, findWaitingMessages } from './messages.server.ts'

let ruth = { id: 0, publicId: '', email: '', name: 'Ruth' as string | null }

beforeAll(async () => {
  await anOrganization()
  const { id, public_id: publicId, email, name } = await aStaffMember('moderator')
  ruth = { id, publicId, email, name }
})
afterEach(async () => {
  await messagesWait(false)
  await db.updateTable('gift').set({ message: null }).execute()
})

test('a donor’s words are on the page at once, unless the rules say that they wait', async () => {
  const team = await aTeam()
  await aPaidGift({ team, message: 'Go, team!' })
  expect(await wordsOn(team.slug)).toEqual(['Go, team!'])
  await messagesWait(true)
  await aPaidGift({ team, message: 'Held.' })
  expect(await wordsOn(team.slug)).toEqual([undefined, 'Go, team!'])
  expect((await findWaitingMessages()).map(({ message }) => message)).toEqual(['Held.'])
})

test('S36 a waiting message is in no letter to the captains, and is shown once one has read it', async () => {
  await messagesWait(true)
  const team = await aTeam()
  const gift = await aPaidGift({ team, message: 'Held back.' })
  const letters = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', 'captain-gift')
    .execute()
  expect(JSON.stringify(letters)).not.toContain('Held back.')
  expect(await decide(gift.public_id, 'message-shown')).toBe('message-shown')
  expect(await wordsOn(team.slug)).toEqual(['Held back.'])
  const trail = await findAuditTrail({ subject: { kind: 'gift', id: gift.public_id } })
  expect(trail[0]?.action).toBe('show-message')
  expect(JSON.stringify(trail)).not.toContain('Held back.')
})

test('two moderators at once: one decides, the other is told', async () => {
  await messagesWait(true)
  const team = await aTeam()
  const { public_id: id } = await aPaidGift({ team, message: 'Hm.' })
  const outcomes = await Promise.all([decide(id, 'message-shown'), decide(id, 'message-hidden')])
  expect(outcomes.filter((outcome) => outcome === 'message-decided')).toHaveLength(1)
})

test('words that were changed since they were read wait for a look of their own, whoever changes them', async () => {
  await messagesWait(true)
  const team = await aTeam()
  const { id, public_id: publicId } = await aPaidGift({ team, message: 'Kind.' })
  await db
    .updateTable('gift')
    .set({ message: 'Unkind.', words_changes: 1 })
    .where('id', '=', id)
    .execute()
  expect(await decide(publicId, 'message-shown')).toBe('message-changed')
  expect(await decide(publicId, 'message-shown', '1')).toBe('message-shown')
  await db.updateTable('gift').set({ message: 'Worse.' }).where('id', '=', id).execute()
  expect(await wordsOn(team.slug)).toEqual([undefined])
  await db.updateTable('gift').set({ message: null }).where('id', '=', id).execute()
  expect(await findWaitingMessages()).toEqual([])
})

test('what waits stays held when the rule ends, and a gift that is not there is said to be not there', async () => {
  await messagesWait(true)
  const team = await aTeam()
  const gift = await aPaidGift({ team, message: 'Still held.' })
  await messagesWait(false)
  expect(await wordsOn(team.slug)).toEqual([undefined])
  expect(await decide(gift.public_id, 'message-hidden')).toBe('message-hidden')
  expect(await decide('00000000-0000-0000-0000-000000000000', 'message-shown')).toBe('not-found')
  expect(await decide('nothing', 'message-shown')).toBe('not-found')
})

async function decide(
  id: string,
  decision: 'message-shown' | 'message-hidden',
  changes = '0',
): Promise<string> {
  const form = new FormData()
  form.set('changes', changes)
  const answer = await answerMessage(id, decision, form, ruth)
  return answer.kind === 'done' ? (answer.to.split('=')[1] ?? '') : answer.kind
}

async function wordsOn(slug: string) {
  return (await findWall(slug, null)).entries.map(({ words }) => words)
}

async function messagesWait(wait: boolean) {
  await db.updateTable('organization').set({ messages_wait: wait }).execute()
}
