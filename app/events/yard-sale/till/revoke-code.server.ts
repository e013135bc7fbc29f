import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'

interface Revocation {
  readonly tillId: number
  readonly tillPublicId: string
  readonly codePublicId: string
  readonly personId: number
  readonly actor: Actor
}

export type RevokeOutcome = 'revoked' | 'already-revoked' | 'not-found'

/** The code opens no phone any more, and what its phones write from now on waits for the captain. */
export async function revokeCode(wish: Revocation): Promise<RevokeOutcome> {
  return await inTransaction(async (trx) => {
    const code = await trx
      .selectFrom('till_code')
      .select(['id', 'revoked_at'])
      .where('public_id', '=', wish.codePublicId)
      .where('till_id', '=', wish.tillId)
      .forUpdate()
      .executeTakeFirst()
    if (!code) return 'not-found'
    if (code.revoked_at) return 'already-revoked'
    await trx
      .updateTable('till_code')
      .set({ revoked_at: now(), revoked_by: wish.personId })
      .where('id', '=', code.id)
      .execute()
    await recordChange(trx, {
      actor: wish.actor,
      action: 'revoke-till-code',
      subjectKind: 'till',
      subjectId: wish.tillPublicId,
    })
    return 'revoked'
  })
}
