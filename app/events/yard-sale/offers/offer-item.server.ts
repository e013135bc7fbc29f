import { sql } from 'kysely'
import { privatePhotoOf } from '#app/pictures/private-photo.ts'
import type { PrivatePhotoRow } from '#app/pictures/private-photo.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import type {
  IntakeWay,
  ItemCategory,
  ItemCondition,
  ItemSize,
  OfferStatus,
} from '#db/schema/item-offers.ts'
import { requireSale } from './intake-page.server.ts'
import { photosOfOffer, sendOfferPhoto } from './offer-photos.server.ts'
import { afterOffer } from './offer-state.ts'
import { mayBeRecalled } from './recall.ts'

export type OfferItem = NonNullable<Awaited<ReturnType<typeof findOfferItem>>>

interface OfferRow {
  readonly public_id: string
  readonly description: string
  readonly category: ItemCategory
  readonly size: ItemSize
  readonly boxes: number
  readonly condition: ItemCondition
  readonly way: IntakeWay
  readonly status: OfferStatus
  readonly pickup_address: string | null
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly wants_letter: boolean
  readonly goods: string | null
  readonly starts_at: Date | null
  readonly ends_at: Date | null
  readonly photos: readonly PrivatePhotoRow[]
}

/** One offer for the captains of its team, with all that happened to it. @throws a 404 for another team's (S5). */
export async function findOfferItem(
  captain: CaptainOf,
  slug: string | undefined,
  publicId: string,
) {
  const event = await requireSale(captain, slug)
  const { rows } = await sql<OfferRow>`
    select o.public_id, o.description, o.category, o.size, o.boxes, o.condition, o.way, o.status, o.pickup_address, o.name,
           o.email, o.phone, o.wants_letter, g.public_id as goods, s.starts_at, s.ends_at, ${photosOfOffer} as photos
      from item_offer o left join intake_slot s on s.id = o.slot_id left join goods_gift g on g.id = o.goods_id
     where o.event_id = ${event.id} and o.public_id = ${publicId}`.execute(db)
  const [row] = rows
  if (!row) throw new Response('Not found', { status: 404 })
  const href = `${event.desk}/offers/${publicId}`
  const may = (move: Parameters<typeof afterOffer>[0]) =>
    row.name !== null && afterOffer(move, row.status) !== undefined
  return {
    event,
    href,
    what: row.description,
    category: row.category,
    size: row.size,
    boxes: row.boxes,
    condition: row.condition,
    way: row.way,
    status: row.status,
    address: row.pickup_address,
    giver: row.name && row.email ? { name: row.name, email: row.email, phone: row.phone } : null,
    wantsLetter: row.wants_letter,
    goodsHref: row.goods === null ? null : `/manage/${captain.team.slug}/goods/${row.goods}`,
    time:
      row.starts_at && row.ends_at
        ? sayDayAndHours({ startsAt: row.starts_at, endsAt: row.ends_at }, event.timeZone)
        : null,
    mayBeRecalled: mayBeRecalled(row.description, row.category),
    mayAccept: event.status === 'published' && may('accept'),
    mayDecline: may('decline'),
    mayReceive: may('receive'),
    mayMiss: may('miss'),
    mayPutBack: may('put-back'),
    photos: row.photos.map((photo) => privatePhotoOf(photo, `${href}/photos`)),
    history: await findHistory(publicId, event.timeZone),
  }
}

const deeds = [
  'make-offer',
  'accept-offer',
  'decline-offer',
  'book-offer',
  'leave-offer',
  'receive-offer',
  'miss-offer',
  'put-back-offer',
  'put-back-to-slot-offer',
  'withdraw-offer',
] as const

async function findHistory(publicId: string, timeZone: string) {
  const { rows } = await sql<{ action: (typeof deeds)[number]; who: string | null; at: Date }>`
    select a.action, p.name as who, a.at from audit_log a left join person p on p.id = a.actor_id
     where a.subject_kind = 'offer' and a.subject_id = ${publicId} and a.action = any(${deeds})
     order by a.id`.execute(db)
  return rows.map(({ action, who, at }) => ({
    when: sayDate(at, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    words: say(`offers.desk.did.${action}`, { who: who ?? say('contributions.history.somebody') }),
  }))
}

/** @throws a 404 for a photo of another offer. */
export async function sendCaptainsOfferPhoto(
  { team }: CaptainOf,
  offerPublicId: string,
  file: string | undefined,
): Promise<Response> {
  return await sendOfferPhoto(file, { kind: 'captain', offerPublicId, teamId: team.id })
}
