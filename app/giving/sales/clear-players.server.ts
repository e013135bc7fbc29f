import type { Trx } from '#app/platform/database.server.ts'

/**
 * Forgets who was to come by places that were given up: nobody keeps answers of people who do not come. Who was moved into one of
 * them for the day is at their own place again.
 */
export async function clearPlayers(trx: Trx, ticketIds: readonly number[]): Promise<void> {
  if (ticketIds.length === 0) return
  await trx
    .updateTable('player')
    .set({ plays_at: null })
    .where('plays_at', 'in', ticketIds)
    .execute()
  await trx.deleteFrom('player').where('ticket_id', 'in', ticketIds).execute()
}
