import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'

export type GiftCredit = NonNullable<Awaited<ReturnType<typeof findGiftCredit>>>

/**
 * Whom a paid gift to a team is credited to, and whom it could be: everybody who is or was on the team, by the name that the
 * team knows them by and the address that tells two of one name apart.
 * @returns `undefined` for a gift that is not there, not paid, or to no team.
 */
export async function findGiftCredit(publicId: string) {
  const gift = await db
    .selectFrom('gift')
    .innerJoin('team', 'team.id', 'gift.team_id')
    .select(['gift.id', 'gift.team_id', 'gift.donor_name', 'gift.credited_to'])
    .select('team.name as team')
    .where('gift.public_id', '=', publicId)
    .where('gift.status', '=', 'paid')
    .executeTakeFirst()
  if (!gift) return undefined
  const { rows } = await sql<{ id: string; name: string; email: string; chosen: boolean }>`
    select c.public_id as id, coalesce(m.wished_name, m.display_name, p.name, p.email) as name, p.email,
           c.id is not distinct from ${gift.credited_to}::bigint as chosen
      from member_credit c join person p on p.id = c.person_id
      left join team_member m on m.team_id = c.team_id and m.person_id = c.person_id
     where c.team_id = ${gift.team_id} order by lower(coalesce(m.wished_name, m.display_name, p.name, p.email)), c.id
  `.execute(db)
  return {
    id: publicId,
    donor: gift.donor_name,
    team: gift.team,
    chosen: rows.find(({ chosen }) => chosen)?.id ?? '',
    people: rows.map(({ id, name, email }) => ({ id, name, email })),
  }
}
