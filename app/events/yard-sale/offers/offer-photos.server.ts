import { sql } from 'kysely'
import type { PrivatePhotoRow } from '#app/pictures/private-photo.ts'
import { sendPrivateFile } from '#app/pictures/private-picture.server.ts'
import { db } from '#app/platform/database.server.ts'

/** The photos of an offer `o`. */
export const photosOfOffer = sql<PrivatePhotoRow[]>`(
  select coalesce(json_agg(json_build_object('name', p.name, 'width', p.width, 'height', p.height) order by p.id), '[]')
    from item_offer_photo p where p.offer_id = o.id and p.arrived_at is not null and p.erased_at is null)`

/** Whose photos somebody may see: those of one offer, of one team's event, or of what one driver has to fetch. */
export type PhotoReader =
  | { readonly kind: 'giver'; readonly offerPublicId: string }
  | { readonly kind: 'captain'; readonly offerPublicId: string; readonly teamId: number }
  | { readonly kind: 'driver'; readonly driverPublicId: string }

/** A file of such a photo. @throws a 404 that is the same for another's and for none at all (S5). */
export async function sendOfferPhoto(
  file: string | undefined,
  reader: PhotoReader,
): Promise<Response> {
  return await sendPrivateFile(file, (name) => mayRead(name, reader))
}

async function mayRead(name: string, reader: PhotoReader): Promise<boolean> {
  const photo = await db
    .selectFrom('item_offer_photo as p')
    .innerJoin('item_offer as o', 'o.id', 'p.offer_id')
    .innerJoin('event as e', 'e.id', 'o.event_id')
    .leftJoin('intake_slot as s', 's.id', 'o.slot_id')
    .leftJoin('intake_driver as d', 'd.id', 's.driver_id')
    .select(['o.public_id', 'o.status', 'e.team_id', 'e.status as event_status'])
    .select('d.public_id as driver')
    .where('p.name', '=', name)
    .where('p.arrived_at', 'is not', null)
    .where('p.erased_at', 'is', null)
    .executeTakeFirst()
  if (!photo) return false
  switch (reader.kind) {
    case 'giver':
      return photo.public_id === reader.offerPublicId
    case 'captain':
      return photo.team_id === reader.teamId && photo.public_id === reader.offerPublicId
    case 'driver':
      return photo.driver === reader.driverPublicId && photo.event_status === 'published'
  }
}
