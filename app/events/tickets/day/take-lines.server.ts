import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import type { CheckInLine } from './line.form.ts'
import { findCheckIn } from './link.server.ts'

export type TakenLines =
  | {
      readonly kind: 'taken'
      /** Those that are kept: now, or before. */
      readonly held: readonly string[]
      /** Those that are of nobody on the list any more. */
      readonly gone: readonly string[]
    }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** Some dozen phones that each send every few seconds on a busy morning. */
const BATCHES: Limit = { name: 'check-in-batches', points: 6_000, seconds: 3600 }

/**
 * Takes what a phone wrote, each line once: doubled, late, in any order. No clock is trusted: somebody is here if any line says so
 * and none takes that line back, so that phones in any order end at the same list.
 */
export async function takeLines(key: string, lines: readonly CheckInLine[]): Promise<TakenLines> {
  const { allowed, retryAfterSeconds } = await spend(BATCHES, key)
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  return await inTransaction(async (trx) => {
    const event = await findCheckIn(key, trx)
    if (!event) return { kind: 'not-found' }
    const tickets = await findTickets(trx, event.id, lines)
    const known = lines.filter((line) => line.kind !== 'here' || tickets.has(line.who))
    if (known.length > 0)
      await trx
        .insertInto('check_in_line')
        .values(
          known.map((line) => ({
            entry_id: line.id,
            event_id: event.id,
            link_id: event.link_id,
            kind: line.kind,
            ticket_id: line.kind === 'here' ? (tickets.get(line.who) ?? null) : null,
            undoes: line.kind === 'back' ? line.undoes : null,
            name: line.kind === 'walk_up' ? line.name : null,
            made_at: new Date(line.madeAt),
            heard_at: now(),
          })),
        )
        .onConflict((conflict) => conflict.column('entry_id').doNothing())
        .execute()
    return {
      kind: 'taken',
      held: known.map(({ id }) => id),
      gone: lines.filter((line) => !known.includes(line)).map(({ id }) => id),
    }
  })
}

async function findTickets(
  trx: Trx,
  eventId: number,
  lines: readonly CheckInLine[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = lines.flatMap((line) => (line.kind === 'here' ? [line.who] : []))
  const rows = await trx
    .selectFrom('ticket')
    .select(['id', 'desk_id'])
    .where('event_id', '=', eventId)
    .where('is_person', '=', true)
    .where('released_at', 'is', null)
    .where('desk_id', '=', sql<string>`any(${wanted}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.desk_id, row.id]))
}
