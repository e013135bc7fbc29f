import { sql } from 'kysely'

/** For a query with the need `n` and its team `t`, if it is one's: whether its asker's page is for all to see. */
export const isShownNeed = sql<boolean>`(n.team_id is null or t.status in ('live', 'closed'))`

/** The same: whether everybody may read its words. Those of one whose day passed may never have been read by staff (S36). */
export const isPublicNeed = sql<boolean>`(n.status in ('open', 'claimed', 'done', 'thanked') and ${isShownNeed})`
