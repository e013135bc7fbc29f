import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { hideTeam } from '../hide-team.server.ts'
import { mailNextBatch } from './mail-news.server.ts'
import { mailUpdate } from './mailing.server.ts'
import { showTeam } from '../show-team.server.ts'
import { putBackUpdate, takeDownUpdate } from './take-down-update.server.ts'
import { aFollower } from './testing/followers.ts'
import { aDraftUpdate, anApprovedUpdate } from './testing/updates.ts'
import type { AnUpdate } from './testing/updates.ts'
import { addressees, idOf, mailAll, mailing, markSent, press, progress } from './testing/mailing.ts'

let update: AnUpdate

beforeAll(() => anOrganization({ news_waits: true }))
beforeEach(async () => {
  update = await anApprovedUpdate()
})

describe('the letters of news that is out of sight', () => {
  test('stop with the news that is taken down, and none go before it is out', async () => {
    await aFollower(update, 'first@example.org')
    await aFollower(update, 'second@example.org')
    await press(update)
    await mailNextBatch(await idOf(update), { size: 1 })
    await takeDownUpdate({ ...update, as: 'captain', reason: '', by: update.captain })
    await mailAll(update)
    expect(await addressees(update)).toEqual([])
    const draft = await aDraftUpdate()
    expect(await mailUpdate(draft.publicId, draft.captain, actorOf(draft.captain))).toBe('not-out')
  })

  test('stop with the page of the team that is taken out of sight', async () => {
    await aFollower(update, 'first@example.org')
    await aFollower(update, 'second@example.org')
    await press(update)
    await mailNextBatch(await idOf(update), { size: 1 })
    await hideTeam({
      teamPublicId: update.team.public_id,
      as: 'captain',
      reason: '',
      actor: actorOf(update.captain),
    })
    await mailAll(update)
    expect(await addressees(update)).toEqual([])
  })

  test('go on once the news is put back, or the page it stands on: to each who has none, and to nobody twice or who came later', async () => {
    for (const name of ['ann', 'bea', 'cleo']) await aFollower(update, `${name}@example.org`)
    const all = ['ann', 'bea', 'cleo'].map((name) => `${name}@example.org`)
    await press(update)
    await mailNextBatch(await idOf(update), { size: 1 })
    await markSent(update, 'ann@example.org')
    await takeDownUpdate({ ...update, as: 'captain', reason: '', by: update.captain })
    await mailAll(update)
    expect(await addressees(update)).toEqual(['ann@example.org'])
    await aFollower(update, 'later@example.org', { confirmed_at: new Date(Date.now() + 60_000) })
    await putBackUpdate({ ...update, as: 'captain', by: update.captain })
    expect(await progress(update)).toEqual({ sent: 1, all: 3, isDone: false })
    await mailAll(update, 1)
    expect(await addressees(update)).toEqual(all)
    expect(await mailing(update)).toMatchObject({ letters: 3, finished_at: expect.any(Date) })

    await markSent(update, 'bea@example.org')
    const hiding = { teamPublicId: update.team.public_id, as: 'captain', reason: '' } as const
    await hideTeam({ ...hiding, actor: actorOf(update.captain) })
    await mailAll(update)
    await showTeam({ ...hiding, actor: actorOf(update.captain) })
    // This team's page has no text of its own that was approved, and so would come back as a draft.
    await db.updateTable('team').set({ status: 'live' }).where('id', '=', update.team.id).execute()
    await mailAll(update)
    expect(await addressees(update)).toEqual(all)
    expect(await mailing(update)).toMatchObject({ letters: 3, finished_at: expect.any(Date) })
  })
})
