import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { formatReceiptNumber } from './issue-receipts.server.ts'
import { receiptOf } from './receipt-of.server.ts'
import type { ReceiptOf } from './receipt-of.server.ts'

/** A receipt as it was issued: who holds its link sees what its donor does, and no address of theirs (S3). */
export interface Receipt {
  readonly id: string
  readonly number: string
  readonly of: ReceiptOf
  readonly amount: Cents
  readonly currency: string
  /** Given in return, at a fair price; the most that may be deducted is what is more than that (C3). */
  readonly benefit: {
    readonly words: string
    readonly fairValue: Cents
    readonly deductible: Cents
  } | null
  /** What was given that is not money, and where it was handed over (C10). */
  readonly goods: { readonly words: string; readonly place: string } | null
  readonly donorName: string | null
  /** The team, or the campaign alone. */
  readonly countsFor: string
  /** Days of the organization's calendar. */
  readonly donatedOn: string
  readonly issuedOn: string
  /** The organization as it was then. */
  readonly legalName: string
  readonly ein: string | null
  readonly address: string
  readonly words: string
  /** The number of the void one that it stands for. */
  readonly replaces: string | null
  /** Where the monthly gift that it is a month of is stopped (C23). */
  readonly stopPath: string | null
  readonly voided: { readonly by: ReceiptLink | null } | null
}

interface ReceiptLink {
  readonly id: string
  readonly number: string
}

/** @returns `undefined` for an id that none has. */
export async function findReceipt(publicId: string): Promise<Receipt | undefined> {
  const { rows } = await sql<ReceiptRow>`
    select r.public_id, r.year, r.number, r.amount_cents, r.deductible_cents, r.fair_value_cents, r.benefit, r.goods, d.place,
           ${receiptOf} as of,
           r.donor_name, coalesce(t.name, c.name) as counts_for, r.donated_on::text as donated_on,
           (r.issued_at at time zone o.time_zone)::date::text as issued_on, r.legal_name, r.ein, r.address, r.words,
           r.voided_at is not null as void, o.currency, mg.stop_key,
           old.year as old_year, old.number as old_number, new.public_id as new_id, new.year as new_year, new.number as new_number
      from receipt r
      cross join organization o
      left join gift g on g.id = r.gift_id
      left join monthly_gift mg on mg.id = g.monthly_id
      left join remittance_match m on m.id = r.match_id
      left join contribution p on p.id = m.contribution_id
      left join goods_gift d on d.id = r.goods_id
      left join sale s on s.id = r.sale_id
      join campaign c on c.id = coalesce(g.campaign_id, p.campaign_id, d.campaign_id, s.campaign_id)
      left join team t on t.id = coalesce(g.team_id, p.team_id, d.team_id, s.team_id)
      left join receipt old on old.id = r.replaces
      left join receipt new on new.replaces = r.id
     where r.public_id = ${publicId}
  `.execute(db)
  const [row] = rows
  if (!row) return undefined
  return {
    id: row.public_id,
    number: formatReceiptNumber(row.year, row.number),
    of: row.of,
    amount: cents(row.amount_cents),
    currency: row.currency,
    benefit:
      row.fair_value_cents > 0
        ? {
            words: row.benefit ?? '',
            fairValue: cents(row.fair_value_cents),
            deductible: cents(row.deductible_cents),
          }
        : null,
    goods: row.goods === null ? null : { words: row.goods, place: row.place ?? '' },
    donorName: row.donor_name,
    countsFor: row.counts_for,
    donatedOn: row.donated_on,
    issuedOn: row.issued_on,
    legalName: row.legal_name,
    ein: row.ein,
    address: row.address,
    words: row.words,
    replaces: numberOf(row.old_year, row.old_number),
    stopPath: row.stop_key === null ? null : `/monthly/${row.stop_key}`,
    voided: row.void ? { by: linkOf(row) } : null,
  }
}

interface ReceiptRow {
  public_id: string
  year: number
  number: number
  amount_cents: number
  deductible_cents: number
  fair_value_cents: number
  benefit: string | null
  goods: string | null
  place: string | null
  of: Receipt['of']
  donor_name: string | null
  counts_for: string
  donated_on: string
  issued_on: string
  legal_name: string
  ein: string | null
  address: string
  words: string
  void: boolean
  stop_key: string | null
  currency: string
  old_year: number | null
  old_number: number | null
  new_id: string | null
  new_year: number | null
  new_number: number | null
}

function linkOf({ new_id: id, new_year: year, new_number: place }: ReceiptRow): ReceiptLink | null {
  const number = numberOf(year, place)
  return id === null || number === null ? null : { id, number }
}

function numberOf(year: number | null, number: number | null): string | null {
  return year === null || number === null ? null : formatReceiptNumber(year, number)
}
