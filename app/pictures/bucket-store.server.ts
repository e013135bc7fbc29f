import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import type { PictureStore } from './store.ts'

export interface Bucket {
  /** `https://s3.us-east-2.amazonaws.com/our-bucket`, or of any store that speaks S3; a folder may follow. */
  readonly url: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const PATIENCE = 15_000

/** A bucket of Amazon S3 or of any store that speaks its protocol: for several machines, or for none with a disk to lose. */
export function bucketStore(bucket: Bucket): PictureStore {
  const { accessKeyId, secretAccessKey, region } = bucket
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    retries: 2,
    initRetryMs: 100,
  })
  const ask = (address: string, init: RequestInit, signal = AbortSignal.timeout(PATIENCE)) =>
    client.fetch(address, { ...init, signal })
  const at = (name: string) => `${bucket.url}/${name}`

  return {
    async put({ name, type, bytes }) {
      const body = new Uint8Array(bytes)
      const headers = {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
        // Signed with the rest, so that what arrives is what was sent.
        'X-Amz-Content-Sha256': createHash('sha256').update(body).digest('hex'),
      }
      await finish(await ask(at(name), { method: 'PUT', body, headers }), 'keep')
    },
    async get(name) {
      const answer = await ask(at(name), { method: 'GET' })
      if (answer.status === 404) {
        await answer.body?.cancel()
        return undefined
      }
      return await finish(answer, 'give back')
    },
    async open(name) {
      // Patience is for the first word; how long the rest takes is up to whoever reads it.
      const late = new AbortController()
      const timer = setTimeout(() => late.abort(), PATIENCE)
      const asking = ask(at(name), { method: 'GET' }, late.signal)
      const answer = await asking.finally(() => clearTimeout(timer))
      if (answer.ok) return answer.body ?? undefined
      if (answer.status !== 404) await finish(answer, 'give back')
      await answer.body?.cancel()
      return undefined
    },
    async list(beginning) {
      const { root, folder } = rootOf(bucket.url)
      const names: string[] = []
      for (;;) {
        const last = names.at(-1)
        const query = new URLSearchParams({
          'list-type': '2',
          prefix: folder + beginning,
          'start-after': folder + (last ?? beginning),
        })
        const words = textOf(await finish(await ask(`${root}?${query}`, { method: 'GET' }), 'list'))
        for (const [, key = ''] of words.matchAll(/<Key>([^<]+)<\/Key>/g))
          names.push(key.slice(key.lastIndexOf('/') + 1))
        const more = words.includes('<IsTruncated>true</IsTruncated>')
        // What is no list would look like an empty one, and what does not go on would be asked for ever.
        if (!words.includes('<ListBucketResult') || (more && names.at(-1) === last))
          throw new Error('The store of pictures does not list its files')
        if (!more) return names
      }
    },
    async remove(names) {
      for (const name of names) {
        const answer = await ask(at(name), { method: 'DELETE' })
        if (answer.status === 404) await answer.body?.cancel()
        else await finish(answer, 'remove')
      }
    },
  }
}

/** The bucket itself, which alone can say what it holds, and the folder of it that is ours: the rest of the address. */
function rootOf(url: string): { readonly root: string; readonly folder: string } {
  const { origin, pathname } = new URL(url)
  const [, name = '', ...folder] = pathname.split('/')
  const inside = folder.map((part) => `${decodeURIComponent(part)}/`).join('')
  return { root: `${origin}/${name}`, folder: inside }
}

/** Of a refusal only its number and code are told on: a store writes the key's id into its words. */
async function finish(answer: Response, what: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (answer.ok) return bytes
  const [, code = ''] = /<Code>(\w+)<\/Code>/.exec(textOf(bytes)) ?? []
  throw new Error(`The store of pictures would not ${what} a file: ${answer.status} ${code}`)
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString()
}
