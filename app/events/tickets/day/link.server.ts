import { sql } from 'kysely'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { isShown } from '../../shown-event.server.ts'

/** An event whose people are checked in by a link. */
export interface CheckInEvent {
  readonly link_id: number
  readonly id: number
  readonly public_id: string
  readonly title: string
  readonly team: string
  readonly time_zone: string
}

/** From so many days before its first day until so many after its last a link is good. */
const BEFORE = 3
const AFTER = 2

/**
 * The event of a link that is good now. @returns `undefined` for one that is nobody's, was ended, or is not of these days: all
 * look the same (S8).
 */
export async function findCheckIn(
  key: string,
  on: Trx | typeof db = db,
): Promise<CheckInEvent | undefined> {
  if (!/^[0-9a-f]{32}$/.test(key)) return undefined
  const { rows } = await sql<CheckInEvent>`
    select l.id as link_id, e.id, e.public_id, v.title, t.name as team, v.time_zone
      from check_in_link l join event e on e.id = l.event_id join team t on t.id = e.team_id
           join event_version v on v.id = e.approved_version_id
     where l.public_id = ${key} and l.ended_at is null and e.status in ('published', 'held') and ${isShown}
       and (select min(d.starts_at) - make_interval(days => ${BEFORE}) <= ${now()}
                   and max(d.ends_at) + make_interval(days => ${AFTER}) > ${now()}
              from event_day d where d.version_id = v.id)`.execute(on)
  return rows[0]
}

/** Who made the link, and answers for what is sold by it. */
export async function findCaptainOfLink(
  trx: Trx,
  { link_id: linkId }: Pick<CheckInEvent, 'link_id'>,
): Promise<Hand> {
  return handOf(
    await trx
      .selectFrom('check_in_link')
      .innerJoin('person', 'person.id', 'check_in_link.made_by')
      .select(['person.id', 'person.name'])
      .where('check_in_link.id', '=', linkId)
      .executeTakeFirstOrThrow(),
  )
}

interface Pressed {
  readonly eventPublicId: string
  readonly actor: Actor
}

/** Makes a link for the helpers; one that was made before opens nothing from now on. */
export async function makeCheckInLink({ eventPublicId, actor }: Pressed): Promise<void> {
  await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event || actor.id === null) return
    await endLinks(trx, event.id)
    await trx
      .insertInto('check_in_link')
      .values({ event_id: event.id, made_by: actor.id, made_at: now() })
      .execute()
    await recordEvent(trx, event, { actor, action: 'make-check-in-link' })
  })
}

/** From now on nobody checks in by a link. */
export async function endCheckInLink({ eventPublicId, actor }: Pressed): Promise<void> {
  await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (event && (await endLinks(trx, event.id)))
      await recordEvent(trx, event, { actor, action: 'end-check-in-link' })
  })
}

async function endLinks(trx: Trx, eventId: number): Promise<boolean> {
  const ended = await trx
    .updateTable('check_in_link')
    .set({ ended_at: now() })
    .where('event_id', '=', eventId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}
