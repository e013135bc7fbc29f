import { sql } from 'kysely'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { shortName } from '#app/members/member-name.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { saySkill } from '#app/teams/needs/skill.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { NeedStatus, Skill } from '#db/schema/skills.ts'
import { isShownNeed } from './shown-need.server.ts'

interface NeedRow {
  readonly public_id: string
  readonly title: string
  readonly skill: Skill
  readonly hours: number
  readonly due_on: string
  readonly status: NeedStatus
  readonly helper: string | null
  readonly team: string | null
  readonly fits: number
}

export type ListedNeed = Awaited<ReturnType<typeof findNeeds>>[number]

const MOST = 200

/** What the team asked for, what wants doing first; with how many offers fit each that is open. */
export async function findNeedsDesk({ team }: CaptainOf) {
  const [atDesk, needs] = await Promise.all([findTeamAtDesk(team), findNeeds(team.id)])
  return { team: atDesk, needs }
}

/** Of one team, or of all and of staff. */
export async function findNeeds(teamId: number | 'any') {
  const which = teamId === 'any' ? sql`true` : sql`n.team_id = ${teamId}`
  const { rows } = await sql<NeedRow>`
    select n.public_id, n.title, n.skill, n.hours, n.due_on, n.status, t.name as team,
           (select c.name from skill_claim c where c.need_id = n.id and c.status in ('held', 'done')) as helper,
           case when n.status = 'open' and ${isShownNeed} then (
             select count(*) from skill_offer o
              where n.skill = any(o.skills) and o.confirmed_at is not null and o.paused_at is null
                and o.until >= (${now()}::timestamptz at time zone z.time_zone)::date) else 0 end as fits
      from skill_need n left join team t on t.id = n.team_id cross join organization z
     where ${which}
     order by array_position(array['waiting', 'claimed', 'done', 'open', 'lapsed', 'thanked', 'cancelled'], n.status),
              n.due_on, n.id
     limit ${MOST}`.execute(db)
  return rows.map((row) => ({
    id: row.public_id,
    title: row.title,
    skill: saySkill(row.skill),
    time: say('skills.hours', { n: row.hours }),
    due: sayDay(row.due_on),
    status: row.status,
    helper: shortName(row.helper),
    team: row.team,
    fits: row.fits,
  }))
}
