import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { passOverMilestones } from '#app/teams/memory/milestones.server.ts'
import { rankTeams } from '#app/teams/memory/top-teams.server.ts'

/** How far teams have come by the gifts of the demo, without the letters, and who brought in most. */
export async function seedProgress(): Promise<void> {
  await passOverMilestones()
  await reachThemOnTheirDays()
  await db.updateTable('organization').set({ ranking_shown: true }).execute()
  await rankTeams()
}

/** Gifts of the demo come over months, and so do the milestones: each on the day whose gifts brought the team so far. */
async function reachThemOnTheirDays(): Promise<void> {
  await sql`
    update team_milestone m
       set reached_at = coalesce(least(m.reached_at, (
             select (min(d.day) + time '12:00') at time zone o.time_zone
               from (select day, sum(received_cents) over (order by day) as so_far from day_total where team_id = m.team_id) d
              where d.so_far >= case m.kind when 'first-gift' then 1 when 'quarter' then t.goal_cents / 4
                                            when 'half' then t.goal_cents / 2 when 'three-quarters' then t.goal_cents * 3 / 4
                                            else m.goal_cents end)), m.reached_at)
      from team t, organization o
     where t.id = m.team_id`.execute(db)
}
