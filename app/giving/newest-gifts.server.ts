import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { newestFirst } from './gifts-of-team.ts'
import { standingGift } from './thanks/thanks-state.server.ts'
import { shownWords } from './wall.server.ts'
import type { WallRow } from './wall.server.ts'

/** A gift of a campaign as it may be shown, and the team it went to. */
export interface NewestGiftRow extends WallRow {
  team_name: string | null
  team_slug: string | null
}

/**
 * The newest gifts of a campaign, as a list in one column. A gift to a team that is not for all to see is not among them, and
 * none that went back or was lost in full.
 */
export function newestGiftsOf(campaignId: RawBuilder<unknown>, howMany: number) {
  return sql<NewestGiftRow[]>`(
    select coalesce(json_agg(newest), '[]') from (
      select ${shownWords},
             g.amount_cents - g.fee_cover_cents as amount_cents, g.amount_hidden, g.anonymous,
             (g.paid_at at time zone o.time_zone)::date as day, t.name as team_name, t.slug as team_slug
        from gift g left join team t on t.id = g.team_id cross join organization o
       where g.campaign_id = ${campaignId} and ${standingGift} and (t.id is null or t.status in ('live', 'closed'))
       ${newestFirst} limit ${howMany}) newest)`
}
