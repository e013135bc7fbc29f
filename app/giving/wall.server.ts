import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { isNamed } from '#app/members/roster.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
import type { DedicationShown } from '#app/teams/gift-wall.tsx'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Dedicated } from '#db/schema/gifts.ts'
import { shownDedication } from './dedication.ts'
import { giftsOfTeam, newestFirst, shownAmount } from './gifts-of-team.ts'
import { standingGift } from './thanks/thanks-state.server.ts'

/** How many gifts a wall shows at once. */
const WALL_SIZE = 50

/** What a wall says of one gift. */
export interface WallGift {
  /** Its place in the list: nothing of the gift's own. */
  readonly key: string
  readonly name: string
  readonly sum?: string | undefined
  readonly words?: string | undefined
  /** Who on the team brought it in. */
  readonly with?: string | undefined
  /** The donor wished that the page says it; it names nobody who gave. */
  readonly dedication?: DedicationShown | undefined
  readonly when: string
}

export interface WallPage {
  readonly entries: readonly WallGift[]
  /** Where the older gifts go on, for `?before=`; null when there are none. */
  readonly older: string | null
}

/** A gift as it may be shown: who asked not to be named or counted out loud is neither (S4). */
export interface WallRow {
  shown_name: string | null
  message: string | null
  amount_cents: number
  amount_hidden: boolean
  anonymous: boolean
  dedicated_as: Dedicated | null
  dedicated_to: string | null
  /** Whom it is credited to, where the team shows that; never of a gift without a name (S4). */
  asked_by?: string | null
  /** `2026-11-22`, in the organization's zone. */
  day: string
}

/**
 * The gifts of one team, newest first, from a place in the list on. Only the day is said, for all alike; the order within a
 * day says no more than the page itself does to whoever watches it, since a gift is on it as soon as it is paid (S4).
 * A gift that went back or was lost in full is no longer on the wall.
 * @param before as an earlier page gave it in `older`; what is not one of ours begins at the newest.
 */
export async function findWall(teamSlug: string, before: string | null): Promise<WallPage> {
  const team = sql`(select id from team where slug = ${teamSlug} and status in ('live', 'closed'))`
  // The place is sealed: neither when somebody gave nor a number that tells one gift from another stands in a link (S4, S5).
  const last = before === null ? null : openMark('wall', before)
  return wallPage((await selectWall(team, last === null ? null : Number(last)).execute(db)).rows)
}

/** What anybody may read of the words of a gift `g`: without what staff took out of sight. */
export const shownWords = sql`
  case when g.name_hidden_at is null then g.shown_name end as shown_name,
  case when g.message_hidden_at is null then g.message end as message,
  case when g.dedication_hidden_at is null then g.dedicated_as end as dedicated_as,
  case when g.dedication_hidden_at is null then g.dedicated_to end as dedicated_to`

/** One row more than a wall shows, which tells that there are older gifts. */
export function selectWall(teamId: RawBuilder<unknown>, last: number | null = null) {
  const older =
    last === null
      ? sql``
      : sql`and (g.paid_at, g.id) < (select paid_at, id from gift where id = ${last})`
  const newest = sql`and ${standingGift} ${older} ${newestFirst} limit ${WALL_SIZE + 1}`
  return sql<WallRow & { id: number }>`
    select g.id, ${shownWords},
           ${shownAmount} as amount_cents, g.amount_hidden, g.anonymous,
           (g.paid_at at time zone (select time_zone from organization))::date as day,
           case when not g.anonymous and g.credited_to is not null then (
             select m.display_name from member_credit c join team on team.id = c.team_id
               join team_member m on m.team_id = c.team_id and m.person_id = c.person_id
              where c.id = g.credited_to and c.team_id = ${teamId} and team.credits_shown_at is not null and ${isNamed}) end as asked_by
      from ${giftsOfTeam(teamId, newest)} ${newestFirst} limit ${WALL_SIZE + 1}
  `
}

export function wallPage(rows: readonly (WallRow & { id: number })[]): WallPage {
  const shown = rows.slice(0, WALL_SIZE)
  const oldest = shown.at(-1)
  return {
    entries: shown.map(wallGift),
    older: rows.length > WALL_SIZE && oldest ? sealMark('wall', oldest.id) : null,
  }
}

export function wallGift(row: WallRow, place: number): WallGift {
  const dedication = shownDedication(row)
  return {
    key: String(place),
    name: row.anonymous
      ? say('giving.wall.anonymous')
      : (row.shown_name ?? say('giving.wall.friend')),
    when: sayDay(row.day),
    ...(!row.amount_hidden && { sum: formatMoney(cents(row.amount_cents)) }),
    ...(row.message !== null && { words: row.message }),
    ...(row.asked_by && { with: row.asked_by }),
    ...(dedication && { dedication }),
  }
}
