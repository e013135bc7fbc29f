import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { endAllSessions } from '#app/people/session.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { maskEmail } from './mask-email.ts'
import { mergeCredits, mergeMemberships } from './merge-memberships.server.ts'
import { moveDeeds } from './merged-deeds.server.ts'

export interface AccountMerge {
  /** By their public ids; the one whose email stays, and the other. */
  readonly kept: string
  readonly gone: string
  readonly reason: string
  readonly by: Person
}

export type MergedAccounts =
  | 'merged'
  /** One of the two was merged into an account already. */
  | 'merged-before'
  | 'the-same'
  /** An account that opens the desk is nobody's to give or take by a merge. */
  | 'staff'
  | 'not-found'

/**
 * Two accounts of one person become one: teams, roles, credits and what was logged are the kept one's, sums stay as they are,
 * every sign-in of the other ends, and its address signs in the kept one from then on. What the record and the book hold
 * for good keeps the old row, which leads to the kept one. It cannot be undone.
 */
export async function mergeAccounts(wish: AccountMerge): Promise<MergedAccounts> {
  if (wish.kept === wish.gone) return 'the-same'
  return await inTransaction(async (trx) => {
    await lockTeamsOf(trx, [wish.kept, wish.gone])
    const accounts = await lockAccounts(trx, [wish.kept, wish.gone])
    const kept = accounts.get(wish.kept)
    const gone = accounts.get(wish.gone)
    if (!kept || !gone) return 'not-found'
    if (kept.merged || gone.merged) return 'merged-before'
    if (kept.staff || gone.staff) return 'staff'
    await mergeCredits(trx, kept.id, gone.id)
    await mergeMemberships(trx, kept.id, gone.id)
    await moveDeeds(trx, kept.id, gone.id)
    await closeDoors(trx, gone.id)
    await markMerged(trx, kept, gone, wish.by.id)
    await recordChange(trx, {
      actor: actorOf(wish.by),
      action: 'merge-accounts',
      subjectKind: 'person',
      subjectId: kept.id,
      detail: { account: `person ${gone.id}`, reason: wish.reason },
    })
    await tellBoth(trx, kept, gone)
    return 'merged'
  })
}

interface Account {
  readonly id: number
  readonly public_id: string
  readonly email: string
  readonly merged: boolean
  readonly staff: boolean
}

/** Before the people, as all who change a team do (F11). */
async function lockTeamsOf(trx: Trx, publicIds: readonly string[]): Promise<void> {
  await sql`
    select from team where id in (
      select m.team_id from team_member m join person p on p.id = m.person_id where p.public_id = any(${publicIds}::text[]))
     order by id for update
  `.execute(trx)
}

/** Both at once, in one order: of two merges of the same two the second sees the first, and nobody joins meanwhile. */
async function lockAccounts(trx: Trx, publicIds: readonly string[]): Promise<Map<string, Account>> {
  const { rows } = await sql<Account>`
    select id, public_id, email, merged_into is not null as merged,
           exists (select from staff_member s where s.person_id = person.id) as staff
      from person where public_id = any(${publicIds}::text[]) order by id for update
  `.execute(trx)
  return new Map(rows.map((row) => [row.public_id, row]))
}

/** No session, link or wish of the other account opens anything any more. */
async function closeDoors(trx: Trx, goneId: number): Promise<void> {
  await endAllSessions(trx, goneId, 'accounts-merged')
  await sql`
    update email_change set old_key_hash = random_id(), new_key_hash = random_id(),
           ended_at = coalesce(ended_at, ${now()}), ended_how = coalesce(ended_how, 'stopped')
     where person_id = ${goneId}
  `.execute(trx)
}

/** What was merged into the other before goes along, so that no way leads over two. */
async function markMerged(trx: Trx, kept: Account, gone: Account, by: number): Promise<void> {
  await trx
    .updateTable('person')
    .set({ merged_into: kept.id })
    .where('merged_into', '=', gone.id)
    .execute()
  await trx
    .updateTable('person')
    .set({ merged_into: kept.id, merged_at: now(), merged_by: by })
    .where('id', '=', gone.id)
    .execute()
  await sql`
    update person k set name = coalesce(k.name, g.name) from person g where k.id = ${kept.id} and g.id = ${gone.id}
  `.execute(trx)
}

/** Each address hears of it: one that is not theirs would be a mistake that its owner sees first. */
async function tellBoth(trx: Trx, kept: Account, gone: Account): Promise<void> {
  const message = { kind: 'accounts-merged', subjectId: gone.public_id } as const
  await queueMessage(trx, { ...message, to: kept.email, content: { lettersTo: null } })
  await queueMessage(trx, {
    ...message,
    subjectId: `${gone.public_id} old`,
    to: gone.email,
    content: { lettersTo: maskEmail(kept.email) },
  })
}
