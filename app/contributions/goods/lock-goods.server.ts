import { recordChange } from '#app/people/audit.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Hand } from '../hand.ts'

/** Goods, locked, with what their receipt and its letter say of the organization. */
export async function lockGoods(trx: Trx, publicId: string) {
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

export async function recordGoods(
  trx: Trx,
  publicId: string,
  by: Hand,
  action: 'log-goods' | 'change-goods' | 'confirm-goods' | 'withdraw-goods',
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await recordChange(trx, {
    actor: by,
    action,
    subjectKind: 'goods',
    subjectId: publicId,
    detail,
  })
}
