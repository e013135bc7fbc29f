import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** When the clock of a place shows what was typed, such as `2027-05-01T17:00`; in the order given. */
export async function momentsAt(
  timeZone: string,
  typed: readonly (string | null)[],
  trx: Trx | typeof db = db,
): Promise<readonly (Date | null)[]> {
  const { rows } = await sql<{ at: Date | null }>`
    select local::timestamp at time zone ${timeZone} as at
      from unnest(${[...typed]}::text[]) with ordinality as typed(local, place) order by place`.execute(
    trx,
  )
  return rows.map(({ at }) => at)
}
