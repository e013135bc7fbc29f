import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { queueMessages, TRIES } from '#app/mail/queue-message.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { hideTeam } from '../hide-team.server.ts'
import { endNews } from './followers/end-news.server.ts'
import { mailNextBatch } from './mail-news.server.ts'
import { mailUpdate } from './mailing.server.ts'
import { showTeam } from '../show-team.server.ts'
import { putBackUpdate, takeDownUpdate } from './take-down-update.server.ts'
import { aFollower } from './testing/followers.ts'
import { aDraftUpdate, anApprovedUpdate, approve, send } from './testing/updates.ts'
import type { AnUpdate } from './testing/updates.ts'
import { findUpdateDesk } from './update-desk.server.ts'

let update: AnUpdate

beforeAll(() => anOrganization({ news_waits: true }))
beforeEach(async () => {
  update = await anApprovedUpdate()
})

describe('the letters of news', () => {
  test('go once to each who asked and said yes, and to nobody else', async () => {
    await aFollower(update, 'ida@example.org')
    await aFollower(update, 'unasked@example.org', { confirmed_at: null })
    await aFollower(update, 'ended@example.org', { ended_at: new Date() })
    await aFollower(await anApprovedUpdate(), 'others@example.org')
    expect(await press()).toBe('mailing')
    await mailAll()
    expect(await addressees()).toEqual(['ida@example.org'])
  })

  test('go once, pressed twice at the same moment or again later, by whichever captain', async () => {
    await aFollower(update, 'ida@example.org')
    const pressed = await Promise.all([press(), press()])
    expect(pressed.toSorted()).toEqual(['mailed-before', 'mailing'])
    await mailAll()
    expect(await press()).toBe('mailed-before')
    await mailAll()
    expect(await addressees()).toEqual(['ida@example.org'])
  })

  test('go on after a crash where it came to, and nobody gets two', async () => {
    for (const name of ['ann', 'bea', 'cleo', 'dora', 'eva'])
      await aFollower(update, `${name}@example.org`)
    await press()
    const id = await idOf(update)
    expect(await mailNextBatch(id, { size: 2 })).toBe('more')
    const fall = async (...all: Parameters<typeof queueMessages>) => {
      await queueMessages(...all)
      throw new Error('the machine is gone')
    }
    await expect(mailNextBatch(id, { size: 2, queue: fall })).rejects.toThrow('gone')
    expect(await addressees()).toEqual(['ann@example.org', 'bea@example.org'])
    await mailAll(2)
    expect(await addressees()).toEqual(
      ['ann', 'bea', 'cleo', 'dora', 'eva'].map((name) => `${name}@example.org`),
    )
    expect(await mailing()).toMatchObject({ letters: 5, finished_at: expect.any(Date) })
  })

  test('are written once by two workers at the same time', async () => {
    for (let n = 0; n < 12; n += 1) await aFollower(update, `many${n}@example.org`)
    await press()
    await Promise.all([mailAll(2), mailAll(2), mailAll(3)])
    expect(await addressees()).toHaveLength(12)
    expect(await mailing()).toMatchObject({ letters: 12 })
  })

  test('do not reach who ended the news meanwhile: neither who was still to be written to nor whose letter waited', async () => {
    const [first, second] = [
      await aFollower(update, 'first@example.org'),
      await aFollower(update, 'second@example.org'),
    ]
    await aFollower(update, 'third@example.org')
    await press()
    await mailNextBatch(await idOf(update), { size: 1 })
    for (const follower of [first, second])
      expect(await endNews(sealMark('unfollow', follower), 'team')).toBe('ended')
    await mailAll()
    expect(await addressees()).toEqual(['third@example.org'])
  })

  test('reach nobody who ended the news at the very moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const news = await anApprovedUpdate()
      const follower = await aFollower(news, `moment${round}@example.org`)
      await mailUpdate(news.publicId, news.captain, actorOf(news.captain))
      await Promise.all([
        mailNextBatch(await idOf(news)),
        endNews(sealMark('unfollow', follower), 'team'),
      ])
      expect(await addressees(news)).toEqual([])
    }
  })

  test('stop with the news that is taken down, and none go before it is out', async () => {
    await aFollower(update, 'first@example.org')
    await aFollower(update, 'second@example.org')
    await press()
    await mailNextBatch(await idOf(update), { size: 1 })
    await takeDownUpdate({ ...update, as: 'captain', reason: '', by: update.captain })
    await mailAll()
    expect(await addressees()).toEqual([])
    const draft = await aDraftUpdate()
    expect(await mailUpdate(draft.publicId, draft.captain, actorOf(draft.captain))).toBe('not-out')
  })

  test('stop with the page of the team that is taken out of sight', async () => {
    await aFollower(update, 'first@example.org')
    await aFollower(update, 'second@example.org')
    await press()
    await mailNextBatch(await idOf(update), { size: 1 })
    await hideTeam({
      teamPublicId: update.team.public_id,
      as: 'captain',
      reason: '',
      actor: actorOf(update.captain),
    })
    await mailAll()
    expect(await addressees()).toEqual([])
  })

  test('are asked for by the tick on the form as soon as staff let it out, and an edit sends none again', async () => {
    const news = await aDraftUpdate({ mailWanted: true })
    await aFollower(news, 'ida@example.org')
    await send(news)
    expect(await mailing(news)).toBeUndefined()
    await approve(news)
    await mailAll(10, news)
    expect(await addressees(news)).toEqual(['ida@example.org'])
    expect(await mailUpdate(news.publicId, news.captain, actorOf(news.captain))).toBe(
      'mailed-before',
    )
  })

  test('end every team’s news by the other button', async () => {
    const other = await anApprovedUpdate()
    const here = await aFollower(update, 'ida@example.org')
    await aFollower(other, 'ida@example.org')
    expect(await endNews(sealMark('unfollow', here), 'all')).toBe('ended')
    const left = await db
      .selectFrom('team_follower')
      .select('id')
      .where('email', '=', 'ida@example.org')
      .where('team_id', 'in', [update.team.id, other.team.id])
      .where('ended_at', 'is', null)
      .execute()
    expect(left).toEqual([])
    expect(await endNews('nobody’s', 'all')).toBe('gone')
    expect(openMark('follow', sealMark('unfollow', here))).toBeNull()
  })

  test('go on once the news is put back, or the page it stands on: to each who has none, and to nobody twice or who came later', async () => {
    for (const name of ['ann', 'bea', 'cleo']) await aFollower(update, `${name}@example.org`)
    const all = ['ann', 'bea', 'cleo'].map((name) => `${name}@example.org`)
    await press()
    await mailNextBatch(await idOf(update), { size: 1 })
    await markSent('ann@example.org')
    await takeDownUpdate({ ...update, as: 'captain', reason: '', by: update.captain })
    await mailAll()
    expect(await addressees()).toEqual(['ann@example.org'])
    await aFollower(update, 'later@example.org', { confirmed_at: new Date(Date.now() + 60_000) })
    await putBackUpdate({ ...update, as: 'captain', by: update.captain })
    expect(await progress()).toEqual({ sent: 1, all: 3, isDone: false })
    await mailAll(1)
    expect(await addressees()).toEqual(all)
    expect(await mailing()).toMatchObject({ letters: 3, finished_at: expect.any(Date) })

    await markSent('bea@example.org')
    const hiding = { teamPublicId: update.team.public_id, as: 'captain', reason: '' } as const
    await hideTeam({ ...hiding, actor: actorOf(update.captain) })
    await mailAll()
    await showTeam({ ...hiding, actor: actorOf(update.captain) })
    // This team's page has no text of its own that was approved, and so would come back as a draft.
    await db.updateTable('team').set({ status: 'live' }).where('id', '=', update.team.id).execute()
    await mailAll()
    expect(await addressees()).toEqual(all)
    expect(await mailing()).toMatchObject({ letters: 3, finished_at: expect.any(Date) })
  })

  test('are done once all have gone but those taken back and those that no mailbox takes', async () => {
    await aFollower(update, 'ann@example.org')
    await aFollower(update, 'full@example.org')
    const ended = await aFollower(update, 'ended@example.org')
    await press()
    expect(await progress()).toEqual({ sent: 0, all: 3, isDone: false })
    await mailAll()
    await markSent('ann@example.org')
    expect(await progress()).toEqual({ sent: 1, all: 3, isDone: false })
    await endNews(sealMark('unfollow', ended), 'team')
    await db
      .updateTable('message')
      .set({ attempts: TRIES, last_error: 'mail was not taken' })
      .where('to_address', '=', 'full@example.org')
      .where('subject_id', '=', update.publicId)
      .execute()
    expect(await progress()).toEqual({ sent: 1, all: 1, isDone: true })
  })
})

async function press() {
  return await mailUpdate(update.publicId, update.captain, actorOf(update.captain))
}

async function mailAll(size = 10, news = update): Promise<void> {
  const id = await idOf(news)
  while ((await mailNextBatch(id, { size })) === 'more');
}

async function idOf({ publicId }: AnUpdate): Promise<number> {
  const { id } = await db
    .selectFrom('team_update')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return id
}

async function addressees({ publicId } = update): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('to_address')
    .where('kind', '=', 'news-letter')
    .where('subject_id', '=', publicId)
    .orderBy('to_address')
    .execute()
  return rows.map(({ to_address: to }) => to)
}

async function markSent(to: string): Promise<void> {
  await db
    .updateTable('message')
    .set({ sent_at: new Date() })
    .where('to_address', '=', to)
    .where('subject_id', '=', update.publicId)
    .execute()
}

/** As the captain's desk tells it. */
async function progress() {
  const { id, public_id: publicId, slug } = update.team
  return (await findUpdateDesk({ team: { id, publicId, slug, status: 'live' } }, update.publicId))
    .mailing
}

async function mailing(news = update) {
  return await db
    .selectFrom('news_mailing')
    .select(['letters', 'finished_at'])
    .where('update_id', '=', await idOf(news))
    .executeTakeFirst()
}
