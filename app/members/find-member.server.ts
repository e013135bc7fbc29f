import type { Trx } from '#app/platform/database.server.ts'

export type MemberOnTeam = NonNullable<Awaited<ReturnType<typeof findMember>>>

/** Somebody who is on that team, by the id that its desk knows them by; of another team there is nobody (S5). */
export async function findMember(trx: Trx, teamId: number, publicId: string) {
  return await membersOf(trx, teamId)
    .where('member_credit.public_id', '=', publicId)
    .executeTakeFirst()
}

/** The same of somebody who has just been seen to be on it. */
export async function findOwnMember(trx: Trx, teamId: number, personId: number) {
  return await membersOf(trx, teamId)
    .where('team_member.person_id', '=', personId)
    .executeTakeFirstOrThrow()
}

/** How many captains a team has. */
export async function countCaptains(trx: Trx, teamId: number): Promise<number> {
  const { captains } = await trx
    .selectFrom('team_member')
    .select((row) => row.fn.countAll<number>().as('captains'))
    .where('team_id', '=', teamId)
    .where('role', '=', 'captain')
    .executeTakeFirstOrThrow()
  return captains
}

function membersOf(trx: Trx, teamId: number) {
  return trx
    .selectFrom('team_member')
    .innerJoin('member_credit', (join) =>
      join
        .onRef('member_credit.team_id', '=', 'team_member.team_id')
        .onRef('member_credit.person_id', '=', 'team_member.person_id'),
    )
    .innerJoin('person', 'person.id', 'team_member.person_id')
    .select(['team_member.person_id', 'team_member.role', 'person.email'])
    .select((row) => row.fn.coalesce('wished_name', 'display_name').$notNull().as('name'))
    .where('team_member.team_id', '=', teamId)
}
