import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { MilestoneKind } from '#db/schema/teams.ts'
import { nextGoal } from '../progress.ts'
import { tellCaptains } from '../tell-captains.server.ts'

interface Reached {
  readonly team_id: number
  readonly kind: MilestoneKind
  readonly goal_cents: number
  readonly public_id: string
  readonly name: string
  readonly slug: string
  readonly raised_cents: number
  readonly team_goal_cents: number
  /** Whether money came in today or yesterday: what was only counted again is no news. */
  readonly is_new: boolean
}

/**
 * Notes what teams have reached, and writes to their captains of the furthest, once. What is promised does not count, and what
 * goes back is not told (FIELD, giving 6). Of two processes at once the second finds it noted.
 */
export async function noteMilestones(): Promise<void> {
  await inTransaction(async (trx) => {
    const at = now()
    const { rows } = await sql<Reached>`
      with noted as (
        insert into team_milestone (team_id, kind, goal_cents, reached_at)
        select team_id, kind, goal_cents, ${at} from milestone_to_note order by team_id, turn
        on conflict do nothing returning team_id, kind, goal_cents
      ), furthest as (
        select distinct on (n.team_id) n.* from noted n
         order by n.team_id, array_position(array['first-gift', 'quarter', 'half', 'three-quarters', 'goal'], n.kind) desc
      )
      select f.team_id, f.kind, f.goal_cents, t.public_id, t.name, t.slug, s.raised_cents, t.goal_cents as team_goal_cents,
             exists (select from day_total d where d.team_id = t.id and d.received_cents > 0
                        and d.day >= (${at}::timestamptz at time zone o.time_zone)::date - 1) as is_new
        from furthest f join team t on t.id = f.team_id join team_total s on s.team_id = t.id cross join organization o
       where t.status = 'live' order by f.team_id`.execute(trx)
    for (const reached of rows.filter(({ is_new: isNew }) => isNew)) {
      await tellCaptains(trx, reached.team_id, {
        kind: 'team-milestone',
        subjectId: `${reached.public_id} ${reached.kind} ${reached.goal_cents}`,
        content: {
          milestone: reached.kind,
          teamName: reached.name,
          slug: reached.slug,
          raised: reached.raised_cents,
          goal: reached.team_goal_cents,
          nextGoal: nextGoal(cents(reached.raised_cents)),
        },
      })
      await trx
        .updateTable('team_milestone')
        .set({ told_at: at })
        .where('team_id', '=', reached.team_id)
        .where('kind', '=', reached.kind)
        .where('goal_cents', '=', reached.goal_cents)
        .execute()
    }
  })
}

/** When whatever was reached so far is behind us: it is noted, and nobody is written to. */
export async function passOverMilestones(): Promise<void> {
  await sql`
    insert into team_milestone (team_id, kind, goal_cents, reached_at)
    select team_id, kind, goal_cents, ${now()} from milestone_to_note on conflict do nothing`.execute(
    db,
  )
}

export interface MilestoneRow {
  readonly kind: MilestoneKind
  readonly day: string
}

/**
 * For a query that reads the team `t` and its total `s` anyway: the furthest that it has come to, as long as that is so; what
 * went back is not held against anybody, and nothing is said of it.
 */
export function milestoneOf(teamId: RawBuilder<unknown>): RawBuilder<MilestoneRow | null> {
  return sql<MilestoneRow | null>`(
    select json_build_object('kind', m.kind, 'day', (m.reached_at at time zone (select time_zone from organization))::date)
      from team_milestone m join team mt on mt.id = m.team_id join team_total ms on ms.team_id = m.team_id
     where m.team_id = ${teamId}
       and ms.raised_cents >= case m.kind when 'first-gift' then 1 when 'quarter' then mt.goal_cents / 4 when 'half' then mt.goal_cents / 2
                                          when 'three-quarters' then mt.goal_cents * 3 / 4 else mt.goal_cents end
       and (m.kind <> 'goal' or m.goal_cents = mt.goal_cents)
     order by array_position(array['first-gift', 'quarter', 'half', 'three-quarters', 'goal'], m.kind) desc limit 1)`
}

/** “Half of the goal: reached on June 3.” */
export function sayMilestone(row: MilestoneRow | null): string | null {
  return row && say(`memory.reached.${row.kind}`, { day: sayDay(row.day) })
}
