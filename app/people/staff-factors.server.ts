import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

export type StaffFactors = Awaited<ReturnType<typeof findFactors>>

/** How somebody of the staff signs in, as their own page shows it. */
export async function findFactors(personId: number) {
  const [passkeys, member, codes] = await Promise.all([
    findPasskeys(personId),
    db
      .selectFrom('staff_member')
      .select('totp_secret')
      .where('person_id', '=', personId)
      .executeTakeFirst(),
    db
      .selectFrom('recovery_code')
      .select(({ fn }) => fn.countAll<number>().as('left'))
      .where('person_id', '=', personId)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow(),
  ])
  return {
    passkeys: passkeys.map(({ id, name, since, lastUsed }) => ({ id, name, since, lastUsed })),
    hasPasswordAndApp: Boolean(member?.totp_secret),
    recoveryCodesLeft: codes.left,
  }
}

/** The passkeys of a person, the newest first. */
export async function findPasskeys(personId: number, source: Trx | typeof db = db) {
  return await source
    .selectFrom('passkey')
    .select(['public_id as id', 'name', 'created_at as since', 'last_used_at as lastUsed'])
    .select(['credential_id as credentialId', 'public_key as publicKey'])
    .select(['counter', 'transports'])
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .execute()
}
