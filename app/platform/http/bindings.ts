import type { HttpBindings } from '@hono/node-server'

/** What our handlers find beside the request: Node's own request and response. */
export interface Server {
  Bindings: HttpBindings
}
