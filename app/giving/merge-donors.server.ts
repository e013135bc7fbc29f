import { sql } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

export interface MergeWish {
  /** Whose gifts are gathered under the other from now on. */
  readonly email: string
  readonly keptEmail: string
  readonly reason: string
  readonly by: { readonly id: number; readonly label: string }
}

export type MergedDonors =
  | 'merged'
  | 'merged-before'
  | 'the-same'
  /** Nobody gave from one of the two. */
  | 'not-a-donor'

/**
 * Says that two addresses are one donor's. No gift, sum, receipt or letter changes: it is under which address gifts are
 * gathered in a statement. Those that were gathered under the one go along; the trail knows donors by number, as it cannot be
 * erased (S40).
 */
export async function mergeDonors(wish: MergeWish): Promise<MergedDonors> {
  const email = wish.email.toLowerCase()
  return await inTransaction(async (trx) => {
    await keepOthersWaiting(trx)
    const kept = await findDonor(trx, wish.keptEmail.toLowerCase())
    const gone = await findDonor(trx, email)
    if (!kept || !gone) return 'not-a-donor'
    if (email === kept.gatheredUnder) return 'the-same'
    if (gone.gatheredUnder === kept.gatheredUnder) return 'merged-before'
    const { rows } = await sql<{ email: string }>`
      delete from donor_alias where email = ${email} or kept_email = ${email} returning email`.execute(
      trx,
    )
    const moving = new Set([email, ...rows.map((row) => row.email)])
    await trx
      .insertInto('donor_alias')
      .values(
        [...moving].map((each) => ({
          email: each,
          kept_email: kept.gatheredUnder,
          merged_by: wish.by.id,
          reason: wish.reason,
        })),
      )
      .execute()
    await note(trx, 'merge-donors', gone, wish.by, {
      keptAs: kept.firstGift,
      reason: wish.reason,
    })
    return 'merged'
  })
}

/** Takes it back for one address: its gifts are gathered under itself again. */
export async function separateDonor(
  wish: Pick<MergeWish, 'email' | 'by'>,
): Promise<'separated' | 'not-merged'> {
  return await inTransaction(async (trx) => {
    await keepOthersWaiting(trx)
    const email = wish.email.toLowerCase()
    const donor = await findDonor(trx, email)
    const { numDeletedRows } = await trx
      .deleteFrom('donor_alias')
      .where('email', '=', email)
      .executeTakeFirst()
    if (numDeletedRows === 0n || !donor) return 'not-merged'
    await note(trx, 'separate-donors', donor, wish.by)
    return 'separated'
  })
}

/** Merges are rare: one after the other, so that two at once never make a chain. */
async function keepOthersWaiting(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('donor_alias'))`.execute(trx)
}

interface Donor {
  readonly firstGift: string
  readonly gatheredUnder: string
}

async function findDonor(trx: Trx, email: string): Promise<Donor | undefined> {
  const row = await trx
    .selectFrom('gift')
    .select(['public_id', sql<string>`donor_of(${email})`.as('gathered_under')])
    .where('donor_email', '=', email)
    .where('status', '=', 'paid')
    .orderBy('id')
    .executeTakeFirst()
  return row && { firstGift: row.public_id, gatheredUnder: row.gathered_under }
}

async function note(
  trx: Trx,
  action: 'merge-donors' | 'separate-donors',
  donor: Donor,
  by: MergeWish['by'],
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await recordChange(trx, {
    actor: by,
    action,
    subjectKind: 'gift',
    subjectId: donor.firstGift,
    detail,
  })
}
