import { sql } from 'kysely'
import { heldRows } from '#app/people/holding.ts'
import type { Holding } from '#app/people/holding.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { takeOff } from './remove-member.server.ts'

/**
 * An account: its name, teams and sign-ins. What it brought in and did stays, of an account that nobody can tell. Whoever leads
 * a team or opens the desk hands that over first.
 */
const account: Holding = {
  kind: 'account',
  find: (on, email) =>
    heldRows(
      on,
      sql`
      select 'account' as what, p.name, p.created_at as since, p.language,
             (select json_agg(json_build_object('team', t.name, 'as', m.role, 'name', coalesce(m.display_name, m.wished_name)))
                from team_member m join team t on t.id = m.team_id where m.person_id = p.id) as teams
        from person p where p.email = ${email}
      union all
      select 'sign-in', null, created_at, null, null from sign_in_request where lower(email) = ${email}
      union all
      select 'change of email', null, created_at, null, null from email_change where ${email} in (old_email, new_email)`,
    ),
  async erase(trx, email) {
    await sql`delete from sign_in_request where lower(email) = ${email}`.execute(trx)
    await sql`delete from email_change where ${email} in (old_email, new_email)`.execute(trx)
    const person = await trx
      .selectFrom('person')
      .select('id')
      .where('email', '=', email)
      .forUpdate()
      .executeTakeFirst()
    if (person) await eraseAccount(trx, person.id)
  },
}

async function eraseAccount(trx: Trx, personId: number): Promise<void> {
  const teams = await trx
    .selectFrom('team_member')
    .select('team_id')
    .where('person_id', '=', personId)
    .orderBy('team_id')
    .execute()
  for (const { team_id: teamId } of teams) await takeOff(trx, { teamId, personId, removedBy: null })
  for (const table of ['session', 'passkey', 'held_form', 'join_request'] as const)
    await trx.deleteFrom(table).where('person_id', '=', personId).execute()
  await sql`
    update person set name = null, email = 'erased-' || public_id || '@erased.invalid' where id = ${personId}`.execute(
    trx,
  )
}

/** That they were asked to join a team. */
const invitations: Holding = {
  kind: 'invitations',
  find: (on, email) =>
    heldRows(
      on,
      sql`select t.name as team, i.created_at from team_invitation i join team t on t.id = i.team_id
           where i.email = ${email} order by i.created_at`,
    ),
  async erase(trx, email) {
    await trx.deleteFrom('team_invitation').where('email', '=', email).execute()
  },
}

export const heldOfMembers: readonly Holding[] = [account, invitations]
