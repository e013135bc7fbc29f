import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { recountChallenge } from '#app/ledger/grow-challenges.server.ts'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { findChallenge } from '#app/staff/money/challenge-list.server.ts'
import { checkBooks } from '#db/books.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { changeChallenge, endChallenge } from './change-challenge.server.ts'
import type { ChallengeTerms } from './change-challenge.server.ts'
import type { Hand } from './hand.ts'
import {
  aChallenge,
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
  totalsOf,
} from './testing/money-by-hand.ts'

const DAY = 86_400_000

let team: ATeam
let staff: Hand
let other: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  staff = await aHand('Ruth the treasurer')
  other = await aHand('Second of staff')
})

afterEach(async () => {
  shiftClock(0)
  expect(await checkBooks(pool)).toEqual([])
})

async function change(publicId: string, terms: Partial<ChallengeTerms>, revision?: number) {
  const now = await findChallenge(publicId)
  if (!now) throw new Error('There is no such challenge')
  const { sponsor, cap, lastDay, dueOn } = now
  return await changeChallenge({
    publicId,
    revision: revision ?? now.revision,
    terms: { sponsor, cap, lastDay, dueOn, ...terms },
    by: other,
  })
}

async function end(publicId: string) {
  return await endChallenge({ publicId, reason: 'The store closed', by: other })
}

describe('what a sponsor promised', () => {
  test('may become more while it runs, and what was given beyond the old most counts at once', async () => {
    const id = await aChallenge(team, staff, { cap: cents(10_000) })
    await aPaidGift({ team, amount_cents: 15_000 })
    expect((await totalsOf(team)).expected_cents).toBe(10_000)
    expect(await change(id, { cap: cents(12_000) })).toEqual({ kind: 'changed' })
    expect((await totalsOf(team)).expected_cents).toBe(12_000)
  })

  test('never becomes less than what is matched already', async () => {
    const id = await aChallenge(team, staff)
    await aPaidGift({ team, amount_cents: 6_400 })
    expect(await change(id, { cap: cents(6_399) })).toEqual({
      kind: 'below-matched',
      matched: 6_400,
    })
    expect(await change(id, { cap: cents(6_400) })).toEqual({ kind: 'changed' })
    expect(await findChallenge(id)).toMatchObject({ standing: 'used-up', left: 0 })
  })

  test('may have other words and days, and the record says what was before', async () => {
    const id = await aChallenge(team, staff)
    await change(id, { sponsor: 'Lakeside Dental', lastDay: '2027-03-04', dueOn: '2027-04-01' })
    expect(await findChallenge(id)).toMatchObject({
      sponsor: 'Lakeside Dental',
      lastDay: '2027-03-04',
      dueOn: '2027-04-01',
    })
    const [entry] = await findAuditTrail({ subject: { kind: 'contribution', id } })
    expect(entry).toMatchObject({
      action: 'change-challenge',
      actor: 'Second of staff',
      detail: {
        before: { sponsor: 'Lee’s Hardware', upTo: '$2,000.00' },
        after: { sponsor: 'Lakeside Dental', lastDay: '2027-03-04' },
      },
    })
  })

  test('is not confirmed by whoever changed it', async () => {
    const id = await aChallenge(team, staff)
    await aPaidGift({ team, amount_cents: 5_000 })
    await change(id, { cap: cents(9_000) })
    expect(await received(id, other)).toEqual({ kind: 'own-entry' })
  })

  test('is not overwritten by whoever read an older one, and the same sent twice is no second change', async () => {
    const id = await aChallenge(team, staff)
    const two = await Promise.all([
      change(id, { cap: cents(50_000) }, 1),
      change(id, { cap: cents(60_000) }, 1),
    ])
    expect(two.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'changed-meanwhile'])
    const { cap } = (await findChallenge(id)) ?? {}
    expect(await change(id, { ...(cap && { cap }) }, 1)).toEqual({ kind: 'changed' })
    expect((await findChallenge(id))?.revision).toBe(2)
  })

  test('stays as it is once it is over', async () => {
    const id = await aChallenge(team, staff, { endsAt: new Date(Date.now() + DAY) })
    shiftClock(2 * DAY)
    expect(await change(id, { cap: cents(900_000) })).toEqual({ kind: 'over' })
    expect(await end(id)).toBe('over')
    expect(await endChallenge({ publicId: 'none', reason: 'x', by: other })).toBe('not-found')
  })
})

describe('a challenge that is ended early', () => {
  test('owes what was matched by then and matches nothing more', async () => {
    const id = await aChallenge(team, staff)
    const before = await aPaidGift({ team, amount_cents: 5_000 })
    expect(await end(id)).toBe('ended')
    expect(await end(id)).toBe('over')
    await aPaidGift({ team, amount_cents: 7_000, paidAt: new Date(Date.now() + 60_000) })
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 12_000, expected_cents: 5_000 })
    expect(before.amount_cents).toBe(5_000)
    expect(await findChallenge(id)).toMatchObject({
      standing: 'ended',
      ended: { by: 'Second of staff' },
    })
    const [entry] = await findAuditTrail({ subject: { kind: 'contribution', id } })
    expect(entry).toMatchObject({ action: 'end-challenge', detail: { reason: 'The store closed' } })
  })

  test('still counts what was given before and is booked later', async () => {
    const id = await aChallenge(team, staff)
    const gift = await aStartedGift({ team, amount_cents: 4_000 })
    const charge = aCharge(gift, { paidAt: new Date(Date.now() - 1_000) })
    await end(id)
    await bookMovements([charge])
    expect((await totalsOf(team)).expected_cents).toBe(4_000)
  })

  test('keeps a check of the same day that staff had before', async () => {
    const id = await aChallenge(team, staff, { startsAt: new Date(Date.now() - 2 * DAY) })
    const today = new Date().toISOString().slice(0, 10)
    const check = await logged(aGiftByHand(team, await aHand(), { givenOn: today }))
    await received(check, staff, anIncoming({ receivedOn: today }))
    const { expected_cents: matched } = await totalsOf(team)
    await end(id)
    expect((await totalsOf(team)).expected_cents).toBe(matched)
  })

  test('stops exactly where it was ended, with forty gifts at the same moment', async () => {
    const id = await aChallenge(team, staff, { cap: cents(70_000) })
    const gifts = await Promise.all(
      Array.from({ length: 40 }, (_, index) => aStartedGift({ team, amount_cents: 999 + index })),
    )
    const booking = gifts.map(async (gift, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 5))
      await bookMovements([aCharge(gift)])
    })
    const ending = new Promise((resolve) => setTimeout(resolve, 60)).then(() => end(id))
    await Promise.all([...booking, ending])
    const { rows } = await pool.query<{ cents: string }>(
      `select coalesce(sum(g.amount_cents), 0) as cents from gift g join team t on t.id = g.team_id, matching_offer o
        join contribution c on c.id = o.contribution_id
        where t.slug = $1 and c.public_id = $2 and given_at(g.id) < o.ends_at`,
      [team.slug, id],
    )
    const inTime = Math.min(70_000, Number(rows[0]?.cents))
    expect(await totalsOf(team)).toMatchObject({ expected_cents: inTime, gift_count: 40 })
  })

  test('and without its lock a gift that is booked meanwhile would be lost', async () => {
    const id = await aChallenge(team, staff)
    const gift = await aStartedGift({ team, amount_cents: 3_000 })
    const { id: contributionId } = await db
      .selectFrom('contribution')
      .select('id')
      .where('public_id', '=', id)
      .executeTakeFirstOrThrow()
    await db.transaction().execute(async (trx) => {
      // What endChallenge does, its counting apart from its writing, with no lock before.
      const { given_cents } = await trx
        .selectFrom('matching_offer')
        .select('given_cents')
        .where('contribution_id', '=', contributionId)
        .executeTakeFirstOrThrow()
      await bookMovements([aCharge(gift)])
      await trx
        .updateTable('matching_offer')
        .set({ given_cents })
        .where('contribution_id', '=', contributionId)
        .execute()
    })
    expect((await checkBooks(pool)).map(({ key }) => key)).toContain(
      'I18-a-challenge-promises-what-was-given',
    )
    await db.transaction().execute(async (trx) => {
      await recountChallenge(trx, contributionId)
    })
  })
})
