import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTill } from './start-till.server.ts'
import { takeEntries } from './take-entries.server.ts'
import { aBatch, aLine, aPhone, aSale, aSaleNow, aTill } from './testing/tills.ts'
import { findTillTotals } from './till-totals.server.ts'
import { totalOf } from './testing/at-till.ts'

beforeAll(() => anOrganization())

afterEach(() => shiftClock(0))

describe('what a till holds', () => {
  test('is its float, its cash and its gifts, less what was taken out', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const wrong = aSale(3, 99_900)
    const lines = [
      aLine(1, {
        kind: 'float',
        pieces: [
          { denomination: 1_000, pieces: 4 },
          { denomination: 25, pieces: 40 },
        ],
      }),
      aSale(2, 1_400),
      wrong,
      aLine(4, { kind: 'undo', undoes: wrong.id }),
      aSale(5, 600, { means: 'card' }),
      aSale(6, 800, { means: 'qr', mode: 'half', item: 'Blue chair' }),
      aLine(7, { kind: 'gift', amount: 600 }),
      aLine(8, { kind: 'drop', amount: 1_000, witness: 'Ida', takenBy: 'Ruth' }),
    ]
    expect(await takeEntries(key, aBatch(lines))).toMatchObject({
      held: lines.map(({ id }) => id),
      refused: [],
    })
    expect(await totalOf(till)).toMatchObject({
      float: 5_000,
      cash: 1_400,
      card: 600,
      qr: 800,
      gifts: 600,
      dropped: 1_000,
      inBox: 6_000,
      sales: 3,
      waiting: 0,
      closedAt: null,
    })
  })

  test('is closed by a line, and open again when that is taken back', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    const close = aLine(1, { kind: 'close' })
    await takeEntries(key, aBatch([close]))
    expect((await totalOf(till)).closedAt).toBeInstanceOf(Date)
    await takeEntries(key, aBatch([aLine(2, { kind: 'undo', undoes: close.id })]))
    expect((await totalOf(till)).closedAt).toBeNull()
  })

  test('is told for each till and for the sale', async () => {
    const event = await aSaleNow()
    const [one, other] = [await aTill({ event }), await aTill({ event })]
    await takeEntries(await aPhone(one), aBatch([aSale(1, 500)]))
    await takeEntries(await aPhone(other), aBatch([aSale(1, 700)]))
    const { tills, all } = await findTillTotals(event.id)
    expect(tills.map(({ inBox }) => inBox)).toEqual([500, 700])
    expect(all).toMatchObject({ cash: 1_200, inBox: 1_200, sales: 2 })
  })
})

describe('a till', () => {
  test('has a name of its own at its sale', async () => {
    const till = await aTill({ name: 'By the door' })
    const again = { eventPublicId: till.event.publicId, personId: till.event.captain.id }
    expect(await startTill({ ...again, name: 'by the DOOR', actor: till.event.actor })).toEqual({
      kind: 'name-taken',
    })
  })
})
