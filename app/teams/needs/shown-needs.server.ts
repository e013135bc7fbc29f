import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { sayDay, sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Skill } from '#db/schema/skills.ts'
import type { NeedsPartProps } from './needs-part.tsx'

export interface TeamNeedsRow {
  readonly open: readonly {
    readonly id: string
    readonly title: string
    readonly skill: Skill
    readonly hours: number
    readonly due: string
    readonly town: string
  }[]
  readonly more: number
  readonly given: readonly { readonly skill: Skill; readonly hours: number }[]
  readonly givers: readonly string[]
}

const MOST_OPEN = 4
const MOST_GIVERS = 12

/** For a query that reads the team anyway: what it needs done, the soonest first, and what was given to it. */
export function needsOfTeam(teamId: RawBuilder<unknown>): RawBuilder<TeamNeedsRow> {
  return sql<TeamNeedsRow>`(
    select json_build_object(
      'open', (select coalesce(json_agg(x order by x.due, x.id), '[]') from (
                 select n.public_id as id, n.title, n.skill, n.hours, n.due_on as due, n.town from skill_need n
                  where n.team_id = ${teamId} and n.status = 'open' order by n.due_on, n.id limit ${MOST_OPEN}) x),
      'more', (select greatest(count(*) - ${MOST_OPEN}, 0) from skill_need n where n.team_id = ${teamId} and n.status = 'open'),
      'given', (select coalesce(json_agg(x order by x.hours desc, x.skill), '[]') from (
                 select n.skill, sum(n.hours) as hours from skill_need n
                  where n.team_id = ${teamId} and n.status in ('done', 'thanked') group by n.skill) x),
      'givers', (select coalesce(json_agg(x.shown_name), '[]') from (
                 select distinct c.shown_name from skill_need n join skill_claim c on c.need_id = n.id and c.status = 'done'
                  where n.team_id = ${teamId} and n.status in ('done', 'thanked') and c.shown_name is not null
                  order by 1 limit ${MOST_GIVERS}) x)))`
}

/** The same in words. A name stands there only where its owner ticked that it may (S35). */
export function sayNeeds({ open, more, given, givers }: TeamNeedsRow): NeedsPartProps {
  return {
    open: open.map(({ id, title, skill, hours, due, town }) => ({
      href: `/lend-your-gifts/needs/${id}`,
      title,
      facts: [
        say(`skills.kind.${skill}`),
        say('skills.hours', { n: hours }),
        say('skills.by', { day: sayDay(due) }),
        town || say('skills.anywhere'),
      ],
    })),
    more,
    given:
      given.length === 0
        ? null
        : say('skills.team.given', {
            what: sayList(
              given.map(({ skill, hours }) => say(`skills.given.${skill}`, { n: hours })),
            ),
          }),
    givers: givers.length === 0 ? null : say('skills.team.givers', { names: sayList(givers) }),
  }
}
