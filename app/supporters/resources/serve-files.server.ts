import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Server } from '#app/platform/http/bindings.ts'
import { PICTURE_POLICY } from '#app/platform/http/security-headers.ts'
import { visitOf } from '#app/platform/http/visit.server.ts'
import { readStoredName } from './file-href.ts'
import { fileHeaders, findShownFile, openFile } from './find-file.server.ts'

const PATTERN = '/resources/files/:file'

/**
 * Files of the library, by a name that nobody can guess. No cookie is read or set. A browser that has one asks each time
 * whether it may still be seen: what staff hide is gone at once.
 */
export function serveResourceFiles(): Hono<Server> {
  const app = new Hono<Server>()
  app.get(PATTERN, async (c) => {
    visitOf(c.env.incoming).pattern = PATTERN
    const name = readStoredName(c.req.param('file'))
    const file = name === undefined ? undefined : await findShownFile(name)
    if (!file) return notThere(c)
    const headers = {
      ...ALWAYS,
      ...fileHeaders(file),
      ETag: `"${file.name}"`,
      'Cache-Control': 'public, no-cache',
    }
    if (c.req.header('If-None-Match') === headers.ETag)
      return new Response(null, { status: 304, headers: { ...ALWAYS, ETag: headers.ETag } })
    // Nothing is opened for who only asks about it.
    if (c.req.method === 'HEAD') return new Response(null, { headers })
    const bytes = await openFile(file)
    return bytes ? new Response(bytes, { headers }) : notThere(c)
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

/** The same for a file that is hidden and for one that never was (S5). */
function notThere(c: Context<Server>): Response {
  return c.text('Not found', 404, { ...ALWAYS, 'Cache-Control': 'no-store' })
}
