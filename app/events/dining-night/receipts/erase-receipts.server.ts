import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { removePhotoFiles } from '#app/pictures/remove-photo-files.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'

/** By night: receipts of events that are over so long, their files, those of photos that were deleted or never arrived, and then their rows. */
export async function eraseReceipts(isOver: RawBuilder<boolean>): Promise<void> {
  await eraseReceiptsThat(db, isOver)
  await removePhotoFiles('receipt_photo')
  await db.deleteFrom('receipt_photo').where('files_removed_at', 'is not', null).execute()
}

/** Receipts `p` of events `e` of which it is so are seen no more; their files go by night. */
export async function eraseReceiptsThat(on: Db | Trx, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    update receipt_photo p set erased_at = ${now()} from event e
     where e.id = p.event_id and p.erased_at is null and ${which}`.execute(on)
}
