import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import { formatInvoiceNumber } from './invoices.server.ts'
import { isPayableByCard } from './sponsor-state.ts'

/**
 * `came`: it is paid, and the sign is theirs to look at. `invoice`: what they owe. `late`: the invoice once more. `proof`: the sign
 * waits for them. `changed`: it was changed, look again. `noted`: a captain wrote down their yes. `thanks`: after it is paid.
 */
export type SponsorNews = 'came' | 'invoice' | 'late' | 'proof' | 'changed' | 'noted' | 'thanks'

interface Letter {
  /** Of the same name one is sent, however often it is asked for; without it, each is of its own. */
  readonly once?: string
  /** Of a captain. */
  readonly words?: string
}

/** Writes to a sponsor who left an address. @returns whether a letter goes out. */
export async function tellSponsor(
  trx: Trx,
  orderId: number,
  news: SponsorNews,
  { once, words = '' }: Letter = {},
): Promise<boolean> {
  const [row] = await findSponsors(sql`s.order_id = ${orderId} and s.erased_at is null`, trx)
  if (!row?.buyer_email) return false
  const { letters } = await trx
    .updateTable('ticket_order')
    .set({ letters: sql`letters + 1` })
    .where('id', '=', orderId)
    .returning('letters')
    .executeTakeFirstOrThrow()
  return await queueMessage(trx, {
    kind: 'sponsor-news',
    subjectId: `${row.public_id} ${once ?? letters}`,
    to: row.buyer_email,
    language: row.language,
    content: {
      news,
      key: row.key,
      name: row.buyer_name,
      firm: row.firm,
      level: row.level,
      title: row.title,
      price: row.price,
      fairValue: row.fair_value,
      places: row.places,
      invoice: row.number === null ? null : formatInvoiceNumber(row.number),
      dueOn: row.due_on,
      byCard: isPayableByCard(row),
      words,
    },
  })
}
