import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { isOpenToChange } from '../../event-state.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import type { IntakeWords } from './intake.form.ts'
import { countRoom } from './lock-offer.server.ts'

export type IntakeOutcome =
  | { readonly kind: 'saved' }
  /** There is never less room than what was accepted takes. */
  | { readonly kind: 'raised'; readonly capacity: number }
  | { readonly kind: 'over' }

interface IntakeWish {
  readonly eventPublicId: string
  readonly words: IntakeWords
  readonly actor: Actor
}

/** Says what a sale takes in, until when and how much; from then on things can be offered. */
export async function setIntake({
  eventPublicId,
  words,
  actor,
}: IntakeWish): Promise<IntakeOutcome> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event || event.kind !== 'yard_sale' || !isOpenToChange(event.status))
      return { kind: 'over' }
    const { accepted } = await countRoom(trx, event.id)
    const capacity = words.capacity === null ? null : Math.max(words.capacity, accepted)
    const columns = {
      accepts: words.accepts,
      refuses: words.refuses,
      categories: words.categories,
      opens_on: words.opensOn,
      closes_on: words.closesOn,
      capacity,
      saved_by: actor.id,
      saved_at: now(),
    }
    await trx
      .insertInto('sale_intake')
      .values({ event_id: event.id, ...columns })
      .onConflict((conflict) => conflict.column('event_id').doUpdateSet(columns))
      .execute()
    await recordEvent(trx, event, { actor, action: 'set-intake', detail: { capacity } })
    return capacity === null || capacity === words.capacity
      ? { kind: 'saved' }
      : { kind: 'raised', capacity }
  })
}
