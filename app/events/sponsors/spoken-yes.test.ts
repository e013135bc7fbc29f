import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { handOf } from '#app/contributions/hand.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { captainOf } from '../testing/events.ts'
import { anOuting } from '../tickets/testing/tickets.ts'
import type { AnOuting } from '../tickets/testing/tickets.ts'
import { approveSign, askForSign, changeSign } from './change-sign.server.ts'
import { findSponsorItem } from './item.server.ts'
import type { lockSponsor } from './lock-sponsor.server.ts'
import { findOwnPage } from './own-page.server.ts'
import { answerSpokenYes, findSpokenYes } from './spoken-yes.server.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { proofOf } from './sponsor-state.ts'
import { aSponsor, reread } from './testing/sponsors.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

test('a captain writes down who said yes by phone and when; the sponsor is told, and the record names the captain', async () => {
  const outing = await anOuting()
  const row = await aSponsor(outing)
  const day = addDays(today(), -1)
  expect(await send(outing, row, { by: 'Odile Marsh', on: day })).toMatchObject({
    kind: 'on',
    to: expect.stringContaining('done=sign-approved'),
  })
  const after = await reread(row.key)
  expect(after).toMatchObject({ approved_revision: 1, approved_by: 'Odile Marsh', said_on: day })
  expect(proofOf(after)).toBe('approved')
  expect(await lettersTo(row)).toEqual(['invoice', 'noted'])
  const { actor_id: actor } = await db
    .selectFrom('audit_log')
    .select('actor_id')
    .where('action', '=', 'note-approval')
    .where('subject_id', '=', row.public_id)
    .executeTakeFirstOrThrow()
  expect(actor).toBe(outing.captain.id)
  const own = await findOwnPage(row.key, false)
  expect(own.page?.approved).toContain('Odile Marsh said on')
  const item = await findSponsorItem(await captainOf(outing), outing.slug, row.public_id)
  expect(item.notedBy).not.toBeNull()
})

test('a sponsor without an email address approves the sign this way', async () => {
  const outing = await anOuting()
  const row = await aSponsor(outing)
  await db
    .updateTable('ticket_order')
    .set({ buyer_email: null })
    .where('id', '=', row.order_id)
    .execute()
  await send(outing, row, {})
  expect(proofOf(await reread(row.key))).toBe('approved')
  expect((await findSpokenYes(await captainOf(outing), outing.slug, row.public_id)).isTold).toBe(
    false,
  )
})

test('the yes that a sponsor presses later is theirs alone again', async () => {
  const outing = await anOuting()
  const row = await aSponsor(outing)
  await send(outing, row, {})
  await change(outing, row, 'Dentists since 1975')
  await approveSign({ which: { key: row.key }, revision: 2, by: 'Odile', said: null })
  expect(await reread(row.key)).toMatchObject({
    approved_revision: 2,
    said_on: null,
    noted_by_name: null,
  })
})

test.each([
  ['nobody’s name', { by: ' ' }, 'by'],
  ['no day', { on: '' }, 'on'],
  ['a day that has not come', { on: '2999-01-01' }, 'on'],
  ['a day of long ago', { on: '2001-01-01' }, 'on'],
] as const)('%s is said at its field, and what was typed stays', async (_, wrong, field) => {
  const outing = await anOuting()
  const row = await aSponsor(outing)
  expect(await send(outing, row, wrong)).toMatchObject({
    kind: 'again',
    answer: { values: wrong, errors: [{ field }] },
  })
  expect(proofOf(await reread(row.key))).toBe('waiting')
})

test('S5: a captain of another team finds no sign to say yes to, and says none', async () => {
  const outing = await anOuting()
  const row = await aSponsor(outing)
  const other = await anOuting()
  const stranger = await captainOf(other)
  for (const slug of [outing.slug, other.slug])
    await expect(findSpokenYes(stranger, slug, row.public_id)).rejects.toMatchObject({
      status: 404,
    })
  expect(await say(other, row)).toBe('gone')
  expect(proofOf(await reread(row.key))).toBe('waiting')
})

test('a yes to a sign that was changed meanwhile is refused', async () => {
  const outing = await anOuting()
  const row = await aSponsor(outing)
  await change(outing, row, 'Dentists since 1975')
  expect(await send(outing, row, {})).toMatchObject({
    to: expect.stringContaining('done=sign-meanwhile'),
  })
  expect(proofOf(await reread(row.key))).toBe('waiting')
})

test('a captain’s yes and a sponsor’s change at once: nothing is approved that was not seen', async () => {
  const outing = await anOuting()
  for (let turn = 0; turn < 6; turn++) {
    const row = await aSponsor(outing)
    const [said, changed] = await Promise.all([
      say(outing, row),
      change(outing, row, 'Dentists since 1975'),
    ])
    expect(changed).toBe('sign-changed')
    expect(proofOf(await reread(row.key))).toBe(said === 'sign-approved' ? 'changed' : 'waiting')
  }
})

test('two captains at once write down one yes, and one letter goes out', async () => {
  const outing = await anOuting()
  const row = await aSponsor(outing)
  expect(await Promise.all([say(outing, row), say(outing, row)])).toEqual([
    'sign-approved',
    'sign-approved',
  ])
  expect(await lettersTo(row)).toEqual(['invoice', 'noted'])
})

test('what a sponsor asks for while a captain writes down a yes is not lost', async () => {
  const outing = await anOuting()
  for (let turn = 0; turn < 6; turn++) {
    const row = await aSponsor(outing)
    await Promise.all([say(outing, row), askForSign(row.key, 'The year is 1975')])
    expect(proofOf(await reread(row.key))).toBe('asked')
  }
})

test('without the lock the yes runs over what the sponsor asks for (negative control)', async () => {
  const outing = await anOuting()
  const row = await aSponsor(outing)
  await say(
    outing,
    row,
    unlocked(() => askForSign(row.key, 'The year is 1975')),
  )
  expect(proofOf(await reread(row.key))).toBe('approved')
})

/** As `lockSponsor` would be if nobody waited: what comes meanwhile is done before it goes on. */
function unlocked(meanwhile: () => Promise<unknown>): typeof lockSponsor {
  return async (trx, which) => {
    if (!('publicId' in which)) return undefined
    const [row] = await findSponsors(sql`s.public_id = ${which.publicId}`, trx)
    await meanwhile()
    return row
  }
}

function today(): string {
  return dayIn('America/Chicago', now())
}

async function say(outing: AnOuting, row: SponsorRow, lock?: typeof lockSponsor) {
  return await approveSign(
    {
      which: { publicId: row.public_id, teamId: outing.team.id },
      revision: row.revision,
      by: 'Odile',
      said: { to: handOf({ ...outing.captain, name: null }), on: today() },
    },
    lock,
  )
}

async function send(
  outing: AnOuting,
  row: SponsorRow,
  words: Readonly<Partial<Record<'by' | 'on', string>>>,
) {
  const form = new FormData()
  const typed = { by: 'Odile', on: today(), revision: String(row.revision), ...words }
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return await answerSpokenYes(await captainOf(outing), outing.slug, row.public_id, form)
}

async function change(outing: AnOuting, row: SponsorRow, sign: string) {
  return await changeSign({
    which: { key: row.key },
    revision: row.revision,
    words: { firm: row.firm, sign, link: row.link, wall: row.on_wall },
    actor: outing.actor,
  })
}

async function lettersTo(row: SponsorRow) {
  const { rows } = await sql<{ news: string }>`
    select content ->> 'news' as news from message where kind = 'sponsor-news' and to_address = ${row.buyer_email} order by id`.execute(
    db,
  )
  return rows.map(({ news }) => news)
}
