import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'
import type { IntakeWay, ItemCategory } from '#db/schema/item-offers.ts'
import { daysOf } from '../../say-when.ts'
import { daysOfVersion } from '../../shown-event.server.ts'
import { openStatuses } from './offer-state.ts'
import { mayBeRecalled } from './recall.ts'

export type GiverNews =
  | 'offered'
  | 'accepted'
  | 'declined'
  | 'booked'
  | 'left'
  | 'slot-gone'
  | 'withdrawn'
  | 'reminder'
  | 'moved'
  | 'cancelled'

interface GiverRow {
  readonly public_id: string
  readonly name: string
  readonly email: string
  readonly description: string
  readonly category: ItemCategory
  readonly way: IntakeWay
  readonly language: Language
  readonly letters: number
  readonly title: string
  readonly town: string
  readonly time_zone: string
  readonly cancel_reason: string | null
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
  readonly slot: { readonly starts: string; readonly ends: string } | null
}

/** Writes to somebody who offered things. No letter holds an address, theirs or the sale's: that is behind the link (S34). */
export async function tellGiver(
  trx: Trx,
  offerId: number,
  news: GiverNews,
  reply = '',
): Promise<void> {
  const { rows } = await sql<GiverRow>`
    with told as (update item_offer set letters = letters + 1 where id = ${offerId} and erased_at is null returning *)
    select o.public_id, o.name, o.email, o.description, o.category, o.way, o.language, o.letters, v.title, v.town,
           v.time_zone, e.cancel_reason, ${daysOfVersion(sql`v.id`)} as days,
           (select json_build_object('starts', s.starts_at, 'ends', s.ends_at) from intake_slot s where s.id = o.slot_id) as slot
      from told o join event e on e.id = o.event_id join event_version v on v.id = e.approved_version_id`.execute(
    trx,
  )
  const [giver] = rows
  if (!giver) return
  const stretches = daysOf([...giver.days, ...(giver.slot ? [giver.slot] : [])]).map((hours) => ({
    starts: hours.startsAt.toISOString(),
    ends: hours.endsAt.toISOString(),
  }))
  await queueMessage(trx, {
    kind: 'offer-news',
    subjectId: `${giver.public_id} ${giver.letters}`,
    to: giver.email,
    language: giver.language,
    content: {
      news,
      offer: giver.public_id,
      name: giver.name,
      what: giver.description,
      way: giver.way,
      mayBeRecalled: mayBeRecalled(giver.description, giver.category),
      title: giver.title,
      town: giver.town,
      timeZone: giver.time_zone,
      days: stretches.slice(0, giver.days.length),
      slot: stretches[giver.days.length] ?? null,
      reply: news === 'cancelled' ? (giver.cancel_reason ?? '') : reply,
    },
  })
}

/** Everybody who still waits for something to happen with what they offered. */
export async function tellEveryGiver(
  trx: Trx,
  eventId: number,
  news: 'moved' | 'cancelled',
): Promise<void> {
  const offers = await trx
    .selectFrom('item_offer')
    .select('id')
    .where('event_id', '=', eventId)
    .where('status', 'in', openStatuses)
    .orderBy('id')
    .execute()
  for (const { id } of offers) await tellGiver(trx, id, news)
}
