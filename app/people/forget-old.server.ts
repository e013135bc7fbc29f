import { sql } from 'kysely'
import { inTransaction } from '#app/platform/database.server.ts'

/**
 * Deletes what has done its work and names people for nothing: answered or expired sign-in requests after a day, ended
 * sessions after thirty, used steps of second factors after a day, enrolment links after thirty, invitations ninety days
 * after they were of use unless they were refused, requests to join after ninety; challenges, forms that were held and
 * limits as soon as they are stale; the last letter to somebody who is erased after seven, should no mail
 * provider have taken it.
 */
export async function forgetOld(): Promise<void> {
  await inTransaction(async (trx) => {
    await sql`delete from sign_in_request where expires_at < now() - interval '1 day'`.execute(trx)
    await sql`delete from session where coalesce(ended_at, expires_at) < now() - interval '30 days'`.execute(
      trx,
    )
    await sql`delete from totp_use where used_at < now() - interval '1 day'`.execute(trx)
    await sql`delete from staff_enrolment where expires_at < now() - interval '30 days'`.execute(
      trx,
    )
    await sql`delete from email_change where expires_at < now() - interval '30 days'`.execute(trx)
    await sql`delete from passkey_challenge where expires_at < now()`.execute(trx)
    await sql`delete from held_form where expires_at < now()`.execute(trx)
    await sql`
      delete from team_invitation
       where refused_at is null and coalesce(accepted_at, withdrawn_at, expires_at) < now() - interval '90 days'
    `.execute(trx)
    await sql`delete from join_request where coalesce(decided_at, asked_at) < now() - interval '90 days'`.execute(
      trx,
    )
    await sql`delete from message where kind = 'person-erased' and created_at < now() - interval '7 days'`.execute(
      trx,
    )
    await sql`delete from rate_limit where expire < extract(epoch from now()) * 1000`.execute(trx)
  })
}
