import { queueMessage } from '#app/mail/queue-message.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { actorOf, recordChange } from './audit.server.ts'
import { Email } from './person.server.ts'
import { takeRecoveryCode } from './second-factor.server.ts'
import { makeEnrolmentLink } from './staff-enrolment.server.ts'

const PER_EMAIL: Limit = { name: 'recovery-email', points: 5, seconds: 3600, inTrouble: 'refuse' }
const PER_CLIENT: Limit = {
  name: 'recovery-client',
  points: 20,
  seconds: 3600,
  inTrouble: 'refuse',
}
const AN_HOUR = 60 * 60_000

export type RecoveryOutcome =
  /** A link is on its way when the code was right; it is not said whether it was, nor whose (S8). */
  { readonly kind: 'asked' } | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/**
 * For staff who lost what they sign in with: a recovery code and the post of their own address together lead to a new
 * set-up, never one of them alone (S12). Until the link is used, what was set up before stays.
 */
export async function recoverSignIn(given: {
  readonly email: string
  readonly code: string
  readonly clientAddress: string
}): Promise<RecoveryOutcome> {
  const email = Email.catch('').parse(given.email)
  const spent = [await spend(PER_CLIENT, given.clientAddress), await spend(PER_EMAIL, email)]
  const refused = spent.find((one) => !one.allowed)
  if (refused) return { kind: 'too-many', retryAfterSeconds: refused.retryAfterSeconds }
  const member = await findMember(email)
  await inTransaction(async (trx) => {
    // The same work for an address that is nobody's.
    const right = await takeRecoveryCode(trx, member?.id ?? 0, given.code)
    if (!right || !member) return
    const { token, expiresAt } = await makeEnrolmentLink(trx, member.id, AN_HOUR)
    await recordChange(trx, {
      actor: actorOf(member),
      action: 'recover-sign-in',
      subjectKind: 'person',
      subjectId: member.id,
    })
    await queueMessage(trx, {
      kind: 'staff-recovery',
      subjectId: `${member.id} ${expiresAt.getTime()}`,
      to: member.email,
      content: { token: seal(token), expiresAt: expiresAt.toISOString() },
    })
  })
  return { kind: 'asked' }
}

async function findMember(email: string) {
  return await db
    .selectFrom('staff_member')
    .innerJoin('person', 'person.id', 'staff_member.person_id')
    .select(['person.id', 'person.email', 'person.name'])
    .where('person.email', '=', email)
    .where('staff_member.enrolled_at', 'is not', null)
    .where('staff_member.disabled_at', 'is', null)
    .executeTakeFirst()
}
