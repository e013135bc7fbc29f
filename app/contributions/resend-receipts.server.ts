import { sql } from 'kysely'
import { findReceiptCopies } from '#app/giving/resend/receipt-copies.server.ts'
import type { ResendOutcome } from '#app/giving/resend/resend-receipt.server.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Hand } from './hand.ts'

/** Sends the receipts of what came for one contribution again, to its giver and nobody else, on behalf of staff. */
export async function resendReceipts(
  contributionPublicId: string,
  by: Hand,
): Promise<Exclude<ResendOutcome, 'gift-not-found'> | 'not-found'> {
  return await inTransaction(async (trx) => {
    const contribution = await trx
      .selectFrom('contribution')
      .select(['id', 'giver_email'])
      .where('public_id', '=', contributionPublicId)
      .forUpdate()
      .executeTakeFirst()
    if (!contribution) return 'not-found'
    const content = await findReceiptCopies(
      trx,
      sql`r.id in (
        select x.id from remittance_match m join receipt x on x.match_id = m.id where m.contribution_id = ${contribution.id}
        union all
        select x.id from gift g join receipt x on x.gift_id = g.id where g.contribution_id = ${contribution.id})`,
    )
    if (!content || contribution.giver_email === null) return 'no-receipt'
    const { before, late } = await trx
      .selectFrom('message')
      .select((row) => row.fn.countAll<number>().as('before'))
      .select(
        sql<boolean>`coalesce(max(created_at) > now() - interval '10 minutes', false)`.as('late'),
      )
      .where('kind', '=', 'receipt-copies')
      .where('subject_id', 'like', `${contributionPublicId} %`)
      .where('to_address', '=', contribution.giver_email)
      .executeTakeFirstOrThrow()
    if (late) return 'just-sent'
    await queueMessage(trx, {
      kind: 'receipt-copies',
      subjectId: `${contributionPublicId} ${before + 1}`,
      to: contribution.giver_email,
      content,
    })
    await recordChange(trx, {
      actor: by,
      action: 'resend-receipt',
      subjectKind: 'contribution',
      subjectId: contributionPublicId,
    })
    return 'resent'
  })
}
