import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Server } from './bindings.ts'
import { PICTURE_POLICY } from './security-headers.ts'
import { visitOf } from './visit.server.ts'

/** What goes with every file of a stranger that we serve: a browser runs nothing of it (S26). */
export const FILE_HEADERS = {
  'Content-Security-Policy': PICTURE_POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** Serves files by a name that nobody can guess. `pattern` ends in `/:file`; no cookie is read or set. */
export function serveNamedFiles(
  pattern: `/${string}/:file`,
  answer: (c: Context<Server>, file: string) => Promise<Response>,
): Hono<Server> {
  const app = new Hono<Server>()
  app.get(pattern, async (c) => {
    visitOf(c.env.incoming).pattern = pattern
    return await answer(c, c.req.param('file'))
  })
  app.all(pattern, (c) => {
    visitOf(c.env.incoming).pattern = pattern
    return c.text('only GET', 405, {
      ...FILE_HEADERS,
      Allow: 'GET, HEAD',
      'Cache-Control': 'no-store',
    })
  })
  return app
}

/** The same for a file that is hidden and for one that never was (S5). */
export function fileNotThere(c: Context<Server>): Response {
  return c.text('Not found', 404, { ...FILE_HEADERS, 'Cache-Control': 'no-store' })
}
