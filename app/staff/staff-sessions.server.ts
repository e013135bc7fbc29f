import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { endAllSessions } from '#app/people/session.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'

export type StaffProfile = NonNullable<Awaited<ReturnType<typeof findStaffProfile>>>

/** One member of the staff with the sessions that are open now. */
export async function findStaffProfile(publicId: string) {
  const member = await db
    .selectFrom('staff_member')
    .innerJoin('person', 'person.id', 'staff_member.person_id')
    .leftJoin('person as inviter', 'inviter.id', 'staff_member.invited_by')
    .select([
      'person.id',
      'person.public_id as publicId',
      'person.name',
      'person.email',
      'staff_member.role',
    ])
    .select(['staff_member.enrolled_at as enrolledAt', 'staff_member.disabled_at as disabledAt'])
    .select(['staff_member.created_at as since', 'inviter.name as invitedBy'])
    .where('person.public_id', '=', publicId)
    .executeTakeFirst()
  if (!member) return undefined
  const sessions = await db
    .selectFrom('session')
    .select([
      'public_id as id',
      'kind',
      'created_at as since',
      'last_seen_at as lastSeen',
      'device',
    ])
    .where('person_id', '=', member.id)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now())
    .orderBy('last_seen_at', 'desc')
    .limit(50)
    .execute()
  const { id: _, ...shown } = member
  return { ...shown, sessions }
}

/** Signs a member out everywhere, at once (S9). */
export async function endStaffSessions(
  by: Person,
  publicId: string,
): Promise<'ended' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const member = await trx
      .selectFrom('staff_member')
      .innerJoin('person', 'person.id', 'staff_member.person_id')
      .select('person.id')
      .where('person.public_id', '=', publicId)
      .executeTakeFirst()
    if (!member) return 'not-found'
    await endAllSessions(trx, member.id, 'ended by an admin')
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'end-sessions',
      subjectKind: 'person',
      subjectId: member.id,
    })
    return 'ended'
  })
}
