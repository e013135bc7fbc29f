import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { keepSentPhoto } from '../../sent-photo.server.ts'
import type { KeptSentPhoto } from '../../sent-photo.server.ts'
import { lockOffer } from './lock-offer.server.ts'
import type { LockedOffer } from './lock-offer.server.ts'
import { afterOffer } from './offer-state.ts'

/** All sides of a couch, and its one spot. */
export const MOST_PHOTOS = 6

const PER_CLIENT: Limit = { name: 'offer-photos', points: 40, seconds: 3600 }

interface Upload {
  readonly publicId: string
  readonly bytes: Uint8Array
  readonly clientAddress: string
}

/** Keeps a photo of what is offered, as long as its giver may still keep it. */
export async function keepOfferPhoto({ publicId, ...sent }: Upload): Promise<KeptSentPhoto> {
  return await keepSentPhoto({
    ...sent,
    table: 'item_offer_photo',
    limit: PER_CLIENT,
    addRow: (trx, shape) => addRow(trx, publicId, shape),
  })
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
