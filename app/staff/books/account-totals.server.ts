import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { notAfter, notBefore } from '#app/staff/days.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import { closeSnapshot, openSnapshot } from '#app/staff/exports/snapshot.server.ts'
import type { Snapshot } from '#app/staff/exports/snapshot.server.ts'
import type { AccountCode } from '#db/schema/ledger.ts'
import { accountPath } from './account-place.ts'

/** One account over some days, debits positive; the teams of a campaign together. */
export interface AccountTotal {
  readonly code: AccountCode
  readonly campaignSlug: string | null
  readonly campaign: string | null
  readonly opening: Cents
  /** What came onto its debit side, and onto its credit side; both positive. */
  readonly debit: Cents
  readonly credit: Cents
  readonly closing: Cents
}

/** Every account that anything was ever booked to by the end of these days. */
export async function findAccountTotals(days: Days): Promise<readonly AccountTotal[]> {
  const trx = await openSnapshot()
  try {
    return await findAccountTotalsIn(trx, days)
  } finally {
    await closeSnapshot(trx)
  }
}

export async function findAccountTotalsIn(
  trx: Snapshot,
  days: Days,
): Promise<readonly AccountTotal[]> {
  const fold = await trx.selectFrom('book_fold').select('last_journal_id').executeTakeFirst()
  const { rows } = await sql<{
    readonly code: AccountCode
    readonly campaign_slug: string | null
    readonly campaign: string | null
    readonly opening: number
    readonly debit: number
    readonly credit: number
  }>`
    select s.code, c.slug as campaign_slug, c.name as campaign, sum(s.opening)::bigint as opening, sum(s.debit)::bigint as debit,
           sum(s.credit)::bigint as credit
      from (${sumsOfFoldedDays(days)} union all ${sumsSinceFolded(days, fold?.last_journal_id ?? 0)}) s left join campaign c on c.id = s.campaign_id
     group by s.code, c.id`.execute(trx)
  return rows
    .map(({ code, campaign_slug: campaignSlug, campaign, ...sums }) => ({
      code,
      campaignSlug,
      campaign,
      opening: cents(sums.opening),
      debit: cents(sums.debit),
      credit: cents(sums.credit),
      closing: cents(sums.opening + sums.debit - sums.credit),
    }))
    .toSorted((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
}

/** Of the account of a campaign, its teams together. */
function pathOf({
  code,
  campaignSlug: campaign,
}: Pick<AccountTotal, 'code' | 'campaignSlug'>): string {
  return accountPath({ code, campaign, team: null })
}

/** What was folded into the sums of days by the end of these. */
function sumsOfFoldedDays({ from, to }: Days): RawBuilder<unknown> {
  const inside = from === null ? sql`true` : sql`d.day >= ${from}::date`
  return sql`
    select d.code, d.campaign_id, coalesce(sum(d.debit_cents - d.credit_cents) filter (where not ${inside}), 0) as opening,
           coalesce(sum(d.debit_cents) filter (where ${inside}), 0) as debit,
           coalesce(sum(d.credit_cents) filter (where ${inside}), 0) as credit
      from book_day d where ${to === null ? sql`true` : sql`d.day <= ${to}::date`} group by d.code, d.campaign_id`
}

/** What was booked after that journal, from the postings themselves; on whichever day it happened. */
function sumsSinceFolded(days: Days, last: number): RawBuilder<unknown> {
  return sql`
    select a.code, a.campaign_id, s.opening, s.debit, s.credit
      from (${sumsByAccount(days, sql`p.journal_id > ${last}`)}) s
      join ledger_account a on a.id = s.account_id`
}

/** `account_id`, `opening`, `debit` and `credit` of the postings `p` up to the end of these days. */
export function sumsByAccount(
  { from, to }: Days,
  which: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  const inside = notBefore(from, sql`j.occurred_at`)
  return sql`
    select p.account_id, coalesce(sum(p.amount) filter (where not ${inside}), 0) as opening,
           coalesce(sum(p.amount) filter (where p.amount > 0 and ${inside}), 0) as debit,
           coalesce(-sum(p.amount) filter (where p.amount < 0 and ${inside}), 0) as credit
      from posting p join journal j on j.id = p.journal_id
     where ${which} and ${notAfter(to, sql`j.occurred_at`)} group by p.account_id`
}
