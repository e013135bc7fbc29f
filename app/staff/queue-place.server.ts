import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { QueueFilter } from './queue-filter.ts'

/** Where a team stands among the texts that wait, oldest first. */
export interface QueuePlace {
  readonly waiting: number
  /** From one; `null` when nothing of this team waits, or it is left out by the filter. */
  readonly place: number | null
  readonly previous: QueueNeighbour | null
  readonly next: QueueNeighbour | null
}

interface QueueNeighbour {
  readonly slug: string
  readonly name: string
}

interface PlaceRow extends QueuePlace {
  readonly first: QueueNeighbour | null
}

/** A team that was decided a moment ago keeps its place, so that "next" goes on from there and begins anew at the end. */
export async function findQueuePlace(slug: string, filter: QueueFilter): Promise<QueuePlace> {
  const { rows } = await sql<PlaceRow>`
    with queue as materialized (
           select t.id, t.slug, v.name, v.submitted_at as at
             from team_version v join team t on t.id = v.team_id
            where v.submitted_at is not null and v.decided_at is null and ${fitsQueue(filter)}),
         here as (
           select t.id, v.submitted_at as at
             from team t join team_version v on v.team_id = t.id
            where t.slug = ${slug} and v.submitted_at is not null
            order by v.id desc limit 1),
         earlier as (select q.* from queue q, here h where (q.at, q.id) < (h.at, h.id)),
         later as (select q.* from queue q, here h where (q.at, q.id) > (h.at, h.id))
    select (select count(*) from queue) as waiting,
           (select (select count(*) from earlier) + 1 from queue where slug = ${slug}) as place,
           (select ${asNeighbour} from earlier order by at desc, id desc limit 1) as previous,
           (select ${asNeighbour} from later order by at, id limit 1) as next,
           (select ${asNeighbour} from queue where slug <> ${slug} order by at, id limit 1) as first`.execute(
    db,
  )
  const [row] = rows
  if (!row) return { waiting: 0, place: null, previous: null, next: null }
  const { first, ...found } = row
  return found.place === null ? { ...found, next: found.next ?? first } : found
}

/** Said of a version `v` of a team `t`. */
export function fitsQueue({ only, kind }: QueueFilter): RawBuilder<unknown> {
  const ofKind = kind === null ? sql`true` : sql`t.kind = ${kind}`
  switch (only) {
    case 'all':
      return ofKind
    case 'new':
      return sql`t.approved_version_id is null and ${ofKind}`
    case 'changes':
      return sql`t.approved_version_id is not null and ${ofKind}`
  }
}

const asNeighbour = sql`json_build_object('slug', slug, 'name', name)`
