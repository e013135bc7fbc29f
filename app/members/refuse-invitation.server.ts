import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'

export type RefusalOutcome = 'refused' | 'gone'

/** "Not me, or no more of these": that team cannot write to that address again. An old letter serves for it too. */
export async function refuseInvitation(token: string): Promise<RefusalOutcome> {
  return await inTransaction(async (trx) => {
    const refused = await trx
      .updateTable('team_invitation')
      .set({ refused_at: now(), withdrawn_at: null, withdrawn_by: null })
      .where('token_hash', '=', hashKey(token))
      .where('accepted_at', 'is', null)
      .where('refused_at', 'is', null)
      .returning(['team_id', 'email'])
      .executeTakeFirst()
    if (!refused) return 'gone'
    // Another letter of the same team may be on its way under a newer link.
    await trx
      .updateTable('team_invitation')
      .set({ withdrawn_at: now() })
      .where('team_id', '=', refused.team_id)
      .where('email', '=', refused.email)
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .where('refused_at', 'is', null)
      .execute()
    return 'refused'
  })
}
