import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { eraseComments } from './erase-comments.server.ts'
import { answerOwnComment, findOwnComment, removeOwnComment } from './own-comment.server.ts'
import {
  aComment,
  commentCaptainOf,
  decideAs,
  keyOf,
  sendComment,
  setCommentRules,
  shownOn,
  versionOf,
  waitingAt,
} from './testing/comments.ts'
import type { CommentCaptain } from './testing/comments.ts'

let team: ATeam
let captain: CommentCaptain

beforeAll(async () => {
  await anOrganization()
})
beforeEach(async () => {
  await setCommentRules()
  team = await aTeam()
  captain = await commentCaptainOf(team)
})
afterEach(() => shiftClock(0))

test('a comment that its writer changes is off the page until it was read again', async () => {
  const comment = await aComment(team)
  await decideAs(captain, comment.publicId, 'shown')
  const before = await versionOf(team)
  await answerOwnComment(keyOf(comment), formOf({ name: 'Ida Wolf', words: 'Other words' }))
  expect(await shownOn(team)).toEqual([])
  expect(await versionOf(team)).toBeGreaterThan(before)
  expect(await waitingAt(team)).toMatchObject([{ words: 'Other words', changes: 1 }])
  expect(await decideAs(captain, comment.publicId, 'shown', 1)).toBe('comment-shown')
})

test('one’s own comment opens by the link in one’s own letter alone, and goes for good', async () => {
  const [mine, other] = [await aComment(team, 'Mine'), await aComment(team, 'Theirs')]
  const found = await findOwnComment(keyOf(mine))
  expect(found.comment).toMatchObject({ status: 'held', values: { words: 'Mine' } })
  expect(JSON.stringify(found)).not.toContain(mine.email)
  for (const key of [other.publicId, sealMark('rsvp', other.publicId), 'x'.repeat(60)]) {
    expect((await findOwnComment(key)).comment).toBe(null)
    await removeOwnComment(key)
    await answerOwnComment(key, formOf({ name: 'Eve', words: 'Taken over' }))
  }
  expect((await findOwnComment(keyOf(other))).comment).toMatchObject({
    values: { words: 'Theirs' },
  })
  await decideAs(captain, mine.publicId, 'shown')
  await removeOwnComment(keyOf(mine))
  expect(await shownOn(team)).toEqual([])
  expect((await findOwnComment(keyOf(mine))).comment).toBe(null)
})

test('a whole name, and one that has no shorter form, stay as they are when only the words are changed', async () => {
  const long = 'Wilhelmina-Alexandrina-Josephina-Maria B'
  for (const named of [{ name: 'Ida Vander Beek', whole: 'yes' }, { name: long }]) {
    await sendComment(team, { ...named, words: `As ${named.name}` })
    const [held] = await waitingAt(team)
    const key = sealMark('comment', held?.id ?? '')
    const { values } = (await findOwnComment(key)).comment ?? {}
    expect(values).toMatchObject(named)
    await answerOwnComment(key, formOf({ ...values, words: `Still ${named.name}` }))
    expect(await waitingAt(team)).toMatchObject([
      { name: named.name, words: `Still ${named.name}` },
    ])
    await removeOwnComment(key)
  }
  await sendComment(team, { name: 'Ida Vander Beek' })
  const [short] = await waitingAt(team)
  const found = await findOwnComment(sealMark('comment', short?.id ?? ''))
  expect(found.comment?.values).toEqual({ name: 'Ida B.', words: 'You are all so good!' })
})

test('S40: with a comment that its writer removes go the letters about it, and no others', async () => {
  const [mine, other] = [await aComment(team, 'Mine'), await aComment(team, 'Theirs')]
  await decideAs(captain, mine.publicId, 'shown')
  expect(await newsTo(mine.email)).toEqual(['came', 'shown'])
  await removeOwnComment(keyOf(mine))
  expect(await newsTo(mine.email)).toEqual([])
  expect(await newsTo(other.email)).toEqual(['came'])
})

test('S40: after a year the address is gone with the letters to it, and so is what never got on a page', async () => {
  const [kept, never] = [await aComment(team, 'Kept'), await aComment(team, 'Never')]
  await decideAs(captain, kept.publicId, 'shown')
  shiftClock(366 * 86_400_000)
  await eraseComments()
  const rows = await db
    .selectFrom('comment')
    .select(['id', 'email'])
    .where('id', 'in', [kept.id, never.id])
    .execute()
  expect(rows).toEqual([{ id: kept.id, email: null }])
  for (const { email } of [kept, never]) expect(await newsTo(email)).toEqual([])
})
