import { sql } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { freeSlug, slugOf } from '#app/teams/slug.ts'
import type { EventKind } from '#db/schema/events.ts'
import { sceneFor, streetShownFor } from './event-kind.ts'

interface NewEvent {
  readonly teamId: number
  readonly kind: EventKind
  readonly title: string
  readonly actor: Actor
}

/** Begins an event as a draft that only its captains see. @returns its slug, unlike any other of the team. */
export async function startEvent({ teamId, kind, title, actor }: NewEvent): Promise<string> {
  return await inTransaction(async (trx) => {
    const team = await trx
      .selectFrom('team')
      .innerJoin('organization', (join) => join.onTrue())
      .select(['team.slug', 'team.town', 'organization.time_zone'])
      .where('team.id', '=', teamId)
      .executeTakeFirstOrThrow()
    const event = await addEvent(trx, { teamId, kind, title, actor })
    await trx
      .insertInto('event_version')
      .values({
        event_id: event.id,
        title,
        time_zone: team.time_zone,
        town: team.town,
        street_shown: streetShownFor(kind),
        scene: sceneFor(kind),
        capacity: null,
        written_by: actor.id,
        saved_at: now(),
      })
      .execute()
    await recordChange(trx, {
      actor,
      action: 'start-event',
      subjectKind: 'event',
      subjectId: event.public_id,
      detail: { team: team.slug, event: event.slug },
    })
    return event.slug
  })
}

/** Of two events of one name at once, the second waits for the first to be written and takes the next address. */
export async function addEvent(
  trx: Trx,
  { teamId, kind, title, actor, againOf = null }: NewEvent & { readonly againOf?: number | null },
) {
  const base = slugOf(title, kind.replaceAll('_', '-'))
  for (;;) {
    const { rows } = await sql<{ slug: string }>`
      select slug from event where team_id = ${teamId} and (slug = ${base} or slug ~ ${`^${base}-[0-9]+$`})`.execute(
      trx,
    )
    const added = await trx
      .insertInto('event')
      .values({
        team_id: teamId,
        kind,
        slug: freeSlug(base, new Set(rows.map(({ slug }) => slug))),
        status_by: actor.id,
        created_by: actor.id,
        again_of: againOf,
      })
      .onConflict((conflict) => conflict.columns(['team_id', 'slug']).doNothing())
      .returning(['id', 'public_id', 'slug'])
      .executeTakeFirst()
    if (added) return added
  }
}
