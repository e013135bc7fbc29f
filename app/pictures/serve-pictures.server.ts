import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Server } from '#app/platform/http/bindings.ts'
import { PICTURE_POLICY } from '#app/platform/http/security-headers.ts'
import { visitOf } from '#app/platform/http/visit.server.ts'
import { findPictureBytes } from './picture-bytes.server.ts'
import { readFileName, typeOf } from './picture-file.ts'

const PATTERN = '/pictures/:file'

/**
 * Pictures that are for all to see, by a name that nobody can guess. No cookie is read or set; a browser keeps what it
 * has seen, and runs nothing of it (S26).
 */
export function servePictures(isPublic: (name: string) => Promise<boolean>): Hono<Server> {
  const app = new Hono<Server>()
  app.get(PATTERN, async (c) => {
    visitOf(c.env.incoming).pattern = PATTERN
    const file = readFileName(c.req.param('file'))
    if (!file || !(await isPublic(file.name))) return notThere(c)
    const bytes = await findPictureBytes(file)
    if (!bytes) return notThere(c)
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...ALWAYS,
        'Content-Type': typeOf(file),
        // Letters are read on the pages of mail providers.
        ...(file.ending === 'png' && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
        'Content-Length': String(bytes.length),
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    })
  })
  app.all(PATTERN, (c) => {
    visitOf(c.env.incoming).pattern = PATTERN
    return c.text('only GET', 405, { ...ALWAYS, Allow: 'GET, HEAD', 'Cache-Control': 'no-store' })
  })
  return app
}

const ALWAYS = {
  'Content-Security-Policy': PICTURE_POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** The same for a picture that is hidden and for one that never was (S5). */
function notThere(c: Context<Server>): Response {
  return c.text('Not found', 404, { ...ALWAYS, 'Cache-Control': 'no-store' })
}
