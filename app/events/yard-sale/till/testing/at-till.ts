import { db } from '#app/platform/database.server.ts'
import { revokeCode } from '../revoke-code.server.ts'
import type { ATill } from './tills.ts'
import { findTillTotals } from '../till-totals.server.ts'

/** What it holds. */
export const totalOf = async ({ id, event }: ATill) => {
  const { tills } = await findTillTotals(event.id)
  const total = tills.find((one) => one.id === id)
  if (!total) throw new Error('The till has no total')
  return total
}

/** Its captain takes its first code back. */
export async function revokeFirst(till: ATill) {
  const { public_id: codePublicId } = await db
    .selectFrom('till_code')
    .select('public_id')
    .where('till_id', '=', till.id)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return await revokeCode({
    tillId: till.id,
    tillPublicId: till.publicId,
    codePublicId,
    personId: till.event.captain.id,
    actor: till.event.actor,
  })
}
