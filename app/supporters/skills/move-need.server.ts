import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Keeper } from './keeper.ts'
import { lockNeed, moveNeed } from './lock-need.server.ts'
import type { LockedNeed } from './lock-need.server.ts'
import { mayMove } from './need-state.ts'
import type { NeedMove } from './need-state.ts'
import { tellHelper, tellKeepers, thankHelper } from './tell.server.ts'

interface Deed {
  readonly publicId: string
  readonly keeper: Keeper
}

/** `not-now`: it stands otherwise by now, and nothing was done. */
export type DeedOutcome = 'done' | 'not-now' | 'not-found'

/** Staff have read it: from now on everybody may. @param revision the one that they read. */
export async function showNeed(deed: Deed, revision: number): Promise<DeedOutcome> {
  return await withNeed(deed, 'read', async (trx, need) => {
    if (need.revision !== revision) return 'not-now'
    await moveNeed(trx, need, { to: 'open', action: 'show-skill-need', actor: deed.keeper.actor })
    await tellKeepers(trx, need.id, { news: 'read' })
    return 'done'
  })
}

/** Nobody is needed any more. Whoever took it on is told, and so are its captains where staff took it away. */
export async function cancelNeed(deed: Deed): Promise<DeedOutcome> {
  return await withNeed(deed, 'cancel', async (trx, need) => {
    const claimId = await endClaims(trx, need.id)
    await moveNeed(trx, need, {
      to: 'cancelled',
      action: 'cancel-skill-need',
      actor: deed.keeper.actor,
    })
    if (claimId !== undefined) await tellHelper(trx, claimId, 'cancelled')
    if (deed.keeper.teamId === 'any' && need.team_id !== null)
      await tellKeepers(trx, need.id, { news: 'not-shown' })
    return 'done'
  })
}

async function endClaims(trx: Trx, needId: number): Promise<number | undefined> {
  const held = await trx
    .updateTable('skill_claim')
    .set({ status: 'given_up', status_at: now() })
    .where('need_id', '=', needId)
    .where('status', '=', 'held')
    .returning('id')
    .executeTakeFirst()
  return held?.id
}

/** It was done. @param hours how many it took in the end; they count as given. */
export async function finishNeed(deed: Deed, hours: number): Promise<DeedOutcome> {
  return await withNeed(deed, 'finish', async (trx, need) => {
    await trx.updateTable('skill_need').set({ hours }).where('id', '=', need.id).execute()
    await trx
      .updateTable('skill_claim')
      .set({ status: 'done', status_at: now() })
      .where('need_id', '=', need.id)
      .where('status', '=', 'held')
      .execute()
    await moveNeed(trx, need, {
      to: 'done',
      action: 'finish-skill-need',
      actor: deed.keeper.actor,
    })
    return 'done'
  })
}

/** Thanks whoever did it, once. @param words `null`: ours, in the language of who is thanked. */
export async function thankForNeed(deed: Deed, words: string | null): Promise<DeedOutcome> {
  return await withNeed(deed, 'thank', async (trx, need) => {
    const claim = await trx
      .selectFrom('skill_claim')
      .select('id')
      .where('need_id', '=', need.id)
      .where('status', '=', 'done')
      .executeTakeFirstOrThrow()
    await moveNeed(trx, need, {
      to: 'thanked',
      action: 'thank-for-skill',
      actor: deed.keeper.actor,
    })
    await thankHelper(trx, claim.id, words)
    return 'done'
  })
}

async function withNeed(
  { publicId, keeper }: Deed,
  move: NeedMove,
  work: (trx: Trx, need: LockedNeed) => Promise<DeedOutcome>,
): Promise<DeedOutcome> {
  return await inTransaction(async (trx) => {
    const need = await lockNeed(trx, publicId, keeper.teamId)
    if (!need) return 'not-found'
    return mayMove(need.status, move) ? await work(trx, need) : 'not-now'
  })
}
