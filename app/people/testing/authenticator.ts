import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { isoCBOR } from '@simplewebauthn/server/helpers'

interface Circumstances {
  /** The page that asks. */
  origin?: string
  /** Whether the device made sure of its holder. */
  verified?: boolean
  /** What it says of how often it signed; it counts by itself unless told. */
  counter?: number
}

/** A device that holds one passkey, for tests that have no browser. */
export function anAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let count = 0
  let handle: string | undefined

  function authData({ verified = true, counter }: Circumstances, credential?: Buffer): Buffer {
    count = counter ?? count + 1
    const counted = Buffer.alloc(4)
    counted.writeUInt32BE(count)
    const flags = 0x01 | (verified ? 0x04 : 0) | (credential ? 0x40 : 0)
    return Buffer.concat([
      sha256('localhost'),
      Buffer.from([flags]),
      counted,
      credential ?? Buffer.alloc(0),
    ])
  }

  return {
    /** What the browser's script would send for a new passkey. */
    create(options: PublicKeyCredentialCreationOptionsJSON, how: Circumstances = {}): string {
      handle = options.user.id
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytes(x)],
        [-3, bytes(y)],
      ])
      const credential = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        isoCBOR.encode(key),
      ])
      const attestation = new Map<string, string | Map<string, string> | Uint8Array>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData(how, credential))],
      ])
      return answer(id, {
        clientDataJSON: clientData('webauthn.create', options.challenge, how),
        attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
        transports: ['internal'],
      })
    },

    /** What it would send to sign in. */
    get(options: PublicKeyCredentialRequestOptionsJSON, how: Circumstances = {}): string {
      const clientDataJSON = clientData('webauthn.get', options.challenge, how)
      const data = authData(how)
      const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))])
      return answer(id, {
        clientDataJSON,
        authenticatorData: data.toString('base64url'),
        signature: createSign('sha256').update(signed).sign(privateKey).toString('base64url'),
        ...(handle === undefined ? {} : { userHandle: handle }),
      })
    },
  }
}

function answer(id: Buffer, response: object): string {
  const named = id.toString('base64url')
  return JSON.stringify({
    id: named,
    rawId: named,
    type: 'public-key',
    response,
    clientExtensionResults: {},
  })
}

function clientData(
  type: string,
  challenge: string,
  { origin = 'http://localhost:3000' }: Circumstances,
) {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString(
    'base64url',
  )
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'))
}

function sha256(what: string | Buffer): Buffer {
  return createHash('sha256').update(what).digest()
}
