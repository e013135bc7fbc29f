import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import { growChallenges } from './grow-challenges.server.ts'
import type { Account, Journal } from './journal.ts'
import { moveTotals } from './move-totals.server.ts'

/**
 * Writes journals with their postings and moves every total they bear on, all in the caller's transaction.
 * A fact that is in the book already is left out (I6): the same one told twice, or by two at once, counts once.
 * @returns those of the given journals that were new; the promises of challenges that grew with them are posted besides.
 * @throws when a journal does not add up to zero (at commit, by the database itself).
 */
export async function postJournals(
  trx: Trx,
  currency: string,
  journals: readonly Journal[],
): Promise<Journal[]> {
  if (journals.length === 0) return []
  const ids = await insertJournals(trx, journals)
  const fresh = journals.filter((journal) => ids.has(keyOf(journal)))
  if (fresh.length === 0) return []
  const grown = await growChallenges(trx, fresh)
  for (const [key, id] of await insertJournals(trx, grown)) ids.set(key, id)
  const all = [...fresh, ...grown]
  const accounts = await findOrOpenAccounts(trx, currency, all)
  const rows = all.flatMap((journal) =>
    journal.postings.map((posting) => ({
      journalId: ids.get(keyOf(journal)) ?? 0,
      accountId: accounts.get(accountKey(posting.account)) ?? 0,
      amount: posting.amount,
    })),
  )
  await sql`
    insert into posting (journal_id, account_id, amount, currency)
    select journal_id, account_id, amount, ${currency}
      from unnest(${rows.map((row) => row.journalId)}::bigint[], ${rows.map((row) => row.accountId)}::bigint[],
                  ${rows.map((row) => row.amount)}::bigint[]) as row (journal_id, account_id, amount)
  `.execute(trx)
  await moveTotals(trx, all)
  return fresh
}

async function insertJournals(
  trx: Trx,
  journals: readonly Journal[],
): Promise<Map<string, number>> {
  if (journals.length === 0) return new Map()
  const { rows } = await sql<{ id: number; kind: string; source: string; source_id: string }>`
    insert into journal (kind, source, source_id, gift_id, occurred_at, actor, contribution_id, method, reverses, sale_id)
    select * from unnest(
      ${journals.map((journal) => journal.kind)}::text[],
      ${journals.map((journal) => journal.source)}::text[],
      ${journals.map((journal) => journal.sourceId)}::text[],
      ${journals.map((journal) => journal.giftId)}::bigint[],
      ${journals.map((journal) => journal.occurredAt)}::timestamptz[],
      ${journals.map((journal) => journal.actor)}::text[],
      ${journals.map((journal) => journal.contributionId ?? null)}::bigint[],
      ${journals.map((journal) => journal.method ?? null)}::text[],
      ${journals.map((journal) => journal.reverses ?? null)}::bigint[],
      ${journals.map((journal) => journal.saleId ?? null)}::bigint[])
    on conflict (source, source_id, kind) do nothing
    returning id, kind, source, source_id
  `.execute(trx)
  return new Map(rows.map((row) => [`${row.source} ${row.source_id} ${row.kind}`, row.id]))
}

/** The ids of all accounts that the journals post to; one that was never posted to is opened. */
async function findOrOpenAccounts(
  trx: Trx,
  currency: string,
  journals: readonly Journal[],
): Promise<Map<string, number>> {
  const wanted = new Map<string, Account>()
  for (const { postings } of journals)
    for (const { account } of postings) wanted.set(accountKey(account), account)
  const all = [...wanted.values()]
  const codes = all.map((account) => account.code)
  const campaigns = all.map((account) => account.campaignId)
  const teams = all.map((account) => account.teamId)
  await sql`
    insert into ledger_account (code, campaign_id, team_id, currency)
    select code, campaign_id, team_id, ${currency}
      from unnest(${codes}::text[], ${campaigns}::bigint[], ${teams}::bigint[]) as wanted (code, campaign_id, team_id)
     where not exists (
       select 1 from ledger_account a
        where a.code = wanted.code and coalesce(a.campaign_id, 0) = coalesce(wanted.campaign_id, 0)
          and coalesce(a.team_id, 0) = coalesce(wanted.team_id, 0) and a.currency = ${currency})
     order by code, campaign_id, team_id
    on conflict (code, campaign_id, team_id, currency) do nothing
  `.execute(trx)
  const { rows } = await sql<{
    id: number
    code: Account['code']
    campaign_id: number | null
    team_id: number | null
  }>`
    select a.id, a.code, a.campaign_id, a.team_id
      from unnest(${codes}::text[], ${campaigns}::bigint[], ${teams}::bigint[]) as wanted (code, campaign_id, team_id)
      join ledger_account a on a.code = wanted.code and a.currency = ${currency}
       and coalesce(a.campaign_id, 0) = coalesce(wanted.campaign_id, 0) and coalesce(a.team_id, 0) = coalesce(wanted.team_id, 0)
  `.execute(trx)
  return new Map(
    rows.map((row) => [
      accountKey({ code: row.code, campaignId: row.campaign_id, teamId: row.team_id }),
      row.id,
    ]),
  )
}

function keyOf(journal: Journal): string {
  return `${journal.source} ${journal.sourceId} ${journal.kind}`
}

function accountKey({ code, campaignId, teamId }: Account): string {
  return `${code} ${campaignId} ${teamId}`
}
