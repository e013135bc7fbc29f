import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { DiningStep } from '#db/schema/dining-nights.ts'
import { lockEvent } from '../../lock-event.server.ts'
import type { LockedEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { findNight } from './night-facts.server.ts'
import { isHeld } from './night-state.ts'

interface OfNight {
  readonly eventPublicId: string
  readonly actor: Actor
}

interface StepWish extends OfNight {
  readonly step: DiningStep
  readonly doneOn: string
  readonly note: string
}

export type NoteOutcome =
  | 'noted'
  /** By another captain at the same moment, or by oneself before. */
  | 'noted-before'
  /** Only after the night. */
  | 'too-early'
  | 'cancelled'
  | 'not-found'

/** Notes that something was done about a night: once, however many captains say so. */
export async function noteStep({ eventPublicId, actor, ...done }: StepWish): Promise<NoteOutcome> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'not-found'
    if (event.status === 'cancelled') return 'cancelled'
    if (isForAfter(done.step) && !isHeld((await findNight(event.id, trx)).facts)) return 'too-early'
    const added = await trx
      .insertInto('dining_step')
      .values({
        event_id: event.id,
        step: done.step,
        done_on: done.doneOn,
        note: done.note,
        noted_by: actor.id,
        noted_at: now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return 'noted-before'
    await recordEvent(trx, event, {
      actor,
      action: 'note-dining-step',
      detail: { step: done.step },
    })
    return 'noted'
  })
}

/** Takes back what was noted by mistake; its row stays and says by whom. */
export async function undoStep({
  eventPublicId,
  actor,
  stepPublicId,
}: OfNight & { readonly stepPublicId: string }): Promise<'undone' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'not-found'
    const row = await trx
      .updateTable('dining_step')
      .set({ undone_at: now(), undone_by: actor.id })
      .where('event_id', '=', event.id)
      .where('public_id', '=', stepPublicId)
      .where('undone_at', 'is', null)
      .returning('step')
      .executeTakeFirst()
    if (row)
      await recordEvent(trx, event, {
        actor,
        action: 'undo-dining-step',
        detail: { step: row.step },
      })
    return 'undone'
  })
}

/** What was agreed with one restaurant says nothing about another. */
export async function undoAgreement(
  trx: Parameters<typeof lockEvent>[0],
  event: LockedEvent,
  actor: Actor,
): Promise<void> {
  await trx
    .updateTable('dining_step')
    .set({ undone_at: now(), undone_by: actor.id })
    .where('event_id', '=', event.id)
    .where('step', 'in', ['asked', 'booked', 'confirmed', 'called'])
    .where('undone_at', 'is', null)
    .execute()
}

function isForAfter(step: DiningStep): boolean {
  switch (step) {
    case 'asked':
    case 'booked':
    case 'confirmed':
    case 'called':
      return false
    case 'figure_asked':
    case 'chased':
    case 'thanked':
      return true
  }
}
