import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { after, isOpenToChange } from './event-state.ts'
import type { EventMove } from './event-state.ts'
import type { LockedEvent } from './lock-event.server.ts'

interface Moving {
  readonly move: EventMove
  readonly actor: Actor
  /** Why it is called off. */
  readonly reason?: string
}

/** Moves a locked event on, with who and when; of one that is over staff read nothing more. @returns whether it could be. */
export async function moveEvent(
  trx: Trx,
  event: LockedEvent,
  { move, actor, reason }: Moving,
): Promise<boolean> {
  const status = after(move, event.status)
  if (!status) return false
  const at = now()
  await trx
    .updateTable('event')
    .set({ status, status_at: at, status_by: actor.id })
    .$if(status === 'cancelled', (set) => set.set({ cancel_reason: reason ?? null }))
    .where('id', '=', event.id)
    .execute()
  if (!isOpenToChange(status)) await takeBackText(trx, event.id)
  return true
}

/** A text that waits for staff waits no more. */
export async function takeBackText(trx: Trx, eventId: number): Promise<void> {
  await trx
    .updateTable('event_version')
    .set({ submitted_at: null })
    .where('event_id', '=', eventId)
    .where('decided_at', 'is', null)
    .execute()
}

interface EventChange {
  readonly actor: Actor
  readonly action: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Writes down what was done to an event. */
export async function recordEvent(
  trx: Trx,
  event: LockedEvent,
  { actor, action, detail }: EventChange,
): Promise<void> {
  await recordChange(trx, {
    actor,
    action,
    subjectKind: 'event',
    subjectId: event.public_id,
    detail: { team: event.team_slug, event: event.slug, ...detail },
  })
}
