import { findPhotos } from '#app/contributions/photo/find-photos.server.ts'
import { findCloseOut } from '#app/events/close-out/close-out-page.server.ts'
import { makeCloseOutPaper } from '#app/events/close-out/close-out-paper.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { PaperFile } from '#app/receipts/paper-file.ts'

export type EventCloseOut = Awaited<ReturnType<typeof findEventCloseOut>>

/** What an event brought, as staff read it: its captains' own figures, and the receipts where staff may see them. */
export async function findEventCloseOut(
  event: Parameters<typeof findCloseOut>[0],
  may: { readonly 'handle-money': boolean },
) {
  const out = await findCloseOut(event)
  return { ...out, receipts: may['handle-money'] ? await findReceipts(event.id) : [] }
}

export async function makeStaffCloseOutPaper(
  publicId: string,
): Promise<PaperFile | 'busy' | undefined> {
  const event = await db
    .selectFrom('event')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return event && (await makeCloseOutPaper(event.id))
}

async function findReceipts(eventId: number) {
  const costs = await db
    .selectFrom('event_cost')
    .select(['id', 'what'])
    .where('event_id', '=', eventId)
    .where('removed_at', 'is', null)
    .orderBy('spent_on')
    .orderBy('id')
    .execute()
  const photos = await Promise.all(
    costs.map(async ({ id, what }) => {
      const found = await findPhotos({ column: 'cost_id', id }, '/staff/contribution-photos')
      return found.map((photo) => ({ ...photo, what }))
    }),
  )
  return photos.flat()
}
