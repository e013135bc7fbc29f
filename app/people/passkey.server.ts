import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { z } from 'zod'
import { env } from '#app/platform/env.server.ts'
import { FIVE_MINUTES, keepChallenge, takeChallenge } from './passkey-challenge.server.ts'
import type { Asker } from './passkey-challenge.server.ts'

/** What is kept of a passkey: nothing of it is a secret. */
export interface StoredPasskey {
  readonly credentialId: string
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
}

/** Whom a new passkey is for, as the device will name it. */
export interface Holder {
  /** Random, and the same for every passkey of a person. */
  readonly publicId: string
  readonly email: string
  readonly name: string | null
}

/** What a browser needs to answer with one of these passkeys, or with any when none is named. */
export async function askForPasskey(
  asker: Asker,
  known: readonly StoredPasskey[] = [],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({
    rpID: site.hostname,
    timeout: FIVE_MINUTES,
    userVerification: 'required',
    allowCredentials: known.map(described),
  })
  await keepChallenge(options.challenge, asker)
  return options
}

/** What a browser needs to make a passkey that is found without a name being typed; not one where there is one already. */
export async function askForNewPasskey(
  asker: Asker,
  holder: Holder,
  known: readonly StoredPasskey[] = [],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await library()
  const options = await generateRegistrationOptions({
    rpName: 'Team Up',
    rpID: site.hostname,
    userID: handleOf(holder.publicId),
    userName: holder.email,
    userDisplayName: holder.name ?? holder.email,
    timeout: FIVE_MINUTES,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(described),
  })
  await keepChallenge(options.challenge, asker)
  return options
}

/** Reads a passkey that a browser has made, or `undefined` when anything about it is not as it was asked for. */
export async function readNewPasskey(
  answer: string,
  asker: Asker,
): Promise<StoredPasskey | undefined> {
  const response = readAs(NewAnswer, answer)
  const challenge = response && challengeIn(response)
  if (!challenge || !(await takeChallenge(challenge, asker))) return undefined
  const { verifyRegistrationResponse } = await library()
  const verified = await orNothing(
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.hostname,
      requireUserVerification: true,
    }),
  )
  if (!verified?.verified) return undefined
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    transports: transports.slice(0, 8).map((transport) => transport.slice(0, 20)),
  }
}

/** The passkey that a browser says it answers with; nothing of it is proven yet. */
export function credentialIdIn(answer: string): string | undefined {
  return readAs(Answer, answer)?.id
}

/**
 * Whether the answer was signed by that passkey of that person, here and now, by a device that made sure of its holder.
 * @returns how often the device says that it has signed, or `undefined`.
 */
export async function readCounter(
  answer: string,
  asker: Asker,
  passkey: StoredPasskey & { readonly publicId: string },
): Promise<number | undefined> {
  const response = readAs(Answer, answer)
  const challenge = response && challengeIn(response)
  if (!challenge || !(await takeChallenge(challenge, asker))) return undefined
  const { userHandle } = response.response
  if (userHandle && userHandle !== Buffer.from(passkey.publicId).toString('base64url'))
    return undefined
  const { verifyAuthenticationResponse } = await library()
  const verified = await orNothing(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.hostname,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        // Compared where it is kept, under its row's lock.
        counter: 0,
      },
    }),
  )
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined
}

/** A passkey belongs to the site's name; browsers give it to no other (S10). */
const site = new URL(env.BASE_URL)

const Text = z.string().min(1).max(8000)

const NewAnswer: z.ZodType<RegistrationResponseJSON> = z.object({
  id: Text,
  rawId: Text,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: Text,
    attestationObject: Text,
    transports: z.array(z.string()).default([]),
  }),
  clientExtensionResults: z.object({}).default({}),
})

const Answer: z.ZodType<AuthenticationResponseJSON> = z.object({
  id: Text,
  rawId: Text,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: Text,
    authenticatorData: Text,
    signature: Text,
    userHandle: z.string().max(200).exactOptional(),
  }),
  clientExtensionResults: z.object({}).default({}),
})

const ClientData = z.object({ challenge: Text })

function challengeIn({ response }: { response: { clientDataJSON: string } }): string | undefined {
  const words = Buffer.from(response.clientDataJSON, 'base64url').toString('utf8')
  return readAs(ClientData, words)?.challenge
}

function readAs<Read>(schema: z.ZodType<Read>, json: string): Read | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

/** The library says by an error what does not fit; for us it is one answer (S8). */
async function orNothing<Verified>(verifying: Promise<Verified>): Promise<Verified | undefined> {
  try {
    return await verifying
  } catch {
    return undefined
  }
}

function described({ credentialId, transports }: StoredPasskey) {
  return { id: credentialId, transports: [...transports] }
}

function handleOf(publicId: string) {
  return new Uint8Array(new TextEncoder().encode(publicId))
}

/** It is large, and only staff who use passkeys need it. */
async function library() {
  return await import('@simplewebauthn/server')
}
