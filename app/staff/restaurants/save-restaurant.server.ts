import { sql } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { RestaurantText } from './restaurant.form.ts'

interface By {
  readonly actor: Actor
}

type Added =
  | { readonly kind: 'saved'; readonly publicId: string }
  /** One of that name stands there already. */
  | { readonly kind: 'known' }

/** Writes down a restaurant that teams may pick from then on. */
export async function addRestaurant({
  text,
  actor,
}: By & { readonly text: RestaurantText }): Promise<Added> {
  return await inTransaction(async (trx) => {
    const added = await trx
      .insertInto('restaurant')
      .values({ ...columnsOf(text), saved_by: actor.id })
      .onConflict((conflict) => conflict.doNothing())
      .returning('public_id')
      .executeTakeFirst()
    if (!added) return { kind: 'known' }
    await record(trx, added.public_id, { actor, action: 'add-restaurant', name: text.name })
    return { kind: 'saved', publicId: added.public_id }
  })
}

interface OfRestaurant extends By {
  readonly publicId: string
}

interface Changing extends OfRestaurant {
  readonly text: RestaurantText
  /** As it was read. */
  readonly revision: number
}

export type ChangeOutcome = 'saved' | 'changed-meanwhile' | 'known' | 'not-found'

/** Corrects it, if nobody else has since it was read. */
export async function changeRestaurant(wish: Changing): Promise<ChangeOutcome> {
  const { publicId, text, revision, actor } = wish
  return await inTransaction(async (trx) => {
    const restaurant = await lockRestaurant(trx, publicId)
    if (!restaurant) return 'not-found'
    if (restaurant.revision !== revision) return 'changed-meanwhile'
    if (!restaurant.retired_at && (await isTaken(trx, restaurant.id, text))) return 'known'
    await trx
      .updateTable('restaurant')
      .set({ ...columnsOf(text), revision: revision + 1, saved_by: actor.id })
      .where('id', '=', restaurant.id)
      .execute()
    await record(trx, publicId, { actor, action: 'change-restaurant', name: text.name })
    return 'saved'
  })
}

/** Teams no longer find it; what was held there stays. */
export async function retireRestaurant(wish: OfRestaurant): Promise<ChangeOutcome> {
  return await moveRestaurant(wish, 'retire-restaurant')
}

export async function restoreRestaurant(wish: OfRestaurant): Promise<ChangeOutcome> {
  return await moveRestaurant(wish, 'restore-restaurant')
}

async function moveRestaurant(
  { publicId, actor }: OfRestaurant,
  action: 'retire-restaurant' | 'restore-restaurant',
): Promise<ChangeOutcome> {
  return await inTransaction(async (trx) => {
    const restaurant = await lockRestaurant(trx, publicId)
    if (!restaurant) return 'not-found'
    const isRetiring = action === 'retire-restaurant'
    if ((restaurant.retired_at !== null) === isRetiring) return 'saved'
    if (!isRetiring && (await isTaken(trx, restaurant.id, restaurant))) return 'known'
    await trx
      .updateTable('restaurant')
      .set({
        retired_at: isRetiring ? now() : null,
        revision: restaurant.revision + 1,
      })
      .where('id', '=', restaurant.id)
      .execute()
    await record(trx, publicId, { actor, action, name: restaurant.name })
    return 'saved'
  })
}

/** Nobody writes down another one of the same name until this is done. */
async function lockRestaurant(trx: Trx, publicId: string) {
  await sql`lock table restaurant in share row exclusive mode`.execute(trx)
  return await trx
    .selectFrom('restaurant')
    .select(['id', 'name', 'branch', 'town', 'revision', 'retired_at'])
    .where('public_id', '=', publicId)
    .executeTakeFirst()
}

/** Whether another one stands under that name. */
async function isTaken(
  trx: Trx,
  id: number,
  { name, branch, town }: Pick<RestaurantText, 'name' | 'branch' | 'town'>,
): Promise<boolean> {
  const { rows } = await sql`
    select from restaurant
     where id <> ${id} and retired_at is null and lower(name) = lower(${name})
       and lower(branch) = lower(${branch}) and lower(town) = lower(${town})`.execute(trx)
  return rows.length > 0
}

function columnsOf(text: RestaurantText) {
  return {
    name: text.name,
    branch: text.branch,
    town: text.town,
    phone: text.phone,
    email: text.email,
    head_office: text.headOffice,
    note: text.note,
  }
}

interface Recorded extends By {
  readonly action:
    | 'add-restaurant'
    | 'change-restaurant'
    | 'retire-restaurant'
    | 'restore-restaurant'
  readonly name: string
}

async function record(trx: Trx, subjectId: string, { actor, action, name }: Recorded) {
  await recordChange(trx, { actor, action, subjectKind: 'restaurant', subjectId, detail: { name } })
}
