import { sql } from 'kysely'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'
import {
  formatReceiptNumber,
  issueReceipts,
  voidReceipts,
} from '#app/receipts/issue-receipts.server.ts'
import type { IssuedReceipt } from '#app/receipts/issue-receipts.server.ts'

/** A payment for something that is not a gift alone, and the receipt that it should have by now. */
interface Payment {
  match_id: number
  amount_cents: number
  fair_value_cents: number
  /** Whether there is anything to acknowledge: somebody who gave, and more than what they got for it. */
  due: boolean
  is_share: boolean
  received_on: Date
  valid_amount: number | null
  valid_fair_value: number | null
  valid_year: number | null
  valid_number: number | null
  benefit: string | null
  giver_name: string | null
  giver_email: string | null
  team_name: string | null
  campaign_name: string
  legal_name: string
  ein: string | null
  address: string
  receipt_words: string
}

/**
 * Gives the payments of one contribution the receipts that they should have, each payment judged alone (C2): what its giver
 * gets in return is taken from the first payments first, only what is more than that is acknowledged, and a payment that is a
 * purchase has none (C3, C6, C9). A sale's takings have no receipt; gifts are receipted with their rows of `gift`. What is right already is left as it is, so that it may be called after
 * every match and every match undone.
 * @param why said of a receipt that is replaced or void.
 */
export async function receiptPayments(
  trx: Trx,
  contributionId: number,
  why: string,
): Promise<void> {
  const payments = await findPayments(trx, contributionId)
  const wrong = payments.filter((payment) => !payment.due && payment.valid_amount !== null)
  await voidReceipts(
    trx,
    wrong.map(({ match_id: id }) => ({ kind: 'match', id })),
    why,
  )
  const missing = payments.filter(
    (payment) =>
      payment.due &&
      (payment.valid_amount !== payment.amount_cents ||
        payment.valid_fair_value !== payment.fair_value_cents),
  )
  const issued = await issueReceipts(
    trx,
    missing.map((payment) => ({
      of: { kind: 'match', id: payment.match_id },
      donatedAt: payment.received_on,
      amount: cents(payment.amount_cents),
      donorName: payment.giver_name,
      ...(payment.fair_value_cents > 0 && {
        benefit: { fairValue: cents(payment.fair_value_cents), words: payment.benefit ?? '' },
      }),
    })),
    why,
  )
  await queueMessages(
    trx,
    missing.flatMap((payment, index) => {
      const receipt = issued[index]
      return receipt && payment.giver_email !== null
        ? [letterOf(payment, payment.giver_email, receipt)]
        : []
    }),
  )
}

function letterOf(payment: Payment, to: string, receipt: IssuedReceipt) {
  return {
    kind: 'gift-receipt' as const,
    subjectId: receipt.publicId,
    to,
    content: {
      receiptNumber: receipt.number,
      donatedOn: receipt.donatedOn,
      amountCents: receipt.amount,
      donorName: payment.giver_name,
      legalName: payment.legal_name,
      ein: payment.ein,
      address: payment.address,
      teamName: payment.team_name,
      campaignName: payment.campaign_name,
      words: payment.receipt_words,
      isShare: payment.is_share,
      isPayment: !payment.is_share,
      receiptPath: `/receipts/${receipt.publicId}`,
      replaces:
        payment.valid_year === null || payment.valid_number === null
          ? null
          : formatReceiptNumber(payment.valid_year, payment.valid_number),
      benefit:
        payment.fair_value_cents > 0
          ? {
              words: payment.benefit ?? '',
              fairValueCents: payment.fair_value_cents,
              deductibleCents: payment.amount_cents - payment.fair_value_cents,
            }
          : null,
    },
  }
}

async function findPayments(trx: Trx, contributionId: number): Promise<Payment[]> {
  const { rows } = await sql<Payment>`
    select p.match_id, p.amount_cents, p.fair_value_cents, p.due, p.benefit, p.giver_name, c.giver_email,
           c.kind = 'restaurant_share' as is_share,
           (m.received_on + time '12:00') at time zone o.time_zone as received_on,
           r.amount_cents as valid_amount, r.fair_value_cents as valid_fair_value, r.year as valid_year, r.number as valid_number,
           t.name as team_name, g.name as campaign_name, o.legal_name, o.ein, o.address, o.receipt_words
      from payment_to_receipt p join contribution c on c.id = p.contribution_id
      join remittance_match x on x.id = p.match_id join remittance m on m.id = x.remittance_id
      join campaign g on g.id = c.campaign_id cross join organization o
      left join team t on t.id = c.team_id left join receipt r on r.match_id = p.match_id and r.voided_at is null
     where p.contribution_id = ${contributionId}
     order by p.match_id
  `.execute(trx)
  return rows
}
