import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'

const FEW = 10

/**
 * How much room there is, as a page says it: in words, since a number that does not move when somebody's address is typed
 * would tell that they are on the list (S8).
 */
export async function findRoom(event: {
  readonly id: number
  readonly seats: number | null
}): Promise<'plenty' | 'few' | 'none'> {
  if (event.seats === null) return 'plenty'
  const { rows } = await sql<{ promised: number; waits: boolean }>`
    select places_promised(${event.id}) as promised,
           exists (select from rsvp where event_id = ${event.id} and status = 'waiting') as waits`.execute(
    db,
  )
  const left = event.seats - (rows[0]?.promised ?? 0)
  // What is free while others wait is theirs.
  if (rows[0]?.waits || left <= 0) return 'none'
  return left <= FEW ? 'few' : 'plenty'
}
