import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'

interface ExpectedMove {
  readonly campaignId: number
  /** `null`: promised to the campaign itself. */
  readonly teamId: number | null
  readonly occurredAt: Date
  readonly promised: number
  readonly came: number
}

/** Adds what was promised, and what came of it, to the sums of the days; the totals are locked before, so that nobody waits for each other. */
export async function moveExpectedDays(trx: Trx, moves: readonly ExpectedMove[]): Promise<void> {
  const moved = moves.filter(({ promised, came }) => promised !== 0 || came !== 0)
  if (moved.length === 0) return
  await sql`
    with added as (
      select m.campaign_id, m.team_id, coalesce(t.kind, 'campaign') as kind, (m.at at time zone o.time_zone)::date as day,
             sum(m.promised)::bigint as promised, sum(m.came)::bigint as came
        from unnest(${moved.map(({ campaignId }) => campaignId)}::bigint[], ${moved.map(({ teamId }) => teamId)}::bigint[],
                    ${moved.map(({ occurredAt }) => occurredAt)}::timestamptz[], ${moved.map(({ promised }) => promised)}::bigint[],
                    ${moved.map(({ came }) => came)}::bigint[]) as m (campaign_id, team_id, at, promised, came)
        left join team t on t.id = m.team_id cross join organization o
       group by 1, 2, 3, 4
    ), days_of_teams as (
      insert into expected_day as d (campaign_id, team_id, day, promised_cents, came_cents)
      select campaign_id, team_id, day, promised, came from added order by 1, 2, 3
      on conflict (campaign_id, day, team_id) do update set ${addToDay}
    )
    insert into campaign_expected_day as d (campaign_id, kind, day, promised_cents, came_cents)
    select campaign_id, kind, day, sum(promised), sum(came) from added group by 1, 2, 3 order by 3, 1, 2
    on conflict (day, campaign_id, kind) do update set ${addToDay}
  `.execute(trx)
}

const addToDay = sql`
  promised_cents = d.promised_cents + excluded.promised_cents,
  came_cents = d.came_cents + excluded.came_cents`
