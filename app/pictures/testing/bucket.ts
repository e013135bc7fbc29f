import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import { Sha256 } from '@aws-crypto/sha256-js'
import { SignatureV4 } from '@smithy/signature-v4'

export interface StandInBucket {
  readonly url: string
  readonly files: ReadonlyMap<string, { readonly type: string; readonly bytes: Buffer }>
  /** From now on it refuses everything, as a store does that is down. */
  breakDown(): void
  close(): Promise<void>
}

export const keys = {
  region: 'us-east-2',
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}

/** So few names are said at once, to be asked for the next. */
const NAMES_AT_ONCE = 2

/**
 * A store on loopback that speaks as much of S3 as we use, and takes a request only with the signature that Amazon's own
 * library makes for it, over the bytes that really came.
 */
export async function startBucket(): Promise<StandInBucket> {
  const files = new Map<string, { type: string; bytes: Buffer }>()
  let broken = false
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing)
  })

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bytesOf(incoming)
    if (broken) return refuse(outgoing, 503, 'SlowDown')
    if (!(await isSigned(incoming, body))) return refuse(outgoing, 403, 'SignatureDoesNotMatch')
    const { pathname, searchParams: query } = addressOf(incoming)
    if (query.get('list-type') === '2' && pathname === '/our-bucket') {
      outgoing.writeHead(200, { 'Content-Type': 'application/xml' }).end(listed(query))
      return
    }
    const name = pathname.replace('/our-bucket/', '')
    const file = files.get(name)
    if (incoming.method === 'PUT') {
      files.set(name, { type: incoming.headers['content-type'] ?? '', bytes: body })
      outgoing.writeHead(200).end()
    } else if (incoming.method === 'DELETE') {
      files.delete(name)
      outgoing.writeHead(204).end()
    } else if (file) outgoing.writeHead(200, { 'Content-Type': file.type }).end(file.bytes)
    else refuse(outgoing, 404, 'NoSuchKey')
  }

  function listed(query: URLSearchParams): string {
    const after = query.get('start-after') ?? ''
    const names = [...files.keys()]
      .filter((name) => name.startsWith(query.get('prefix') ?? '') && name > after)
      .toSorted()
    const some = names
      .slice(0, NAMES_AT_ONCE)
      .map((name) => `<Contents><Key>${name}</Key></Contents>`)
    return `<ListBucketResult><IsTruncated>${names.length > some.length}</IsTruncated>${some.join('')}</ListBucketResult>`
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/our-bucket`,
    files,
    breakDown() {
      broken = true
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function addressOf(incoming: IncomingMessage): URL {
  return new URL(incoming.url ?? '', 'http://127.0.0.1')
}

async function isSigned(incoming: IncomingMessage, body: Buffer): Promise<boolean> {
  const given = incoming.headers.authorization ?? ''
  const [, signedHeaders = ''] = /SignedHeaders=([^,]+)/.exec(given) ?? []
  const names = signedHeaders.split(';')
  const hash = createHash('sha256').update(body).digest('hex')
  if (body.length > 0 && incoming.headers['x-amz-content-sha256'] !== hash) return false
  const { region, ...credentials } = keys
  const signer = new SignatureV4({
    credentials,
    region,
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  })
  const { pathname, searchParams } = addressOf(incoming)
  const signed = await signer.sign(
    {
      method: incoming.method ?? '',
      protocol: 'http:',
      hostname: '127.0.0.1',
      path: pathname,
      headers: Object.fromEntries(names.map((name) => [name, String(incoming.headers[name])])),
      query: Object.fromEntries(searchParams),
    },
    {
      signingDate: dateOf(String(incoming.headers['x-amz-date'])),
      signableHeaders: new Set(names),
    },
  )
  const own = /Signature=(\w+)/.exec(signed.headers['authorization'] ?? '')?.[1]
  return own !== undefined && given.endsWith(`Signature=${own}`)
}

/** `20261122T120000Z` */
function dateOf(text: string): Date {
  return new Date(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

function refuse(outgoing: ServerResponse, status: number, code: string): void {
  outgoing.writeHead(status, { 'Content-Type': 'application/xml' })
  outgoing.end(`<Error><Code>${code}</Code><AWSAccessKeyId>canary</AWSAccessKeyId></Error>`)
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
