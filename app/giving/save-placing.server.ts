import { moveCredit } from '#app/ledger/move-credit.server.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { remainingOf } from './known-gift.ts'
import type { KnownGift, Share } from './known-gift.ts'

/** Where a gift, as it was locked, goes. */
export interface Placing {
  readonly gift: KnownGift
  readonly shares: readonly Share[]
  /** The gift's own team from now on. */
  readonly teamId: number | null
  /** Who brought it in there, where that is known. */
  readonly credit: number | null
  readonly wish: MoveWish
}

export interface MoveWish {
  /** How often it had been moved when staff looked. */
  readonly movesSeen: number
  readonly reason: string
  readonly by: { readonly id: number; readonly label: string }
}

/** Keeps for good what a move changes. */
export async function noteMove(
  trx: Trx,
  { gift, shares, wish }: Placing,
  number: number,
): Promise<void> {
  const { id } = await trx
    .insertInto('gift_move')
    .values((row) => ({
      gift_id: gift.id,
      number,
      moved_by: wish.by.id,
      reason: wish.reason,
      team_before: gift.teamId,
      credited_before: row.selectFrom('gift').select('credited_to').where('id', '=', gift.id),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  const whole = [{ teamId: gift.teamId, cents: cents(remainingOf(gift)) }]
  const sideOf = (side: 'before' | 'after', parts: readonly Share[]) =>
    parts.map((part) => ({ move_id: id, side, team_id: part.teamId, cents: part.cents }))
  await trx
    .insertInto('gift_move_share')
    .values([
      ...sideOf('before', gift.shares.length > 0 ? gift.shares : whole),
      ...sideOf('after', shares),
    ])
    .execute()
}

/** Says from now on whose the gift is, and who brought it in there. */
export async function savePlace(
  trx: Trx,
  { gift, shares, teamId, credit }: Placing,
): Promise<void> {
  const isSplit = shares.length > 1
  await trx.deleteFrom('gift_share').where('gift_id', '=', gift.id).execute()
  if (isSplit)
    await trx
      .insertInto('gift_share')
      .values(shares.map((part) => ({ gift_id: gift.id, team_id: part.teamId, cents: part.cents })))
      .execute()
  const isElsewhere = teamId !== gift.teamId
  await trx
    .updateTable('gift')
    .set({
      team_id: teamId,
      split_at: isSplit ? now() : null,
      ...(isElsewhere && { credited_to: credit }),
    })
    .where('id', '=', gift.id)
    .execute()
  if (isElsewhere && credit !== null)
    await moveCredit(trx, { giftId: gift.id, from: null, to: credit })
}
