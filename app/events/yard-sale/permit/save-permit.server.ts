import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import type { Permit } from './permit.form.ts'

interface PermitWish {
  readonly eventPublicId: string
  readonly permit: Permit
  readonly actor: Actor
}

/** Writes down the permit of a sale, or that there is none; the record says which number it was and is. */
export async function savePermit({ eventPublicId, permit, actor }: PermitWish): Promise<void> {
  await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) throw new Error('There is no such event')
    const before = await trx
      .deleteFrom('event_permit')
      .where('event_id', '=', event.id)
      .returning('number')
      .executeTakeFirst()
    const { number, hours, obtainedBy } = permit
    const isAny = number !== '' || hours !== '' || obtainedBy !== ''
    if (isAny)
      await trx
        .insertInto('event_permit')
        .values({
          event_id: event.id,
          number,
          hours,
          obtained_by: obtainedBy,
          saved_by: actor.id,
          saved_at: now(),
        })
        .execute()
    const detail = { before: { permit: before?.number ?? '' }, after: { permit: number } }
    await recordEvent(trx, event, { actor, action: 'set-permit', detail })
  })
}

/** @returns `undefined` where nobody wrote one down. */
export async function findPermit(eventId: number): Promise<Permit | undefined> {
  return await db
    .selectFrom('event_permit')
    .select(['number', 'hours', 'obtained_by as obtainedBy'])
    .where('event_id', '=', eventId)
    .executeTakeFirst()
}
