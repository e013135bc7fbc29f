import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { someStaff } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aPicture, aTeam } from '#db/testing/builders.ts'
import { isPublicPicture } from '../look/public-picture.server.ts'
import { answerUpdateDeed } from './answer-update-deed.server.ts'
import { answerUpdateForm } from './answer-update-form.server.ts'
import { approveUpdate, sendBackUpdate } from './decide-update.server.ts'
import { findNewsDesk } from './news-desk.server.ts'
import { makeNewsFeed } from './news-feed.server.ts'
import { findArticle, findNewsPage } from './news-page.server.ts'
import { putBackUpdate, takeDownUpdate } from './take-down-update.server.ts'
import {
  aDraftUpdate,
  anApprovedUpdate,
  approve,
  captainOf,
  putPhoto,
  send,
  stateOf,
  submittedAt,
  versionsOf,
} from './testing/updates.ts'
import type { AnUpdate } from './testing/updates.ts'
import { saveUpdate } from './write-update.server.ts'

const staff = { id: null, label: 'Nora' }

beforeAll(async () => {
  await anOrganization()
  await someStaff('nora@example.org', 'moderator')
})
beforeEach(async () => {
  await anOrganization({ news_waits: true })
})
afterEach(() => shiftClock(0))

describe('news of a team', () => {
  test('is read by nobody else until staff have let it through (S36)', async () => {
    const update = await aDraftUpdate()
    expect(await titlesOf(update)).toEqual([])
    expect(await send(update)).toBe('sent')
    expect(await titlesOf(update)).toEqual([])
    expect(await lettersAbout(update)).toEqual(['news-waits'])
    expect(await approve(update)).toBe('approved')
    expect(await titlesOf(update)).toEqual(['We sold every cake'])
    expect(await lettersAbout(update)).toContain('news-decided')
  })

  test('that was changed is read as it was until the change is let through', async () => {
    const update = await anApprovedUpdate()
    await change(update, 'We sold every pie')
    expect(await titlesOf(update)).toEqual(['We sold every cake'])
    await send(update)
    expect(await titlesOf(update)).toEqual(['We sold every cake'])
    await approve(update)
    expect(await titlesOf(update)).toEqual(['We sold every pie'])
  })

  test('goes out at once where the settings say so, but never words that sound like a raffle', async () => {
    await anOrganization({ news_waits: false })
    const update = await aDraftUpdate()
    expect(await send(update)).toBe('out')
    expect(await titlesOf(update)).toEqual(['We sold every cake'])
    const raffle = await aDraftUpdate({ body: 'Come to our raffle!' })
    expect(await send(raffle)).toBe('sent')
  })

  test('with a photo that nobody has looked at waits under every rule (S37)', async () => {
    await anOrganization({ news_waits: false })
    const update = await aDraftUpdate()
    const { name } = await aPicture(update.team.id)
    await putPhoto(update, name)
    expect(await send(update)).toBe('sent')
    await approve(update)
    expect(await isPublicPicture(name)).toBe(true)
    await change(update, 'We sold every pie')
    expect(await send(update)).toBe('out')
  })

  test('that the captain changed while staff read it is not let through as it was', async () => {
    const update = await aDraftUpdate()
    await send(update)
    const before = await submittedAt(update)
    shiftClock(1_000)
    await change(update, 'Something else')
    await send(update)
    const decision = { publicId: update.publicId, submittedAt: before, actor: staff }
    expect(await approveUpdate(decision)).toBe('changed-since')
    expect(await sendBackUpdate({ ...decision, reason: 'Why' })).toBe('changed-since')
    expect(await titlesOf(update)).toEqual([])
  })

  test('is decided once, whoever of two is first', async () => {
    const update = await aDraftUpdate()
    await send(update)
    const decision = {
      publicId: update.publicId,
      submittedAt: await submittedAt(update),
      actor: staff,
    }
    const outcomes = await Promise.all([
      approveUpdate(decision),
      sendBackUpdate({ ...decision, reason: 'Why' }),
    ])
    expect(outcomes.filter((outcome) => outcome === 'already-decided')).toHaveLength(1)
  })

  test('that was sent back goes on from the same words, and in again', async () => {
    const update = await aDraftUpdate()
    await send(update)
    await sendBackUpdate({
      publicId: update.publicId,
      submittedAt: await submittedAt(update),
      actor: staff,
      reason: 'Leave out the street',
    })
    expect(await stateOf(update)).toBe('sent-back')
    expect(await send(update)).toBe('sent')
    expect(await stateOf(update)).toBe('waiting')
  })

  test('leaves the page at once when a captain takes it down, and comes back; what staff took down a captain cannot put back', async () => {
    const update = await anApprovedUpdate()
    const { publicId, captain: by } = update
    expect(await takeDownUpdate({ publicId, as: 'captain', reason: '', by })).toBe('down')
    expect(await titlesOf(update)).toEqual([])
    expect(await putBackUpdate({ publicId, as: 'captain', by })).toBe('back')
    expect(await titlesOf(update)).toEqual(['We sold every cake'])
    expect(await takeDownUpdate({ publicId, as: 'staff', reason: 'A name', by })).toBe('down')
    expect(await putBackUpdate({ publicId, as: 'captain', by })).toBe('not-down')
    await change(update, 'We sold every pie')
    expect(await send(update)).toBe('not-now')
    expect(await titlesOf(update)).toEqual([])
  })

  test('cannot go out before its team’s page is out, and is gone with it (S5)', async () => {
    const draft = await aDraftUpdate({ team: await aTeam({ status: 'draft' }) })
    expect(await send(draft)).toBe('not-now')
    const update = await anApprovedUpdate()
    await db
      .updateTable('team')
      .set({ status: 'hidden' })
      .where('id', '=', update.team.id)
      .execute()
    expect(await findNewsPage(update.team.slug, null)).toBeUndefined()
    expect(await findArticle(update.team.slug, update.publicId)).toBeUndefined()
    expect(await makeNewsFeed(update.team.slug)).toBeUndefined()
    expect(await makeNewsFeed(null)).not.toContain(update.publicId)
  })

  test('is another team’s to nobody (S5)', async () => {
    const update = await anApprovedUpdate()
    const other = await aDraftUpdate()
    const captain = await captainOf(other)
    for (const id of [update.publicId, 'none', undefined]) {
      await expect(answerUpdateDeed(captain, id, 'take-down')).rejects.toMatchObject({
        status: 404,
      })
      await expect(answerUpdateForm(captain, id ?? '', formOf({}))).rejects.toMatchObject({
        status: 404,
      })
    }
    expect(await findArticle(other.team.slug, update.publicId)).toBeUndefined()
  })

  test('moves the version of every page that shows it', async () => {
    const update = await aDraftUpdate()
    const before = await versionsOf(update)
    await send(update)
    expect(await versionsOf(update)).toEqual(before)
    await approve(update)
    const after = await versionsOf(update)
    for (const [page, version] of Object.entries(after))
      expect(version, page).toBeGreaterThan(before[page] ?? 0)
    await takeDownUpdate({ ...update, as: 'captain', reason: '', by: update.captain })
    expect((await versionsOf(update))['news']).toBeGreaterThan(after['news'] ?? 0)
  })
})

describe('the form', () => {
  test('keeps what was typed when something is missing, and says beside which field', async () => {
    const captain = await captainOf(await aDraftUpdate())
    expect(
      await answerUpdateForm(captain, null, formOf({ title: '', body: 'Some words', mail: 'yes' })),
    ).toMatchObject({
      kind: 'again',
      answer: { values: { body: 'Some words', mail: 'yes' }, errors: [{ field: 'title' }] },
    })
  })

  test('makes one line of a title, so that it is one line of a letter’s head (S24)', async () => {
    const update = await aDraftUpdate()
    const form = formOf({ title: 'Hello\r\nBcc: all@example.org', body: 'Words' })
    expect(await answerUpdateForm(await captainOf(update), update.publicId, form)).toMatchObject({
      kind: 'on',
    })
    expect((await findNewsDesk(await captainOf(update))).news[0]?.title).toBe(
      'Hello Bcc: all@example.org',
    )
  })
})

async function titlesOf({ team }: AnUpdate): Promise<string[]> {
  return ((await findNewsPage(team.slug, null))?.news ?? []).map(({ title }) => title)
}

async function change({ publicId, captain }: AnUpdate, title: string) {
  return await saveUpdate(publicId, captain.id, { title, body: 'Words', mailWanted: false })
}

async function lettersAbout({ publicId }: AnUpdate): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('kind')
    .distinct()
    .where(sql`content ->> 'update'`, '=', publicId)
    .execute()
  return rows.map(({ kind }) => kind)
}
