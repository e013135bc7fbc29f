import { sql } from 'kysely'
import { moveCredit } from '#app/ledger/move-credit.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

export interface CreditWish {
  readonly giftPublicId: string
  /** Of somebody who is or was on the gift's team; `null` takes the credit away. */
  readonly creditPublicId: string | null
  readonly reason: string
  readonly actor: Actor
}

export type CreditOutcome =
  | 'credited'
  | 'unchanged'
  | 'not-paid'
  /** Nobody of that team: a gift is credited within its team only. */
  | 'not-of-the-team'
  | 'gift-not-found'

/** Puts right who brought in a gift that is paid; no sum of team or campaign moves (I15, I16). */
export async function creditGift(wish: CreditWish): Promise<CreditOutcome> {
  return await inTransaction(async (trx) => {
    const gift = await lockGift(trx, wish.giftPublicId)
    if (!gift) return 'gift-not-found'
    if (gift.status !== 'paid') return 'not-paid'
    const to = await findCredit(trx, gift.team_id, wish.creditPublicId)
    if (to === undefined) return 'not-of-the-team'
    if (to === gift.credited_to) return 'unchanged'
    // Totals before the page, which the gift's row touches: booking takes them in that order (F11).
    await moveCredit(trx, { giftId: gift.id, from: gift.credited_to, to })
    await trx.updateTable('gift').set({ credited_to: to }).where('id', '=', gift.id).execute()
    await recordChange(trx, {
      actor: wish.actor,
      action: 'credit-gift',
      subjectKind: 'gift',
      subjectId: wish.giftPublicId,
      detail: {
        before: { broughtInBy: await findName(trx, gift.credited_to) },
        after: { broughtInBy: await findName(trx, to) },
        reason: wish.reason,
      },
    })
    return 'credited'
  })
}

async function lockGift(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('gift')
    .select(['id', 'team_id', 'status', 'credited_to'])
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()
}

async function findCredit(
  trx: Trx,
  teamId: number | null,
  publicId: string | null,
): Promise<number | null | undefined> {
  if (publicId === null) return null
  const credit = await trx
    .selectFrom('member_credit')
    .select('id')
    .where('public_id', '=', publicId)
    .where('team_id', '=', teamId)
    .executeTakeFirst()
  return credit?.id
}

/** As the team knows them; who has left and gave no name is known by a number, since the trail cannot be erased (S40). */
async function findName(trx: Trx, creditId: number | null): Promise<string | null> {
  if (creditId === null) return null
  const { name } = await trx
    .selectFrom('member_credit as c')
    .innerJoin('person as p', 'p.id', 'c.person_id')
    .leftJoin('team_member as m', (join) =>
      join.onRef('m.team_id', '=', 'c.team_id').onRef('m.person_id', '=', 'c.person_id'),
    )
    .select(
      sql<string>`coalesce(m.wished_name, m.display_name, p.name, 'person ' || p.id)`.as('name'),
    )
    .where('c.id', '=', creditId)
    .executeTakeFirstOrThrow()
  return name
}
