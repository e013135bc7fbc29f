import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { keep } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { isOwed, lightOf } from '../players/light.ts'
import { findPlaces } from '../players/places.server.ts'
import type { PlaceRow } from '../players/places.server.ts'

/** Somebody who is expected, as helpers see them: no address, no number, nothing of what they eat. */
export interface Comer {
  /** As captains know the place; it opens nothing. */
  readonly id: string
  readonly name: string
  readonly host: string
  /** What they came for: "Foursome", "Dinner only". */
  readonly what: string
  /** "7A"; empty where nobody was paired. */
  readonly at: string
  readonly owes: boolean
  /** What the code on their own page comes to, so that it can be found without being told. */
  readonly code: string
  /** The lines that say that they are here; none: they are not. */
  readonly entries: readonly string[]
}

/** Somebody whom no list names, by the line that wrote them down. */
export interface WalkUp {
  readonly id: string
  readonly name: string
}

/** All who are expected, by name, and how many came whom no list names. */
export async function findComers(
  eventId: number,
): Promise<{ readonly comers: readonly Comer[]; readonly walkUps: readonly WalkUp[] }> {
  const [rows, here, spots, walkUps] = await Promise.all([
    findExpected(eventId),
    findHere(eventId),
    findSpots(eventId),
    findWalkUps(eventId),
  ])
  const { compare } = keep(
    'names',
    (locale) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }),
  )
  const comers = rows
    .map((row) => tell(row, here, spots))
    .toSorted((a, b) => compare(a.name, b.name) || a.id.localeCompare(b.id))
  return { comers, walkUps }
}

/** The places by which somebody comes: not one that is just being paid, nor one in whose stead a single player has another. */
export async function findExpected(eventId: number): Promise<readonly PlaceRow[]> {
  const rows = await findPlaces(sql`t.event_id = ${eventId} and t.released_at is null`)
  return rows.filter((row) => lightOf(row) !== 'held' && row.seated === null)
}

function tell(
  row: PlaceRow,
  here: ReadonlyMap<number, readonly string[]>,
  spots: ReadonlyMap<number, string>,
): Comer {
  return {
    id: row.desk_id,
    name: nameOf(row),
    host: hostOf(row),
    what: row.package_name,
    at: spots.get(row.plays_at ?? row.id) ?? '',
    owes: isOwed(lightOf(row)),
    code: codeOf(row.key),
    entries: here.get(row.id) ?? [],
  }
}

/** Whose guest somebody is: the firm that has the order, or its buyer. */
export function hostOf({ firm, buyer_name: buyer }: Pick<PlaceRow, 'firm' | 'buyer_name'>): string {
  return firm ?? buyer
}

/** As the list calls somebody, also before they have a name: "Guest of Walter Brandt". */
export function nameOf(row: Pick<PlaceRow, 'name' | 'firm' | 'buyer_name'>): string {
  return row.name ?? say('checkIn.guestOf', { host: hostOf(row) })
}

/** What a scanned link's key comes to; a phone works it out by itself. */
export function codeOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

/** Who came, and was not taken back, by the lines that say so. */
async function findHere(eventId: number): Promise<ReadonlyMap<number, readonly string[]>> {
  const { rows } = await sql<{ ticket_id: number; entries: string[] }>`
    select l.ticket_id, array_agg(l.entry_id order by l.entry_id) as entries from check_in_line l
     where l.event_id = ${eventId} and l.kind = 'here'
       and not exists (select from check_in_line b where b.undoes = l.entry_id and b.event_id = l.event_id)
     group by l.ticket_id`.execute(db)
  return new Map(rows.map((row) => [row.ticket_id, row.entries]))
}

/**
 * Whether the name of line `l` still waits at the table: nobody took it back. A line of a sale takes it back only while that sale
 * stands; what nobody paid, or what was taken back before staff had its cash, leaves the name where it was written down.
 */
export const isWrittenDown = sql<boolean>`
  (l.kind = 'walk_up' and not exists (
     select from check_in_line b where b.undoes = l.entry_id and b.event_id = l.event_id
        and not exists (
          select from ticket k join ticket_order o on o.id = k.order_id
            left join sale s on s.id = o.sale_id left join contribution c on c.id = o.contribution_id
           where k.desk_id = b.entry_id
             and (s.status in ('expired', 'failed')
                  or o.released_at is not null and s.status is distinct from 'paid' and coalesce(c.settled_cents, 0) = 0))))`

export async function findWalkUps(eventId: number): Promise<readonly WalkUp[]> {
  const { rows } = await sql<WalkUp>`
    select l.entry_id as id, l.name from check_in_line l
     where l.event_id = ${eventId} and ${isWrittenDown} order by l.made_at, l.entry_id`.execute(db)
  return rows
}

/** Where each begins, as signs of the outing say it. */
async function findSpots(eventId: number): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ ticket_id: number; at: string }>`
    select p.ticket_id, p.start || case when g.start_kind = 'tee_times' then '' else p.half end as at
      from pairing p join event e on e.id = p.event_id left join golf_outing g on g.version_id = e.approved_version_id
     where p.event_id = ${eventId}`.execute(db)
  return new Map(rows.map((row) => [row.ticket_id, row.at]))
}
