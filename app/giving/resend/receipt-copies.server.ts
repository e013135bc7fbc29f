import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { ContentOf } from '#app/mail/message-kinds.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'
import { receiptOf } from '#app/receipts/receipt-of.server.ts'
import type { ReceiptOf } from '#app/receipts/receipt-of.server.ts'
import type { Dedicated } from '#db/schema/gifts.ts'
import { shownDedication } from '../dedication.ts'

/** As many as a letter has room for; nearly nobody has more. */
const MOST = 40

/**
 * Some valid receipts, of whatever they are, as a letter says them, newest first, or `undefined` when there are none.
 * @param which a condition on the receipt `r` or on whose it is, `v`.
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
      of: row.of,
      donatedOn: row.donated_on,
      amountCents: row.amount_cents,
      donorName: row.donor_name,
      countsFor: row.counts_for,
      dedication: shownDedication(row) ?? null,
      ...(row.gift === null
        ? { receiptPath: `/receipts/${row.public_id}`, wordsPath: null }
        : { receiptPath: `/gifts/${row.gift}`, wordsPath: `/gifts/words/${row.words_key}` }),
      stopPath: row.stop_key === null ? null : `/monthly/${row.stop_key}`,
      benefit:
        row.fair_value_cents > 0
          ? {
              words: row.benefit ?? '',
              fairValueCents: row.fair_value_cents,
              deductibleCents: row.deductible_cents,
            }
          : null,
      goods: row.goods,
    })),
  }
}

function selectReceipts(trx: Trx, which: RawBuilder<boolean>) {
  return sql<{
    public_id: string
    /** Of a gift: where it is seen, and the key to its words. */
    gift: string | null
    words_key: string | null
    /** Of a month of a monthly gift. */
    stop_key: string | null
    dedicated_as: Dedicated | null
    dedicated_to: string | null
    counts_for: string
    of: ReceiptOf
    year: number
    number: number
    donated_on: string
    amount_cents: number
    fair_value_cents: number
    deductible_cents: number
    benefit: string | null
    goods: string | null
    donor_name: string | null
    legal_name: string
    ein: string | null
    address: string
  }>`
    select r.public_id, g.public_id as gift, g.words_key, o.stop_key, g.dedicated_as, g.dedicated_to, coalesce(t.name, c.name) as counts_for,
           ${receiptOf} as of,
           r.year, r.number, r.donated_on, r.amount_cents, r.fair_value_cents, r.deductible_cents, r.benefit, r.goods,
           r.donor_name, r.legal_name, r.ein, r.address
      from receipt_given v join receipt r on r.id = v.receipt_id left join gift g on g.id = r.gift_id left join monthly_gift o on o.id = g.monthly_id
      join campaign c on c.id = v.campaign_id left join team t on t.id = v.team_id
     where r.voided_at is null and ${which}
     order by r.donated_on desc, coalesce(g.paid_at, r.issued_at) desc, r.id desc
     limit ${MOST + 1}
  `.execute(trx)
}
