import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import type { Account, Journal } from './journal.ts'

export interface GiftTurn {
  /** The journal that the change is counted with: the last new one of the gift. */
  journal: Journal
  change: number
}

/**
 * A gift counts for a team while some of it stays there: it turns to one with its charge, to none when all of it went back,
 * was lost or is another team's. A gift that was split counts once a team.
 */
export async function countGiftsThatTurned(
  trx: Trx,
  journals: readonly Journal[],
): Promise<Map<string, GiftTurn>> {
  const added = new Map<string, { income: number; last: Journal }>()
  const giftIds = new Set<number>()
  for (const journal of journals) {
    if (journal.giftId === null) continue
    for (const { account, amount } of journal.postings) {
      if (account.code !== 'gift_income') continue
      giftIds.add(journal.giftId)
      const key = turnKey(journal.giftId, account)
      added.set(key, { income: (added.get(key)?.income ?? 0) - amount, last: journal })
    }
  }
  if (added.size === 0) return new Map()
  const { rows } = await sql<{
    gift_id: number
    campaign_id: number
    team_id: number | null
    income: number
  }>`
    select j.gift_id, a.campaign_id, a.team_id, -sum(p.amount)::bigint as income
      from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
     where j.gift_id = any(${[...giftIds]}::bigint[]) and a.code = 'gift_income'
     group by j.gift_id, a.campaign_id, a.team_id
  `.execute(trx)
  const after = new Map(
    rows.map((row) => [
      turnKey(row.gift_id, { campaignId: row.campaign_id, teamId: row.team_id }),
      row.income,
    ]),
  )
  const turned = new Map<string, GiftTurn>()
  for (const [key, { income, last }] of added) {
    const now = after.get(key) ?? 0
    const change = Number(now > 0) - Number(now - income > 0)
    if (change !== 0) turned.set(key, { journal: last, change })
  }
  return turned
}

/** Names one gift with one team; without a team it is with the campaign itself. */
export function turnKey(
  giftId: number | null,
  { campaignId, teamId }: Pick<Account, 'campaignId' | 'teamId'>,
): string {
  return `${giftId} ${campaignId} ${teamId}`
}
