import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
} from '#app/contributions/testing/money-by-hand.ts'
import { takeBackRemittance } from '#app/contributions/take-back-remittance.server.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import { aPaidSale } from '#db/testing/sales.ts'
import { erasePerson } from './erase-person.server.ts'

// Somebody is erased while money of theirs is booked. Whoever waits for the row in the middle has what they take before it.

let email: string
let admin: Person
const erase = () => erasePerson({ email, by: admin })

beforeAll(async () => {
  await anOrganization()
  admin = (await someStaff('erasing-at-once@example.org', 'admin')).person
})
beforeEach(() => {
  email = `${newKey()}@example.org`.toLowerCase()
})

describe('a gift that came with a card to them, and one of their own, go back in one batch', () => {
  let card: Awaited<ReturnType<typeof aPaidGift>>
  let own: Awaited<ReturnType<typeof aPaidGift>>

  beforeEach(async () => {
    card = await aPaidGift({
      dedicated_as: 'honor',
      dedicated_to: 'Ida',
      card_email: email,
      card_from: 'Marta',
    })
    own = await aPaidGift({ donorEmail: email })
  })

  test('F11: and neither waits for the other in a ring', async () => {
    const refund = () => bookMovements([aRefund(card, 100), aRefund(own, 100)])
    expect(await ringsAt('gift', card.id, [refund, erase])).toBe(0)
  })

  test('control: their own gifts taken before those with a card to them are waited for in a ring', async () => {
    const refund = () => bookMovements([aRefund(card, 100), aRefund(own, 100)])
    const ownFirst = () =>
      inTransaction(async (trx) => {
        for (const { id } of [own, card])
          await sql`select from gift where id = ${id} for update`.execute(trx)
      })
    expect(await ringsAt('gift', card.id, [refund, ownFirst])).toBe(1)
  })
})

test('F11: what they bought goes back in one batch, and neither waits for the other in a ring', async () => {
  const first = await aPaidSale()
  const last = await aPaidSale({ payer_email: email })
  // Written down after the last, so that it comes after it when the rows are read as they lie.
  await db.updateTable('sale').set({ payer_email: email }).where('id', '=', first.id).execute()
  const refund = () => bookMovements([aRefund(first, 100), aRefund(last, 100)])
  expect(await ringsAt('sale', first.id, [refund, erase])).toBe(0)
})

test('F11: the check of their gift is taken back, and neither waits for the other in a ring', async () => {
  const captain = await aHand('Denise Kowalski')
  const ruth = await aHand('Ruth')
  const publicId = await logged({ ...aGiftByHand(await aTeam(), captain), giverEmail: email })
  const incoming = anIncoming()
  await received(publicId, ruth, incoming)
  const { id } = await db
    .selectFrom('contribution')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  const takeBack = () =>
    takeBackRemittance({ remittancePublicId: incoming.key, reason: 'Typed twice', by: ruth })
  expect(await ringsAt('contribution', id, [takeBack, erase])).toBe(0)
})

async function ringsAt(
  table: 'gift' | 'sale' | 'contribution',
  id: number,
  works: readonly (() => Promise<unknown>)[],
): Promise<number> {
  return await ringsDuring(async () => {
    const ends = await whileHeld(`select from ${table} where id = $1 for update`, [id], works)
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  })
}
