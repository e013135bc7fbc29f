import { sql } from 'kysely'
import { heldRows } from '#app/people/holding.ts'
import type { Holding } from '#app/people/holding.ts'

/** Letters about a whole year; the receipts that they list stay. */
const statements: Holding = {
  kind: 'statements',
  find: (on, email) =>
    heldRows(
      on,
      sql`select year, version, made_at from year_statement where lower(email) = ${email}
          union all
          select year, null, asked_at from statement_run where ${endedAt(email)} order by 1, 2`,
    ),
  async erase(trx, email) {
    await sql`delete from year_statement where lower(email) = ${email}`.execute(trx)
    await sql`update statement_run set last_email = '' where ${endedAt(email)}`.execute(trx)
  },
}

/** How far the letters of a year are is the address of the last donor: of a run that is over nobody needs it. */
const endedAt = (email: string) => sql`lower(last_email) = ${email} and finished_at is not null`

export const heldOfStatements: readonly Holding[] = [statements]
