import { sql } from 'kysely'

/** Why nobody is told any more of what was noted. */
export type Untold =
  /** Its team is not for all to see. */
  | 'hidden'
  /** The gift went back, or was lost, in full. */
  | 'returned'
  /** Who signed up has left since. */
  | 'left'
  /** What it told is no longer kept. */
  | 'erased'

/** Of a team `t`. */
export const teamIsSeen = sql`t.status in ('live', 'closed')`

/** Of a gift `g`. */
export const giftStands = sql`g.status = 'paid' and g.refunded_cents + g.lost_cents < g.amount_cents`

/** Of a supporter `s`. */
export const stands = sql`s.confirmed_at is not null and s.left_at is null`

/** Why an event `v` may not be told by now; null when it may. */
export const whyUntold = sql<Untold | null>`coalesce(
  case
    when v.type = 'gift.received' then (
      select case when not (${giftStands}) then 'returned' when not (${teamIsSeen}) then 'hidden' end
        from gift g left join team t on t.id = g.team_id where g.id = v.subject::bigint)
    when v.type in ('total.changed', 'team.published') then (
      select case when not (${teamIsSeen}) then 'hidden' end from team t where t.id = v.subject::bigint)
    when v.type = 'stand.confirmed' and not exists (
      select from supporter s where s.public_id = v.subject and ${stands}) then 'left'
  end,
  case when v.content is null then 'erased' end)`
