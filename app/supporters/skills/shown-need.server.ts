import { sql } from 'kysely'

/** For a query with the need `n` and its team `t`, if it is one's: whether its asker's page is for all to see. */
export const isShownNeed = sql<boolean>`(n.team_id is null or t.status in ('live', 'closed'))`
