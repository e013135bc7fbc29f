import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { findOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'
import { lockNeed, moveNeed } from './lock-need.server.ts'
import { mayMove } from './need-state.ts'
import { tellKeepers } from './tell.server.ts'

/** Every hour: needs whose day is past and that nobody took are closed, and whoever asked is told how to ask again. */
export async function closePastNeeds(): Promise<void> {
  const organization = await findOrganization()
  if (!organization) return
  const today = dayIn(organization.timeZone, now())
  const past = await db
    .selectFrom('skill_need')
    .select('public_id')
    .where('status', 'in', ['waiting', 'open'])
    .where('due_on', '<', today)
    .execute()
  for (const { public_id: publicId } of past)
    await inTransaction(async (trx) => {
      const need = await lockNeed(trx, publicId, 'any')
      if (!need || need.due_on >= today || !mayMove(need.status, 'lapse')) return
      await moveNeed(trx, need, {
        to: 'lapsed',
        action: 'lapse-skill-need',
        actor: { id: null, label: 'clock' },
      })
      await tellKeepers(trx, need.id, { news: 'lapsed' })
    })
}

/** Claims of which it is so are nobody's any more; what was done stays done. */
export async function eraseClaimersWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`
    update skill_claim set name = null, email = null, erased_at = ${now()} where erased_at is null and ${who}`.execute(
    on,
  )
}

/**
 * By night: offers that nobody confirmed for a week or that ended a month ago; claims that came to nothing after a month, and who
 * helped a year after it was done. The name that they let us show stays until they take it off.
 */
export async function eraseHelpers(): Promise<void> {
  const at = now()
  await sql`
    delete from skill_offer
     where confirmed_at is null and offered_at < ${at}::timestamptz - interval '7 days'
        or until < ${at}::timestamptz - interval '30 days'`.execute(db)
  await sql`
    delete from skill_claim
     where status in ('asked', 'given_up') and status_at < ${at}::timestamptz - interval '30 days'`.execute(
    db,
  )
  await eraseClaimersWho(
    db,
    sql`status in ('held', 'done') and status_at < ${at}::timestamptz - interval '365 days'`,
  )
}
