import type { Trx } from '#app/platform/database.server.ts'

export type LockedTeam = NonNullable<Awaited<ReturnType<typeof lockTeam>>>
export type LatestVersion = NonNullable<Awaited<ReturnType<typeof findLatestVersion>>>

/** The team, held until the transaction ends: whoever changes its state or its text comes through here, one at a time. */
export async function lockTeam(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('team')
    .select(['id', 'public_id', 'slug', 'name', 'status', 'approved_version_id', 'published_at'])
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()
}

/** The newest text: being written, waiting, or decided. A team has had one since it was started. */
export async function findLatestVersion(trx: Trx, teamId: number) {
  return await trx
    .selectFrom('team_version')
    .selectAll()
    .where('team_id', '=', teamId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
