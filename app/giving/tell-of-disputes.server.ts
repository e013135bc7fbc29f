import { sql } from 'kysely'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import type { DisputeFact } from '#app/payments/words.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** Tells those who handle money that a donor's bank asks a gift back, and until when to answer; each once a dispute. */
export async function tellOfDispute(
  trx: Trx,
  giftId: number | null,
  dispute: DisputeFact,
): Promise<void> {
  const { rows } = await sql<{ email: string; public_id: string | null; team_name: string | null }>`
    select p.email, g.public_id, t.name as team_name
      from staff_member s join person p on p.id = s.person_id
      left join gift g on g.id = ${giftId} left join team t on t.id = g.team_id
     where s.role in ('finance', 'admin') and s.disabled_at is null and s.enrolled_at is not null
  `.execute(trx)
  await queueMessages(
    trx,
    rows.map((row) => ({
      kind: 'dispute-opened',
      subjectId: dispute.disputeId,
      to: row.email,
      content: {
        amountCents: dispute.amount,
        reason: dispute.reason,
        evidenceDueAt: dispute.evidenceDueAt?.toISOString() ?? null,
        teamName: row.team_name,
        giftPath: row.public_id ? `/staff/gifts/${row.public_id}` : '/staff/gifts',
      },
    })),
  )
}
