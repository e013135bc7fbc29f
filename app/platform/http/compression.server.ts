import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

export type Encoding = 'br' | 'gzip'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
const { BROTLI_PARAM_QUALITY, BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = zlib.constants

/** Smaller answers fit one packet either way. */
const WORTH_IT = 1024
/** Larger ones would keep others waiting. */
const SMALL = 128 * 1024

/** The better of the encodings we speak that the browser accepts. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  if (!header) return undefined
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(header)) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(header) ? 'gzip' : undefined
}

export function isCompressible(contentType: string | null | undefined): boolean {
  return /^(?:text\/(?!event-stream)|image\/svg|application\/(?:json|javascript|manifest|problem|[a-z.]+\+(?:json|xml)|xml))/.test(
    contentType ?? '',
  )
}

/** For bytes that are compressed once and sent often; `effort` from 1 to 9. */
export async function compressToKeep(
  bytes: Buffer,
  encoding: Encoding,
  effort: number,
): Promise<Buffer> {
  if (encoding === 'gzip') return await gzip(bytes, { level: effort })
  return await brotli(bytes, { params: { [BROTLI_PARAM_QUALITY]: effort } })
}

/** For bytes that somebody waits for: as small a page as ours takes longer to hand to another thread than to compress. */
export function compressAtOnce(bytes: Uint8Array, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return zlib.gzipSync(bytes, { level: 2 })
  return zlib.brotliCompressSync(bytes, { params: { [BROTLI_PARAM_QUALITY]: 2 } })
}

/**
 * Compresses an answer on its way out, quickly rather than well. No page of ours holds a secret that a guesser could
 * tell by its length: forgery is refused by the request's headers, not by a token in the page.
 */
export const compression: MiddlewareHandler = async (c, next) => {
  await next()
  const { res } = c
  if (c.req.method === 'HEAD' || !res.body || res.headers.has('Content-Encoding')) return
  if (!isCompressible(res.headers.get('Content-Type'))) return
  res.headers.append('Vary', 'Accept-Encoding')
  const length = res.headers.get('Content-Length')
  const encoding = acceptedEncoding(c.req.header('Accept-Encoding'))
  if (!encoding || (length !== null && Number(length) < WORTH_IT)) return
  const headers = new Headers(res.headers)
  headers.set('Content-Encoding', encoding)
  headers.delete('Content-Length')
  const body = length === null ? streamed(res.body, encoding) : await whole(res, encoding)
  if (body instanceof Uint8Array) headers.set('Content-Length', String(body.length))
  const { status } = res
  c.res = undefined
  c.res = new Response(body, { status, headers })
}

async function whole(res: Response, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Buffer.from(await res.arrayBuffer())
  if (bytes.length <= SMALL) return new Uint8Array(compressAtOnce(bytes, encoding))
  return new Uint8Array(await compressToKeep(bytes, encoding, 4))
}

/** What comes in pieces is sent in pieces. */
function streamed(body: NonNullable<Response['body']>, encoding: Encoding): BodyInit {
  const squeeze =
    encoding === 'gzip'
      ? zlib.createGzip({ level: 4, flush: Z_SYNC_FLUSH })
      : zlib.createBrotliCompress({
          flush: BROTLI_OPERATION_FLUSH,
          params: { [BROTLI_PARAM_QUALITY]: 4 },
        })
  const source = Readable.fromWeb(asNodeStream(body))
  source.on('error', (error) => squeeze.destroy(error))
  return asWebStream(Readable.toWeb(source.pipe(squeeze)))
}

/** Node and the DOM name the same stream by two types. */
const asNodeStream = (body: NonNullable<Response['body']>) => body as unknown as ReadableStream
const asWebStream = (body: ReadableStream) => body as unknown as BodyInit
