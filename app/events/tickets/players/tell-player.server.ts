import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { ContentOf } from '#app/mail/message-kinds.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Language } from '#app/words/language.ts'
import { shownLine, streetToKeep } from '../../shown-event.server.ts'
import { lightOf } from './light.ts'
import { standingOf } from './missing.ts'
import { findOutingOf } from './outing.server.ts'
import type { Outing } from './outing.server.ts'
import { findPlaces } from './places.server.ts'
import type { PlaceRow } from './places.server.ts'

export type PlayerLetter = ContentOf<'event-player'>
type Todo = PlayerLetter['todo'][number]

type SinglePlayerNews = Exclude<PlayerLetter['news'], 'names' | 'missing'>

/**
 * Writes to whoever comes by a place, or to its buyer that somebody does not (`dropped`). As in letters to guests, a street stands
 * in them only where everybody may know it for good (S34). Who gave no address gets none.
 */
export async function tellPlayer(
  trx: Trx,
  ticketId: number,
  news: SinglePlayerNews,
): Promise<void> {
  const [place] = await findPlaces(sql`t.id = ${ticketId}`, trx)
  const outing = place && (await findOutingOf(trx, place.event_id))
  if (!place || !outing) return
  const isToBuyer = news === 'dropped'
  const to = isToBuyer ? place.buyer_email : place.email
  if (to === null) return
  const { letters } = await trx
    .updateTable('ticket')
    .set((row) => ({ letters: row('letters', '+', 1) }))
    .where('id', '=', ticketId)
    .returning('letters')
    .executeTakeFirstOrThrow()
  const language = (isToBuyer ? null : place.language) ?? place.buyer_language
  await queueMessage(trx, {
    kind: 'event-player',
    subjectId: `${place.desk_id} ${letters}`,
    to,
    language,
    content: {
      ...factsFor(outing, language),
      news,
      name: isToBuyer ? place.buyer_name : (place.name ?? place.buyer_name),
      by: nameOfBuyer(place),
      path: isToBuyer ? namesPath(place) : placePath(place),
      todo: news === 'named' ? oweOf(place) : [],
    },
  })
}

/** Writes to everyone who comes by a place of an event that is called off; its buyers hear of their money elsewhere. */
export async function tellEveryPlayer(
  trx: Trx,
  eventId: number,
  news: 'cancelled' | 'cancelled-late',
): Promise<void> {
  const places = await findPlaces(
    sql`t.event_id = ${eventId} and t.released_at is null and ${isFriend}`,
    trx,
  )
  for (const { id } of places) await tellPlayer(trx, id, news)
}

/** Writes to whoever was to come by places that are about to be given back, while it is still to come; its buyer hears elsewhere. */
export async function tellOfGivenBack(trx: Trx, ticketIds: readonly number[]): Promise<void> {
  const places = await findPlaces(sql`t.id in (${sql.join(ticketIds)}) and ${isFriend}`, trx)
  const outing = places[0] && (await findOutingOf(trx, places[0].event_id))
  if (!outing?.isOpen) return
  for (const { id } of places) await tellPlayer(trx, id, 'given-back')
}

/** Player `p` can be written to, and is not whoever wrote order `o`. */
const isFriend = sql`(p.email is not null and p.email is distinct from o.buyer_email)`

/** What every letter says of the event, in the language of who reads it. */
export function factsFor(outing: Outing, language: Language) {
  const street = streetToKeep(outing)
  return {
    title: outing.title,
    place: [outing.place, street, outing.town].filter(Boolean).join(', '),
    isStreetKept: outing.street !== '' && street === '',
    timeZone: outing.time_zone,
    days: outing.dates.map(({ startsAt, endsAt }) => ({
      starts: startsAt.toISOString(),
      ends: endsAt.toISOString(),
    })),
    reason: outing.cancel_reason ?? '',
    line: inLanguage(language, () => shownLine(outing)),
    until: outing.isFrozen ? null : (outing.frozenFrom?.toISOString() ?? null),
  }
}

/** What of a place whoever comes by it has to do, and by which link. */
export function todoOf(place: PlaceRow, outing: Outing): readonly Todo[] {
  const { missing } = standingOf(place, outing.ticketing)
  const path = placePath(place)
  return [
    ...oweOf(place),
    ...(missing.includes('waiver') ? [{ what: 'waiver', path } as const] : []),
    ...(missing.includes('answers') ? [{ what: 'answers', path } as const] : []),
  ]
}

function oweOf(place: PlaceRow): Todo[] {
  return lightOf(place) === 'friend-owes'
    ? [{ what: 'pay', cents: place.price_cents, path: placePath(place) }]
    : []
}

/** The firm stands for whoever wrote its order. */
export function nameOfBuyer({ firm, buyer_name: name }: PlaceRow): string {
  return firm ?? name
}

export function placePath({ key }: PlaceRow): string {
  return `/tickets/${key}`
}

export function namesPath({ order_key: key }: PlaceRow): string {
  return `/orders/${key}/names`
}
