import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { askToSettle } from './settle-event.server.ts'

export type Choosing = NonNullable<Awaited<ReturnType<typeof findChoosing>>>

/** What somebody with the link from the letter chooses about. @returns `undefined` for a key that none has. */
export async function findChoosing(key: string) {
  const { rows } = await sql<{
    title: string
    until: Date | null
    choice: 'refund' | 'keep' | null
    done: boolean
    cents: number
    currency: string
    legal_name: string
    time_zone: string
  }>`
    select v.title, e.choose_until as until, p.choice, p.done_at is not null as done, g.currency, g.legal_name, g.time_zone,
           coalesce((select sum(t.price_cents) from ticket t
                      where t.order_id = p.order_id and t.released_at is null and t.sale_id is not distinct from p.sale_id), 0)::bigint as cents
      from settled_payment p join event_settlement e on e.event_id = p.event_id join event z on z.id = p.event_id
      join event_version v on v.id = z.approved_version_id cross join organization g
     where p.public_id = ${key} and p.asked_at is not null`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const isOpen = !row.done && row.choice === null && row.until !== null && row.until > now()
  return {
    title: row.title,
    until: row.until,
    choice: row.choice,
    isOpen,
    amount: cents(row.cents),
    currency: row.currency,
    legalName: row.legal_name,
    timeZone: row.time_zone,
  }
}

/** Chooses once; what was chosen first, or by the clock, stands. */
export async function choose(
  key: string,
  choice: 'refund' | 'keep',
): Promise<'chosen' | 'too-late' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const payment = await trx
      .selectFrom('settled_payment as p')
      .innerJoin('event_settlement as e', 'e.event_id', 'p.event_id')
      .select(['p.id', 'p.event_id', 'p.choice', 'p.done_at', 'p.asked_at', 'e.choose_until'])
      .where('p.public_id', '=', key)
      .forUpdate('p')
      .executeTakeFirst()
    if (!payment || payment.asked_at === null) return 'not-found'
    const isOpen = payment.choose_until !== null && payment.choose_until > now()
    if (payment.choice !== null || payment.done_at !== null || !isOpen) return 'too-late'
    await trx
      .updateTable('settled_payment')
      .set({ choice, chosen_at: now() })
      .where('id', '=', payment.id)
      .execute()
    await askToSettle(trx, payment.event_id)
    return 'chosen'
  })
}
