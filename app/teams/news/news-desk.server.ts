import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { sayDate } from '#app/words/formats.ts'
import type { CaptainOf } from '../require-captain.server.ts'
import { colorOf } from '../team-color.ts'
import type { UpdateState } from './update-state.ts'

export type NewsDesk = Awaited<ReturnType<typeof findNewsDesk>>

/** Of the news `u` and its newest text `v`. */
export const updateState: RawBuilder<UpdateState> = sql<UpdateState>`case
  when u.down_at is not null then 'down'
  when v.decided_at is null and v.submitted_at is not null then 'waiting'
  when v.decided_at is null then 'draft'
  when v.decision = 'sent-back' then 'sent-back'
  else 'out' end`

interface Row {
  readonly public_id: string
  readonly title: string
  readonly state: UpdateState
  readonly at: Date
  readonly is_out: boolean
}

/** What a team has told and is about to tell, the newest first, and how many asked to be written to. */
export async function findNewsDesk({ team }: Pick<CaptainOf, 'team'>) {
  const [atDesk, { rows }] = await Promise.all([
    findTeamOfNews(team.id),
    sql<Row>`
      select u.public_id, v.title, ${updateState} as state, coalesce(u.out_at, v.written_at) as at,
             u.approved_version_id is not null and u.down_at is null as is_out
        from team_update u join lateral (select * from team_update_version where update_id = u.id order by id desc limit 1) v on true
       where u.team_id = ${team.id}
       order by u.out_at desc nulls first, u.id desc limit 200`.execute(db),
  ])
  return {
    ...atDesk,
    news: rows.map(({ public_id: id, title, state, at, is_out: isOut }) => ({
      href: `/manage/${team.slug}/news/${id}`,
      title,
      state,
      isOut,
      when: sayDate(at, { dateStyle: 'long', timeZone: atDesk.timeZone }),
    })),
  }
}

/** A team as the pages about its news name it to its captains; of its followers only how many there are. */
export async function findTeamOfNews(teamId: number) {
  const row = await db
    .selectFrom('team')
    .innerJoin('organization', (join) => join.onTrue())
    .select(['team.slug', 'team.name', 'team.status', 'team.color', 'time_zone'])
    .select((from) =>
      from
        .selectFrom('team_follower as f')
        .select(({ fn }) => fn.countAll<number>().as('followers'))
        .whereRef('f.team_id', '=', 'team.id')
        .where('f.confirmed_at', 'is not', null)
        .where('f.ended_at', 'is', null)
        .as('followers'),
    )
    .where('team.id', '=', teamId)
    .executeTakeFirstOrThrow()
  const { slug, name, status } = row
  return {
    team: { slug, name, status, color: colorOf(slug, row.color) },
    isTeamOut: status === 'live' || status === 'closed',
    followers: row.followers ?? 0,
    timeZone: row.time_zone,
  }
}
