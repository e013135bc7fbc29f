import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { tellVolunteer } from './tell-volunteer.server.ts'

/** Somebody cannot come after all; giving back needs no lock. Of two presses the second finds it done. */
export async function giveBackShift(claimPublicId: string): Promise<'given-back' | 'gone'> {
  return await inTransaction(async (trx) => {
    const ended = await trx
      .updateTable('shift_claim')
      .set({ ended_at: now() })
      .where('public_id', '=', claimPublicId)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!ended) return 'gone'
    await tellVolunteer(trx, ended.id, 'given-back')
    return 'given-back'
  })
}
