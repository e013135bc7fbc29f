import { sql } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { keepSentPhoto } from '../../sent-photo.server.ts'
import type { KeptSentPhoto } from '../../sent-photo.server.ts'
import { isShown } from '../../shown-event.server.ts'

/** A long table may pay in parts. */
export const MOST_RECEIPTS = 4

const PER_CLIENT: Limit = { name: 'receipt-photos', points: 40, seconds: 3600 }

interface SentReceipt {
  readonly rsvpPublicId: string
  /** What was paid; `null` where the guest does not say. */
  readonly amount: Cents | null
  readonly bytes: Uint8Array
  readonly clientAddress: string
}

/** Keeps a guest's photo of what they paid. */
export async function keepReceipt({
  rsvpPublicId,
  amount,
  ...sent
}: SentReceipt): Promise<KeptSentPhoto> {
  return await keepSentPhoto({
    ...sent,
    table: 'receipt_photo',
    limit: PER_CLIENT,
    addRow: async (trx, { width, height }) => {
      const guest = await lockGuest(trx, rsvpPublicId)
      if (!guest) return 'gone'
      const { count } = await trx
        .selectFrom('receipt_photo')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('rsvp_id', '=', guest.id)
        .where('erased_at', 'is', null)
        .executeTakeFirstOrThrow()
      if (count >= MOST_RECEIPTS) return 'enough'
      return await trx
        .insertInto('receipt_photo')
        .values({
          event_id: guest.event_id,
          rsvp_id: guest.id,
          width,
          height,
          amount_cents: amount,
        })
        .returning(['id', 'name'])
        .executeTakeFirstOrThrow()
    },
  })
}

/** Only one at a time counts the photos of a guest. @returns `undefined` for who may send none. */
async function lockGuest(trx: Trx, publicId: string) {
  const { rows } = await sql<{ id: number; event_id: number }>`
    select r.id, r.event_id from rsvp r join event e on e.id = r.event_id join team t on t.id = e.team_id
     where r.public_id = ${publicId} and ${isShown} and ${takesReceipts()} for update of r`.execute(
    trx,
  )
  return rows[0]
}

/** Whether the guest `r` of the event `e` may send one: after a night that counts by receipt, until its books are closed. */
export function takesReceipts() {
  return sql<boolean>`(
    e.kind = 'dining_night' and e.status in ('published', 'held') and r.status <> 'cancelled'
    and exists (select from dining_night n where n.version_id = e.approved_version_id and 'receipt' = any(n.count_by))
    and coalesce((select max(d.ends_at) from event_day d where d.version_id = e.approved_version_id) <= ${now()}, false))`
}

/** Takes a photo out of sight at once; its files are deleted by night. */
export async function removeReceipt(
  rsvpPublicId: string,
  name: string,
): Promise<'photo-removed' | 'gone'> {
  const { numUpdatedRows } = await db
    .updateTable('receipt_photo')
    .set({ erased_at: now() })
    .where('name', '=', name)
    .where('erased_at', 'is', null)
    .where('rsvp_id', 'in', (query) =>
      query.selectFrom('rsvp').select('id').where('public_id', '=', rsvpPublicId),
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n ? 'photo-removed' : 'gone'
}
