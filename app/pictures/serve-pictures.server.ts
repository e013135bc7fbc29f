import type { Hono } from 'hono'
import type { Server } from '#app/platform/http/bindings.ts'
import {
  FILE_HEADERS,
  fileNotThere,
  serveNamedFiles,
} from '#app/platform/http/named-file.server.ts'
import { findPictureBytes } from './picture-bytes.server.ts'
import { readFileName, typeOf } from './picture-file.ts'

/** Pictures that are for all to see; a browser keeps what it has seen. */
export function servePictures(isPublic: (name: string) => Promise<boolean>): Hono<Server> {
  return serveNamedFiles('/pictures/:file', async (c, asked) => {
    const file = readFileName(asked)
    if (!file || !(await isPublic(file.name))) return fileNotThere(c)
    const bytes = await findPictureBytes(file)
    if (!bytes) return fileNotThere(c)
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...FILE_HEADERS,
        'Content-Type': typeOf(file),
        // Letters are read on the pages of mail providers.
        ...(file.ending === 'png' && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
        'Content-Length': String(bytes.length),
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    })
  })
}
