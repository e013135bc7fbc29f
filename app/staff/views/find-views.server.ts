import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { ViewPart } from '#db/schema/staff.ts'

export interface SavedView {
  readonly id: string
  readonly part: ViewPart
  readonly name: string
  readonly query: string
  readonly seenBy: 'own' | 'shared'
  /** Whether whoever looks may rename and remove it. */
  readonly may: 'change' | 'look'
}

export interface Viewer {
  readonly person: Pick<Person, 'id'>
  readonly role: string
}

/** Whoever only looks shares nothing with everyone. */
export function mayShare(role: string): boolean {
  return role !== 'viewer'
}

/** One's own is changed by whoever made it; what is shared also by an admin, and by nobody who may not share. */
export function mayChange(
  { madeBy, isShared }: { readonly madeBy: number; readonly isShared: boolean },
  { person, role }: Viewer,
): boolean {
  if (!isShared) return madeBy === person.id
  return role === 'admin' || (madeBy === person.id && mayShare(role))
}

/** Somebody's own views and those that are shared, of one part of the desk or of all, by name. */
export async function findViews(viewer: Viewer, part?: ViewPart): Promise<SavedView[]> {
  let query = db
    .selectFrom('saved_view')
    .select(['public_id', 'part', 'name', 'query', 'shared_at', 'made_by'])
    .where('removed_at', 'is', null)
    .where((or) => or.or([or('shared_at', 'is not', null), or('made_by', '=', viewer.person.id)]))
    .orderBy((by) => by.fn('lower', ['name']))
    .orderBy('id')
  if (part) query = query.where('part', '=', part)
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.public_id,
    part: row.part,
    name: row.name,
    query: row.query,
    seenBy: row.shared_at ? 'shared' : 'own',
    may: mayChange({ madeBy: row.made_by, isShared: row.shared_at !== null }, viewer)
      ? 'change'
      : 'look',
  }))
}
