import { beforeAll, beforeEach, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { answerReportForm } from '#app/teams/answer-report-form.server.ts'
import { findReportedComment } from '#app/teams/report-page.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { findCommentsPage } from './comments-page.server.ts'
import { listComments } from './list-comments.server.ts'
import {
  aComment,
  commentCaptainOf,
  decideAs,
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

test('a comment waits until a captain has read it, then stands on the page by first name and initial, and the writer is told', async () => {
  const email = 'ida.vander@example.org'
  const before = await versionOf(team)
  expect(
    await sendComment(team, { name: 'Ida Vander Beek', email, words: 'Go on!\nAll of you.' }),
  ).toEqual({
    kind: 'thanked',
  })
  expect(await shownOn(team)).toEqual([])
  expect(await versionOf(team)).toBe(before)
  const [held] = await waitingAt(team)
  expect(held).toMatchObject({ name: 'Ida B.', words: 'Go on!\nAll of you.', status: 'held' })
  expect(await decideAs(captain, held?.id ?? '', 'shown')).toBe('comment-shown')
  expect(await shownOn(team)).toMatchObject([{ name: 'Ida B.', words: 'Go on!\nAll of you.' }])
  expect(await versionOf(team)).toBeGreaterThan(before)
  expect(await newsTo(email)).toEqual(['came', 'shown'])
})

test('a whole name stands there only for who wished so', async () => {
  await sendComment(team, { name: 'Ida Vander Beek', whole: 'yes' })
  expect(await waitingAt(team)).toMatchObject([{ name: 'Ida Vander Beek' }])
})

test('the captains get one letter a day for all that waits, and none of the words', async () => {
  for (const words of ['One', 'Two', 'Three']) await aComment(team, words)
  const letters = await lettersTo(captain.email, 'comments-wait')
  expect(letters).toHaveLength(1)
  expect(JSON.stringify(letters)).not.toMatch(/One|Two|Three/)
})

test('no address is in anything that a page, a captain or staff are given', async () => {
  const comment = await aComment(team)
  await decideAs(captain, comment.publicId, 'shown')
  const told = [
    await findPublicTeamPage(team.slug),
    await findCommentsPage({ slug: team.slug, about: null }, null),
    await listComments({ teamId: team.id, tab: 'shown', before: null }),
    await listComments({ teamId: null, tab: 'shown', before: null }),
    await findAuditTrail({ subject: { kind: 'team', id: team.public_id } }),
  ]
  expect(JSON.stringify(told)).toContain('Ida W.')
  expect(JSON.stringify(told)).not.toContain(comment.email)
})

test('a team that wants no comments shows and takes none', async () => {
  const comment = await aComment(team)
  await decideAs(captain, comment.publicId, 'shown')
  const before = await versionOf(team)
  await db.updateTable('team').set({ comments_off_at: now() }).where('id', '=', team.id).execute()
  expect(await versionOf(team)).toBeGreaterThan(before)
  expect(await shownOn(team)).toEqual([])
  expect(await findCommentsPage({ slug: team.slug, about: null }, null)).toBe(undefined)
  expect(await sendComment(team)).toEqual({ kind: 'not-found' })
})

test('S5: of a team that is out of sight nobody reads or leaves comments; a closed one shows them', async () => {
  const hidden = await aTeam({ status: 'hidden' })
  const closed = await aTeam({ status: 'closed' })
  expect(await findCommentsPage({ slug: hidden.slug, about: null }, null)).toBe(undefined)
  expect(await sendComment(hidden)).toEqual({ kind: 'not-found' })
  expect(await findCommentsPage({ slug: closed.slug, about: null }, null)).toMatchObject({
    takes: false,
  })
  expect(await sendComment(closed)).toEqual({ kind: 'not-found' })
})

test('S18: a robot is thanked and nothing is kept; links and numbers of cards are refused, and no card is said again', async () => {
  expect(await sendComment(team, { website: 'x' })).toEqual({ kind: 'thanked' })
  const card = '4242 4242 4242 4242'
  const answer = await sendComment(team, { words: `Take ${card}` })
  expect(answer).toMatchObject({ status: 400, answer: { errors: [{ field: 'words' }] } })
  expect(JSON.stringify(answer)).not.toContain(card)
  for (const wrong of [
    { words: 'See www.example.com' },
    { words: ' ' },
    { words: 'x'.repeat(1001) },
    { name: 'call 414 555 0100' },
    { email: 'ida' },
  ])
    expect(await sendComment(team, wrong)).toMatchObject({
      status: 400,
      answer: { errors: [{ field: Object.keys(wrong)[0] }] },
    })
  expect(await waitingAt(team)).toEqual([])
})

test('S20: a form that comes back at once, and a sixth in an hour, ask for a proof and keep what was typed', async () => {
  expect(await sendComment(team, { stamp: '' })).toMatchObject({
    status: 429,
    answer: { values: { words: 'You are all so good!' }, check: { goesOn: true } },
  })
  const client = '198.51.100.250'
  for (let sent = 0; sent < 5; sent++)
    expect(await sendComment(team, { words: `No. ${sent}` }, client)).toEqual({ kind: 'thanked' })
  expect(await sendComment(team, { words: 'One more' }, client)).toMatchObject({ status: 429 })
  expect(await waitingAt(team)).toHaveLength(5)
})

test('whoever types the address of somebody else sends them five letters an hour at most, and the same form twice is one comment', async () => {
  const email = 'victim@example.org'
  for (let sent = 0; sent < 7; sent++) await sendComment(team, { email, words: `No. ${sent}` })
  expect(await lettersTo(email)).toHaveLength(5)
  const words = 'Twice'
  await Promise.all([
    sendComment(team, { email: 'a@example.org', words }),
    sendComment(team, { email: 'a@example.org', words }),
  ])
  expect((await waitingAt(team)).filter((each) => each.words === words)).toHaveLength(1)
})

test('a report names the comment, and is no report of it where it stands on another page', async () => {
  const comment = await aComment(team)
  await decideAs(captain, comment.publicId, 'shown')
  const elsewhere = await aTeam()
  const form = formOf({ reason: 'unkind', words: '', email: '' })
  await answerReportForm(team.slug, form, '203.0.113.5', comment.publicId)
  await answerReportForm(elsewhere.slug, form, '203.0.113.5', comment.publicId)
  const reports = await db
    .selectFrom('page_report')
    .select(['team_id', 'comment_id'])
    .where('team_id', 'in', [team.id, elsewhere.id])
    .orderBy('id')
    .execute()
  expect(reports).toEqual([
    { team_id: team.id, comment_id: comment.id },
    { team_id: elsewhere.id, comment_id: null },
  ])
  const { comments } = await listComments({ teamId: team.id, tab: 'shown', before: null })
  expect(comments).toMatchObject([{ reports: 1 }])
  expect(await findReportedComment(team.id, comment.publicId)).toMatchObject({ name: 'Ida W.' })
  await db.updateTable('team').set({ comments_off_at: now() }).where('id', '=', team.id).execute()
  expect(await findReportedComment(team.id, comment.publicId)).toBe(null)
})

test('the page shows the newest five and leads to the older ones, each once', async () => {
  for (let n = 1; n <= 40; n++) {
    const { publicId } = await aComment(team, `No. ${n}`)
    await decideAs(captain, publicId, 'shown')
  }
  const page = (await findPublicTeamPage(team.slug))?.page.comments
  expect(page?.comments.map(({ words }) => words)).toEqual(
    [40, 39, 38, 37, 36].map((n) => `No. ${n}`),
  )
  const seen: string[] = []
  let before = new URL(page?.olderHref ?? '', 'https://x.example').searchParams.get('before')
  while (before !== null) {
    const older = await findCommentsPage({ slug: team.slug, about: null }, before)
    seen.push(...(older?.comments.map(({ words }) => words) ?? []))
    before = older?.olderHref
      ? new URL(older.olderHref, 'https://x.example').searchParams.get('before')
      : null
  }
  expect(seen).toEqual(Array.from({ length: 35 }, (_, n) => `No. ${35 - n}`))
})
