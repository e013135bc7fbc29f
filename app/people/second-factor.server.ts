import { createHmac, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { unseal } from '#app/platform/seal.server.ts'

/** Seconds of one step; a code of the step before or after is taken too, for clocks that differ. */
const PERIOD = 30
const WINDOW = 1
const RECOVERY_CODES = 10

/**
 * Takes a code of the authenticator app: once, and none of an earlier step afterwards (S12). The member's row is locked,
 * so that of two at once one is taken.
 */
export async function takeAppCode(trx: Trx, personId: number, code: string): Promise<boolean> {
  const member = await trx
    .selectFrom('staff_member')
    .select('totp_secret')
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!member?.totp_secret) return false
  const step = stepOf(unseal(member.totp_secret), code)
  return step !== null && (await useStep(trx, personId, step))
}

/** Takes a recovery code, once. */
export async function takeRecoveryCode(trx: Trx, personId: number, code: string): Promise<boolean> {
  const taken = await trx
    .updateTable('recovery_code')
    .set({ used_at: now() })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hashKey(plainCode(code)))
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}

/** The step that a code belongs to, or `null` when it is none of the three that are good now. */
export function stepOf(secret: string, code: string): number | null {
  const timestamp = now().getTime()
  const token = code.replace(/\s/g, '')
  const delta = appOf(secret, '').validate({ token, window: WINDOW, timestamp })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}

/** Notes a step as used unless it, or a later one, was. Call it with the member's row locked. */
export async function useStep(trx: Trx, personId: number, step: number): Promise<boolean> {
  const later = await trx
    .selectFrom('totp_use')
    .select('step')
    .where('person_id', '=', personId)
    .where('step', '>=', step)
    .executeTakeFirst()
  if (later) return false
  await trx.insertInto('totp_use').values({ person_id: personId, step, used_at: now() }).execute()
  return true
}

/** The secret that an enrolment link offers: made from the link, so that looking at the page stores nothing. */
export function secretOfEnrolment(token: string): string {
  const bytes = createHmac('sha256', env.SESSION_SECRET[0] ?? '')
    .update(`totp ${token}`)
    .digest()
    .subarray(0, 20)
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32
}

/** The address that an authenticator app reads from the QR code. */
export function appAddress(secret: string, email: string): string {
  return appOf(secret, email).toString()
}

/** The code that an app shows at this moment; for the demo and for tests, which have no phone. */
export function codeOf(secret: string): string {
  return appOf(secret, '').generate({ timestamp: now().getTime() })
}

/**
 * Ten new recovery codes instead of all before. They are shown once; only hashes stay. The member's row is locked, so that
 * two at once leave ten.
 */
export async function replaceRecoveryCodes(trx: Trx, personId: number): Promise<string[]> {
  await trx
    .selectFrom('staff_member')
    .select('person_id')
    .where('person_id', '=', personId)
    .forUpdate()
    .execute()
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  await trx.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
  await trx
    .insertInto('recovery_code')
    .values(
      codes.map((code) => ({
        person_id: personId,
        code_hash: hashKey(plainCode(code)),
        used_at: null,
      })),
    )
    .execute()
  return codes
}

function appOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Team Up',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  })
}

/** Letters and digits that are not mistaken for one another when read aloud or from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Sixteen of them, in fours: about 79 random bits. */
function newRecoveryCode(): string {
  const letters: string[] = []
  while (letters.length < 16)
    for (const byte of randomBytes(16)) if (byte < 248) letters.push(ALPHABET[byte % 31] ?? '')
  return (letters.slice(0, 16).join('').match(/.{4}/g) ?? []).join('-')
}

function plainCode(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '')
}
