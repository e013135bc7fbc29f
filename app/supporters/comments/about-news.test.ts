import { beforeAll, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { findArticle } from '#app/teams/news/news-page.server.ts'
import { takeDownUpdate } from '#app/teams/news/take-down-update.server.ts'
import { aDraftUpdate, anApprovedUpdate } from '#app/teams/news/testing/updates.ts'
import type { AnUpdate } from '#app/teams/news/testing/updates.ts'
import { findReportedComment } from '#app/teams/report-page.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { answerCommentForm, findCommentsPage } from './comments-page.server.ts'
import { decideComment } from './decide-comment.server.ts'
import { listComments } from './list-comments.server.ts'

beforeAll(async () => {
  await anOrganization()
})

let numbers = 0

test('a comment on news stands below it and not on the team’s page, and its letter leads there', async () => {
  const update = await anApprovedUpdate()
  const before = await version(update)
  const email = await send(update)
  const [held] = (await waitingFor(update)).comments
  expect(held).toMatchObject({ about: 'We sold every cake' })
  await show(update, held?.id ?? '')
  const article = await findArticle(update.team.slug, update.publicId)
  expect(article?.comments).toMatchObject({
    standing: 'open',
    comments: [{ name: 'Ida W.', words: 'Every cake!' }],
    formHref: `/teams/${update.team.slug}/comments?about=${update.publicId}#reply`,
  })
  expect((await findPublicTeamPage(update.team.slug))?.page.comments.comments).toEqual([])
  expect(await version(update)).toBeGreaterThan(before)
  const letters = await lettersTo(email)
  expect(JSON.stringify(letters)).toContain(`/teams/${update.team.slug}/news/${update.publicId}`)
})

test('S5: below news that is not out, of another team, or that nobody wrote, nothing is read or left', async () => {
  const draft = await aDraftUpdate()
  const elsewhere = await anApprovedUpdate()
  for (const about of [draft.publicId, elsewhere.publicId, 'none']) {
    expect(await findCommentsPage({ slug: draft.team.slug, about }, null)).toBe(undefined)
    expect(await answer(draft.team.slug, about)).toEqual({ kind: 'not-found' })
  }
})

test('the same words of the same person below other news are another comment, and sent twice below one they are one', async () => {
  const first = await anApprovedUpdate()
  const second = await anApprovedUpdate(first)
  const email = 'says-it-twice@example.org'
  for (const { publicId } of [first, second, second]) await answer(first.team.slug, publicId, email)
  expect((await waitingFor(first)).comments).toHaveLength(2)
})

test('S5: a report names no comment below news that was taken down', async () => {
  const update = await anApprovedUpdate()
  await send(update)
  const [held] = (await waitingFor(update)).comments
  const id = held?.id ?? ''
  await show(update, id)
  expect(await findReportedComment(update.team.id, id)).toMatchObject({ words: 'Every cake!' })
  await takeDownUpdate({ ...update, as: 'captain', reason: '', by: update.captain })
  expect(await findReportedComment(update.team.id, id)).toBe(null)
})

test('news of a team that turned comments off shows none and asks for none', async () => {
  const update = await anApprovedUpdate()
  const before = await version(update)
  await db
    .updateTable('team')
    .set({ comments_off_at: now() })
    .where('id', '=', update.team.id)
    .execute()
  expect(await version(update)).toBeGreaterThan(before)
  expect((await findArticle(update.team.slug, update.publicId))?.comments.standing).toBe('off')
})

test('a team without news has a page of comments all the same', async () => {
  const { slug } = await aTeam()
  expect(await findCommentsPage({ slug, about: null }, null)).toMatchObject({ takes: true })
})

async function send({ team, publicId }: AnUpdate): Promise<string> {
  const email = `reads-news-${++numbers}@example.org`
  expect(await answer(team.slug, publicId, email)).toEqual({ kind: 'thanked' })
  return email
}

async function answer(slug: string, about: string, email = 'reads@example.org') {
  const form = new FormData()
  const typed = { name: 'Ida Wolf', email, words: 'Every cake!' }
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  form.set('stamp', sealMark('comment-form', now().getTime() - 60_000))
  return await answerCommentForm({ slug, about, form, clientAddress: `198.51.100.${++numbers}` })
}

async function waitingFor({ team }: AnUpdate) {
  return await listComments({ teamId: team.id, tab: 'waiting', before: null })
}

async function show({ team, captain }: AnUpdate, commentPublicId: string): Promise<void> {
  const actor = actorOf(captain)
  const decided = { commentPublicId, teamId: team.id, changes: 0, replied: null, actor }
  expect(await decideComment({ ...decided, decision: 'shown' })).toBe('comment-shown')
}

async function version({ team }: AnUpdate): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${team.slug}`)
    .executeTakeFirst()
  return row?.version ?? 0
}
