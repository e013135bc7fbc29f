import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { findReceiptCopies } from '#app/giving/resend/receipt-copies.server.ts'
import type { ResendOutcome } from '#app/giving/resend/resend-receipt.server.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { lockGoods } from './goods/lock-goods.server.ts'
import type { Hand } from './hand.ts'

type Resent = Exclude<ResendOutcome, 'gift-not-found'> | 'not-found'

/** Sends the receipts of what came for one contribution again, to its giver and nobody else, on behalf of staff. */
export async function resendReceipts(contributionPublicId: string, by: Hand): Promise<Resent> {
  return await inTransaction(async (trx) => {
    const contribution = await trx
      .selectFrom('contribution')
      .select(['id', 'giver_email'])
      .where('public_id', '=', contributionPublicId)
      .forUpdate()
      .executeTakeFirst()
    if (!contribution) return 'not-found'
    const which = sql<boolean>`r.id in (
      select x.id from remittance_match m join receipt x on x.match_id = m.id where m.contribution_id = ${contribution.id}
      union all
      select x.id from gift g join receipt x on x.gift_id = g.id where g.contribution_id = ${contribution.id})`
    const subject = { kind: 'contribution', publicId: contributionPublicId } as const
    return await queueCopies(trx, { subject, to: contribution.giver_email, which, by })
  })
}

/** The same of goods. */
export async function resendGoodsReceipt(goodsPublicId: string, by: Hand): Promise<Resent> {
  return await inTransaction(async (trx) => {
    const goods = await lockGoods(trx, goodsPublicId)
    if (!goods) return 'not-found'
    const which = sql<boolean>`r.goods_id = ${goods.id}`
    const subject = { kind: 'goods', publicId: goodsPublicId } as const
    return await queueCopies(trx, { subject, to: goods.giver_email, which, by })
  })
}

async function queueCopies(
  trx: Trx,
  order: {
    readonly subject: { readonly kind: 'contribution' | 'goods'; readonly publicId: string }
    readonly to: string | null
    readonly which: RawBuilder<boolean>
    readonly by: Hand
  },
): Promise<Resent> {
  const { subject, to } = order
  const content = await findReceiptCopies(trx, order.which)
  if (!content || to === null) return 'no-receipt'
  const { late } = await trx
    .selectFrom('message')
    .select(
      sql<boolean>`coalesce(max(created_at) > now() - interval '10 minutes', false)`.as('late'),
    )
    .where('kind', '=', 'receipt-copies')
    .where('subject_id', 'like', `${subject.publicId} %`)
    .where('to_address', '=', to)
    .executeTakeFirstOrThrow()
  if (late) return 'just-sent'
  await queueMessage(trx, {
    kind: 'receipt-copies',
    subjectId: `${subject.publicId} ${newKey()}`,
    to,
    content,
  })
  await recordChange(trx, {
    actor: order.by,
    action: 'resend-receipt',
    subjectKind: subject.kind,
    subjectId: subject.publicId,
  })
  return 'resent'
}
