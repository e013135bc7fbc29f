import { sql } from 'kysely'
import { isNamed } from '#app/members/roster.server.ts'
import { db } from '#app/platform/database.server.ts'

export type TeamPerson = Awaited<ReturnType<typeof findTeamPeople>>[number]

/** The members of a team, those whom its page names first. */
export async function findTeamPeople(teamId: number) {
  const { rows } = await sql<{ id: string; name: string; email: string; named: boolean }>`
    select c.public_id as id, coalesce(case when ${isNamed} then m.display_name end, m.wished_name, m.display_name) as name,
           p.email, ${isNamed} as named
      from team_member m join person p on p.id = m.person_id
      join member_credit c on c.team_id = m.team_id and c.person_id = m.person_id
     where m.team_id = ${teamId} and m.role = 'member' order by ${isNamed} desc, m.joined_at, c.id limit 200
  `.execute(db)
  return rows
}
