import { sql } from 'kysely'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import type { DisputeFact } from '#app/payments/words.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Known } from './known-sale.ts'

/**
 * Tells those who handle money that a donor's bank asks a gift back, and until when to answer, or, where it was lost before they
 * were asked, that the bank took it back; each once a dispute.
 */
export async function tellOfDispute(
  trx: Trx,
  payment: Pick<Known, 'of' | 'id'> | undefined,
  dispute: DisputeFact,
): Promise<void> {
  const idIf = (of: Known['of']) => (payment?.of === of ? payment.id : null)
  const { rows } = await sql<{ email: string; path: string | null; team_name: string | null }>`
    select p.email, coalesce('/staff/sales/' || s.public_id, '/staff/gifts/' || g.public_id) as path, t.name as team_name
      from staff_member m join person p on p.id = m.person_id
      left join gift g on g.id = ${idIf('gift')} left join sale s on s.id = ${idIf('sale')}
      left join team t on t.id = coalesce(s.team_id, g.team_id)
     where m.role in ('finance', 'admin') and m.disabled_at is null and m.enrolled_at is not null
  `.execute(trx)
  await queueMessages(
    trx,
    rows.map((row) => ({
      kind: 'dispute-opened',
      subjectId: dispute.disputeId,
      to: row.email,
      content: {
        amountCents: dispute.amount,
        isLost: dispute.status === 'lost',
        reason: dispute.reason,
        evidenceDueAt: dispute.evidenceDueAt?.toISOString() ?? null,
        teamName: row.team_name,
        giftPath: row.path ?? '/staff/gifts',
      },
    })),
  )
}
