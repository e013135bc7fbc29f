import { sql } from 'kysely'
import { z } from 'zod'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { findReceiptCopies } from './receipt-copies.server.ts'

const Payload = z.object({
  email: z.string(),
  language: z.enum(['en', 'es']),
  /** Of one asking: should the job run twice, its letter is the same one. */
  asking: z.string(),
})

/** The job `mail-receipts`: writes to a donor who asked, and to nobody when the address has given nothing. */
export async function mailReceiptsJob(payload: unknown): Promise<void> {
  const { email, language, asking } = Payload.parse(payload)
  await inTransaction(async (trx) => {
    const content = await findReceiptCopies(trx, sql`v.email = ${email}`)
    if (!content) return
    await queueMessage(trx, {
      kind: 'receipt-copies',
      subjectId: asking,
      to: email,
      language,
      content,
    })
  })
}
