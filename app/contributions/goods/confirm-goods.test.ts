import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '#app/words/days.ts'
import { db } from '#app/platform/database.server.ts'
import { resendGoodsReceipt } from '../resend-receipts.server.ts'
import { aKey } from '../testing/money-by-hand.ts'
import { changeGoods } from './change-goods.server.ts'
import { confirmGoods, withdrawGoods } from './decide-goods.server.ts'
import { aGoodsDesk, handOf, lettersTo, receiptWordsOf, today } from './testing/goods-desk.ts'
import type { GoodsDesk } from './testing/goods-desk.ts'

let at: GoodsDesk

beforeEach(async () => {
  at = await aGoodsDesk()
})

describe('two pairs of hands (I18)', () => {
  test('whoever corrected it does not confirm it, not even past the app', async () => {
    const id = await at.logged()
    const words = {
      giverName: 'Rosa Delgado',
      giverEmail: null,
      giverAddress: null,
      description: 'A couch',
      givenOn: addDays(today(), -1),
      place: 'The yard',
    }
    const wish = { publicId: id, revision: 1, teamId: at.team.id, words, by: at.ruth }
    expect(await changeGoods(wish)).toBe('changed')
    expect(await confirmGoods({ publicId: id, revision: 2, by: at.ruth })).toBe('own-entry')
    await expect(
      sql`update goods_gift set confirmed_by = ${at.ruth.id}, confirmed_at = now() where public_id = ${id}`.execute(
        db,
      ),
    ).rejects.toThrow('who entered it may not confirm it')
  })

  test('what is corrected while staff read it is not confirmed unread', async () => {
    const id = await at.logged()
    const [corrected, confirmed] = await Promise.all([
      at.correct(id, { description: 'Only one lamp' }),
      confirmGoods({ publicId: id, revision: 1, by: at.ruth }),
    ])
    const { goods } = await receiptWordsOf(id)
    if (corrected.kind === 'changed') {
      expect(confirmed).toBe('changed-meanwhile')
      expect(goods).toBeNull()
    } else {
      expect([corrected.kind, confirmed]).toEqual(['decided-before', 'confirmed'])
      expect(goods).toBe('A gray couch')
    }
  })

  test('taken back and confirmed at once: one of both', async () => {
    const id = await at.logged()
    const wish = { publicId: id, reason: 'Twice', teamId: at.team.id, by: handOf(at.denise) }
    const outcomes = await Promise.all([
      withdrawGoods(wish),
      confirmGoods({ publicId: id, revision: 1, by: at.ruth }),
    ])
    expect(outcomes.filter((one) => one === 'decided-before')).toHaveLength(1)
    expect((await receiptWordsOf(id)).goods === null).toBe(outcomes[0] === 'withdrawn')
  })

  test('what came stays as it was acknowledged', async () => {
    const id = await at.logged()
    await confirmGoods({ publicId: id, revision: 1, by: at.ruth })
    await expect(
      sql`update goods_gift set description = 'A yacht' where public_id = ${id}`.execute(db),
    ).rejects.toThrow('stay as they were acknowledged')
  })
})

test('the receipt of goods is sent again once, however often one presses, and only where it can be', async () => {
  const id = await at.logged()
  expect(await resendGoodsReceipt(id, at.ruth)).toBe('no-receipt')
  await confirmGoods({ publicId: id, revision: 1, by: at.ruth })
  const outcomes = await Promise.all([
    resendGoodsReceipt(id, at.ruth),
    resendGoodsReceipt(id, at.ruth),
  ])
  expect(outcomes.toSorted()).toEqual(['just-sent', 'resent'])
  expect((await lettersTo(at.rosa)).map(({ kind }) => kind)).toEqual([
    'gift-receipt',
    'receipt-copies',
  ])
  const printed = await at.logged({ giverEmail: '' })
  await confirmGoods({ publicId: printed, revision: 1, by: at.ruth })
  expect(await resendGoodsReceipt(printed, at.ruth)).toBe('no-receipt')
  expect(await resendGoodsReceipt(aKey(), at.ruth)).toBe('not-found')
})
