import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import type { StaffRole } from '#db/schema/people.ts'
import { actorOf, recordChange } from './audit.server.ts'
import { readFactor, startWithFactor } from './choose-factor.server.ts'
import type { FactorGiven, FactorRefused } from './choose-factor.server.ts'
import { askerForNew } from './passkey-challenge.server.ts'
import { askForNewPasskey } from './passkey.server.ts'
import { appAddress, secretOfEnrolment } from './second-factor.server.ts'
import { endAllSessions, startSession } from './session.server.ts'
import type { SetCookie } from './session.server.ts'

const THREE_DAYS = 3 * 24 * 60 * 60_000

export interface EnrolmentLink {
  readonly token: string
  /** Below BASE_URL. */
  readonly path: string
  readonly expiresAt: Date
}

/** A new link by which a staff member sets up a way to sign in; links before it are void. */
export async function makeEnrolmentLink(
  trx: Trx,
  personId: number,
  lasts = THREE_DAYS,
): Promise<EnrolmentLink> {
  const token = newKey()
  const expiresAt = new Date(now().getTime() + lasts)
  await voidEnrolments(trx, personId)
  await trx
    .insertInto('staff_enrolment')
    .values({
      token_hash: hashKey(token),
      person_id: personId,
      created_at: now(),
      expires_at: expiresAt,
      used_at: null,
    })
    .execute()
  return { token, path: `/staff/enrol/${token}`, expiresAt }
}

/** Links that were not used yet are of no use any more. */
export async function voidEnrolments(trx: Trx, personId: number): Promise<void> {
  await trx
    .updateTable('staff_enrolment')
    .set({ used_at: now() })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
}

export interface Enrolment {
  readonly email: string
  readonly name: string | null
  readonly role: StaffRole
  /** For an authenticator app that cannot read the picture. */
  readonly secret: string
  /** The same as an address, for the picture. */
  readonly appAddress: string
}

/** What an enrolment page shows, or `undefined` when the link is used, void or past. Stores nothing. */
export async function findEnrolment(token: string): Promise<Enrolment | undefined> {
  const link = await findOpenLink(token)
  if (!link) return undefined
  const secret = secretOfEnrolment(token)
  const { email, name, role } = link
  return { email, name, role, secret, appAddress: appAddress(secret, email) }
}

export type EnrolmentOutcome =
  | {
      readonly kind: 'enrolled'
      readonly recoveryCodes: readonly string[]
      readonly setCookie: SetCookie
    }
  | FactorRefused
  | { readonly kind: 'gone' }

/** Sets up a way to sign in, with recovery codes, and signs in. The link is used up by this and nothing else. */
export async function enrol(
  request: Request,
  token: string,
  given: FactorGiven,
): Promise<EnrolmentOutcome> {
  const link = await findOpenLink(token)
  if (!link) return { kind: 'gone' }
  const factor = await readFactor(given, {
    secret: secretOfEnrolment(token),
    asker: askerForNew({ token }),
    about: [link.email, ...(link.name?.split(' ') ?? [])],
  })
  if (factor.kind === 'refused') return factor

  return await inTransaction(async (trx): Promise<EnrolmentOutcome> => {
    const used = await trx
      .updateTable('staff_enrolment')
      .set({ used_at: now() })
      .where('token_hash', '=', hashKey(token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now())
      .returning('person_id')
      .executeTakeFirst()
    if (!used) return { kind: 'gone' }
    const personId = used.person_id
    const recoveryCodes = await startWithFactor(trx, personId, factor)
    await endAllSessions(trx, personId, 'enrolled anew')
    const setCookie = await startSession(trx, request, { personId, kind: 'staff' })
    await recordChange(trx, {
      actor: actorOf({ id: personId, name: link.name }),
      action: 'enrol-staff',
      subjectKind: 'person',
      subjectId: personId,
      detail: { with: factor.kind },
    })
    await queueMessage(trx, {
      kind: 'factor-changed',
      subjectId: `${personId} enrolled ${now().getTime()}`,
      to: link.email,
      content: { change: 'enrolled' },
    })
    return { kind: 'enrolled', recoveryCodes, setCookie }
  })
}

/** What a browser needs to make a passkey for whoever holds the link, or `undefined` when the link is of no use. */
export async function askEnrolmentPasskey(
  token: string,
): Promise<PublicKeyCredentialCreationOptionsJSON | undefined> {
  const link = await findOpenLink(token)
  return link && (await askForNewPasskey(askerForNew({ token }), link))
}

async function findOpenLink(token: string) {
  return await db
    .selectFrom('staff_enrolment')
    .innerJoin('person', 'person.id', 'staff_enrolment.person_id')
    .innerJoin('staff_member', 'staff_member.person_id', 'staff_enrolment.person_id')
    .select(['person.public_id as publicId', 'person.email', 'person.name', 'staff_member.role'])
    .where('staff_enrolment.token_hash', '=', hashKey(token))
    .where('staff_enrolment.used_at', 'is', null)
    .where('staff_enrolment.expires_at', '>', now())
    .where('staff_member.disabled_at', 'is', null)
    .executeTakeFirst()
}
