import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { say } from '#app/words/say.ts'
import type { Asker } from './passkey-challenge.server.ts'
import { readNewPasskey } from './passkey.server.ts'
import type { StoredPasskey } from './passkey.server.ts'
import { complainOfPassword, hashPassword } from './password.server.ts'
import { replaceRecoveryCodes, stepOf, useStep } from './second-factor.server.ts'
import { typed } from './typed.ts'

interface PasswordGiven {
  readonly password: string
  /** Of the app. */
  readonly code: string
}

interface PasskeyGiven {
  /** As the browser's script writes it. */
  readonly passkey: string
  readonly passkeyName: string
}

export type FactorGiven = PasswordGiven | PasskeyGiven

/** What somebody filled in to set up a sign-in: a passkey when there is one, else a password and a code of the app. */
export function factorIn(form: FormData): FactorGiven {
  const passkey = typed(form, 'passkey')
  if (passkey) return { passkey, passkeyName: typed(form, 'passkeyName') }
  return { password: typed(form, 'password'), code: typed(form, 'code') }
}

interface PasswordFactor {
  readonly kind: 'password'
  readonly passwordHash: string
  /** Of the app. */
  readonly secret: string
  /** The code that showed the app to be set up is used up. */
  readonly step: number
}

interface PasskeyFactor {
  readonly kind: 'passkey'
  readonly passkey: StoredPasskey
  readonly name: string
}

export type ChosenFactor = PasswordFactor | PasskeyFactor

export interface FactorRefused {
  readonly kind: 'refused'
  readonly field: 'password' | 'code' | 'passkey'
  readonly message: string
}

interface FactorSetting {
  /** What the app was offered. */
  readonly secret: string
  /** Whom the browser's passkey was asked for. */
  readonly asker: Asker
  /** Name and address, which make no good password. */
  readonly about: readonly string[]
}

/** Judges what was filled in, before anything is written. */
export async function readFactor(
  given: FactorGiven,
  { secret, asker, about }: FactorSetting,
): Promise<ChosenFactor | FactorRefused> {
  if ('passkey' in given) return await readPasskey(given, asker)
  return await readPassword(given, { secret, about })
}

export async function readPasskey(
  given: PasskeyGiven,
  asker: Asker,
): Promise<PasskeyFactor | FactorRefused> {
  const passkey = await readNewPasskey(given.passkey, asker)
  if (!passkey)
    return { kind: 'refused', field: 'passkey', message: say('people.passkey.notSetUp') }
  const name = given.passkeyName.replace(/\s+/g, ' ').trim().slice(0, 60)
  return { kind: 'passkey', passkey, name: name || say('people.passkey.unnamed') }
}

export async function readPassword(
  given: PasswordGiven,
  { secret, about }: Pick<FactorSetting, 'secret' | 'about'>,
): Promise<PasswordFactor | FactorRefused> {
  const complaint = await complainOfPassword(given.password, about)
  if (complaint) return { kind: 'refused', field: 'password', message: complaint }
  const step = stepOf(secret, given.code)
  if (step === null)
    return { kind: 'refused', field: 'code', message: say('people.enrolment.wrongCode') }
  return { kind: 'password', passwordHash: await hashPassword(given.password), secret, step }
}

/** Makes this the one way to sign in, instead of all before. @returns new recovery codes, which are shown once. */
export async function startWithFactor(
  trx: Trx,
  personId: number,
  factor: ChosenFactor,
): Promise<string[]> {
  await trx.deleteFrom('passkey').where('person_id', '=', personId).execute()
  await trx
    .updateTable('staff_member')
    .set({ password_hash: null, totp_secret: null, enrolled_at: now() })
    .where('person_id', '=', personId)
    .execute()
  switch (factor.kind) {
    case 'password':
      await keepPassword(trx, personId, factor)
      break
    case 'passkey':
      if (!(await keepPasskey(trx, personId, factor)))
        throw new Error('A new passkey belongs to somebody already')
      break
  }
  return await replaceRecoveryCodes(trx, personId)
}

/** Sets password and app, instead of those before. */
export async function keepPassword(
  trx: Trx,
  personId: number,
  { passwordHash, secret, step }: PasswordFactor,
): Promise<void> {
  await trx
    .updateTable('staff_member')
    .set({ password_hash: passwordHash, totp_secret: seal(secret) })
    .where('person_id', '=', personId)
    .execute()
  // Steps of an earlier secret say nothing of this one.
  await trx.deleteFrom('totp_use').where('person_id', '=', personId).execute()
  await useStep(trx, personId, step)
}

/** @returns whether it was kept: one passkey belongs to one person. */
export async function keepPasskey(
  trx: Trx,
  personId: number,
  { passkey, name }: PasskeyFactor,
): Promise<boolean> {
  const kept = await trx
    .insertInto('passkey')
    .values({
      person_id: personId,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      name,
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}
