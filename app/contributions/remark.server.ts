import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Hand } from './hand.ts'

/** A captain tells staff that something is wrong with money of their team; it waits at the desk until somebody settles it. */
export async function sayRemark(remark: {
  readonly contributionPublicId: string
  readonly teamId: number
  readonly words: string
  readonly by: Hand
}): Promise<'said' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const contribution = await trx
      .selectFrom('contribution')
      .select('id')
      .where('public_id', '=', remark.contributionPublicId)
      .where('team_id', '=', remark.teamId)
      .forUpdate()
      .executeTakeFirst()
    if (!contribution) return 'not-found'
    const same = await trx
      .selectFrom('contribution_remark')
      .select('id')
      .where('contribution_id', '=', contribution.id)
      .where('words', '=', remark.words)
      .where('settled_at', 'is', null)
      .executeTakeFirst()
    // Sent twice, it is said once.
    if (same) return 'said'
    const { by, words } = remark
    await trx
      .insertInto('contribution_remark')
      .values({ contribution_id: contribution.id, words, said_by: by.id })
      .execute()
    await recordChange(trx, {
      actor: by,
      action: 'remark-contribution',
      subjectKind: 'contribution',
      subjectId: remark.contributionPublicId,
    })
    return 'said'
  })
}

/** Somebody who handles money has looked at it, and says what was done if they wish. */
export async function settleRemark(wish: {
  readonly remarkPublicId: string
  readonly answer: string | null
  readonly by: Hand
}): Promise<'settled' | 'settled-before' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const remark = await trx
      .selectFrom('contribution_remark as k')
      .innerJoin('contribution as c', 'c.id', 'k.contribution_id')
      .select(['k.id', 'k.settled_at', 'c.public_id'])
      .where('k.public_id', '=', wish.remarkPublicId)
      .forUpdate('k')
      .executeTakeFirst()
    if (!remark) return 'not-found'
    if (remark.settled_at) return 'settled-before'
    await trx
      .updateTable('contribution_remark')
      .set({ settled_at: now(), settled_by: wish.by.id, answer: wish.answer })
      .where('id', '=', remark.id)
      .execute()
    await recordChange(trx, {
      actor: wish.by,
      action: 'settle-remark',
      subjectKind: 'contribution',
      subjectId: remark.public_id,
    })
    return 'settled'
  })
}
