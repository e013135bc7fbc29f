import { sql } from 'kysely'
import { formatMoneyExactly } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { recordChange } from '#app/people/audit.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'

/**
 * What was charged after a monthly gift was stopped goes back whole, by itself (C23, I24): the refund is written down in the
 * transaction that books the charge, and a job makes it as it makes one that staff asked for.
 */
export async function sendBackLate(trx: Trx, movements: readonly MoneyMovement[]): Promise<void> {
  const giftIds = movements.flatMap(({ type, source }) =>
    type === 'charge' && source.kind === 'charge' && source.month !== null
      ? (source.giftId ?? [])
      : [],
  )
  if (giftIds.length === 0) return
  const { rows } = await sql<{ id: number; gift: string; cents: number; currency: string }>`
    insert into refund (gift_id, amount_cents, reason, status)
    select g.id, g.amount_cents - g.refunded_cents - g.lost_cents - g.disputed_cents, 'charged after the monthly gift was stopped', 'requested'
      from gift g join monthly_gift m on m.id = g.monthly_id
     where g.public_id = any(${giftIds}::text[]) and g.status = 'paid' and g.paid_at > m.stopped_at
       and g.amount_cents > g.refunded_cents + g.lost_cents + g.disputed_cents
       and not exists (select 1 from refund r where r.gift_id = g.id)
    returning id, (select public_id from gift where gift.id = gift_id) as gift, amount_cents as cents,
              (select currency from gift where gift.id = gift_id) as currency
  `.execute(trx)
  for (const refund of rows) {
    await recordChange(trx, {
      actor: { id: null, label: 'the app' },
      action: 'refund-gift',
      subjectKind: 'gift',
      subjectId: refund.gift,
      detail: {
        amount: formatMoneyExactly(cents(refund.cents), refund.currency),
        reason: 'charged after the monthly gift was stopped',
      },
    })
    await addJob(trx, 'make-refund', { refundId: refund.id }, { maxAttempts: 25 })
  }
}
