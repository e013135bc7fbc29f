import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { ViewPart } from '#db/schema/staff.ts'
import { mayChange, mayShare } from './find-views.server.ts'
import type { Viewer } from './find-views.server.ts'
import { viewQuery } from './view-query.ts'

/** More tabs than these help nobody: so many of one's own, and so many that are shared, on each part of the desk. */
export const MOST_VIEWS = 12

export interface NewView {
  readonly part: ViewPart
  readonly name: string
  readonly query: string
  readonly seenBy: 'own' | 'shared'
}

export type ViewOutcome = 'saved' | 'name-taken' | 'too-many' | 'may-not-share'
export type ChangeOutcome = ViewOutcome | 'view-not-found'

/** Everybody keeps views of their own; what all see is shared by those who also decide something here. */
export async function saveView(view: NewView, { person, role }: Viewer): Promise<ViewOutcome> {
  if (view.seenBy === 'shared' && !mayShare(role)) return 'may-not-share'
  return await inTransaction(async (trx) => {
    await oneAtATime(trx)
    const place = await findPlace(trx, view, person.id)
    if (place !== 'free') return place
    await trx
      .insertInto('saved_view')
      .values({
        part: view.part,
        name: view.name,
        query: viewQuery(view.part, view.query),
        made_by: person.id,
        shared_at: view.seenBy === 'shared' ? now() : null,
      })
      .execute()
    return 'saved'
  })
}

/** Whoever made it may, and an admin what is shared. */
export async function renameView(id: string, name: string, by: Viewer): Promise<ChangeOutcome> {
  return await inTransaction(async (trx) => {
    await oneAtATime(trx)
    const view = await findOwn(trx, id, by)
    if (!view || view.removed_at) return 'view-not-found'
    if (await isTaken(trx, { ...view, name }, view.made_by, view.id)) return 'name-taken'
    await trx.updateTable('saved_view').set({ name }).where('id', '=', view.id).execute()
    return 'saved'
  })
}

export async function removeView(id: string, by: Viewer): Promise<ChangeOutcome> {
  return await inTransaction(async (trx) => {
    const view = await findOwn(trx, id, by)
    if (!view) return 'view-not-found'
    await trx
      .updateTable('saved_view')
      .set({ removed_at: now() })
      .where('id', '=', view.id)
      .where('removed_at', 'is', null)
      .execute()
    return 'saved'
  })
}

/** Brings back what was removed, if its place is still free. */
export async function restoreView(id: string, by: Viewer): Promise<ChangeOutcome> {
  return await inTransaction(async (trx) => {
    await oneAtATime(trx)
    const view = await findOwn(trx, id, by)
    if (!view) return 'view-not-found'
    if (!view.removed_at) return 'saved'
    const place = await findPlace(trx, view, view.made_by)
    if (place !== 'free') return place
    await trx
      .updateTable('saved_view')
      .set({ removed_at: null })
      .where('id', '=', view.id)
      .execute()
    return 'saved'
  })
}

/** Two who save at once are counted one after the other. */
async function oneAtATime(trx: Trx): Promise<void> {
  await sql`lock table saved_view in share row exclusive mode`.execute(trx)
}

async function findOwn(trx: Trx, id: string, { person, role }: Viewer) {
  const view = await trx
    .selectFrom('saved_view')
    .select(['id', 'part', 'name', 'made_by', 'shared_at', 'removed_at'])
    .where('public_id', '=', id)
    .executeTakeFirst()
  if (!view) return undefined
  const may = mayChange(
    { madeBy: view.made_by, isShared: view.shared_at !== null },
    { person, role },
  )
  return may
    ? { ...view, seenBy: view.shared_at ? ('shared' as const) : ('own' as const) }
    : undefined
}

type Placed = Pick<NewView, 'part' | 'name' | 'seenBy'>

async function findPlace(
  trx: Trx,
  view: Placed,
  madeBy: number,
): Promise<'free' | 'name-taken' | 'too-many'> {
  if (await isTaken(trx, view, madeBy)) return 'name-taken'
  const { count } = await beside(trx, view, madeBy)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count >= MOST_VIEWS ? 'too-many' : 'free'
}

async function isTaken(trx: Trx, view: Placed, madeBy: number, except = 0): Promise<boolean> {
  const other = await beside(trx, view, madeBy)
    .select('id')
    .where(sql`lower(name)`, '=', sql`lower(${view.name})`)
    .where('id', '<>', except)
    .executeTakeFirst()
  return other !== undefined
}

/** The views on the same row of tabs. */
function beside(trx: Trx, { part, seenBy }: Placed, madeBy: number) {
  const views = trx
    .selectFrom('saved_view')
    .where('part', '=', part)
    .where('removed_at', 'is', null)
  return seenBy === 'shared'
    ? views.where('shared_at', 'is not', null)
    : views.where('shared_at', 'is', null).where('made_by', '=', madeBy)
}
