import type { Trx } from '#app/platform/database.server.ts'

export type LockedEvent = NonNullable<Awaited<ReturnType<typeof lockEvent>>>
export type EventVersion = NonNullable<Awaited<ReturnType<typeof findLatestVersion>>>

/**
 * The event, held until the transaction ends: whoever changes its state, its text or who comes to it goes through here, one
 * at a time, so that the last place is promised once.
 */
export async function lockEvent(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('event')
    .innerJoin('team', 'team.id', 'event.team_id')
    .select(['event.id', 'event.public_id', 'event.slug', 'event.kind', 'event.status'])
    .select(['event.approved_version_id', 'event.published_at', 'event.seats', 'event.team_id'])
    .select(['team.slug as team_slug', 'team.name as team_name', 'team.status as team_status'])
    .where('event.public_id', '=', publicId)
    .forUpdate('event')
    .executeTakeFirst()
}

/** The newest text: being written, waiting, or decided. An event has had one since it was started. */
export async function findLatestVersion(trx: Trx, eventId: number) {
  return await trx
    .selectFrom('event_version')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
