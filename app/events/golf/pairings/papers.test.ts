import { beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { db } from '#app/platform/database.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import { findSale, wholePayment } from '#db/testing/sales.ts'
import { captainOf } from '../../testing/events.ts'
import { aCart, anOuting, order } from '../../tickets/testing/tickets.ts'
import type { AnOuting } from '../../tickets/testing/tickets.ts'
import { fillPairings } from './change-sheet.server.ts'
import { lastFirst } from './draw-lists.server.ts'
import { makeSheetPaper } from './make-papers.server.ts'
import type { SheetPaperKind } from './pairings-page.tsx'
import { findSheetPlayers } from './sheet-players.server.ts'

let outing: AnOuting

beforeAll(async () => {
  await anOrganization()
  outing = await anOuting()
  const placed = await order(aCart(outing, { Foursome: 1, Single: 1 }, { pays: 'own' }))
  if (placed.kind !== 'placed') throw new Error(placed.kind)
  const { sale_id: saleId } = await db
    .selectFrom('ticket_order')
    .select('sale_id')
    .where('id', '=', placed.orderId)
    .executeTakeFirstOrThrow()
  await bookMovements([aCharge(wholePayment(await findSale(saleId ?? 0)))])
  const [first] = await findSheetPlayers(db, outing.id)
  await db
    .insertInto('player')
    .values({ ticket_id: first?.ticketId ?? 0, name: 'Łucja Brandt' })
    .execute()
  await fillPairings({ eventPublicId: outing.publicId, actor: outing.actor, revision: 1 })
})

async function read(kind: SheetPaperKind) {
  const made = await makeSheetPaper(await captainOf(outing), outing.slug, kind)
  if (!Buffer.isBuffer(made)) throw new Error(`${kind} was not drawn`)
  return await readPaper(made)
}

test('hole assignments name each group, and guests by who brings them', async () => {
  const paper = await read('tee-sheet')
  expect(paper.words).toContain('Hole 1A')
  expect(paper.words).toContain('Łucja Brandt')
  expect(paper.words).toContain('Guest of Walter Brandt')
})

test('the check-in list goes by last names, and says who still owes', async () => {
  const paper = await read('check-in')
  expect(paper.words).toContain('Brandt, Łucja')
  expect(paper.words.match(/\bowes\b/g)).toHaveLength(3)
})

test('the check-in list says with whom guests come, and of nobody that they come with themselves', async () => {
  const single = await anOuting()
  expect((await order(aCart(single, { Single: 1 }, { way: 'invoice' }))).kind).toBe('placed')
  const [only] = await findSheetPlayers(db, single.id)
  await db
    .insertInto('player')
    .values({ ticket_id: only?.ticketId ?? 0, name: 'Walter Brandt' })
    .execute()
  const made = await makeSheetPaper(await captainOf(single), single.slug, 'check-in')
  if (!Buffer.isBuffer(made)) throw new Error('the list was not drawn')
  const { words } = await readPaper(made)
  expect(words).toContain('Brandt, Walter')
  expect(words).not.toContain('Walter Brandt')
})

test('two names are on a cart sign, and each cart says where it begins', async () => {
  const paper = await read('cart-signs')
  expect(paper.pages).toBe(2)
  expect(paper.words.match(/Hole 1A/g)).toHaveLength(2)
})

test('a score card has eighteen holes and the names of its group', async () => {
  const paper = await read('score-cards')
  expect(paper.words).toMatch(/Hole 1A/)
  for (const hole of [1, 9, 10, 18]) expect(paper.words).toMatch(new RegExp(`\\b${hole}\\b`))
})

test('each player has a badge, eight to a page', async () => {
  const paper = await read('badges')
  expect(paper.pages).toBe(1)
  expect(paper.words.match(/Thank you for playing for/g)).toHaveLength(5)
})

test('a list begins with last names', () => {
  expect(lastFirst('Ida Maria Brandt')).toBe('Brandt, Ida Maria')
  expect(lastFirst('Ida')).toBe('Ida')
})
