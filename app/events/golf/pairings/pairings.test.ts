import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import { findSale, wholePayment } from '#db/testing/sales.ts'
import { aCart, anOuting, order } from '../../tickets/testing/tickets.ts'
import type { AnOuting } from '../../tickets/testing/tickets.ts'
import {
  clearPairings,
  fillPairings,
  freezeSheet,
  savePairings,
  thawSheet,
} from './change-sheet.server.ts'
import { findSheetPlayers } from './sheet-players.server.ts'

beforeAll(async () => {
  await anOrganization()
})

/** A foursome and two singles that are paid. @returns the ids of their tickets. */
async function sixPlayers(outing: AnOuting): Promise<string[]> {
  for (const lines of [{ Foursome: 1 }, { Single: 1 }, { Single: 1 }]) {
    const placed = await order(aCart(outing, lines))
    if (placed.kind !== 'placed') throw new Error(placed.kind)
    const { sale_id: saleId } = await db
      .selectFrom('ticket_order')
      .select('sale_id')
      .where('id', '=', placed.orderId)
      .executeTakeFirstOrThrow()
    await bookMovements([aCharge(wholePayment(await findSale(saleId ?? 0)))])
  }
  return (await findSheetPlayers(db, outing.id)).map(({ id }) => id)
}

const pressed = (outing: AnOuting, revision: number) => ({
  eventPublicId: outing.publicId,
  actor: outing.actor,
  revision,
})

async function sheetOf(outing: AnOuting): Promise<string[]> {
  const players = await findSheetPlayers(db, outing.id)
  return players.map(({ at }) => (at ? `${at.start}${at.half}` : '–'))
}

test('the sheet fills itself, a foursome together, and is empty again when it is cleared', async () => {
  const outing = await anOuting()
  await sixPlayers(outing)
  expect(await fillPairings(pressed(outing, 1))).toEqual({ kind: 'saved' })
  expect(await sheetOf(outing)).toEqual(['1A', '1A', '1A', '1A', '2A', '2A'])
  await clearPairings(pressed(outing, 2))
  expect(await sheetOf(outing)).toEqual(['–', '–', '–', '–', '–', '–'])
})

test('what is held while somebody pays is on no sheet yet', async () => {
  const outing = await anOuting()
  await order(aCart(outing))
  expect(await findSheetPlayers(db, outing.id)).toEqual([])
})

test('of two captains at once one saves, and the other is told', async () => {
  const outing = await anOuting()
  const [one = '', other = ''] = await sixPlayers(outing)
  const outcomes = await Promise.all([
    savePairings({ ...pressed(outing, 1), places: new Map([[one, { start: 5, half: 'A' }]]) }),
    savePairings({ ...pressed(outing, 1), places: new Map([[other, { start: 9, half: 'B' }]]) }),
  ])
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'saved'])
})

test('five do not play together, and nothing is saved', async () => {
  const outing = await anOuting()
  const players = await sixPlayers(outing)
  const places = new Map(players.map((id) => [id, { start: 7, half: 'B' }] as const))
  expect(await savePairings({ ...pressed(outing, 1), places })).toEqual({
    kind: 'too-many',
    at: { start: 7, half: 'B' },
    players: 6,
  })
  expect(await sheetOf(outing)).toEqual(['–', '–', '–', '–', '–', '–'])
})

test('a frozen sheet is changed by nobody until it is opened again', async () => {
  const outing = await anOuting()
  await sixPlayers(outing)
  await fillPairings(pressed(outing, 1))
  expect(await freezeSheet(pressed(outing, 2))).toEqual({ kind: 'saved' })
  expect(await clearPairings(pressed(outing, 2))).toEqual({ kind: 'frozen' })
  await thawSheet(pressed(outing, 2))
  expect(await clearPairings(pressed(outing, 2))).toEqual({ kind: 'saved' })
})

test('who gives their place back is off the sheet', async () => {
  const outing = await anOuting()
  const [first = ''] = await sixPlayers(outing)
  await fillPairings(pressed(outing, 1))
  await db
    .updateTable('ticket')
    .set({ released_at: new Date() })
    .where('desk_id', '=', first)
    .execute()
  expect(await sheetOf(outing)).toHaveLength(5)
  expect(await fillPairings(pressed(outing, 2))).toEqual({ kind: 'saved' })
})
