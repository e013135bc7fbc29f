import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { cents } from '#app/money/cents.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { issueReceipts, voidReceipts } from '#app/receipts/issue-receipts.server.ts'
import { momentOf } from './business-day.server.ts'
import type { Hand } from './hand.ts'
import { findPlace } from './log-contribution.server.ts'

/** Goods as whoever takes them in describes them; nobody but their giver says what they are worth (C10). */
export interface GoodsWish {
  /** Made with the form: sent twice, it is logged once. 128 bits as hex. */
  readonly key: string
  readonly teamSlug: string | null
  readonly giverName: string
  readonly giverEmail: string | null
  readonly giverAddress: string | null
  readonly description: string
  /** A day of the organization's calendar. */
  readonly givenOn: string
  readonly place: string
  readonly by: Hand
}

export type LoggedGoods = { kind: 'logged' | 'logged-before' | 'team-not-found' }

/** Notes goods that somebody gave. Their giver hears of it once staff say that they came. */
export async function logGoods(wish: GoodsWish): Promise<LoggedGoods> {
  return await inTransaction(async (trx) => {
    const place = await findPlace(trx, wish.teamSlug)
    if (!place) return { kind: 'team-not-found' }
    const row = await trx
      .insertInto('goods_gift')
      .values({
        public_id: wish.key,
        campaign_id: place.campaign_id,
        team_id: place.team_id,
        giver_name: wish.giverName,
        giver_email: wish.giverEmail,
        giver_address: wish.giverAddress,
        description: wish.description,
        given_on: wish.givenOn,
        place: wish.place,
        logged_by: wish.by.id,
      })
      .onConflict((conflict) => conflict.column('public_id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!row) return { kind: 'logged-before' }
    await record(trx, wish.key, wish.by, 'log-goods')
    return { kind: 'logged' }
  })
}

export type GoodsDecision = 'confirmed' | 'withdrawn' | 'decided-before' | 'own-entry' | 'not-found'

/** Staff say that the goods came: their giver is thanked with a receipt that describes them (IRS Pub. 1771). */
export async function confirmGoods(wish: {
  readonly publicId: string
  readonly by: Hand
}): Promise<GoodsDecision> {
  return await inTransaction(async (trx) => {
    const goods = await lockGoods(trx, wish.publicId)
    if (!goods) return 'not-found'
    if (goods.voided_at || goods.confirmed_at) return 'decided-before'
    if (goods.logged_by === wish.by.id) return 'own-entry'
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
    await record(trx, wish.publicId, wish.by, 'confirm-goods')
    return 'confirmed'
  })
}

/** Takes back what was logged, or acknowledged, by mistake; the receipt is void. */
export async function withdrawGoods(wish: {
  readonly publicId: string
  readonly reason: string
  /** The team whose desk asks, which may not take back what staff have confirmed; staff may. */
  readonly teamId: number | 'any'
  readonly by: Hand
}): Promise<GoodsDecision> {
  return await inTransaction(async (trx) => {
    const goods = await lockGoods(trx, wish.publicId)
    if (!goods || (wish.teamId !== 'any' && goods.team_id !== wish.teamId)) return 'not-found'
    if (goods.voided_at || (goods.confirmed_at && wish.teamId !== 'any')) return 'decided-before'
    await trx
      .updateTable('goods_gift')
      .set({ voided_at: sql`now()`, voided_by: wish.by.id, void_reason: wish.reason })
      .where('id', '=', goods.id)
      .execute()
    await voidReceipts(trx, [{ kind: 'goods', id: goods.id }], wish.reason)
    await record(trx, wish.publicId, wish.by, 'withdraw-goods', { reason: wish.reason })
    return 'withdrawn'
  })
}

async function lockGoods(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('goods_gift as g')
    .innerJoin('campaign as c', 'c.id', 'g.campaign_id')
    .innerJoin('organization as o', (join) => join.onTrue())
    .leftJoin('team as t', 't.id', 'g.team_id')
    .selectAll('g')
    .select(['c.name as campaign_name', 't.name as team_name'])
    .select(['o.legal_name', 'o.ein', 'o.address', 'o.receipt_words'])
    .where('g.public_id', '=', publicId)
    .forUpdate('g')
    .executeTakeFirst()
}

async function record(
  trx: Trx,
  publicId: string,
  by: Hand,
  action: 'log-goods' | 'confirm-goods' | 'withdraw-goods',
  detail: Readonly<Record<string, string>> = {},
): Promise<void> {
  await recordChange(trx, {
    actor: by,
    action,
    subjectKind: 'goods',
    subjectId: publicId,
    detail,
  })
}
