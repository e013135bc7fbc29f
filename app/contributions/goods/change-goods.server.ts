import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Hand } from '../hand.ts'
import { lockGoods, recordGoods } from './lock-goods.server.ts'
import { columnsOfGoods } from './log-goods.server.ts'
import type { GoodsWords } from './log-goods.server.ts'

export type ChangedGoods = 'changed' | 'changed-meanwhile' | 'decided-before' | 'not-found'

/** Corrects what a captain logged, until staff say that it came. Whoever corrects it is one of those who entered it. */
export async function changeGoods(wish: {
  readonly publicId: string
  /** As it was when the form was opened. */
  readonly revision: number
  readonly teamId: number
  readonly words: GoodsWords
  readonly by: Hand
}): Promise<ChangedGoods> {
  return await inTransaction(async (trx) => {
    const goods = await lockGoods(trx, wish.publicId)
    if (!goods || goods.team_id !== wish.teamId) return 'not-found'
    if (goods.voided_at || goods.confirmed_at) return 'decided-before'
    if (goods.revision !== wish.revision) return 'changed-meanwhile'
    await addHand(trx, goods.id, wish.by)
    await trx
      .updateTable('goods_gift')
      .set({ ...columnsOfGoods(wish.words), revision: goods.revision + 1 })
      .where('id', '=', goods.id)
      .execute()
    await recordGoods(trx, wish.publicId, wish.by, 'change-goods', {
      before: { what: goods.description },
      after: { what: wish.words.description },
    })
    return 'changed'
  })
}

async function addHand(trx: Trx, goodsId: number, by: Hand): Promise<void> {
  await trx
    .insertInto('goods_hand')
    .values({ goods_id: goodsId, person_id: by.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
