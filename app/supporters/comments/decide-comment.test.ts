import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { actorOf, findAuditTrail } from '#app/people/audit.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { commentsForStaff } from '#app/staff/comments/comments-for-staff.ts'
import { formOf } from '#app/testing/form-of.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { aCaptain, anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { decideComment } from './decide-comment.server.ts'
import { findListedComment, listComments } from './list-comments.server.ts'
import { answerOwnComment } from './own-comment.server.ts'
import { replyToComment } from './reply-to-comment.server.ts'
import {
  aComment,
  commentCaptainOf,
  decideAs,
  keyOf,
  setCommentRules,
  shownOn,
  waitingAt,
} from './testing/comments.ts'
import type { AComment, CommentCaptain } from './testing/comments.ts'

let team: ATeam
let captain: CommentCaptain
let ruth: APerson

beforeAll(async () => {
  await anOrganization()
  ruth = await aStaffMember('moderator')
})
beforeEach(async () => {
  await setCommentRules()
  team = await aTeam()
  captain = await commentCaptainOf(team)
})
afterEach(() => shiftClock(0))

test('two who approve at once: one shows it, the other hears that it is done, and one letter and one entry tell of it', async () => {
  const comment = await aComment(team)
  const outcomes = await Promise.all([
    decideAs(captain, comment.publicId, 'shown'),
    decideComment({ ...asStaff(comment), decision: 'shown' }),
  ])
  expect(outcomes.toSorted()).toEqual(['comment-decided', 'comment-shown'])
  expect(await newsTo(comment.email)).toEqual(['came', 'shown'])
  expect(await actionsOf()).toEqual(['show-comment'])
})

test('without the lock both show it and two letters are written', async () => {
  const comment = await aComment(team)
  const show = async () => decideAs(captain, comment.publicId, 'shown')
  await withoutLocks([show, show])
  expect(await newsTo(comment.email)).toEqual(['came', 'shown', 'shown'])
})

test('S5: a captain of another team decides about nothing here and answers nothing', async () => {
  const other = await aTeam()
  const stranger = await aCaptain(other)
  const comment = await aComment(team)
  const foreign = {
    commentPublicId: comment.publicId,
    teamId: other.id,
    actor: actorOf(stranger),
  }
  for (const decision of ['shown', 'hidden'] as const)
    expect(await decideComment({ ...foreign, decision, changes: 0, replied: null })).toBe(
      'not-found',
    )
  expect(await replyToComment({ ...foreign, words: 'Mine' })).toBe('not-found')
  expect((await listComments({ teamId: other.id, tab: 'waiting', before: null })).comments).toEqual(
    [],
  )
  expect(await shownOn(team)).toEqual([])
})

test('words that were changed after they were read are not shown unread, and hiding needs no reading', async () => {
  const comment = await aComment(team)
  await answerOwnComment(keyOf(comment), formOf({ name: 'Ida W', words: 'Ruder' }))
  expect(await decideAs(captain, comment.publicId, 'shown')).toBe('comment-changed')
  expect(await decideAs(captain, comment.publicId, 'hidden')).toBe('comment-hidden')
})

test('where staff alone decide, a captain reads and takes down and lets nothing be seen; a reply waits for staff too', async () => {
  await setCommentRules({ comments_read_by: 'staff' })
  const comment = await aComment(team)
  expect(await lettersTo(captain.email, 'comments-wait')).toEqual([])
  expect(await decideAs(captain, comment.publicId, 'shown')).toBe('comment-for-staff')
  expect(await decideComment({ ...asStaff(comment), decision: 'shown' })).toBe('comment-shown')
  expect(await reply(comment, 'Thank you, Ida!')).toBe('reply-waits')
  expect(await shownOn(team)).toMatchObject([{ reply: null }])
  const { comments } = await listComments({ teamId: null, tab: 'waiting', before: null })
  expect(comments).toContainEqual(expect.objectContaining({ replyWaits: true }))
  const read = { ...asStaff(comment), replied: await replied(comment) }
  expect(await decideComment({ ...read, decision: 'shown' })).toBe('comment-shown')
  expect(await shownOn(team)).toMatchObject([{ reply: 'Thank you, Ida!' }])
  expect(await newsTo(comment.email)).toEqual(['came', 'shown', 'replied'])
  expect(await decideAs(captain, comment.publicId, 'hidden')).toBe('comment-hidden')
})

test('S36: a reply that the captain changes while staff read it is not shown unread', async () => {
  await setCommentRules({ comments_read_by: 'staff' })
  const comment = await aComment(team)
  await decideComment({ ...asStaff(comment), decision: 'shown' })
  await reply(comment, 'Thank you, Ida!')
  const read = { ...asStaff(comment), replied: await replied(comment), decision: 'shown' } as const
  shiftClock(1_000)
  await reply(comment, 'Go away, Ida!')
  expect(await decideComment(read)).toBe('comment-changed')
  expect(await shownOn(team)).toMatchObject([{ reply: null }])
  expect(await decideComment({ ...read, replied: await replied(comment) })).toBe('comment-shown')
  expect(await shownOn(team)).toMatchObject([{ reply: 'Go away, Ida!' }])
})

test.for(['What a DARN mess', 'darn!', 'oh-darn-it', 'Holy  smoke, what a day'])(
  '“%s” holds a word from the list: captains do not show it, and staff do',
  async (words) => {
    await setCommentRules({ block_words: 'darn\r\nholy smoke' })
    const comment = await aComment(team, words)
    expect(await waitingAt(team)).toMatchObject([{ marked: true, forStaff: true }])
    expect(await decideAs(captain, comment.publicId, 'shown')).toBe('comment-for-staff')
    expect(await decideComment({ ...asStaff(comment), decision: 'shown' })).toBe('comment-shown')
  },
)

test.for(['Darned socks', 'Smoke is holy', 'Darnell and I'])(
  '“%s” holds none of the words',
  async (words) => {
    await setCommentRules({ block_words: 'darn\nholy smoke\n\n ' })
    const comment = await aComment(team, words)
    expect(await decideAs(captain, comment.publicId, 'shown')).toBe('comment-shown')
  },
)

test('donors’ messages are treated alike: a word from the list holds the message, whatever the rule for others', async () => {
  await setCommentRules({ block_words: 'darn' })
  await aPaidGift({ team, message: 'Darn good' })
  await aPaidGift({ team, message: 'Very good' })
  const words = (await findPublicTeamPage(team.slug))?.page.wall.map((gift) => gift.words)
  expect(words).toEqual(['Very good', undefined])
})

test('what staff took down a captain does not put back', async () => {
  const comment = await aComment(team)
  await decideAs(captain, comment.publicId, 'shown')
  await decideComment({ ...asStaff(comment), decision: 'hidden' })
  expect(await shownOn(team)).toEqual([])
  expect(await decideAs(captain, comment.publicId, 'shown')).toBe('comment-for-staff')
})

test('nor after its writer has changed it, which waits for staff; once they put it back it is the captain’s again', async () => {
  const comment = await aComment(team)
  await decideComment({ ...asStaff(comment), decision: 'hidden' })
  const ofStaff = await countForStaff()
  await answerOwnComment(keyOf(comment), formOf({ name: 'Ida W', words: 'Hardly better' }))
  expect(await waitingAt(team)).toMatchObject([{ status: 'held', forStaff: true }])
  expect(await countForStaff()).toBe(ofStaff + 1)
  expect(await decideAs(captain, comment.publicId, 'shown', 1)).toBe('comment-for-staff')
  const put = { ...asStaff(comment), changes: 1, decision: 'shown' } as const
  expect(await decideComment(put)).toBe('comment-shown')
  expect(await decideAs(captain, comment.publicId, 'hidden', 1)).toBe('comment-hidden')
  expect(await decideAs(captain, comment.publicId, 'shown', 1)).toBe('comment-shown')
})

test('a captain answers as the team, changes the answer and takes it back; the record holds none of the words (S40)', async () => {
  const comment = await aComment(team)
  expect(await reply(comment, 'Too soon')).toBe('not-shown')
  await decideAs(captain, comment.publicId, 'shown')
  expect(await reply(comment, 'Thank you!')).toBe('replied')
  expect(await reply(comment, 'Thank you both!')).toBe('replied')
  expect(await shownOn(team)).toMatchObject([{ reply: 'Thank you both!' }])
  expect(await reply(comment, '')).toBe('reply-removed')
  expect(await shownOn(team)).toMatchObject([{ reply: null }])
  expect(await newsTo(comment.email)).toEqual(['came', 'shown', 'replied'])
  expect(JSON.stringify(await findAuditTrail({}))).not.toContain('Thank you both')
})

function asStaff({ publicId }: AComment) {
  return {
    commentPublicId: publicId,
    teamId: null,
    changes: 0,
    replied: null,
    actor: actorOf(ruth),
  }
}

/** When the reply was written that staff read now. */
async function replied({ publicId }: AComment): Promise<Date | null> {
  return (await findListedComment(team.id, publicId))?.repliedAt ?? null
}

async function reply({ publicId }: AComment, words: string) {
  const actor = captain.actor
  return await replyToComment({ commentPublicId: publicId, teamId: team.id, words, actor })
}

async function countForStaff(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${commentsForStaff} k`.execute(db)
  return rows[0]?.n ?? 0
}

async function actionsOf(): Promise<string[]> {
  const trail = await findAuditTrail({ subject: { kind: 'team', id: team.public_id } })
  return trail.map(({ action }) => action)
}
