import type { Trx } from '#app/platform/database.server.ts'

export type LockedUpdate = NonNullable<Awaited<ReturnType<typeof lockUpdate>>>
export type UpdateVersion = NonNullable<Awaited<ReturnType<typeof findLatestText>>>

/** One piece of news with its team, held until the transaction ends: whoever changes it comes through here, one at a time. */
export async function lockUpdate(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('team_update')
    .innerJoin('team', 'team.id', 'team_update.team_id')
    .select(['team_update.id', 'team_update.public_id', 'team_update.team_id'])
    .select(['team_update.approved_version_id', 'team_update.out_at', 'team_update.mail_wanted'])
    .select(['team_update.down_at', 'team_update.down_as', 'team_update.created_by'])
    .select(['team.slug as team_slug', 'team.name as team_name', 'team.status as team_status'])
    .select('team.approved_version_id as team_version_id')
    .where('team_update.public_id', '=', publicId)
    .forUpdate('team_update')
    .executeTakeFirst()
}

/** The newest text: being written, waiting, or decided. News has had one since it was begun. */
export async function findLatestText(trx: Trx, updateId: number) {
  return await trx
    .selectFrom('team_update_version')
    .selectAll()
    .where('update_id', '=', updateId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whether everybody sees its team's page, and so may read its news. */
export function isTeamOut({ team_status: status }: Pick<LockedUpdate, 'team_status'>): boolean {
  return status === 'live' || status === 'closed'
}
