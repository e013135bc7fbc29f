import { sql } from 'kysely'
import { heldRows } from '#app/people/holding.ts'
import type { Holding } from '#app/people/holding.ts'

/**
 * What other programs were told of them: the log of a gift's words, and of who signed up. That they left is told after they are
 * erased too, so that lists elsewhere let go of them, and is forgotten by night once it was.
 */
const programs: Holding = {
  kind: 'programs',
  find: (on, email) =>
    heldRows(on, sql`select type, content, told_at from webhook_event w where ${tellsOf(email)}`),
  async erase(trx, email) {
    await sql`select from webhook_event w where ${tellsOf(email)} order by id for update`.execute(
      trx,
    )
    await sql`update webhook_event w set content = null where ${tellsOf(email)}`.execute(trx)
  },
}

const tellsOf = (email: string) => sql`w.content is not null and (
  w.type = 'gift.received' and w.subject in (select g.id::text from gift g where lower(g.donor_email) = ${email})
  or w.type = 'stand.confirmed' and lower(w.content->>'email') = ${email})`

export const heldOfPrograms: readonly Holding[] = [programs]
