import { sql } from 'kysely'
import type { Updateable } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { UNDECIDED } from '#app/teams/start-team.server.ts'
import type { EventVersionTable } from '#db/schema/events.ts'
import type { DealText } from './dining-night/deal.ts'
import { copyDealText, keepDealText } from './dining-night/deal-text.server.ts'
import { isOpenToChange } from './event-state.ts'
import type { OutingText } from './golf/outing.ts'
import { copyOutingText, keepOutingText } from './golf/outing-text.server.ts'
import { findLatestVersion, lockEvent } from './lock-event.server.ts'
import type { EventVersion } from './lock-event.server.ts'
import type { Package, Ticketing } from './tickets/package.ts'
import { copyPackages, keepPackages, keepTicketing } from './tickets/packages.server.ts'
import { countSoldPlaces } from './tickets/count-sold.server.ts'
import { copySaleText, keepSaleText } from './yard-sale/sale-text.server.ts'
import type { SaleText } from './yard-sale/sale-text.server.ts'

/** A day of it as the clock at its place shows it. */
export interface LocalDay {
  /** `2026-06-14` */
  readonly day: string
  /** `08:00` */
  readonly from: string
  readonly to: string
}

export type EventWords = Omit<
  Updateable<EventVersionTable>,
  'written_by' | 'saved_at' | 'reason' | `${string}ed_at` | `deci${string}`
>

interface EventChange {
  readonly eventPublicId: string
  readonly personId: number
  readonly words: EventWords
  /** When it is; the days stay as they were when left out. */
  readonly days?: readonly LocalDay[]
  /** What a yard sale tells beside; it stays as it was when left out. */
  readonly sale?: SaleText
  /** What a restaurant gives of a night; it stays as it was when left out. */
  readonly deal?: DealText
  /** What is sold, in its order, and how; each stays as it was when left out. */
  readonly packages?: readonly Package[]
  readonly ticketing?: Ticketing
  /** What a golf outing tells beside; it stays as it was when left out. */
  readonly outing?: OutingText
}

export type ChangeOutcome =
  | 'saved'
  | NotOpen
  /** There would be less room than places that are sold. */
  | 'less-than-sold'

type NotOpen =
  /** Staff are reading it; it is taken back first. */
  | 'waiting'
  /** It took place or was called off. */
  | 'over'
  | 'event-not-found'

/** Keeps what a captain wrote as the event's open text; what everyone sees stays as it is (S36). */
export async function changeEvent(change: EventChange): Promise<ChangeOutcome> {
  return await inTransaction(async (trx) => {
    const text = await openText(trx, change.eventPublicId)
    if (typeof text === 'string') return text
    const { event, versionId: open } = text
    const { capacity } = change.words
    if (typeof capacity === 'number' && capacity < (await countSoldPlaces(trx, event.id)))
      return 'less-than-sold'
    const timeZone = await signText(trx, open, change)
    if (change.days) await writeDays(trx, open, timeZone, change.days)
    if (change.sale) await keepSaleText(trx, open, change.sale)
    if (change.deal) await keepDealText(trx, open, change.deal)
    if (change.packages)
      await keepPackages(trx, { eventId: event.id, versionId: open }, change.packages)
    if (change.ticketing) await keepTicketing(trx, open, change.ticketing)
    if (change.outing) await keepOutingText(trx, open, change.outing)
    return 'saved'
  })
}

/**
 * The text of an event that its captains may write in, held until the transaction ends: the newest, or one that goes on from it
 * where that was decided.
 */
export async function openText(trx: Trx, eventPublicId: string, lock = lockEvent) {
  const event = await lock(trx, eventPublicId)
  const latest = event && (await findLatestVersion(trx, event.id))
  if (!event || !latest) return 'event-not-found'
  if (!isOpenToChange(event.status)) return 'over'
  if (latest.submitted_at && !latest.decided_at) return 'waiting'
  return { event, versionId: latest.decided_at ? await renew(trx, latest) : latest.id }
}

/** Notes who wrote what in it. @returns the zone of its place. */
export async function signText(
  trx: Trx,
  versionId: number,
  { words, personId }: Pick<EventChange, 'words' | 'personId'>,
): Promise<string> {
  const { time_zone: timeZone } = await trx
    .updateTable('event_version')
    .set({ ...words, written_by: personId, saved_at: now() })
    .where('id', '=', versionId)
    .returning('time_zone')
    .executeTakeFirstOrThrow()
  return timeZone
}

/**
 * The days that end no later than they begin by the clock of the place: in the night in which an hour is left out, 2:30 is
 * 3:30.
 */
export async function findLostDays(
  timeZone: string,
  days: readonly LocalDay[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ day: string }>`
    select day from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as typed(day text, "from" text, "to" text)
     where (day || ' ' || "to")::timestamp at time zone ${timeZone}
           <= (day || ' ' || "from")::timestamp at time zone ${timeZone}`.execute(db)
  return rows.map(({ day }) => day)
}

/** A version to work on after one that was decided, which stays as it was. @returns its id. */
export async function renew(
  trx: Trx,
  { id: decided, ...words }: EventVersion,
  submittedAt: Date | null = null,
): Promise<number> {
  const { id } = await trx
    .insertInto('event_version')
    .values({ ...words, ...UNDECIDED, submitted_at: submittedAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`
    insert into event_day (version_id, starts_at, ends_at)
    select ${id}, starts_at, ends_at from event_day where version_id = ${decided}`.execute(trx)
  await copySaleText(trx, decided, id)
  await copyDealText(trx, decided, id)
  await copyPackages(trx, decided, id)
  await copyOutingText(trx, decided, id)
  return id
}

/** The clock of the place says when that is, with summer time where there is one. */
async function writeDays(
  trx: Trx,
  versionId: number,
  timeZone: string,
  days: readonly LocalDay[],
): Promise<void> {
  await trx.deleteFrom('event_day').where('version_id', '=', versionId).execute()
  for (const { day, from, to } of days)
    await sql`
      insert into event_day (version_id, starts_at, ends_at)
      values (${versionId}, ${`${day} ${from}`}::timestamp at time zone ${timeZone},
              ${`${day} ${to}`}::timestamp at time zone ${timeZone})`.execute(trx)
}
