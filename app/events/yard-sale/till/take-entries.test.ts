import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { db, pool } from '#app/platform/database.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { countRefusal, leaveOutRefusal } from './settle-refusal.server.ts'
import { takeEntries } from './take-entries.server.ts'
import { aBatch, aLine, anId, aPhone, aSale, aSaleNow, aTill } from './testing/tills.ts'
import type { ATill } from './testing/tills.ts'
import { findTillTotals } from './till-totals.server.ts'
import { totalOf, revokeFirst } from './testing/at-till.ts'

const DAY = 24 * 60 * 60_000

beforeAll(() => anOrganization())

afterEach(() => shiftClock(0))

/** Its lines that were set aside. */
const flaggedOf = async ({ id }: ATill) =>
  await db
    .selectFrom('till_refusal')
    .select(['why', 'public_id', 'settled_as'])
    .where('till_id', '=', id)
    .orderBy('id')
    .execute()

/** What its captain does about the first of them. */
const settling = async (till: ATill) => {
  const [flagged] = await flaggedOf(till)
  return {
    tillId: till.id,
    tillPublicId: till.publicId,
    refusalPublicId: flagged?.public_id ?? '',
    personId: till.event.captain.id,
    actor: till.event.actor,
  }
}

describe('a line', () => {
  test('counts once, however often and by however many at once it comes', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const lines = [aSale(1, 1_400), aSale(2, 300)]
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => await takeEntries(key, aBatch([...lines, ...lines]))),
    )
    for (const answer of answers)
      expect(answer).toMatchObject({ held: lines.map(({ id }) => id), refused: [] })
    expect(await totalOf(till)).toMatchObject({ cash: 1_700, sales: 2 })
  })

  test('is taken back also by an undo that comes before it', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const sale = aSale(1, 1_400)
    await takeEntries(key, aBatch([aLine(2, { kind: 'undo', undoes: sale.id })]))
    expect((await totalOf(till)).waiting).toBe(1)
    await takeEntries(key, aBatch([sale]))
    expect(await totalOf(till)).toMatchObject({ cash: 0, sales: 0, waiting: 0 })
  })

  test('is no other till’s to take back', async () => {
    const event = await aSaleNow()
    const [one, other] = [await aTill({ event }), await aTill({ event })]
    const sale = aSale(1, 1_400)
    await takeEntries(await aPhone(one), aBatch([sale]))
    await takeEntries(await aPhone(other), aBatch([aLine(1, { kind: 'undo', undoes: sale.id })]))
    expect((await totalOf(one)).cash).toBe(1_400)
  })

  test('with other content under an id that is held is refused, shown, and counts only if the captain says so', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const sale = aSale(1, 1_400)
    await takeEntries(key, aBatch([sale]))
    const other = { ...sale, amount: 9_900 }
    for (const sent of [other, { ...other }])
      expect(await takeEntries(key, aBatch([sent]))).toMatchObject({
        held: [],
        refused: [sale.id],
      })
    expect(await flaggedOf(till)).toMatchObject([{ why: 'other-content' }])
    expect(await totalOf(till)).toMatchObject({ cash: 1_400, flagged: 1 })
    const wish = await settling(till)
    const answers = await Promise.all([countRefusal(wish), countRefusal(wish)])
    expect(answers.toSorted()).toEqual(['already-settled', 'counted'])
    expect(await totalOf(till)).toMatchObject({ cash: 11_300, flagged: 0 })
  })

  test('that came to another till is refused there', async () => {
    const event = await aSaleNow()
    const [one, other] = [await aTill({ event }), await aTill({ event })]
    const sale = aSale(1, 1_400)
    await takeEntries(await aPhone(one), aBatch([sale]))
    expect(await takeEntries(await aPhone(other), aBatch([sale]))).toMatchObject({
      refused: [sale.id],
    })
    expect((await findTillTotals(event.id)).all.cash).toBe(1_400)
  })

  test('that cannot be read keeps back no other, and is kept', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const odd = { id: anId(), line: 1, kind: 'auction', amount: -5 }
    const good = aSale(2, 300)
    const answer = await takeEntries(key, { ...aBatch([good]), lines: [odd, good] })
    expect(answer).toMatchObject({ held: [good.id], refused: [odd.id] })
    expect(await flaggedOf(till)).toMatchObject([{ why: 'unreadable' }])
    expect(await countRefusal(await settling(till))).toBe('unreadable')
    expect(await leaveOutRefusal(await settling(till))).toBe('left-out')
  })

  test('is never changed and never removed', async () => {
    const till = await aTill()
    await takeEntries(await aPhone(till), aBatch([aSale(1, 1_400)]))
    for (const harm of ['update till_entry set amount_cents = 1', 'delete from till_entry'])
      await expect(pool.query(harm)).rejects.toThrow(/permission denied|append-only/)
  })

  test('holds no card number that somebody typed', async () => {
    const till = await aTill()
    await takeEntries(
      await aPhone(till),
      aBatch([aSale(1, 1_400, { item: '4242 4242 4242 4242' })]),
    )
    const row = await db
      .selectFrom('till_entry')
      .select('item')
      .where('till_id', '=', till.id)
      .executeTakeFirstOrThrow()
    expect(row.item).toBe('…')
    expect((await totalOf(till)).cash).toBe(1_400)
  })

  test('sent a second time as two rows would count twice, were its id not held', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const sale = aSale(1, 1_400)
    await takeEntries(key, aBatch([sale]))
    // The negative control: the same line as a phone that makes a new id for each try would send it.
    await takeEntries(key, aBatch([{ ...sale, id: anId() }]))
    expect((await totalOf(till)).cash).toBe(2_800)
  })
})

describe('what comes late', () => {
  test('is taken a day later when it was made on the day, and waits for the captain when it was not', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const sale = aSale(1, 1_400)
    shiftClock(2 * DAY)
    const late = aSale(2, 300)
    expect(await takeEntries(key, aBatch([sale, late]))).toMatchObject({
      held: [sale.id],
      refused: [late.id],
    })
    expect(await flaggedOf(till)).toMatchObject([{ why: 'not-its-day' }])
    expect(await countRefusal(await settling(till))).toBe('counted')
    expect(await totalOf(till)).toMatchObject({ cash: 1_700, waiting: 0 })
    expect(await takeEntries(key, aBatch([late]))).toMatchObject({ held: [late.id] })
  })

  test('is taken from a phone whose clock is wrong by a year, since that is noted', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const year = 365 * DAY
    const soon = new Date(Date.now() - year)
    const early = aSale(1, 1_400, { madeAt: soon.toISOString() })
    await takeEntries(key, aBatch([early], { now: soon.toISOString() }))
    const later = new Date(soon.getTime() + 60_000)
    const late = aSale(2, 300, { madeAt: later.toISOString() })
    shiftClock(2 * DAY)
    const answer = await takeEntries(
      key,
      aBatch([late], { now: new Date(later.getTime() + 2 * DAY).toISOString() }),
    )
    expect(answer).toMatchObject({ held: [late.id] })
    const rows = await db
      .selectFrom('till_entry')
      .select(['made_at', 'clock_ahead_ms'])
      .where('till_id', '=', till.id)
      .execute()
    for (const { clock_ahead_ms } of rows) expect(Math.round(clock_ahead_ms / DAY)).toBe(-365)
  })

  test('is shut out a month after, said as if there were no such phone', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const sale = aSale(1, 1_400)
    shiftClock(33 * DAY)
    expect(await takeEntries(key, aBatch([sale]))).toEqual({ kind: 'not-found' })
  })

  test('waits for the captain when the code was taken back before it was made', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const before = aSale(1, 1_400)
    await revokeFirst(till)
    shiftClock(60_000)
    const after = aSale(2, 300)
    expect(await takeEntries(key, aBatch([before, after]))).toMatchObject({
      held: [before.id],
      refused: [after.id],
    })
  })

  test('waits for the captain when the sale is closed', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    await pool.query(`update event set status = 'closed' where id = $1`, [till.event.id])
    const sale = aSale(1, 1_400)
    expect(await takeEntries(key, aBatch([sale]))).toMatchObject({ refused: [sale.id] })
    expect(await flaggedOf(till)).toMatchObject([{ why: 'sale-closed' }])
  })
})
