import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { mailNextBatch } from '../mail-news.server.ts'
import { mailUpdate } from '../mailing.server.ts'
import { aFollower } from '../testing/followers.ts'
import { anApprovedUpdate } from '../testing/updates.ts'
import { answerFollowForm } from './answer-follow-form.server.ts'
import { confirmFollower, findConfirmation } from './confirm-follower.server.ts'
import { endNews, findEndingPage } from './end-news.server.ts'
import { eraseFollowers } from './erase-followers.server.ts'

const DAY = 86_400_000

let team: ATeam
let asked = 0

beforeAll(() => anOrganization())
beforeEach(async () => {
  team = await aTeam()
})
afterEach(() => shiftClock(0))

describe('who asks for a team’s news', () => {
  test('gets it only once they pressed the button in the letter; opening its link says yes to nothing (S11)', async () => {
    expect(await ask('ida@example.org')).toEqual({ kind: 'thanked' })
    expect((await rowOf('ida@example.org')).confirmed_at).toBeNull()
    const key = sealMark('follow', (await rowOf('ida@example.org')).public_id)
    expect(await findConfirmation(key)).toMatchObject({ team: { slug: team.slug }, follows: false })
    expect((await rowOf('ida@example.org')).confirmed_at).toBeNull()
    expect(await confirmFollower(key)).toBe('following')
    expect((await rowOf('ida@example.org')).confirmed_at).not.toBeNull()
    expect(await confirmFollower('nobody’s')).toBe('gone')
  })

  test('is answered alike whether new or known; the letter tells which, and a known one stays on the list (S8)', async () => {
    await aFollower({ team }, 'known@example.org')
    const before = await rowOf('known@example.org')
    expect(await ask('Known@Example.org')).toEqual(await ask('new@example.org'))
    expect(await rowOf('known@example.org')).toEqual(before)
    expect((await lettersTo('known@example.org'))[0]?.subject).toContain('already')
    expect((await lettersTo('new@example.org'))[0]?.subject).toContain('Do you want')
  })

  test('of a team that is not for all to see is told nothing (S5)', async () => {
    const hidden = await aTeam({ status: 'hidden' })
    expect(await ask('ida@example.org', hidden.slug)).toEqual({ kind: 'not-found' })
    expect(await ask('ida@example.org', 'no-such-team')).toEqual({ kind: 'not-found' })
  })

  test('with a wrong address finds it in the form; a robot is thanked and nothing is done (S18)', async () => {
    expect(await ask('ida@', team.slug)).toMatchObject({
      kind: 'again',
      status: 400,
      answer: { values: { email: 'ida@' }, errors: [{ field: 'email' }] },
    })
    expect(await ask('robot@example.org', team.slug, { website: 'x' })).toEqual({ kind: 'thanked' })
    expect(await lettersTo('robot@example.org')).toEqual([])
  })

  test('for one address too often is asked to wait, so that nobody’s letter box is filled (S20)', async () => {
    for (let n = 0; n < 5; n += 1) await ask('often@example.org')
    expect(await ask('often@example.org')).toMatchObject({ kind: 'again', status: 429 })
  })

  test('may ask again after they ended it, and gets nothing before they say yes again', async () => {
    const follower = await aFollower({ team }, 'back@example.org')
    await endNews(sealMark('unfollow', follower), 'team')
    await ask('back@example.org')
    expect(await rowOf('back@example.org')).toMatchObject({ confirmed_at: null, ended_at: null })
    await confirmFollower(sealMark('follow', follower))
    expect((await rowOf('back@example.org')).confirmed_at).not.toBeNull()
  })
})

describe('the link in each letter', () => {
  test('ends the news by one press and not by being opened', async () => {
    const follower = await aFollower({ team }, 'ida@example.org')
    const key = sealMark('unfollow', follower)
    expect(await findEndingPage(key)).toMatchObject({ isLink: true, gets: true })
    expect((await rowOf('ida@example.org')).ended_at).toBeNull()
    expect(await endNews(key, 'team')).toBe('ended')
    expect(await endNews(key, 'team')).toBe('ended')
    expect(await findEndingPage(key)).toMatchObject({ gets: false })
  })

  test('by another kind of link nothing is ended', async () => {
    const follower = await aFollower({ team }, 'ida@example.org')
    expect(await endNews(sealMark('follow', follower), 'team')).toBe('gone')
    expect((await rowOf('ida@example.org')).ended_at).toBeNull()
  })
})

test('the link of an address that was forgotten claims nothing about other teams, and a mail program’s press is taken', async () => {
  const key = sealMark('unfollow', 'forgotten')
  expect(await findEndingPage(key)).toMatchObject({ isLink: true, team: null, gets: false })
  expect(await endNews(key, 'all')).toBe('gone')
  expect(await endNews(key, 'team')).toBe('ended')
})

test('S40: with an address go the letters to it about that team, and no others', async () => {
  const { publicId, team: ofNews, captain } = await anApprovedUpdate()
  const { publicId: elsewhere, ...theirs } = await anApprovedUpdate()
  const email = 'forgets@example.org'
  await ask(email, ofNews.slug)
  const ended = await aFollower(theirs, email)
  for (const at of [
    { team: ofNews, captain, publicId },
    { ...theirs, publicId: elsewhere },
  ]) {
    await db
      .updateTable('team_follower')
      .set({ confirmed_at: now() })
      .where('team_id', '=', at.team.id)
      .execute()
    await mailUpdate(at.publicId, at.captain, actorOf(at.captain))
    const { id } = await db
      .selectFrom('team_update')
      .select('id')
      .where('public_id', '=', at.publicId)
      .executeTakeFirstOrThrow()
    while ((await mailNextBatch(id)) === 'more');
  }
  expect(await kindsTo(email)).toEqual(['news-asked', 'news-letter', 'news-letter'])
  await db.updateTable('message').set({ sent_at: now() }).where('to_address', '=', email).execute()
  await endNews(sealMark('unfollow', ended), 'team')
  shiftClock(31 * DAY)
  await eraseFollowers()
  expect(await kindsTo(email)).toEqual(['news-asked', 'news-letter'])
  shiftClock(0)
  await db
    .updateTable('team_follower')
    .set({ ended_at: now() })
    .where('team_id', '=', ofNews.id)
    .execute()
  shiftClock(31 * DAY)
  await eraseFollowers()
  expect(await kindsTo(email)).toEqual([])
})

test('addresses are forgotten: a week after they were asked in vain, a month after they ended it', async () => {
  await ask('asked@example.org')
  await aFollower({ team }, 'stays@example.org')
  const ended = await aFollower({ team }, 'ended@example.org')
  await endNews(sealMark('unfollow', ended), 'team')
  shiftClock(6 * DAY)
  await eraseFollowers()
  expect(await addresses()).toEqual(['asked@example.org', 'ended@example.org', 'stays@example.org'])
  shiftClock(8 * DAY)
  await eraseFollowers()
  expect(await addresses()).toEqual(['ended@example.org', 'stays@example.org'])
  shiftClock(31 * DAY)
  await eraseFollowers()
  expect(await addresses()).toEqual(['stays@example.org'])
})

async function ask(email: string, slug = team.slug, more: Readonly<Record<string, string>> = {}) {
  const form = formOf({ email, ...more })
  asked += 1
  return await answerFollowForm({ slug, form, clientAddress: `198.51.100.${asked}` })
}

async function rowOf(email: string) {
  return await db
    .selectFrom('team_follower')
    .select(['public_id', 'confirmed_at', 'ended_at', 'asked_at'])
    .where('team_id', '=', team.id)
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
}

async function kindsTo(email: string): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('kind')
    .where('to_address', '=', email)
    .orderBy('kind')
    .execute()
  return rows.map(({ kind }) => kind)
}

async function addresses(): Promise<string[]> {
  const rows = await db
    .selectFrom('team_follower')
    .select('email')
    .where('team_id', '=', team.id)
    .orderBy('email')
    .execute()
  return rows.map(({ email }) => email)
}
