import { sql } from 'kysely'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** Writes to every admin that an endpoint was paused by itself: it took nothing for days, or wants no more. */
export async function tellOfStop(trx: Trx, endpointId: number): Promise<void> {
  const endpoint = await trx
    .selectFrom('webhook_endpoint')
    .select(['public_id', 'name', 'paused_at', 'paused_as'])
    .where('id', '=', endpointId)
    .executeTakeFirstOrThrow()
  const { rows: admins } = await sql<{ email: string }>`
    select p.email from staff_member m join person p on p.id = m.person_id
     where m.role = 'admin' and m.disabled_at is null and m.enrolled_at is not null
     order by p.id`.execute(trx)
  await queueMessages(
    trx,
    admins.map(({ email }) => ({
      kind: 'webhook-stopped',
      subjectId: `${endpoint.public_id} ${endpoint.paused_at?.getTime()}`,
      to: email,
      content: {
        endpoint: endpoint.public_id,
        name: endpoint.name,
        why: endpoint.paused_as === 'gone' ? 'gone' : 'failing',
      },
    })),
  )
}
