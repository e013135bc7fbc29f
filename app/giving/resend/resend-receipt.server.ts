import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { findReceiptCopies } from './receipt-copies.server.ts'

export type ResendOutcome =
  | 'resent'
  /** Within the last minutes, by whomever: a second press sends no second letter. */
  | 'just-sent'
  /** Not paid, given back, or without an address. */
  | 'no-receipt'
  | 'gift-not-found'

/** Sends the receipt of one gift again, to its donor and nobody else, on behalf of staff. */
export async function resendReceipt(giftPublicId: string, actor: Actor): Promise<ResendOutcome> {
  return await inTransaction(async (trx) => {
    const gift = await trx
      .selectFrom('gift')
      .select(['id', 'donor_email', 'language'])
      .where('public_id', '=', giftPublicId)
      .forUpdate()
      .executeTakeFirst()
    if (!gift) return 'gift-not-found'
    const content = await findReceiptCopies(trx, sql`r.gift_id = ${gift.id}`)
    if (!content || gift.donor_email === null) return 'no-receipt'
    const { late } = await trx
      .selectFrom('message')
      .select(
        sql<boolean>`coalesce(max(created_at) > now() - interval '10 minutes', false)`.as('late'),
      )
      .where('kind', '=', 'receipt-copies')
      .where('subject_id', 'like', `${giftPublicId} %`)
      .where('to_address', '=', gift.donor_email)
      .executeTakeFirstOrThrow()
    if (late) return 'just-sent'
    await queueMessage(trx, {
      kind: 'receipt-copies',
      subjectId: `${giftPublicId} ${newKey()}`,
      to: gift.donor_email,
      language: gift.language,
      content,
    })
    await recordChange(trx, {
      actor,
      action: 'resend-receipt',
      subjectKind: 'gift',
      subjectId: giftPublicId,
    })
    return 'resent'
  })
}
