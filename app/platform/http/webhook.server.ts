import { Hono } from 'hono'
import { log } from '../log.server.ts'
import type { Server } from './bindings.ts'
import { visitOf } from './visit.server.ts'

export type ReceiveNotice = (
  rawBody: string,
  signature: string | null,
) => Promise<'stored' | 'refused'>

/**
 * Where another company's server tells us something, signed over the raw bytes: 200 once it is stored, 400 when it is
 * unsigned or altered, 503 when it could not be stored, so that it is told again.
 */
export function webhook(
  path: string,
  signatureHeader: string,
  receive: ReceiveNotice,
): Hono<Server> {
  const app = new Hono<Server>()
  app.post(path, async (c) => {
    const visit = visitOf(c.env.incoming)
    visit.pattern = path
    try {
      const outcome = await receive(await c.req.text(), c.req.header(signatureHeader) ?? null)
      return c.text(outcome, outcome === 'stored' ? 200 : 400)
    } catch (err) {
      log.error({ err, id: visit.id }, 'a notice could not be stored')
      return c.text('not stored', 503, { 'Retry-After': '5' })
    }
  })
  app.all(path, (c) => {
    visitOf(c.env.incoming).pattern = path
    return c.text('only POST', 405, { Allow: 'POST' })
  })
  return app
}
