import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { isNamed } from './roster.server.ts'

/** Somebody on a team whom a donor may say to have been asked by. */
export interface Asker {
  readonly code: string
  /** `null`: they are not named on the page, and whoever has their link knows who they are. */
  readonly name: string | null
}

/** A list that is longer is no help. */
const MOST_NAMES = 100

/**
 * Whom a donor may credit: the people whom the team's page names, and whoever the link came from. Nobody, when there is
 * nobody to choose between.
 */
export async function findAskers(teamSlug: string, code: string): Promise<readonly Asker[]> {
  const { rows } = await sql<Asker>`
    select case when c.id = sent.id then ${code}::text else c.code end as code, case when ${isNamed} then m.display_name end as name
      from team_member m join team on team.id = m.team_id
      join member_credit c on c.team_id = m.team_id and c.person_id = m.person_id
      cross join (select current_credit(${code}) as id) sent
     where team.slug = ${teamSlug} and (${isNamed} or c.id = sent.id)
     order by c.id is not distinct from sent.id desc, lower(m.display_name), c.id limit ${MOST_NAMES}
  `.execute(db)
  return rows.length > 1 || rows[0]?.code === code ? rows : []
}

/** Who sent somebody here, as their link says; `undefined` when they are not on that team any more. */
export async function findAsker(teamSlug: string, code: string): Promise<Asker | undefined> {
  const { rows } = await sql<Asker>`
    select c.code, case when ${isNamed} then m.display_name end as name
      from team_member m join team on team.id = m.team_id
      join member_credit c on c.team_id = m.team_id and c.person_id = m.person_id
     where team.slug = ${teamSlug} and c.id = current_credit(${code})
  `.execute(db)
  return rows[0]
}

/** Under whose mark a gift is to stand; nobody's, when the code is none of somebody who is on the team. */
export async function findCreditId(teamId: number, code: string): Promise<number | null> {
  const credit = await db
    .selectFrom('member_credit')
    .innerJoin('team_member', (join) =>
      join
        .onRef('team_member.team_id', '=', 'member_credit.team_id')
        .onRef('team_member.person_id', '=', 'member_credit.person_id'),
    )
    .select('member_credit.id')
    .where('member_credit.team_id', '=', teamId)
    .where(sql<boolean>`member_credit.id = current_credit(${code})`)
    .executeTakeFirst()
  return credit?.id ?? null
}
