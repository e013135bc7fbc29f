import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { confirmGoods } from '#app/contributions/goods/decide-goods.server.ts'
import { aGoodsDesk } from '#app/contributions/goods/testing/goods-desk.ts'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { giveBackTickets } from './give-back.server.ts'
import { keepTicketsAsGift } from './keep-as-gift.server.ts'
import { aFoursome, aPaidFoursome, receive } from './testing/by-check.ts'
import type { ByCheck } from './testing/by-check.ts'
import { wishFor } from './testing/give-back.ts'
import { ticketsOf } from './testing/paid.ts'

let ruth: Hand
let confirm: () => Promise<unknown>

beforeAll(() => anOrganization())
beforeEach(async () => {
  ruth = await aHand('Ruth')
  const at = await aGoodsDesk()
  const publicId = await at.logged({ givenOn: '2026-11-02' })
  confirm = () => confirmGoods({ publicId, revision: 1, by: at.ruth })
})

describe('places that were paid by check are given up while staff say that goods came, and neither waits in a ring', () => {
  test('F11: when what was paid stays as a gift', async () => {
    const four = await aPaidFoursome(ruth)
    const wish = await someOf(four)
    expect(await ringsAtRecord([() => keepTicketsAsGift(wish), confirm])).toBe(0)
  })

  test('F11: when some of it had not come', async () => {
    const four = await aFoursome()
    await receive(four, ruth, 20_000)
    const wish = await someOf(four)
    expect(await ringsAtRecord([() => giveBackTickets(wish), confirm])).toBe(0)
  })

  test('control: a record that is written before a receipt is numbered is waited for in a ring', async () => {
    await receive(await aFoursome(), ruth)
    const recordFirst = () =>
      inTransaction(async (trx) => {
        const actor = { id: null, label: 'the test' }
        await recordChange(trx, {
          actor,
          action: 'refund-sale',
          subjectKind: 'sale',
          subjectId: '1',
        })
        await sql`select from receipt_counter for update`.execute(trx)
      })
    expect(await ringsAtRecord([recordFirst, confirm])).toBe(1)
  })
})

async function someOf(order: ByCheck) {
  const tickets = await ticketsOf(order.id)
  return wishFor(
    order,
    tickets.slice(0, 2).map(({ public_id: id }) => id),
  )
}

async function ringsAtRecord(works: readonly (() => Promise<unknown>)[]): Promise<number> {
  const record = 'select pg_advisory_xact_lock(hashtext($1))'
  return await ringsDuring(async () => {
    const ends = await whileHeld(record, ['audit_log'], works)
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  })
}
