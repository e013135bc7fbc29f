import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { queueMessages, TRIES } from '#app/mail/queue-message.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { endNews } from './followers/end-news.server.ts'
import { mailNextBatch } from './mail-news.server.ts'
import { mailUpdate } from './mailing.server.ts'
import { aFollower } from './testing/followers.ts'
import { aDraftUpdate, anApprovedUpdate, approve, send } from './testing/updates.ts'
import type { AnUpdate } from './testing/updates.ts'
import { addressees, idOf, mailAll, mailing, markSent, press, progress } from './testing/mailing.ts'

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
    expect(await press(update)).toBe('mailing')
    await mailAll(update)
    expect(await addressees(update)).toEqual(['ida@example.org'])
  })

  test('go once, pressed twice at the same moment or again later, by whichever captain', async () => {
    await aFollower(update, 'ida@example.org')
    const pressed = await Promise.all([press(update), press(update)])
    expect(pressed.toSorted()).toEqual(['mailed-before', 'mailing'])
    await mailAll(update)
    expect(await press(update)).toBe('mailed-before')
    await mailAll(update)
    expect(await addressees(update)).toEqual(['ida@example.org'])
  })

  test('go on after a crash where it came to, and nobody gets two', async () => {
    for (const name of ['ann', 'bea', 'cleo', 'dora', 'eva'])
      await aFollower(update, `${name}@example.org`)
    await press(update)
    const id = await idOf(update)
    expect(await mailNextBatch(id, { size: 2 })).toBe('more')
    const fall = async (...all: Parameters<typeof queueMessages>) => {
      await queueMessages(...all)
      throw new Error('the machine is gone')
    }
    await expect(mailNextBatch(id, { size: 2, queue: fall })).rejects.toThrow('gone')
    expect(await addressees(update)).toEqual(['ann@example.org', 'bea@example.org'])
    await mailAll(update, 2)
    expect(await addressees(update)).toEqual(
      ['ann', 'bea', 'cleo', 'dora', 'eva'].map((name) => `${name}@example.org`),
    )
    expect(await mailing(update)).toMatchObject({ letters: 5, finished_at: expect.any(Date) })
  })

  test('are written once by two workers at the same time', async () => {
    for (let n = 0; n < 12; n += 1) await aFollower(update, `many${n}@example.org`)
    await press(update)
    await Promise.all([mailAll(update, 2), mailAll(update, 2), mailAll(update, 3)])
    expect(await addressees(update)).toHaveLength(12)
    expect(await mailing(update)).toMatchObject({ letters: 12 })
  })

  test('do not reach who ended the news meanwhile: neither who was still to be written to nor whose letter waited', async () => {
    const [first, second] = [
      await aFollower(update, 'first@example.org'),
      await aFollower(update, 'second@example.org'),
    ]
    await aFollower(update, 'third@example.org')
    await press(update)
    await mailNextBatch(await idOf(update), { size: 1 })
    for (const follower of [first, second])
      expect(await endNews(sealMark('unfollow', follower), 'team')).toBe('ended')
    await mailAll(update)
    expect(await addressees(update)).toEqual(['third@example.org'])
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

  test('are asked for by the tick on the form as soon as staff let it out, and an edit sends none again', async () => {
    const news = await aDraftUpdate({ mailWanted: true })
    await aFollower(news, 'ida@example.org')
    await send(news)
    expect(await mailing(news)).toBeUndefined()
    await approve(news)
    await mailAll(news)
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

  test('are done once all have gone but those taken back and those that no mailbox takes', async () => {
    await aFollower(update, 'ann@example.org')
    await aFollower(update, 'full@example.org')
    const ended = await aFollower(update, 'ended@example.org')
    await press(update)
    expect(await progress(update)).toEqual({ sent: 0, all: 3, isDone: false })
    await mailAll(update)
    await markSent(update, 'ann@example.org')
    expect(await progress(update)).toEqual({ sent: 1, all: 3, isDone: false })
    await endNews(sealMark('unfollow', ended), 'team')
    await db
      .updateTable('message')
      .set({ attempts: TRIES, last_error: 'mail was not taken' })
      .where('to_address', '=', 'full@example.org')
      .where('subject_id', '=', update.publicId)
      .execute()
    expect(await progress(update)).toEqual({ sent: 1, all: 1, isDone: true })
  })
})
