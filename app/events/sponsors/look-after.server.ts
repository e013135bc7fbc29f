import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { dayIn } from '#app/words/days.ts'
import { lockSponsor, recordSponsor } from './lock-sponsor.server.ts'
import type { WhichSponsor } from './lock-sponsor.server.ts'
import { moneyOf } from './sponsor-state.ts'
import { tellSponsor } from './tell-sponsor.server.ts'

/** At which hole the sign stands; `null` for none. It is not printed on it, so nothing has to be approved again. */
export async function giveHole(
  which: WhichSponsor,
  hole: number | null,
  actor: Actor,
): Promise<'hole-given' | 'gone'> {
  return await inTransaction(async (trx) => {
    const row = await lockSponsor(trx, which)
    if (!row) return 'gone'
    await trx.updateTable('sponsor').set({ hole }).where('order_id', '=', row.order_id).execute()
    await recordSponsor(trx, row, { actor, action: 'give-hole' })
    return 'hole-given'
  })
}

/** The invoice once more, for whoever lost it or is late. */
export async function sendInvoice(
  which: WhichSponsor,
  actor: Actor,
): Promise<'letter-sent' | 'no-letter' | 'gone'> {
  return await inTransaction(async (trx) => {
    const row = await lockSponsor(trx, which)
    if (!row) return 'gone'
    const money = moneyOf(row, await findToday(trx))
    if (money !== 'owed' && money !== 'overdue') return 'no-letter'
    const isSent = await tellSponsor(trx, row.order_id, money === 'overdue' ? 'late' : 'invoice')
    if (isSent) await recordSponsor(trx, row, { actor, action: 'send-invoice' })
    return isSent ? 'letter-sent' : 'no-letter'
  })
}

/** Asks once more whether the sign is right. */
export async function sendProof(
  which: WhichSponsor,
  actor: Actor,
): Promise<'letter-sent' | 'no-letter' | 'gone'> {
  return await inTransaction(async (trx) => {
    const row = await lockSponsor(trx, which)
    if (!row) return 'gone'
    const isSent = await tellSponsor(trx, row.order_id, 'proof')
    if (isSent) await recordSponsor(trx, row, { actor, action: 'send-proof' })
    return isSent ? 'letter-sent' : 'no-letter'
  })
}

/** Thanks a sponsor who has paid, once: two who press at the same time send one letter. */
export async function thankSponsor(
  which: WhichSponsor,
  words: string,
  actor: Actor,
): Promise<'thanked' | 'thanked-before' | 'not-paid' | 'no-letter' | 'gone'> {
  return await inTransaction(async (trx) => {
    const row = await lockSponsor(trx, which)
    if (!row) return 'gone'
    if (row.thanked_at !== null) return 'thanked-before'
    const money = moneyOf(row, await findToday(trx))
    if (money !== 'paid' && money !== 'free') return 'not-paid'
    if (!(await tellSponsor(trx, row.order_id, 'thanks', { once: 'thanks', words })))
      return 'no-letter'
    await trx
      .updateTable('sponsor')
      .set({ thanked_at: now() })
      .where('order_id', '=', row.order_id)
      .execute()
    await recordSponsor(trx, row, { actor, action: 'thank-sponsor' })
    return 'thanked'
  })
}

async function findToday(trx: Trx): Promise<string> {
  const { time_zone: timeZone } = await trx
    .selectFrom('organization')
    .select('time_zone')
    .executeTakeFirstOrThrow()
  return dayIn(timeZone, now())
}
