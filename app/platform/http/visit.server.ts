import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '../log.server.ts'

/** One request as we speak of it: in the log, on error pages, to a loader. */
export interface Visit {
  /** Ours alone; an id that came from outside is not looked at. */
  readonly id: string
  /** What the path is called in the log: a route's pattern, for the path itself may hold a token or an email (S29). */
  pattern: string
}

const visits = new WeakMap<IncomingMessage, Visit>()

/** Names a request and logs one line when it is over: method, pattern, status, milliseconds, id; no query, no person. */
export function beginVisit(incoming: IncomingMessage, outgoing: ServerResponse): Visit {
  const visit: Visit = { id: randomUUID(), pattern: 'unmatched' }
  visits.set(incoming, visit)
  if (!log.isLevelEnabled('info')) return visit
  const startedAt = performance.now()
  outgoing.once('close', () => {
    const ms = Math.round((performance.now() - startedAt) * 10) / 10
    const { statusCode: status } = outgoing
    const line = { id: visit.id, method: incoming.method, path: visit.pattern, status, ms }
    log.info(outgoing.writableFinished ? line : { ...line, cut: true }, 'request')
  })
  return visit
}

/** The visit of a request that `beginVisit` has seen. */
export function visitOf(incoming: IncomingMessage): Visit {
  return visits.get(incoming) ?? { id: randomUUID(), pattern: 'unmatched' }
}
