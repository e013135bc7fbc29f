import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { UNDECIDED } from '#app/teams/start-team.server.ts'
import { copyDealText } from '../dining-night/deal-text.server.ts'
import { moveOutingText } from '../golf/outing-text.server.ts'
import { findLatestVersion, lockEvent } from '../lock-event.server.ts'
import type { LockedEvent } from '../lock-event.server.ts'
import { recordEvent } from '../move-event.server.ts'
import { addEvent } from '../start-event.server.ts'
import { beginSelling } from '../tickets/begin-selling.server.ts'
import { copySaleText } from '../yard-sale/sale-text.server.ts'

/** Fifty-two weeks: the same day of the week, a year on. */
const A_YEAR = 364

interface Copying {
  readonly eventPublicId: string
  readonly actor: Actor
}

/**
 * Begins the like of an event for the next year: all that was written of it and none of its people and money, its days moved to
 * the same weekdays. Asked for twice, the draft that was begun is gone on with. @returns its slug.
 */
export async function doItAgain({ eventPublicId, actor }: Copying): Promise<string | undefined> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const version = event && (await findTold(trx, event))
    if (!event || !version) return undefined
    const begun = await findBegun(trx, event.id)
    if (begun) return begun.slug
    const { title } = version
    const copy = await addEvent(trx, {
      teamId: event.team_id,
      kind: event.kind,
      title,
      actor,
      againOf: event.id,
    })
    const { id: from, ...words } = version
    const { id: to } = await trx
      .insertInto('event_version')
      .values({
        ...words,
        ...UNDECIDED,
        event_id: copy.id,
        written_by: actor.id,
        saved_at: now(),
        submitted_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const days = await daysUntilNext(trx, from)
    await copyDays(trx, { from, to, days })
    const moved = { from: event.id, to: copy.id, version: from, days }
    await copyShifts(trx, moved)
    await copyPartsOfKind(trx, event, { versions: { from, to }, moved })
    await beginSelling(trx, { eventId: copy.id, from, to, days })
    await recordEvent(trx, { ...event, ...copy }, { actor, action: 'copy-event' })
    return copy.slug
  })
}

/** What a kind of event has beside what all have: each is copied here, without people and money. */
async function copyPartsOfKind(
  trx: Trx,
  { kind }: LockedEvent,
  {
    versions,
    moved,
  }: { readonly versions: { readonly from: number; readonly to: number }; readonly moved: Moved },
): Promise<void> {
  switch (kind) {
    case 'yard_sale':
      await copySaleText(trx, versions.from, versions.to)
      return await copyIntake(trx, moved)
    case 'dining_night':
      return await copyDealText(trx, versions.from, versions.to)
    case 'golf_outing':
      return await moveOutingText(trx, { ...versions, days: moved.days })
    case 'gathering':
      return undefined
  }
}

/** What everyone saw, or what was written last of one that nobody saw. */
async function findTold(trx: Trx, { id, approved_version_id: approved }: LockedEvent) {
  if (approved === null) return await findLatestVersion(trx, id)
  return await trx
    .selectFrom('event_version')
    .selectAll()
    .where('id', '=', approved)
    .executeTakeFirstOrThrow()
}

async function findBegun(trx: Trx, eventId: number) {
  return await trx
    .selectFrom('event')
    .select('slug')
    .where('again_of', '=', eventId)
    .where('status', '=', 'draft')
    .executeTakeFirst()
}

/** A year on, or as many as it takes until it is still to come. */
async function daysUntilNext(trx: Trx, versionId: number): Promise<number> {
  const { first } = await trx
    .selectFrom('event_day')
    .select(({ fn }) => fn.min('starts_at').as('first'))
    .where('version_id', '=', versionId)
    .executeTakeFirstOrThrow()
  const ago = first === null ? 0 : (now().getTime() - first.getTime()) / 86_400_000
  return A_YEAR * Math.max(1, Math.ceil(ago / A_YEAR))
}

/** By the clock of the place, with summer time as it is then; each lasts as long as it did. */
async function copyDays(
  trx: Trx,
  { from, to, days }: { readonly from: number; readonly to: number; readonly days: number },
): Promise<void> {
  await sql`
    insert into event_day (version_id, starts_at, ends_at)
    select ${to}, moved.at, moved.at + (d.ends_at - d.starts_at)
      from event_day d join event_version v on v.id = d.version_id
           cross join lateral (
             select (d.starts_at at time zone v.time_zone + make_interval(days => ${days})) at time zone v.time_zone as at) moved
     where d.version_id = ${from}`.execute(trx)
}

/** From one event to another, by so many days on the clock of the place. */
interface Moved {
  readonly from: number
  readonly to: number
  readonly version: number
  readonly days: number
}

/** What has to be done is the same; who does it is asked anew. A job in the captain's own words is read by staff again. */
async function copyShifts(trx: Trx, { from, to, version, days }: Moved) {
  await sql`
    insert into shift (event_id, ready_role, own_role, starts_at, ends_at, needed, minimum_age, note, read_at)
    select ${to}, s.ready_role, s.own_role, moved.at, moved.at + (s.ends_at - s.starts_at), s.needed, s.minimum_age, s.note,
           case when s.own_role is null then s.read_at end
      from shift s join event_version v on v.id = ${version}
           cross join lateral (
             select (s.starts_at at time zone v.time_zone + make_interval(days => ${days})) at time zone v.time_zone as at) moved
     where s.event_id = ${from} and s.removed_at is null
     order by s.starts_at, s.id`.execute(trx)
}

/** What a sale takes and what not, and the hours in which things are brought or fetched; who drives is asked anew. */
async function copyIntake(trx: Trx, { from, to, version, days }: Moved): Promise<void> {
  await sql`
    insert into sale_intake (event_id, accepts, refuses, categories, opens_on, closes_on, capacity)
    select ${to}, accepts, refuses, categories, opens_on + ${days}::int, closes_on + ${days}::int, capacity
      from sale_intake where event_id = ${from}`.execute(trx)
  await sql`
    insert into intake_slot (event_id, way, starts_at, ends_at, capacity, place)
    select ${to}, s.way, moved.at, moved.at + (s.ends_at - s.starts_at), s.capacity, s.place
      from intake_slot s join event_version v on v.id = ${version}
           cross join lateral (
             select (s.starts_at at time zone v.time_zone + make_interval(days => ${days})) at time zone v.time_zone as at) moved
     where s.event_id = ${from} and s.removed_at is null
     order by s.starts_at, s.id`.execute(trx)
}
