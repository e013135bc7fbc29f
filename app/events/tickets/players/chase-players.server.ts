import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { dayIn } from '#app/words/days.ts'
import type { Language } from '#app/words/language.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { findOutingOf } from './outing.server.ts'
import type { Outing } from './outing.server.ts'
import { findPlaces } from './places.server.ts'
import type { PlaceRow } from './places.server.ts'
import { factsFor, nameOfBuyer, namesPath, placePath, todoOf } from './tell-player.server.ts'
import type { PlayerLetter } from './tell-player.server.ts'

interface Chase {
  readonly to: string
  readonly name: string
  readonly language: Language
  readonly by: string
  readonly path: string
  readonly todo: PlayerLetter['todo']
  readonly places: readonly number[]
}

/**
 * Writes to everyone of whose places something is missing: to whoever comes, what they have to do; to a buyer, whom they have to name.
 * Each address is written to once a day, by the calendar of the event, however many of its places lack something.
 * @returns to how many was written.
 */
export async function chasePlayers({
  eventPublicId,
  actor,
}: {
  readonly eventPublicId: string
  readonly actor: Actor
}): Promise<number | 'over'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const outing = event && (await findOutingOf(trx, event.id))
    if (!event || !outing?.isOpen) return 'over'
    const places = await findPlaces(sql`t.event_id = ${event.id} and t.released_at is null`, trx)
    const day = dayIn(outing.time_zone, now())
    let written = 0
    for (const chase of chasesOf(places, outing))
      if (await write(trx, chase, { outing, day })) written += 1
    if (written > 0) await recordEvent(trx, event, { actor, action: 'chase-players' })
    return written
  })
}

async function write(
  trx: Trx,
  { to, name, language, by, path, todo, places }: Chase,
  { outing, day }: { readonly outing: Outing; readonly day: string },
): Promise<boolean> {
  const isNew = await queueMessage(trx, {
    kind: 'event-player',
    subjectId: `${outing.public_id} ${day}`,
    to,
    language,
    content: { ...factsFor(outing, language), news: 'missing', name, by, path, todo },
  })
  if (isNew)
    await trx.updateTable('ticket').set({ chased_at: now() }).where('id', 'in', places).execute()
  return isNew
}

/** One for each address, with all that is asked of it. */
function chasesOf(places: readonly PlaceRow[], outing: Outing): readonly Chase[] {
  const chases = new Map<string, Chase>()
  const add = (one: Chase) => {
    const known = chases.get(one.to)
    chases.set(
      one.to,
      known
        ? { ...known, todo: [...known.todo, ...one.todo], places: [...known.places, ...one.places] }
        : one,
    )
  }
  for (const place of places) {
    if (place.order_sale === 'started') continue
    const todo = todoOf(place, outing)
    const isTheirs = place.email !== null
    const to = place.email ?? place.buyer_email
    if (to === null || todo.length === 0) continue
    add({
      to,
      name: place.name !== null && isTheirs ? place.name : place.buyer_name,
      language: (isTheirs ? place.language : null) ?? place.buyer_language,
      by: nameOfBuyer(place),
      path: isTheirs ? placePath(place) : namesPath(place),
      todo: [...todo],
      places: [place.id],
    })
  }
  for (const order of new Set(places.map(({ order_id: id }) => id))) {
    const nameless = outing.isFrozen ? [] : unnamedOf(places, order)
    const [first] = nameless
    if (!first?.buyer_email) continue
    add({
      to: first.buyer_email,
      name: first.buyer_name,
      language: first.buyer_language,
      by: nameOfBuyer(first),
      path: namesPath(first),
      todo: [{ what: 'names', n: nameless.length, path: namesPath(first) }],
      places: nameless.map(({ id }) => id),
    })
  }
  return [...chases.values()]
}

function unnamedOf(places: readonly PlaceRow[], order: number): readonly PlaceRow[] {
  return places.filter(
    (place) =>
      place.order_id === order &&
      place.order_sale !== 'started' &&
      place.name === null &&
      place.seated === null,
  )
}
