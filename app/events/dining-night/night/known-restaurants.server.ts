import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { sayShare } from '#app/money/share.ts'
import { db } from '#app/platform/database.server.ts'

/** What is known of each night there: `h`, for the row `r` of `restaurant`. */
export const historyOfRestaurant: RawBuilder<unknown> = sql`(
  select (count(*) filter (where e.status in ('held', 'closed')))::int as nights,
         mode() within group (order by n.share_over || '/' || n.share_under) as share,
         percentile_disc(0.5) within group (order by p.came_on - p.held_on) as days,
         round(avg(f.sales_cents))::bigint as average_cents,
         coalesce(sum(f.given_cents), 0)::bigint as promised_cents,
         coalesce(sum(p.settled_cents), 0)::bigint as paid_cents
    from dining_booking b join event e on e.id = b.event_id
    left join dining_night n on n.version_id = e.approved_version_id
    left join dining_figure f on f.event_id = e.id
    left join lateral (
      select c.settled_cents,
             case when c.settled_cents >= c.amount_cents then (
               select max(i.received_on) from remittance_match m join remittance i on i.id = m.remittance_id
                where m.contribution_id = c.id and m.undone_at is null) end as came_on,
             (select max((d.starts_at at time zone v.time_zone)::date)
                from event_version v join event_day d on d.version_id = v.id where v.id = e.approved_version_id) as held_on
        from contribution c where c.id = f.contribution_id and c.voided_at is null) p on true
   where b.restaurant_id = r.id and e.status <> 'cancelled')`

/** Words that a restaurant is looked for by: all of them stand in its name, branch or town. */
export function isNamedLike(words: string): RawBuilder<boolean> {
  const about = words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`)
  return sql<boolean>`concat_ws(' ', r.name, r.branch, r.town) ilike all(${about}::text[])`
}

const MOST_WORDS = 8
const MOST = 30

/** What every captain may know of a restaurant: nothing of whom others spoke to there. */
export interface KnownRestaurant {
  readonly publicId: string
  readonly name: string
  readonly branch: string
  readonly town: string
  readonly nights: number
  /** "20%": what it gave most often. */
  readonly share: string | null
  /** About so many weeks until its checks came. */
  readonly weeks: number | null
}

interface Asking {
  readonly teamId: number
  readonly personId: number
  readonly words: string
  /** Those of the town where the night is to be come first. */
  readonly town: string
}

/**
 * Restaurants that the nonprofit knows: that staff wrote down, that had a night which staff have read, or that this team
 * found. What another team wrote of one and nobody read yet is not shown around.
 */
export async function findKnownRestaurants(asking: Asking): Promise<KnownRestaurant[]> {
  const { rows } = await sql<{
    public_id: string
    name: string
    branch: string
    town: string
    nights: number
    share: string | null
    days: number | null
  }>`
    select r.public_id, r.name, r.branch, r.town, h.nights, h.share, h.days
      from restaurant r cross join lateral ${historyOfRestaurant} h
     where ${isOpenTo(asking)} and ${isNamedLike(asking.words)}
     order by lower(r.town) = lower(${asking.town}) desc, h.nights desc, r.name, r.branch, r.id
     limit ${MOST}`.execute(db)
  return rows.map((row) => ({
    publicId: row.public_id,
    name: row.name,
    branch: row.branch,
    town: row.town,
    nights: row.nights,
    share: sayUsualShare(row.share),
    weeks: weeksOf(row.days),
  }))
}

/** For a condition on the row `r`. */
export function isOpenTo({ teamId, personId }: Pick<Asking, 'teamId' | 'personId'>) {
  return sql<boolean>`r.retired_at is null and (
    r.saved_by = ${personId}
    or exists (select from staff_member s where s.person_id = r.saved_by)
    or exists (
      select from dining_booking b join event e on e.id = b.event_id
       where b.restaurant_id = r.id and (e.published_at is not null or e.team_id = ${teamId})))`
}

export function sayUsualShare(share: string | null): string | null {
  const [over, under] = share?.split('/').map(Number) ?? []
  return over && under ? sayShare({ over, under }) : null
}

/** Rounded up: nobody is told of a check too early. */
export function weeksOf(days: number | null): number | null {
  return days === null ? null : Math.max(1, Math.ceil(days / 7))
}
