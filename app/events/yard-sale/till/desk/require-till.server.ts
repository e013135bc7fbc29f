import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { requireSale } from '../../require-sale.server.ts'

/** Where a captain is: one till of one sale. */
export interface AtTill {
  readonly captain: CaptainOf
  readonly slug: string | undefined
  readonly till: string | undefined
}

/** @throws a 404 that is the same for a till of another sale and for none (S5). */
export async function requireTill({ captain, slug, till: publicId }: AtTill) {
  const event = await requireSale(captain, slug)
  const till = await db
    .selectFrom('till')
    .select(['id', 'public_id as publicId', 'name'])
    .where('event_id', '=', event.id)
    .where('public_id', '=', publicId ?? '')
    .executeTakeFirst()
  if (!till) throw new Response('Not found', { status: 404 })
  return { event, till, here: `${event.desk}/tills/${till.publicId}` }
}
