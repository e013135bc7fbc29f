import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'
import {
  formatReceiptNumber,
  issueReceipts,
  voidReceipts,
} from '#app/receipts/issue-receipts.server.ts'
import type { IssuedReceipt } from '#app/receipts/issue-receipts.server.ts'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import type { Language } from '#app/words/language.ts'
import { describeTickets } from './what-was-bought.server.ts'

/** A payment by card for what is part gift, and the receipt that it should have by now. */
export interface SaleToReceipt {
  sale_id: number
  public_id: string
  amount_cents: number
  fair_value_cents: number
  /** Whether there is anything to acknowledge: something that is not given up, and more paid than it is worth. */
  due: boolean
  /** Whether any of it is neither given up nor kept. */
  has_places: boolean
  /** Whether its buyer hears of it by the letter that says that the places are theirs. */
  is_told_of: boolean
  payer_name: string | null
  payer_email: string | null
  language: Language
  /** `null` once its bank took it back. */
  paid_at: Date | null
  valid_amount: number | null
  valid_fair_value: number | null
  valid_year: number | null
  valid_number: number | null
  team_name: string
  campaign_name: string
  legal_name: string
  ein: string | null
  address: string
  receipt_words: string
  benefit: string
}

/**
 * Gives payments by card for places and sponsorships the receipts that they should have: over what is left of the price, less what
 * the tickets that are not given up are worth, to whoever paid and nobody else (C3, C4, C6). A payment at that value or below is
 * a purchase and has none. What is right already is left as it is, so that it may be called after whatever befalls a sale.
 * @param why said of a receipt that is replaced or void.
 * @returns the sales, and those that have a new receipt with its number.
 */
export async function receiptSales(
  trx: Trx,
  saleIds: readonly number[],
  why: string,
): Promise<{ readonly sales: SaleToReceipt[]; readonly issued: ReadonlyMap<number, string> }> {
  const sales = await findSales(trx, saleIds)
  const wrong = sales.filter((sale) => !sale.due && sale.valid_amount !== null)
  await voidReceipts(
    trx,
    wrong.map(({ sale_id: id }) => ({ kind: 'sale', id })),
    why,
  )
  const missing = sales.flatMap((sale) => {
    const isRight =
      sale.valid_amount === sale.amount_cents && sale.valid_fair_value === sale.fair_value_cents
    return sale.due && sale.paid_at !== null && !isRight ? [{ ...sale, paidAt: sale.paid_at }] : []
  })
  const issued = await issueReceipts(
    trx,
    missing.map((sale) => ({
      of: { kind: 'sale', id: sale.sale_id },
      donatedAt: sale.paidAt,
      amount: cents(sale.amount_cents),
      donorName: sale.payer_name,
      ...(sale.fair_value_cents > 0 && {
        benefit: { fairValue: cents(sale.fair_value_cents), words: sale.benefit },
      }),
    })),
    why,
  )
  await queueMessages(
    trx,
    missing.flatMap((sale, index) => {
      const receipt = issued[index]
      return receipt && sale.payer_email !== null ? [letterOf(sale, sale.payer_email, receipt)] : []
    }),
  )
  return { sales, issued: new Map(issued.map(({ of, number }) => [of.id, number])) }
}

function letterOf(sale: SaleToReceipt, to: string, receipt: IssuedReceipt) {
  return {
    kind: 'gift-receipt' as const,
    subjectId: receipt.publicId,
    to,
    language: sale.language,
    content: {
      receiptNumber: receipt.number,
      donatedOn: receipt.donatedOn,
      amountCents: receipt.amount,
      donorName: sale.payer_name,
      legalName: sale.legal_name,
      ein: sale.ein,
      address: sale.address,
      teamName: sale.team_name,
      campaignName: sale.campaign_name,
      words: sale.receipt_words,
      isPayment: true,
      receiptPath: `/receipts/${receipt.publicId}`,
      replaces: replacedBy(sale),
      benefit:
        sale.fair_value_cents > 0
          ? {
              words: sale.benefit,
              fairValueCents: sale.fair_value_cents,
              deductibleCents: sale.amount_cents - sale.fair_value_cents,
            }
          : null,
    },
  }
}

/** The number of the receipt that was valid before. */
export function replacedBy({
  valid_year: year,
  valid_number: number,
}: SaleToReceipt): string | null {
  return year === null || number === null ? null : formatReceiptNumber(year, number)
}

async function findSales(trx: Trx, saleIds: readonly number[]): Promise<SaleToReceipt[]> {
  if (saleIds.length === 0) return []
  const { rows } = await sql<Omit<SaleToReceipt, 'benefit'>>`
    select p.sale_id, s.public_id, p.amount_cents, p.fair_value_cents, p.due, p.payer_name, p.payer_email, p.language, p.paid_at,
           exists (select 1 from ticket k where k.sale_id = s.id and k.released_at is null) as has_places,
           exists (select 1 from ticket_order w where w.sale_id = s.id and w.kind = 'tickets') as is_told_of,
           r.amount_cents as valid_amount, r.fair_value_cents as valid_fair_value,
           r.year as valid_year, r.number as valid_number,
           t.name as team_name, g.name as campaign_name, o.legal_name, o.ein, o.address, o.receipt_words
      from sale_to_receipt p join sale s on s.id = p.sale_id
      join campaign g on g.id = s.campaign_id join team t on t.id = s.team_id cross join organization o
      left join receipt r on r.sale_id = p.sale_id and r.voided_at is null
     where p.sale_id = any(${saleIds}::bigint[]) and (p.paid_at is not null or r.id is not null)
     order by p.sale_id
  `.execute(trx)
  const { rows: tickets } = await sql<{ key: number; ticketId: number }>`
    select s.id as key, t.id as "ticketId"
      from sale s left join ticket_order o on o.sale_id = s.id
      join ticket t on t.sale_id = s.id or t.order_id = o.id and t.price_cents = 0 and t.released_at is null
      left join refund r on r.id = t.refund_id
     where s.id = any(${saleIds}::bigint[])
       and (not exists (select 1 from stripe_balance_transaction x where x.source_id = r.stripe_refund_id and x.type = 'refund')
            or exists (select 1 from stripe_balance_transaction y where y.source_id = r.stripe_refund_id and y.type = 'refund_failure'))
  `.execute(trx)
  const bought = await describeTickets(trx, tickets)
  return rows.map((row) => ({ ...row, benefit: bought.get(row.sale_id) ?? '' }))
}
