import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { JournalSource } from '#db/schema/ledger.ts'
import { sayJournal, sayAccount } from './journal-words.ts'

/** Each fact about a gift's money, oldest first, with both its sides. */
export async function findJournalsOfGift(giftId: number) {
  const { rows } = await sql<{
    id: number
    kind: Parameters<typeof sayJournal>[0]
    occurred_at: Date
    recorded_at: Date
    source: JournalSource
    source_id: string
    code: Parameters<typeof sayAccount>[0]
    team: string | null
    amount: number
  }>`
    select j.id, j.kind, j.occurred_at, j.recorded_at, j.source, j.source_id, a.code, t.name as team, p.amount
      from journal j join posting p on p.journal_id = j.id
      join ledger_account a on a.id = p.account_id left join team t on t.id = a.team_id
     where j.gift_id = ${giftId} order by j.occurred_at, j.id, p.id
  `.execute(db)
  const journals = new Map<
    number,
    {
      readonly id: number
      readonly words: string
      readonly occurredAt: Date
      readonly recordedAt: Date
      /** Where the other book has it, if there is one. */
      readonly isOfStripe: boolean
      readonly sourceId: string
      readonly postings: { account: string; amount: ReturnType<typeof cents> }[]
    }
  >()
  for (const row of rows) {
    const journal = journals.get(row.id) ?? {
      id: row.id,
      words: sayJournal(row.kind),
      occurredAt: row.occurred_at,
      recordedAt: row.recorded_at,
      isOfStripe: row.source.startsWith('stripe'),
      sourceId: row.source_id,
      postings: [],
    }
    journal.postings.push({ account: sayAccount(row.code, row.team), amount: cents(row.amount) })
    journals.set(row.id, journal)
  }
  return [...journals.values()]
}
