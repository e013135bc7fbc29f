import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import { findLatestVersion, lockEvent } from './lock-event.server.ts'
import { recordEvent } from './move-event.server.ts'
import { isHidden } from './publish-event.server.ts'

interface Hiding {
  readonly eventPublicId: string
  readonly reason: string
  readonly actor: Actor
}

/** Takes an event out of sight at once, wherever it is shown; its captains are told why. */
export async function hideEvent({
  eventPublicId,
  reason,
  actor,
}: Hiding): Promise<'hidden' | 'already-hidden' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const version = event && (await findLatestVersion(trx, event.id))
    if (!event || !version) return 'not-found'
    if (await isHidden(trx, event.id)) return 'already-hidden'
    const { id } = await trx
      .insertInto('event_hiding')
      .values({ event_id: event.id, hidden_by: actor.id, hidden_at: now(), reason })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordEvent(trx, event, { actor, action: 'hide-event', detail: { reason } })
    await tellCaptains(trx, event.team_id, {
      kind: 'event-news',
      subjectId: `hiding ${id}`,
      content: {
        title: version.title,
        slug: event.team_slug,
        event: event.slug,
        news: 'hidden',
        reason,
      },
    })
    return 'hidden'
  })
}

/** Puts it back to where it was. */
export async function showEvent({
  eventPublicId,
  actor,
}: Omit<Hiding, 'reason'>): Promise<'shown' | 'not-hidden' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'not-found'
    const { numUpdatedRows } = await trx
      .updateTable('event_hiding')
      .set({ shown_at: now(), shown_by: actor.id })
      .where('event_id', '=', event.id)
      .where('shown_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'not-hidden'
    await recordEvent(trx, event, { actor, action: 'show-event' })
    return 'shown'
  })
}
