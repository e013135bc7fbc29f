import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { ContentOf } from '#app/mail/message-kinds.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'
import type { Dedicated } from '#db/schema/gifts.ts'
import { shownDedication } from '../dedication.ts'

/** As many as a letter has room for; nearly nobody has more. */
const MOST = 40

/**
 * The valid receipts of some gifts as a letter says them, newest first, or `undefined` when there are none.
 * @param which a condition on the gift `g`.
 */
export async function findReceiptCopies(
  trx: Trx,
  which: RawBuilder<boolean>,
): Promise<ContentOf<'receipt-copies'> | undefined> {
  const { rows } = await selectReceipts(trx, which)
  const [first] = rows
  if (!first) return undefined
  return {
    legalName: first.legal_name,
    ein: first.ein,
    address: first.address,
    more: rows.length > MOST,
    receipts: rows.slice(0, MOST).map((row) => ({
      receiptNumber: formatReceiptNumber(row.year, row.number),
      donatedOn: row.donated_on,
      amountCents: row.amount_cents,
      donorName: row.donor_name,
      countsFor: row.counts_for,
      dedication: shownDedication(row) ?? null,
      receiptPath: `/gifts/${row.public_id}`,
      wordsPath: `/gifts/words/${row.words_key}`,
    })),
  }
}

function selectReceipts(trx: Trx, which: RawBuilder<boolean>) {
  return sql<{
    public_id: string
    words_key: string
    dedicated_as: Dedicated | null
    dedicated_to: string | null
    counts_for: string
    year: number
    number: number
    donated_on: string
    amount_cents: number
    donor_name: string | null
    legal_name: string
    ein: string | null
    address: string
  }>`
    select g.public_id, g.words_key, g.dedicated_as, g.dedicated_to, coalesce(t.name, c.name) as counts_for,
           r.year, r.number, r.donated_on, r.amount_cents, r.donor_name, r.legal_name, r.ein, r.address
      from gift g join receipt r on r.gift_id = g.id and r.voided_at is null
      join campaign c on c.id = g.campaign_id left join team t on t.id = g.team_id
     where g.status = 'paid' and ${which}
     order by g.paid_at desc, g.id desc
     limit ${MOST + 1}
  `.execute(trx)
}
