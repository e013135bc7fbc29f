import { Hono } from 'hono'
import type { Server } from './bindings.ts'
import { visitOf } from './visit.server.ts'

export interface Health {
  /** Whether the database answers and holds all that this build expects. */
  readonly isReady: () => Promise<boolean>
  readonly isDraining: () => boolean
}

/** Alive is the process and nothing else; ready is whether to send people here (A2). Neither says why. */
export function health({ isReady, isDraining }: Health): Hono<Server> {
  const app = new Hono<Server>()
  app.get('/healthz', (c) => {
    visitOf(c.env.incoming).pattern = '/healthz'
    return c.text('ok\n', 200, { 'Cache-Control': 'no-store' })
  })
  app.get('/readyz', async (c) => {
    visitOf(c.env.incoming).pattern = '/readyz'
    const ready = !isDraining() && (await isReady())
    return c.text(ready ? 'ok\n' : 'not ready\n', ready ? 200 : 503, {
      'Cache-Control': 'no-store',
    })
  })
  return app
}
