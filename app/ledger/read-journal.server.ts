import { cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Journal } from './journal.ts'

/**
 * A journal as it stands in the book, to be taken back side by side.
 * @throws when there is none.
 */
export async function readJournal(
  trx: Trx,
  fact: Pick<Journal, 'source' | 'sourceId' | 'kind'>,
): Promise<{ id: number; currency: string; journal: Journal }> {
  const row = await trx
    .selectFrom('journal')
    .selectAll()
    .where('source', '=', fact.source)
    .where('source_id', '=', fact.sourceId)
    .where('kind', '=', fact.kind)
    .executeTakeFirstOrThrow()
  const sides = await trx
    .selectFrom('posting')
    .innerJoin('ledger_account', 'ledger_account.id', 'posting.account_id')
    .select(['code', 'campaign_id', 'team_id', 'amount', 'posting.currency'])
    .where('journal_id', '=', row.id)
    .orderBy('posting.id')
    .execute()
  return {
    id: row.id,
    currency: sides[0]?.currency ?? '',
    journal: {
      ...fact,
      giftId: row.gift_id,
      ...(row.contribution_id !== null && { contributionId: row.contribution_id }),
      ...(row.method !== null && { method: row.method }),
      occurredAt: row.occurred_at,
      actor: row.actor,
      postings: sides.map((side) => ({
        account: { code: side.code, campaignId: side.campaign_id, teamId: side.team_id },
        amount: cents(side.amount),
      })),
    },
  }
}
