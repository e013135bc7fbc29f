import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'

interface Pressed {
  readonly eventPublicId: string
  readonly actor: Actor
}

/** Writes down who won a contest of the day. */
export async function noteWinner({
  eventPublicId,
  actor,
  contest,
  winner,
}: Pressed & { readonly contest: string; readonly winner: string }): Promise<void> {
  await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event || actor.id === null) return
    await trx
      .insertInto('contest_winner')
      .values({ event_id: event.id, contest, winner, noted_by: actor.id, noted_at: now() })
      .execute()
    await recordEvent(trx, event, { actor, action: 'note-winner', detail: { contest } })
  })
}

export async function removeWinner({
  eventPublicId,
  actor,
  winnerPublicId,
}: Pressed & { readonly winnerPublicId: string }): Promise<void> {
  await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return
    const removed = await trx
      .deleteFrom('contest_winner')
      .where('event_id', '=', event.id)
      .where('public_id', '=', winnerPublicId)
      .returning('contest')
      .executeTakeFirst()
    if (removed)
      await recordEvent(trx, event, {
        actor,
        action: 'remove-winner',
        detail: { contest: removed.contest },
      })
  })
}

export async function findWinners(eventId: number) {
  const rows = await db
    .selectFrom('contest_winner')
    .select(['public_id', 'contest', 'winner'])
    .where('event_id', '=', eventId)
    .orderBy('id')
    .execute()
  return rows.map(({ public_id: id, contest, winner }) => ({ id, contest, winner }))
}
