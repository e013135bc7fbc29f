import { createHash } from 'node:crypto'
import { Refusal } from '../errors.ts'
import type { AnswerRow } from '../state/rows.ts'
import type { World } from '../world.ts'
import { newId } from '../world.ts'
import { customerRoutes } from './customer-routes.ts'
import { decodeForm } from './decode.ts'
import { expand } from './expand.ts'
import { texts } from './lists.ts'
import { moneyRoutes } from './money-routes.ts'
import { paymentRoutes } from './payment-routes.ts'
import type { Route } from './route.ts'
import { sessionRoutes } from './session-routes.ts'
import { subscriptionRoutes } from './subscription-routes.ts'

export interface ApiRequest {
  readonly method: string
  /** Path and query. */
  readonly url: URL
  readonly body: string
  readonly authorization: string
  readonly key: string | null
  /** A failure to answer with, in the place of doing anything. */
  readonly breakdown: Refusal | undefined
}

export interface ApiAnswer {
  readonly status: number
  readonly body: string
  readonly requestId: string
  readonly replayed: boolean
}

const DAY = 86_400

/** Answers one request of Stripe's API, once per idempotency key. */
export function answer(world: World, request: ApiRequest): ApiAnswer {
  const requestId = newId('req_', 14)
  try {
    checkKey(request.authorization)
    const { route, id } = routeFor(request)
    if (route.method !== 'POST' || request.key === null)
      return { ...work(world, request, route, id, requestId), requestId, replayed: false }
    const kept = recall(world, request, request.key)
    if (kept !== undefined) return { ...kept, requestId, replayed: true }
    const fresh = work(world, request, route, id, requestId)
    // Stripe keeps what it began to do, not what it refused to begin.
    if (fresh.status !== 400) remember(world, request, request.key, fresh)
    return { ...fresh, requestId, replayed: false }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: error.status, body: JSON.stringify(error.body), requestId, replayed: false }
  } finally {
    world.store.commit()
  }
}

const routes = [
  ...sessionRoutes,
  ...paymentRoutes,
  ...moneyRoutes,
  ...customerRoutes,
  ...subscriptionRoutes,
].map((route) => ({ route, pattern: new RegExp(`^${route.path.replace(':id', '([^/]+)')}$`) }))

function checkKey(authorization: string): void {
  const key = authorization.replace(/^Bearer /, '')
  if (/^(sk|rk)_test_\w+/.test(key)) return
  const message = `Invalid API Key provided: ${key.slice(0, 8)}****`
  throw new Refusal(401, { type: 'invalid_request_error', message })
}

function routeFor({ method, url }: ApiRequest): { route: Route; id: string } {
  for (const { route, pattern } of routes) {
    if (route.method !== method) continue
    const match = pattern.exec(url.pathname)
    if (match !== null) return { route, id: decodeURIComponent(match[1] ?? '') }
  }
  const message = `Unrecognized request URL (${method}: ${url.pathname}).`
  throw new Refusal(404, { type: 'invalid_request_error', message })
}

function work(
  world: World,
  request: ApiRequest,
  route: Route,
  id: string,
  requestId: string,
): Pick<ApiAnswer, 'status' | 'body'> {
  try {
    if (request.breakdown !== undefined) throw request.breakdown
    const { url, body, method, key } = request
    const params = decodeForm(method === 'POST' ? body : url.search.slice(1))
    const made = world.asRequest({ id: requestId, key }, () =>
      route.answer({ world, id, path: url.pathname, params }),
    )
    const expanded = expand(made, texts(params['expand']), world)
    return { status: 200, body: JSON.stringify(expanded) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: error.status, body: JSON.stringify(error.body) }
  }
}

function recall(world: World, request: ApiRequest, key: string): AnswerRow | undefined {
  const kept = world.store.tables.answer.get(key)
  if (kept === undefined || kept.created < world.now() - DAY) return undefined
  if (kept.fingerprint === fingerprintOf(request)) return kept
  throw new Refusal(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  })
}

function remember(
  world: World,
  request: ApiRequest,
  key: string,
  { status, body }: Pick<ApiAnswer, 'status' | 'body'>,
): void {
  world.store.tables.answer.forget(key)
  const fingerprint = fingerprintOf(request)
  world.store.put('answer', { id: key, created: world.now(), fingerprint, status, body })
}

function fingerprintOf({ method, url, body }: ApiRequest): string {
  return createHash('sha256').update(`${method} ${url.pathname}\n${body}`).digest('base64url')
}
