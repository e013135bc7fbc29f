import { sql } from 'kysely'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { findWhoIsTold } from '#app/teams/approval-rules.server.ts'
import { commentsForStaff } from './comments/comments-for-staff.ts'

/**
 * Writes to those who look after pages that messages of donors and comments of visitors wait to be read: once for all that wait, and not again until
 * they have looked and something new waits, or a day has passed. Of two processes at once the second finds it written.
 */
export async function tellOfMessages(): Promise<void> {
  await inTransaction(async (trx) => {
    const {
      rows: [{ waiting, newest } = nothing],
    } = await sql<typeof nothing>`
      select g.waiting + k.waiting as waiting, greatest(g.newest, k.newest) as newest
        from (select count(*) as waiting, max(greatest(message_hidden_at, paid_at)) as newest
                from gift where message_waits and status = 'paid') g,
             (select count(*) as waiting, max(greatest(k.written_at, k.replied_at)) as newest
                from ${commentsForStaff} k) k`.execute(trx)
    if (waiting === 0) return
    const emails = await findWhoIsTold(trx)
    const at = now()
    const { rows: people } = await sql<{ email: string }>`
      update staff_member s set messages_told_at = ${at} from person p
       where p.id = s.person_id and p.email = any(${emails}::text[])
         and (greatest(s.messages_told_at, s.messages_looked_at) is null
              or greatest(s.messages_told_at, s.messages_looked_at) <= ${at}::timestamptz - interval '1 day'
              or s.messages_looked_at >= coalesce(s.messages_told_at, '-infinity') and s.messages_looked_at < ${newest})
      returning p.email`.execute(trx)
    await queueMessages(
      trx,
      people.map(({ email }) => ({
        kind: 'messages-wait',
        subjectId: at.toISOString(),
        to: email,
        content: { waiting },
      })),
    )
  })
}

const nothing: { waiting: number; newest: Date | null } = { waiting: 0, newest: null }

/** Whoever looks need not be told of what they saw. */
export async function noteMessagesSeen(personId: number): Promise<void> {
  await db
    .updateTable('staff_member')
    .set({ messages_looked_at: now() })
    .where('person_id', '=', personId)
    .execute()
}
