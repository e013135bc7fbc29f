import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { cents } from '#app/money/cents.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { issueReceipts, voidReceipts } from '#app/receipts/issue-receipts.server.ts'
import { momentOf } from '../business-day.server.ts'
import type { Hand } from '../hand.ts'
import { lockGoods, recordGoods } from './lock-goods.server.ts'

export type ConfirmedGoods =
  | 'confirmed'
  | 'decided-before'
  /** Corrected since it was read: whoever confirms says that these very things came. */
  | 'changed-meanwhile'
  | 'own-entry'
  | 'not-found'

export type WithdrawnGoods = 'withdrawn' | 'decided-before' | 'not-found'

/** Staff say that the goods came: their giver is thanked with a receipt that describes them (IRS Pub. 1771). */
export async function confirmGoods(wish: {
  readonly publicId: string
  readonly revision: number
  readonly by: Hand
}): Promise<ConfirmedGoods> {
  return await inTransaction(async (trx) => {
    const goods = await lockGoods(trx, wish.publicId)
    if (!goods) return 'not-found'
    if (goods.voided_at || goods.confirmed_at) return 'decided-before'
    if (await isOwnEntry(trx, goods.id, wish.by)) return 'own-entry'
    if (goods.revision !== wish.revision) return 'changed-meanwhile'
    await trx
      .updateTable('goods_gift')
      .set({ confirmed_by: wish.by.id, confirmed_at: sql`now()` })
      .where('id', '=', goods.id)
      .execute()
    const [receipt] = await issueReceipts(
      trx,
      [
        {
          of: { kind: 'goods', id: goods.id },
          donatedAt: await momentOf(trx, goods.given_on),
          amount: cents(0),
          donorName: goods.giver_name,
          goods: goods.description,
        },
      ],
      'issued again',
    )
    if (receipt && goods.giver_email)
      await queueMessage(trx, {
        kind: 'gift-receipt',
        subjectId: receipt.publicId,
        to: goods.giver_email,
        content: {
          receiptNumber: receipt.number,
          donatedOn: receipt.donatedOn,
          amountCents: 0,
          donorName: goods.giver_name,
          legalName: goods.legal_name,
          ein: goods.ein,
          address: goods.address,
          teamName: goods.team_name,
          campaignName: goods.campaign_name,
          words: goods.receipt_words,
          receiptPath: `/receipts/${receipt.publicId}`,
          replaces: null,
          goods: goods.description,
        },
      })
    await recordGoods(trx, wish.publicId, wish.by, 'confirm-goods')
    return 'confirmed'
  })
}

export interface GoodsWithdrawal {
  readonly publicId: string
  readonly reason: string
  /** The team whose desk asks, which may not take back what staff have confirmed; staff may. */
  readonly teamId: number | 'any'
  readonly by: Hand
}

/** Takes back what was logged, or acknowledged, by mistake; the receipt is void. */
export async function withdrawGoods(wish: GoodsWithdrawal): Promise<WithdrawnGoods> {
  return await inTransaction(async (trx) => await takeBackGoods(trx, wish))
}

/** The same, of goods whose coming is taken back with something else at once. */
export async function takeBackGoods(trx: Trx, wish: GoodsWithdrawal): Promise<WithdrawnGoods> {
  const goods = await lockGoods(trx, wish.publicId)
  if (!goods || (wish.teamId !== 'any' && goods.team_id !== wish.teamId)) return 'not-found'
  if (goods.voided_at || (goods.confirmed_at && wish.teamId !== 'any')) return 'decided-before'
  await trx
    .updateTable('goods_gift')
    .set({ voided_at: sql`now()`, voided_by: wish.by.id, void_reason: wish.reason })
    .where('id', '=', goods.id)
    .execute()
  await voidReceipts(trx, [{ kind: 'goods', id: goods.id }], wish.reason)
  await recordGoods(trx, wish.publicId, wish.by, 'withdraw-goods', { reason: wish.reason })
  return 'withdrawn'
}

async function isOwnEntry(trx: Trx, goodsId: number, by: Hand): Promise<boolean> {
  const hand = await trx
    .selectFrom('goods_hand')
    .select('person_id')
    .where('goods_id', '=', goodsId)
    .where('person_id', '=', by.id)
    .executeTakeFirst()
  return hand !== undefined
}
