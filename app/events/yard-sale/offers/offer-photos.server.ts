import { sql } from 'kysely'
import { findPictureBytes } from '#app/pictures/picture-bytes.server.ts'
import { fileName, firstFilesOf, readFileName, typeOf } from '#app/pictures/picture-file.ts'
import { db } from '#app/platform/database.server.ts'

export interface OfferPhoto {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly src: string
  readonly wholeHref: string
}

/** As a query's JSON brings it. */
export interface OfferPhotoRow {
  readonly name: string
  readonly width: number
  readonly height: number
}

/** The photos of an offer `o`. */
export const photosOfOffer = sql<OfferPhotoRow[]>`(
  select coalesce(json_agg(json_build_object('name', p.name, 'width', p.width, 'height', p.height) order by p.id), '[]')
    from item_offer_photo p where p.offer_id = o.id and p.arrived_at is not null and p.erased_at is null)`

/** With their files below a path that asks who is asking. */
export function offerPhotosOf(rows: readonly OfferPhotoRow[], below: string): OfferPhoto[] {
  return rows.map((row) => {
    const [small, whole] = firstFilesOf(row)
    const file = small ?? whole
    return {
      ...row,
      src: `${below}/${file ? fileName(file) : row.name}`,
      wholeHref: `${below}/${fileName(whole ?? small ?? { ...row, ending: 'jpg' })}`,
    }
  })
}

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
  const wanted = readFileName(file ?? '')
  const bytes = wanted && (await mayRead(wanted.name, reader)) && (await findPictureBytes(wanted))
  if (!wanted || !bytes) throw new Response('Not found', { status: 404 })
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': typeOf(wanted) } })
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
