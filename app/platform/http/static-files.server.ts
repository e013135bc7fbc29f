import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { MiddlewareHandler } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import type { Server } from './bindings.ts'
import { acceptedEncoding, compressToKeep, isCompressible } from './compression.server.ts'
import type { Encoding } from './compression.server.ts'
import { visitOf } from './visit.server.ts'

interface StaticFile {
  readonly bytes: Buffer
  readonly type: string
  readonly etag: string
  readonly cacheControl: string
  readonly compressed: Map<Encoding, Promise<Buffer>>
}

export type StaticFiles = ReadonlyMap<string, StaticFile>

/** Reads the built client into memory: a few files, known by their whole path, so that none outside can be asked for. */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name)
        const url = `/${path.relative(folder, file).split(path.sep).join('/')}`
        return [url, describe(url, await readFile(file))] as const
      }),
  )
  return new Map(files)
}

/** Names with a hash never change; the others are asked after again in five minutes. */
function describe(url: string, bytes: Buffer): StaticFile {
  return {
    bytes,
    type: getMimeType(url) ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
    cacheControl: url.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300',
    compressed: new Map(),
  }
}

export function serveStaticFiles(files: StaticFiles): MiddlewareHandler<Server> {
  return async (c, next) => {
    const { method } = c.req
    const file = method === 'GET' || method === 'HEAD' ? files.get(c.req.path) : undefined
    if (!file) return await next()
    visitOf(c.env.incoming).pattern = c.req.path
    const headers: Record<string, string> = {
      'Content-Type': file.type,
      ETag: file.etag,
      'Cache-Control': file.cacheControl,
      'X-Content-Type-Options': 'nosniff',
    }
    if (isCompressible(file.type)) headers['Vary'] = 'Accept-Encoding'
    if (c.req.header('If-None-Match')?.includes(file.etag))
      return new Response(null, { status: 304, headers })
    const encoding = isCompressible(file.type)
      ? acceptedEncoding(c.req.header('Accept-Encoding'))
      : undefined
    const bytes = encoding ? await compressed(file, encoding) : file.bytes
    if (encoding) headers['Content-Encoding'] = encoding
    headers['Content-Length'] = String(bytes.length)
    return new Response(method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
  }
}

/** Compressed once a file and encoding, when first asked for. */
function compressed(file: StaticFile, encoding: Encoding): Promise<Buffer> {
  const kept = file.compressed.get(encoding)
  if (kept) return kept
  const fresh = compressToKeep(file.bytes, encoding, 9)
  file.compressed.set(encoding, fresh)
  return fresh
}
