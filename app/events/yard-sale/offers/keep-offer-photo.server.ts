import { putFiles } from '#app/pictures/keep-picture.server.ts'
import { readPicture } from '#app/pictures/make-picture.server.ts'
import type { Refusal } from '#app/pictures/make-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { lockOffer } from './lock-offer.server.ts'
import type { LockedOffer } from './lock-offer.server.ts'
import { afterOffer } from './offer-state.ts'

/** All sides of a couch, and its one spot. */
export const MOST_PHOTOS = 6

const PER_CLIENT: Limit = { name: 'offer-photos', points: 40, seconds: 3600 }

export type KeptOfferPhoto =
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'too-many' }
  /** There are as many of it as there may be. */
  | { readonly kind: 'enough' }
  /** It has come, was declined, or is not there. */
  | { readonly kind: 'gone' }

interface Upload {
  readonly publicId: string
  readonly bytes: Uint8Array
  readonly clientAddress: string
}

/**
 * Keeps a photo of what is offered: read, turned upright, written anew without where and when it was taken (S26). The row
 * stands before its files, so that an upload which is cut off leaves no file that nothing knows of.
 */
export async function keepOfferPhoto(upload: Upload): Promise<KeptOfferPhoto> {
  const spent = await spend(PER_CLIENT, upload.clientAddress)
  if (!spent.allowed) return { kind: 'too-many' }
  const read = await readPicture(upload.bytes)
  if (read.kind === 'refused') return read
  const place = await inTransaction((trx) => addRow(trx, upload.publicId, read))
  if (typeof place === 'string') return { kind: place }
  await putFiles(place.name, read.files)
  const arrived = { arrived_at: now() }
  await db.updateTable('item_offer_photo').set(arrived).where('id', '=', place.id).execute()
  return { kind: 'kept' }
}

async function addRow(
  trx: Trx,
  publicId: string,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const found = await lockOffer(trx, publicId)
  if (!found || !isOpen(found.offer)) return 'gone' as const
  const { count } = await trx
    .selectFrom('item_offer_photo')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('offer_id', '=', found.offer.id)
    .where('erased_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (count >= MOST_PHOTOS) return 'enough' as const
  return await trx
    .insertInto('item_offer_photo')
    .values({ offer_id: found.offer.id, width, height })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
}

/** Takes a photo out of sight at once; its files are deleted by night. */
export async function removeOfferPhoto(
  publicId: string,
  name: string,
): Promise<'photo-removed' | 'gone'> {
  return await inTransaction(async (trx) => {
    const found = await lockOffer(trx, publicId)
    if (!found || !isOpen(found.offer)) return 'gone'
    const { numUpdatedRows } = await trx
      .updateTable('item_offer_photo')
      .set({ erased_at: now() })
      .where('offer_id', '=', found.offer.id)
      .where('name', '=', name)
      .where('erased_at', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n ? 'photo-removed' : 'gone'
  })
}

/** As long as its giver may still keep it. */
function isOpen({ status }: LockedOffer): boolean {
  return afterOffer('withdraw', status) !== undefined
}
