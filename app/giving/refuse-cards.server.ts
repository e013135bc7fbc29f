import { inTransaction } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { lockMailboxes } from './card-letters.server.ts'

export type RefusalOutcome = 'refused' | 'not-ours'

/** Whether a link is one of ours. Looking changes nothing, since mail programs open links by themselves. */
export function isRefusalLink(token: string): boolean {
  return openMark('no cards', token) !== null
}

/** No card goes to that address any more, from anybody; those that wait are not sent. */
export async function refuseCards(token: string): Promise<RefusalOutcome> {
  const email = openMark('no cards', token)
  if (email === null) return 'not-ours'
  await inTransaction(async (trx) => {
    await lockMailboxes(trx, [email])
    await trx
      .insertInto('card_refusal')
      .values({ email })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .execute()
    await trx
      .deleteFrom('message')
      .where('kind', '=', 'e-card')
      .where('to_address', '=', email)
      .where('sent_at', 'is', null)
      .execute()
  })
  return 'refused'
}
