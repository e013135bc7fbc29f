import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'

/**
 * Locks the open requests of addresses, in one order and before any person: whoever uses one up ends all others of its address,
 * and whoever changes an address ends all of both, so that they wait for each other in a row and not in a ring.
 */
export async function lockSignInRequests(trx: Trx, emails: readonly string[]): Promise<void> {
  await sql`
    select from sign_in_request where used_at is null and email = any(${emails}::text[]) order by id for update`.execute(
    trx,
  )
}
