import { sql } from 'kysely'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { isPublicPicture } from '#app/teams/look/public-picture.server.ts'
import { someone } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { decideSponsor, findSponsorQueue } from '#app/staff/sponsors/sponsor-queue.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { anOuting } from '../tickets/testing/tickets.ts'
import type { AnOuting } from '../tickets/testing/tickets.ts'
import { approveSign, changeSign } from './change-sign.server.ts'
import { pictureSign, printSigns } from './make-sign.server.ts'
import { remindSponsors } from './remind-sponsors.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { aSponsor, reread } from './testing/sponsors.ts'
import { sendLogo } from './testing/logo.ts'
import { newsTo } from './testing/news.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago', edits_wait: true })
})
afterEach(() => shiftClock(0))

const DAY = 86_400_000

describe('the wall', () => {
  test('S36: a sponsor stands on the event’s and the team’s page only after staff have read it, and is off at once', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    await sendLogo(row)
    expect(await wallOf(outing)).toEqual([])
    const { waiting } = await findSponsorQueue()
    expect(waiting.map(({ id }) => id)).toContain(row.public_id)
    expect(await decide(row, 'sponsor-shown', 2)).toBe('/staff/sponsors?done=sponsor-shown')
    const shown = await wallOf(outing)
    expect(shown).toMatchObject([
      {
        name: 'Hole sponsor',
        sponsors: [{ firm: 'Lakeside Dental', link: 'https://lakesidedental.example/' }],
      },
    ])
    expect((await findPublicTeamPage(outing.team.slug))?.page.sponsors).toEqual(shown)
    const logo = (await reread(row.key)).logo?.name ?? ''
    expect(await isPublicPicture(logo)).toBe(true)
    await decide(row, 'sponsor-hidden', 2)
    expect(await wallOf(outing)).toEqual([])
    expect(await isPublicPicture(logo)).toBe(false)
  })

  test('what was changed since staff read it is not shown by an old yes', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    await decide(row, 'sponsor-shown', 1)
    await change(outing, row, 'Now with free estimates')
    expect(await wallOf(outing)).toEqual([])
    expect(await decide(row, 'sponsor-shown', 1)).toBe('/staff/sponsors?done=sponsor-meanwhile')
    expect(await wallOf(outing)).toEqual([])
  })

  test('S36: where changes need not be read, plain words are out at once and advertising waits', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    await decide(row, 'sponsor-shown', 1)
    await db.updateTable('organization').set({ edits_wait: false }).execute()
    await change(outing, row, 'Dentists since 1975')
    expect(await wallOf(outing)).toHaveLength(1)
    await change(outing, await reread(row.key), 'Free estimates')
    expect(await wallOf(outing)).toEqual([])
    await db.updateTable('organization').set({ edits_wait: true }).execute()
  })

  test('nobody who did not agree, or whose card has not paid, waits or stands there', async () => {
    const outing = await anOuting()
    const quiet = await aSponsor(outing, { wall: false })
    const held = await aSponsor(outing, { way: 'card' })
    const ids = (await findSponsorQueue()).waiting.map(({ id }) => id)
    expect(ids).not.toContain(quiet.public_id)
    expect(ids).not.toContain(held.public_id)
    for (const row of [quiet, held]) await decide(row, 'sponsor-shown', 1)
    expect(await wallOf(outing)).toEqual([])
  })

  test('the page of the event is drawn anew when a sponsor is shown and when it is hidden', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    const versions = [await versionOf(outing)]
    for (const decision of ['sponsor-shown', 'sponsor-hidden'] as const) {
      await decide(row, decision, 1)
      versions.push(await versionOf(outing))
    }
    expect(new Set(versions).size).toBe(3)
  })
})

test('the sign on the page and the sign on paper are one drawing', async () => {
  const row = await aSponsor(await anOuting())
  const picture = await pictureSign(row)
  expect(await sharp(picture as Buffer).metadata()).toMatchObject({ width: 792, height: 612 })
  const paper = await printSigns([row], 'large')
  expect((paper as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a sponsor is asked twice before the sign is printed, each time once, and not after a yes', async () => {
  const outing = await anOutingIn(40)
  const [late, quick] = [await aSponsor(outing), await aSponsor(outing)]
  await approveSign({ which: { key: quick.key }, revision: 1, by: 'Odile', said: null })
  for (const day of [0, 20, 20, 24.5, 24.5, 30]) {
    shiftClock(day * DAY)
    await remindSponsors()
  }
  expect(await newsTo(late.buyer_email)).toEqual(['invoice', 'proof', 'proof'])
  expect(await newsTo(quick.buyer_email)).toEqual(['invoice'])
})

test('an invoice that is late is sent again after a day and after two weeks', async () => {
  const outing = await anOutingIn(120)
  const row = await aSponsor(outing)
  await approveSign({ which: { key: row.key }, revision: 1, by: 'Odile', said: null })
  for (const day of [29, 32, 33, 46, 47]) {
    shiftClock(day * DAY)
    await remindSponsors()
  }
  expect(await newsTo(row.buyer_email)).toEqual(['invoice', 'late', 'late'])
})

async function anOutingIn(days: number): Promise<AnOuting> {
  const outing = await anOuting()
  await sql`
    update event_day set starts_at = starts_at + ${days - 10} * interval '1 day', ends_at = ends_at + ${days - 10} * interval '1 day'
     where version_id = ${outing.versionId}`.execute(db)
  return outing
}

async function decide(
  row: SponsorRow,
  decision: 'sponsor-shown' | 'sponsor-hidden',
  revision: number,
) {
  return await decideSponsor({
    publicId: row.public_id,
    decision,
    revision,
    by: await someone('mod@example.org'),
  })
}

async function change(outing: AnOuting, row: SponsorRow, sign: string) {
  return await changeSign({
    which: { key: row.key },
    revision: row.revision,
    words: { firm: row.firm, sign, link: row.link, wall: row.on_wall },
    actor: outing.actor,
  })
}

async function wallOf(outing: AnOuting) {
  return (await findEventPage(outing.team.slug, outing.slug))?.page.sponsors
}

async function versionOf(outing: AnOuting): Promise<number | undefined> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `events/${outing.team.slug}/${outing.slug}`)
    .executeTakeFirst()
  return row?.version
}
