import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { actorOf, findAuditTrail } from '#app/people/audit.server.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { commentsForStaff } from '#app/staff/comments/comments-for-staff.ts'
import { answerReportForm } from '#app/teams/answer-report-form.server.ts'
import { findReportedComment } from '#app/teams/report-page.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { aCaptain, anOrganization, aPaidGift, aStaffMember, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { answerCommentForm, findCommentsPage } from './comments-page.server.ts'
import { decideComment } from './decide-comment.server.ts'
import { eraseComments } from './erase-comments.server.ts'
import { findListedComment, listComments } from './list-comments.server.ts'
import { answerOwnComment, findOwnComment, removeOwnComment } from './own-comment.server.ts'
import { replyToComment } from './reply-to-comment.server.ts'
import { aComment } from './testing/comments.ts'
import type { AComment } from './testing/comments.ts'

let team: ATeam
let captain: APerson
let ruth: APerson
let clients = 0

beforeAll(async () => {
  await anOrganization()
  ruth = await aStaffMember('moderator')
})
beforeEach(async () => {
  await setRules({})
  team = await aTeam()
  captain = await aCaptain(team)
})
afterEach(() => shiftClock(0))

test('a comment waits until a captain has read it, then stands on the page by first name and initial, and the writer is told', async () => {
  const email = 'ida.vander@example.org'
  const before = await version()
  expect(await send({ name: 'Ida Vander Beek', email, words: 'Go on!\nAll of you.' })).toEqual({
    kind: 'thanked',
  })
  expect(await shown()).toEqual([])
  expect(await version()).toBe(before)
  const [held] = await queue()
  expect(held).toMatchObject({ name: 'Ida B.', words: 'Go on!\nAll of you.', status: 'held' })
  expect(await decide(held?.id ?? '', 'shown')).toBe('comment-shown')
  expect(await shown()).toMatchObject([{ name: 'Ida B.', words: 'Go on!\nAll of you.' }])
  expect(await version()).toBeGreaterThan(before)
  expect(await newsTo(email)).toEqual(['came', 'shown'])
})

test('a whole name stands there only for who wished so', async () => {
  await send({ name: 'Ida Vander Beek', whole: 'yes' })
  expect(await queue()).toMatchObject([{ name: 'Ida Vander Beek' }])
})

test('the captains get one letter a day for all that waits, and none of the words', async () => {
  for (const words of ['One', 'Two', 'Three']) await aComment(team, words)
  const letters = await lettersTo(captain.email, 'comments-wait')
  expect(letters).toHaveLength(1)
  expect(JSON.stringify(letters)).not.toMatch(/One|Two|Three/)
})

test('two who approve at once: one shows it, the other hears that it is done, and one letter and one entry tell of it', async () => {
  const comment = await aComment(team)
  const outcomes = await Promise.all([
    decide(comment.publicId, 'shown'),
    decideComment({ ...asStaff(comment), decision: 'shown' }),
  ])
  expect(outcomes.toSorted()).toEqual(['comment-decided', 'comment-shown'])
  expect(await newsTo(comment.email)).toEqual(['came', 'shown'])
  expect(await actionsOf()).toEqual(['show-comment'])
})

test('without the lock both show it and two letters are written', async () => {
  const comment = await aComment(team)
  const show = async () => decide(comment.publicId, 'shown')
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
  expect(await shown()).toEqual([])
})

test('words that were changed after they were read are not shown unread, and hiding needs no reading', async () => {
  const comment = await aComment(team)
  await answerOwnComment(keyOf(comment), formOf({ name: 'Ida W', words: 'Ruder' }))
  expect(await decide(comment.publicId, 'shown')).toBe('comment-changed')
  expect(await decide(comment.publicId, 'hidden')).toBe('comment-hidden')
})

test('a comment that its writer changes is off the page until it was read again', async () => {
  const comment = await aComment(team)
  await decide(comment.publicId, 'shown')
  const before = await version()
  await answerOwnComment(keyOf(comment), formOf({ name: 'Ida Wolf', words: 'Other words' }))
  expect(await shown()).toEqual([])
  expect(await version()).toBeGreaterThan(before)
  expect(await queue()).toMatchObject([{ words: 'Other words', changes: 1 }])
  expect(await decide(comment.publicId, 'shown', 1)).toBe('comment-shown')
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
  await decide(mine.publicId, 'shown')
  await removeOwnComment(keyOf(mine))
  expect(await shown()).toEqual([])
  expect((await findOwnComment(keyOf(mine))).comment).toBe(null)
})

test('no address is in anything that a page, a captain or staff are given', async () => {
  const comment = await aComment(team)
  await decide(comment.publicId, 'shown')
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

test('where staff alone decide, a captain reads and takes down and lets nothing be seen; a reply waits for staff too', async () => {
  await setRules({ comments_read_by: 'staff' })
  const comment = await aComment(team)
  expect(await lettersTo(captain.email, 'comments-wait')).toEqual([])
  expect(await decide(comment.publicId, 'shown')).toBe('comment-for-staff')
  expect(await decideComment({ ...asStaff(comment), decision: 'shown' })).toBe('comment-shown')
  expect(await reply(comment, 'Thank you, Ida!')).toBe('reply-waits')
  expect(await shown()).toMatchObject([{ reply: null }])
  const { comments } = await listComments({ teamId: null, tab: 'waiting', before: null })
  expect(comments).toContainEqual(expect.objectContaining({ replyWaits: true }))
  const read = { ...asStaff(comment), replied: await replied(comment) }
  expect(await decideComment({ ...read, decision: 'shown' })).toBe('comment-shown')
  expect(await shown()).toMatchObject([{ reply: 'Thank you, Ida!' }])
  expect(await newsTo(comment.email)).toEqual(['came', 'shown', 'replied'])
  expect(await decide(comment.publicId, 'hidden')).toBe('comment-hidden')
})

test('S36: a reply that the captain changes while staff read it is not shown unread', async () => {
  await setRules({ comments_read_by: 'staff' })
  const comment = await aComment(team)
  await decideComment({ ...asStaff(comment), decision: 'shown' })
  await reply(comment, 'Thank you, Ida!')
  const read = { ...asStaff(comment), replied: await replied(comment), decision: 'shown' } as const
  shiftClock(1_000)
  await reply(comment, 'Go away, Ida!')
  expect(await decideComment(read)).toBe('comment-changed')
  expect(await shown()).toMatchObject([{ reply: null }])
  expect(await decideComment({ ...read, replied: await replied(comment) })).toBe('comment-shown')
  expect(await shown()).toMatchObject([{ reply: 'Go away, Ida!' }])
})

test.for(['What a DARN mess', 'darn!', 'oh-darn-it', 'Holy  smoke, what a day'])(
  '“%s” holds a word from the list: captains do not show it, and staff do',
  async (words) => {
    await setRules({ block_words: 'darn\r\nholy smoke' })
    const comment = await aComment(team, words)
    expect(await queue()).toMatchObject([{ marked: true, forStaff: true }])
    expect(await decide(comment.publicId, 'shown')).toBe('comment-for-staff')
    expect(await decideComment({ ...asStaff(comment), decision: 'shown' })).toBe('comment-shown')
  },
)

test.for(['Darned socks', 'Smoke is holy', 'Darnell and I'])(
  '“%s” holds none of the words',
  async (words) => {
    await setRules({ block_words: 'darn\nholy smoke\n\n ' })
    const comment = await aComment(team, words)
    expect(await decide(comment.publicId, 'shown')).toBe('comment-shown')
  },
)

test('donors’ messages are treated alike: a word from the list holds the message, whatever the rule for others', async () => {
  await setRules({ block_words: 'darn' })
  await aPaidGift({ team, message: 'Darn good' })
  await aPaidGift({ team, message: 'Very good' })
  const words = (await findPublicTeamPage(team.slug))?.page.wall.map((gift) => gift.words)
  expect(words).toEqual(['Very good', undefined])
})

test('what staff took down a captain does not put back', async () => {
  const comment = await aComment(team)
  await decide(comment.publicId, 'shown')
  await decideComment({ ...asStaff(comment), decision: 'hidden' })
  expect(await shown()).toEqual([])
  expect(await decide(comment.publicId, 'shown')).toBe('comment-for-staff')
})

test('nor after its writer has changed it, which waits for staff; once they put it back it is the captain’s again', async () => {
  const comment = await aComment(team)
  await decideComment({ ...asStaff(comment), decision: 'hidden' })
  const ofStaff = await countForStaff()
  await answerOwnComment(keyOf(comment), formOf({ name: 'Ida W', words: 'Hardly better' }))
  expect(await queue()).toMatchObject([{ status: 'held', forStaff: true }])
  expect(await countForStaff()).toBe(ofStaff + 1)
  expect(await decide(comment.publicId, 'shown', 1)).toBe('comment-for-staff')
  const put = { ...asStaff(comment), changes: 1, decision: 'shown' } as const
  expect(await decideComment(put)).toBe('comment-shown')
  expect(await decide(comment.publicId, 'hidden', 1)).toBe('comment-hidden')
  expect(await decide(comment.publicId, 'shown', 1)).toBe('comment-shown')
})

test('a captain answers as the team, changes the answer and takes it back; the record holds none of the words (S40)', async () => {
  const comment = await aComment(team)
  expect(await reply(comment, 'Too soon')).toBe('not-shown')
  await decide(comment.publicId, 'shown')
  expect(await reply(comment, 'Thank you!')).toBe('replied')
  expect(await reply(comment, 'Thank you both!')).toBe('replied')
  expect(await shown()).toMatchObject([{ reply: 'Thank you both!' }])
  expect(await reply(comment, '')).toBe('reply-removed')
  expect(await shown()).toMatchObject([{ reply: null }])
  expect(await newsTo(comment.email)).toEqual(['came', 'shown', 'replied'])
  expect(JSON.stringify(await findAuditTrail({}))).not.toContain('Thank you both')
})

test('a team that wants no comments shows and takes none', async () => {
  const comment = await aComment(team)
  await decide(comment.publicId, 'shown')
  const before = await version()
  await db.updateTable('team').set({ comments_off_at: now() }).where('id', '=', team.id).execute()
  expect(await version()).toBeGreaterThan(before)
  expect(await shown()).toEqual([])
  expect(await findCommentsPage({ slug: team.slug, about: null }, null)).toBe(undefined)
  expect(await send({})).toEqual({ kind: 'not-found' })
})

test('S5: of a team that is out of sight nobody reads or leaves comments; a closed one shows them', async () => {
  const hidden = await aTeam({ status: 'hidden' })
  const closed = await aTeam({ status: 'closed' })
  expect(await findCommentsPage({ slug: hidden.slug, about: null }, null)).toBe(undefined)
  expect(await send({}, hidden)).toEqual({ kind: 'not-found' })
  expect(await findCommentsPage({ slug: closed.slug, about: null }, null)).toMatchObject({
    takes: false,
  })
  expect(await send({}, closed)).toEqual({ kind: 'not-found' })
})

test('S18: a robot is thanked and nothing is kept; links and numbers of cards are refused, and no card is said again', async () => {
  expect(await send({ website: 'x' })).toEqual({ kind: 'thanked' })
  const card = '4242 4242 4242 4242'
  const answer = await send({ words: `Take ${card}` })
  expect(answer).toMatchObject({ status: 400, answer: { errors: [{ field: 'words' }] } })
  expect(JSON.stringify(answer)).not.toContain(card)
  for (const wrong of [
    { words: 'See www.example.com' },
    { words: ' ' },
    { words: 'x'.repeat(1001) },
    { name: 'call 414 555 0100' },
    { email: 'ida' },
  ])
    expect(await send(wrong)).toMatchObject({
      status: 400,
      answer: { errors: [{ field: Object.keys(wrong)[0] }] },
    })
  expect(await queue()).toEqual([])
})

test('S20: a form that comes back at once, and a sixth in an hour, ask for a proof and keep what was typed', async () => {
  expect(await send({ stamp: '' })).toMatchObject({
    status: 429,
    answer: { values: { words: 'You are all so good!' }, check: { goesOn: true } },
  })
  const client = '198.51.100.250'
  for (let sent = 0; sent < 5; sent++)
    expect(await send({ words: `No. ${sent}` }, team, client)).toEqual({ kind: 'thanked' })
  expect(await send({ words: 'One more' }, team, client)).toMatchObject({ status: 429 })
  expect(await queue()).toHaveLength(5)
})

test('whoever types the address of somebody else sends them five letters an hour at most, and the same form twice is one comment', async () => {
  const email = 'victim@example.org'
  for (let sent = 0; sent < 7; sent++) await send({ email, words: `No. ${sent}` })
  expect(await lettersTo(email)).toHaveLength(5)
  const words = 'Twice'
  await Promise.all([
    send({ email: 'a@example.org', words }),
    send({ email: 'a@example.org', words }),
  ])
  expect((await queue()).filter((each) => each.words === words)).toHaveLength(1)
})

test('a report names the comment, and is no report of it where it stands on another page', async () => {
  const comment = await aComment(team)
  await decide(comment.publicId, 'shown')
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
    await decide(publicId, 'shown')
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

test('a whole name, and one that has no shorter form, stay as they are when only the words are changed', async () => {
  const long = 'Wilhelmina-Alexandrina-Josephina-Maria B'
  for (const named of [{ name: 'Ida Vander Beek', whole: 'yes' }, { name: long }]) {
    await send({ ...named, words: `As ${named.name}` })
    const [held] = await queue()
    const key = sealMark('comment', held?.id ?? '')
    const { values } = (await findOwnComment(key)).comment ?? {}
    expect(values).toMatchObject(named)
    await answerOwnComment(key, formOf({ ...values, words: `Still ${named.name}` }))
    expect(await queue()).toMatchObject([{ name: named.name, words: `Still ${named.name}` }])
    await removeOwnComment(key)
  }
  await send({ name: 'Ida Vander Beek' })
  const [short] = await queue()
  const found = await findOwnComment(sealMark('comment', short?.id ?? ''))
  expect(found.comment?.values).toEqual({ name: 'Ida B.', words: 'You are all so good!' })
})

test('S40: with a comment that its writer removes go the letters about it, and no others', async () => {
  const [mine, other] = [await aComment(team, 'Mine'), await aComment(team, 'Theirs')]
  await decide(mine.publicId, 'shown')
  expect(await newsTo(mine.email)).toEqual(['came', 'shown'])
  await removeOwnComment(keyOf(mine))
  expect(await newsTo(mine.email)).toEqual([])
  expect(await newsTo(other.email)).toEqual(['came'])
})

test('S40: after a year the address is gone with the letters to it, and so is what never got on a page', async () => {
  const [kept, never] = [await aComment(team, 'Kept'), await aComment(team, 'Never')]
  await decide(kept.publicId, 'shown')
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

async function setRules(rules: { comments_read_by?: 'captain' | 'staff'; block_words?: string }) {
  await db
    .updateTable('organization')
    .set({ comments_read_by: 'captain', block_words: '', ...rules })
    .execute()
}

async function send(typed: Readonly<Record<string, string>>, to = team, client?: string) {
  clients += 1
  const form = formOf({
    name: 'Ida W.',
    email: `sends-${clients}@example.org`,
    words: 'You are all so good!',
    stamp: sealMark('comment-form', now().getTime() - 60_000),
    ...typed,
  })
  const clientAddress = client ?? `198.51.100.${clients}`
  return await answerCommentForm({ slug: to.slug, about: null, form, clientAddress })
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

async function decide(commentPublicId: string, decision: 'shown' | 'hidden', changes = 0) {
  const actor = actorOf(captain)
  return await decideComment({
    commentPublicId,
    teamId: team.id,
    decision,
    changes,
    replied: null,
    actor,
  })
}

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
  const actor = actorOf(captain)
  return await replyToComment({ commentPublicId: publicId, teamId: team.id, words, actor })
}

async function queue() {
  return (await listComments({ teamId: team.id, tab: 'waiting', before: null })).comments
}

async function shown() {
  return (await findPublicTeamPage(team.slug))?.page.comments.comments
}

async function version(): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${team.slug}`)
    .executeTakeFirst()
  return row?.version ?? 0
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

function keyOf({ publicId }: AComment): string {
  return sealMark('comment', publicId)
}
