import { sql } from 'kysely'
import { shortName } from '#app/members/member-name.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { saySkill } from '#app/teams/needs/skill.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { NeedStatus, Skill } from '#db/schema/skills.ts'
import type { Keeper } from './keeper.ts'
import { findMatchingOffers } from './matching-offers.server.ts'
import { isShownNeed } from './shown-need.server.ts'
import { findToday } from './today.server.ts'

export type NeedSheet = NonNullable<Awaited<ReturnType<typeof findNeedSheet>>>

interface SheetRow {
  readonly public_id: string
  readonly title: string
  readonly skill: Skill
  readonly what: string
  readonly hours: number
  readonly due_on: string
  readonly town: string
  readonly revision: number
  readonly status: NeedStatus
  readonly team: string | null
  readonly slug: string | null
  readonly helper: string | null
  readonly helper_email: string | null
  readonly is_shown: boolean
}

/** One need as whoever looks after it sees it: how it stands, who has it, and who could. @returns `undefined` for another team's. */
export async function findNeedSheet(publicId: string, teamId: Keeper['teamId']) {
  const own = teamId === 'any' ? sql`true` : sql`n.team_id = ${teamId}`
  const { rows } = await sql<SheetRow>`
    select n.public_id, n.title, n.skill, n.what, n.hours, n.due_on, n.town, n.revision, n.status, t.name as team, t.slug,
           c.name as helper, c.email as helper_email, ${isShownNeed} as is_shown
      from skill_need n left join team t on t.id = n.team_id
      left join skill_claim c on c.need_id = n.id and c.status in ('held', 'done')
     where n.public_id = ${publicId} and ${own}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const [organization, today] = [await requireOrganization(), await findToday()]
  const who = row.team ?? organization.name
  return {
    id: row.public_id,
    title: row.title,
    what: row.what,
    status: row.status,
    isShown: row.is_shown,
    who,
    slug: row.slug,
    skill: saySkill(row.skill),
    time: say('skills.hours', { n: row.hours }),
    due: sayDay(row.due_on),
    town: row.town || say('skills.anywhere'),
    hours: String(row.hours),
    revision: row.revision,
    today,
    helper: row.status === 'claimed' || row.status === 'done' ? shortName(row.helper) : '',
    /** Staff may read it, captains never (S34). */
    helperEmail: teamId === 'any' ? row.helper_email : null,
    thanks: say('skills.thanks.ready', { who }),
    values: {
      title: row.title,
      skill: row.skill,
      what: row.what,
      hours: String(row.hours),
      due: row.due_on,
      town: row.town,
      revision: String(row.revision),
    },
    /** Nobody is asked for a team that is out of sight (S34). */
    offers: row.status === 'open' && row.is_shown ? await findMatchingOffers(row) : [],
  }
}
