import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'

interface NewTill {
  readonly eventPublicId: string
  readonly name: string
  readonly personId: number
  readonly actor: Actor
}

export type StartTillOutcome =
  | { readonly kind: 'started'; readonly publicId: string }
  | { readonly kind: 'name-taken' | 'too-many' | 'not-a-sale' | 'over' }

/** More cash boxes than any sale has. */
const MOST_TILLS = 20

/** A cash box more at a sale. */
export async function startTill(till: NewTill): Promise<StartTillOutcome> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, till.eventPublicId)
    if (event?.kind !== 'yard_sale') return { kind: 'not-a-sale' }
    if (event.status === 'closed' || event.status === 'cancelled') return { kind: 'over' }
    const tills = await trx
      .selectFrom('till')
      .select('name')
      .where('event_id', '=', event.id)
      .execute()
    if (tills.length >= MOST_TILLS) return { kind: 'too-many' }
    if (tills.some(({ name }) => name.toLowerCase() === till.name.toLowerCase()))
      return { kind: 'name-taken' }
    const { public_id: publicId } = await trx
      .insertInto('till')
      .values({ event_id: event.id, name: till.name, started_by: till.personId })
      .returning('public_id')
      .executeTakeFirstOrThrow()
    await recordChange(trx, {
      actor: till.actor,
      action: 'start-till',
      subjectKind: 'event',
      subjectId: till.eventPublicId,
      detail: { till: publicId },
    })
    return { kind: 'started', publicId }
  })
}
