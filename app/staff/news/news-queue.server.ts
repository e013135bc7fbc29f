import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { updateState } from '#app/teams/news/news-desk.server.ts'
import type { UpdateState } from '#app/teams/news/update-state.ts'

export interface QueuedNews {
  readonly id: string
  readonly title: string
  readonly team: string
  readonly state: UpdateState
  readonly at: Date
}

export interface NewsQueue {
  readonly waiting: readonly QueuedNews[]
  readonly recent: readonly QueuedNews[]
}

/** News that waits to be read, the longest waiting first, then what was decided or let out lately; however much of it. Drafts are their captains' own. */
export async function findNewsQueue(): Promise<NewsQueue> {
  const { rows } = await sql<QueuedNews>`
    select u.public_id as id, v.title, t.name as team, ${updateState} as state, coalesce(u.down_at, v.decided_at, v.submitted_at) as at
      from team_update u join team t on t.id = u.team_id
           join lateral (select * from team_update_version where update_id = u.id and submitted_at is not null
                          order by id desc limit 1) v on true
     order by case when u.down_at is null and v.decided_at is null then v.submitted_at end nulls last,
              coalesce(u.down_at, v.decided_at, v.submitted_at) desc, u.id desc limit 200`.execute(
    db,
  )
  return {
    waiting: rows.filter(({ state }) => state === 'waiting'),
    recent: rows.filter(({ state }) => state !== 'waiting').slice(0, 50),
  }
}
