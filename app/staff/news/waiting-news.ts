import { sql } from 'kysely'

/** How much news waits for staff: what was sent in and not decided, and is not taken down meanwhile. */
export const countWaitingNews = sql<number>`(
  select count(*)::int from team_update_version v join team_update u on u.id = v.update_id
   where v.submitted_at is not null and v.decided_at is null and u.down_at is null)`
