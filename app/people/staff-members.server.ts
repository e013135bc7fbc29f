import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import type { StaffRole } from '#db/schema/people.ts'
import { actorOf, recordChange } from './audit.server.ts'
import type { Actor } from './audit.server.ts'
import { findOrAddPerson } from './person.server.ts'
import type { Person } from './person.server.ts'
import { endAllSessions } from './session.server.ts'
import { makeEnrolmentLink, voidEnrolments } from './staff-enrolment.server.ts'
import type { EnrolmentLink } from './staff-enrolment.server.ts'

/** Not an admin at this moment: only admins invite, grant, take away (S7). */
interface NotAllowed {
  readonly kind: 'not-allowed'
}

export interface StaffInvitation {
  readonly email: string
  readonly name?: string
  readonly role: StaffRole
}

export type InviteOutcome =
  | { readonly kind: 'invited'; readonly link: EnrolmentLink }
  | { readonly kind: 'already-staff' }
  | NotAllowed

/** Invites somebody by email; asked again before they enrolled, the new link takes the place of the old. */
export async function inviteStaff(by: Person, invitation: StaffInvitation): Promise<InviteOutcome> {
  return await inTransaction(async (trx): Promise<InviteOutcome> => {
    if (!(await isAdmin(trx, by.id))) return { kind: 'not-allowed' }
    const person = await findOrAddPerson(trx, invitation)
    const known = await findMember(trx, person.id)
    if (known?.enrolled_at && !known.disabled_at) return { kind: 'already-staff' }
    return { kind: 'invited', link: await giveAccess(trx, actorOf(by), person, invitation.role) }
  })
}

/**
 * For the command line, which whoever runs the server may use: makes the first admin, and lets one who lost everything
 * in again. Prints nothing; the caller shows the address.
 * @returns the address at which the person sets a password and a second factor.
 */
export async function addStaffFromCommand(
  email: string,
  role: StaffRole,
  name?: string,
): Promise<string> {
  return await inTransaction(async (trx) => {
    const person = await findOrAddPerson(trx, name === undefined ? { email } : { email, name })
    const link = await giveAccess(trx, { id: null, label: 'command line' }, person, role)
    return env.BASE_URL + link.path
  })
}

export type MemberChange = { readonly kind: 'changed' | 'last-admin' | 'not-found' } | NotAllowed

/** Gives a member another role and ends their sessions at once (S7, S9). */
export async function changeRole(
  by: Person,
  memberPublicId: string,
  role: StaffRole,
): Promise<MemberChange> {
  return await changeMember(by, memberPublicId, 'role-changed', role, async (trx, member) => {
    await trx.updateTable('staff_member').set({ role }).where('person_id', '=', member.id).execute()
    return { from: member.role, to: role }
  })
}

/** Takes a member's access away, now and for later. What they did stays in the audit trail. */
export async function disableStaff(by: Person, memberPublicId: string): Promise<MemberChange> {
  return await changeMember(by, memberPublicId, 'disabled', null, async (trx, member) => {
    await trx
      .updateTable('staff_member')
      .set({ disabled_at: now() })
      .where('person_id', '=', member.id)
      .execute()
    await voidEnrolments(trx, member.id)
    return {}
  })
}

/** For a lost phone or password: both are void, and a new link goes out. An email alone never resets anything (S12). */
export async function resetStaff(by: Person, memberPublicId: string): Promise<MemberChange> {
  return await changeMember(by, memberPublicId, 'reset', null, async (trx, member) => {
    await giveAccess(trx, actorOf(by), member, member.role)
    return {}
  })
}

export type StaffMember = Awaited<ReturnType<typeof listStaff>>[number]

/** Everybody who is or was staff. */
export async function listStaff() {
  return await db
    .selectFrom('staff_member')
    .innerJoin('person', 'person.id', 'staff_member.person_id')
    .select(['person.public_id as publicId', 'person.name', 'person.email', 'staff_member.role'])
    .select(['staff_member.enrolled_at as enrolledAt', 'staff_member.disabled_at as disabledAt'])
    .orderBy('staff_member.disabled_at', (order) => order.asc().nullsFirst())
    .orderBy('person.email')
    .execute()
}

/** The addresses of those who can act on something: moderators on a page, finance on a dispute. */
export async function findStaffEmails(
  source: Trx | typeof db,
  roles: readonly StaffRole[],
): Promise<string[]> {
  const rows = await source
    .selectFrom('staff_member')
    .innerJoin('person', 'person.id', 'staff_member.person_id')
    .select('person.email')
    .where('staff_member.role', 'in', roles)
    .where('staff_member.enrolled_at', 'is not', null)
    .where('staff_member.disabled_at', 'is', null)
    .orderBy('person.email')
    .execute()
  return rows.map((row) => row.email)
}

/** A role, no way yet to use it, and the link to make one. */
async function giveAccess(
  trx: Trx,
  actor: Actor,
  person: Pick<Person, 'id' | 'email'>,
  role: StaffRole,
): Promise<EnrolmentLink> {
  const blank = {
    role,
    password_hash: null,
    totp_secret: null,
    enrolled_at: null,
    disabled_at: null,
  }
  await trx
    .insertInto('staff_member')
    .values({ ...blank, person_id: person.id, invited_by: actor.id })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet({ ...blank, invited_by: actor.id }),
    )
    .execute()
  await endAllSessions(trx, person.id, 'invited anew')
  await trx.deleteFrom('passkey').where('person_id', '=', person.id).execute()
  await trx.deleteFrom('recovery_code').where('person_id', '=', person.id).execute()
  const link = await makeEnrolmentLink(trx, person.id)
  await recordChange(trx, {
    actor,
    action: 'invite-staff',
    subjectKind: 'person',
    subjectId: person.id,
    detail: { role },
  })
  await queueMessage(trx, {
    kind: 'staff-invitation',
    subjectId: `${person.id} ${link.expiresAt.getTime()}`,
    to: person.email,
    content: {
      token: seal(link.token),
      role,
      invitedBy: actor.label,
      expiresAt: link.expiresAt.toISOString(),
    },
  })
  return link
}

interface KnownMember extends Pick<Person, 'id' | 'email'> {
  readonly role: StaffRole
}

type WhatChanged = 'role-changed' | 'disabled' | 'reset'

/** What every change of a member has in common: by an admin, never of the last one, told, written down, sessions ended. */
async function changeMember(
  by: Person,
  memberPublicId: string,
  change: WhatChanged,
  roleAfter: StaffRole | null,
  apply: (trx: Trx, member: KnownMember) => Promise<Record<string, unknown>>,
): Promise<MemberChange> {
  return await inTransaction(async (trx): Promise<MemberChange> => {
    const admins = await lockAdmins(trx)
    if (!admins.includes(by.id)) return { kind: 'not-allowed' }
    const member = await trx
      .selectFrom('person')
      .innerJoin('staff_member', 'staff_member.person_id', 'person.id')
      .select(['person.id', 'person.email', 'staff_member.role'])
      .where('person.public_id', '=', memberPublicId)
      .executeTakeFirst()
    if (!member) return { kind: 'not-found' }
    if (roleAfter !== 'admin' && admins.every((id) => id === member.id))
      return { kind: 'last-admin' }
    const detail = await apply(trx, member)
    await endAllSessions(trx, member.id, change)
    await recordChange(trx, {
      actor: actorOf(by),
      action: `staff-${change}`,
      subjectKind: 'person',
      subjectId: member.id,
      detail,
    })
    await queueMessage(trx, {
      kind: 'factor-changed',
      subjectId: `${member.id} ${change} ${now().getTime()}`,
      to: member.email,
      content: { change },
    })
    return { kind: 'changed' }
  })
}

/** The admins who can sign in, locked in one order, so that two admins cannot remove each other at once. */
async function lockAdmins(trx: Trx): Promise<number[]> {
  const rows = await trx
    .selectFrom('staff_member')
    .select('person_id')
    .where('role', '=', 'admin')
    .where('enrolled_at', 'is not', null)
    .where('disabled_at', 'is', null)
    .orderBy('person_id')
    .forUpdate()
    .execute()
  return rows.map((row) => row.person_id)
}

async function isAdmin(trx: Trx, personId: number): Promise<boolean> {
  const member = await findMember(trx, personId)
  return member?.role === 'admin' && member.enrolled_at !== null && member.disabled_at === null
}

async function findMember(trx: Trx, personId: number) {
  return await trx
    .selectFrom('staff_member')
    .select(['role', 'enrolled_at', 'disabled_at'])
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
}
