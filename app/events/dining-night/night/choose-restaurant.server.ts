import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { isOpenToChange } from '../../event-state.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { isOpenTo } from './known-restaurants.server.ts'
import { undoAgreement } from './note-step.server.ts'

/** One that is known, or one to write down. */
export type Chosen =
  | { readonly kind: 'known'; readonly publicId: string }
  | { readonly kind: 'new'; readonly name: string; readonly branch: string; readonly town: string }

interface Choice {
  readonly eventPublicId: string
  readonly actor: Actor
  readonly chosen: Chosen
  /** Of the booking as it was read; 0 where there was none. */
  readonly revision: number
}

export type ChoiceOutcome =
  | 'chosen'
  /** Another captain chose since. */
  | 'changed-meanwhile'
  /** The night was held there. */
  | 'over'
  | 'not-found'

/** Says at which restaurant a night is. Of another one than before, nothing that was agreed with the first stands. */
export async function chooseRestaurant(choice: Choice): Promise<ChoiceOutcome> {
  const { eventPublicId, actor, chosen, revision } = choice
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'not-found'
    const before = await trx
      .selectFrom('dining_booking as b')
      .innerJoin('restaurant as r', 'r.id', 'b.restaurant_id')
      .select(['b.revision', 'r.id', 'r.name'])
      .where('b.event_id', '=', event.id)
      .executeTakeFirst()
    if ((before?.revision ?? 0) !== revision) return 'changed-meanwhile'
    if (before && !isOpenToChange(event.status)) return 'over'
    const restaurant = await idOf(trx, { chosen, teamId: event.team_id, actor })
    if (!restaurant) return 'not-found'
    if (restaurant.id === before?.id) return 'chosen'
    if (before) await undoAgreement(trx, event, actor)
    const booking = {
      restaurant_id: restaurant.id,
      revision: revision + 1,
      saved_by: actor.id,
      saved_at: now(),
    }
    await trx
      .insertInto('dining_booking')
      .values({ ...booking, event_id: event.id })
      .onConflict((conflict) =>
        conflict.column('event_id').doUpdateSet({ ...booking, ...nobodyThere }),
      )
      .execute()
    const detail = {
      before: { restaurant: before?.name ?? '' },
      after: { restaurant: restaurant.name },
    }
    await recordEvent(trx, event, { actor, action: 'choose-restaurant', detail })
    return 'chosen'
  })
}

const nobodyThere = {
  manager: '',
  manager_phone: '',
  email: null,
  head_office: '',
  form_sent_on: null,
} as const

interface Wanted {
  readonly chosen: Chosen
  readonly teamId: number
  readonly actor: Actor
}

async function idOf(trx: Trx, { chosen, teamId, actor }: Wanted) {
  switch (chosen.kind) {
    case 'known': {
      const { rows } = await sql<{ id: number; name: string }>`
        select r.id, r.name from restaurant r
         where r.public_id = ${chosen.publicId} and ${isOpenTo({ teamId, personId: actor.id ?? 0 })}`.execute(
        trx,
      )
      return rows[0]
    }
    case 'new':
      return await writeDown(trx, chosen, actor)
  }
}

/** Written down by two at once, or known by that name already, it is one restaurant. */
async function writeDown(
  trx: Trx,
  { name, branch, town }: Extract<Chosen, { kind: 'new' }>,
  actor: Actor,
) {
  await trx
    .insertInto('restaurant')
    .values({ name, branch, town, saved_by: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from restaurant
     where lower(name) = lower(${name}) and lower(branch) = lower(${branch}) and lower(town) = lower(${town})
       and retired_at is null`.execute(trx)
  return rows[0]
}
