import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/**
 * The gifts of a team, to be selected from as `g`: those that are whole its own, and those that it shares, with
 * `part.part_cents`, the part that is this team's. No `*` stands in it, or the page's question would be planned anew each time.
 * @param rest said of both, such as `and … order by … limit …`, so that the newest are read from the index of a team's gifts.
 */
export function giftsOfTeam(teamId: RawBuilder<unknown> | number, rest = sql``) {
  return sql`(
    (select g.id as gift_id, null::bigint as part_cents from gift g
      where g.team_id = ${teamId} and g.split_at is null ${rest})
     union all
    (select g.id, s.cents from gift_share s join gift g on g.id = s.gift_id
      where s.team_id = ${teamId} ${rest})) part join gift g on g.id = part.gift_id`
}

/** What a page says that was given to the team: without the fee that the donor took over, or the part that is the team's. */
export const shownAmount = sql<number>`coalesce(part.part_cents, g.amount_cents - g.fee_cover_cents)`

/** Of two that came at one moment, the one that began later is newer. */
export const newestFirst = sql`order by g.paid_at desc, g.id desc`
