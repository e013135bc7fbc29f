import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Stripe } from 'stripe'
import { answer } from './api/answer.ts'
import type { ApiAnswer } from './api/answer.ts'
import { Refusal } from './errors.ts'
import type { Fault, Faults } from './faults.ts'
import { showInvoice, submitInvoice } from './page/pay-invoice.ts'
import { showPage, submitPage } from './page/visit.ts'
import type { PageAnswer } from './page/visit.ts'
import type { World } from './world.ts'

export interface Doors {
  readonly world: World
  readonly faults: Faults
  /** Answers a request of the control API with what becomes JSON. */
  readonly control: (method: string, path: string, body: unknown) => Promise<unknown>
}

/** Listens on loopback only. */
export async function listen(
  doors: Doors,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    handle(doors, request, response).catch((error: unknown) => fail(response, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: bound } = server.address() as AddressInfo
  return { server, port: bound }
}

/** A name that is looked up to this machine must not let a web page speak to the emulator (DNS rebinding). */
const ownNames = /^(127\.0\.0\.1|localhost)(:\d+)?$/

async function handle(
  doors: Doors,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await read(request)
  if (!ownNames.test(request.headers.host ?? '')) return send(response, 421, {}, 'wrong host')
  const url = new URL(request.url ?? '/', 'http://emulator')
  const method = request.method ?? 'GET'
  if (url.pathname.startsWith('/_emulator/')) return handleControl(doors, request, response, body)
  const session = /^\/c\/pay\/([^/]+)$/.exec(url.pathname)?.[1]
  const { world } = doors
  if (session !== undefined)
    return sendPage(
      world,
      method === 'POST'
        ? submitPage(world, session, new URLSearchParams(body))
        : showPage(world, session),
      response,
    )
  const invoice = /^\/invoice\/([^/]+)$/.exec(url.pathname)?.[1]
  if (invoice !== undefined)
    return sendPage(
      world,
      method === 'POST'
        ? submitInvoice(world, invoice, new URLSearchParams(body))
        : showInvoice(world, invoice),
      response,
    )
  await handleApi(doors, { request, response, method, url, body })
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

/** Only a program may turn the switches: a browser cannot send JSON here without being asked about it first. */
async function handleControl(
  { control }: Doors,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<void> {
  const json = { 'content-type': 'application/json' }
  const method = request.method ?? 'GET'
  if (method !== 'GET' && request.headers['content-type'] !== 'application/json')
    return send(response, 415, json, '{"error":"send application/json"}')
  try {
    const told: unknown = body === '' ? {} : JSON.parse(body)
    const result = await control(method, (request.url ?? '').slice('/_emulator'.length), told)
    send(response, 200, json, JSON.stringify(result ?? { ok: true }))
  } catch (error) {
    const status = error instanceof Refusal ? error.status : 400
    const message = error instanceof Error ? error.message : String(error)
    send(response, status, json, JSON.stringify({ error: message }))
  }
}

function sendPage(world: World, shown: PageAnswer, response: ServerResponse): void {
  world.store.commit()
  if (shown.kind === 'redirect') return send(response, 303, { location: shown.location }, '')
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
  send(response, shown.status, headers, shown.html)
}

interface ApiTurn {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly method: string
  readonly url: URL
  readonly body: string
}

async function handleApi({ world, faults }: Doors, turn: ApiTurn): Promise<void> {
  const { request, response, method, url, body } = turn
  const fault = faults.next(method, url.pathname)
  if (fault?.kind === 'timeout-before') return
  if (fault?.kind === 'reset-before') return void request.socket.destroy()
  if (fault?.kind === 'latency') await pause(fault.ms ?? 1_000, undefined, { ref: false })
  const turnedAway = fault && refusalBefore(fault)
  if (turnedAway !== undefined)
    return send(
      response,
      turnedAway.status,
      retryHeaders(turnedAway),
      JSON.stringify(turnedAway.body),
    )
  const key = request.headers['idempotency-key']
  const given = answer(world, {
    method,
    url,
    body,
    authorization: request.headers.authorization ?? '',
    key: typeof key === 'string' ? key : null,
    breakdown: fault?.kind === 'server-error' ? serverError : undefined,
  })
  if (fault?.kind === 'timeout-after') return
  if (fault?.kind === 'reset-after') return void request.socket.destroy()
  const text = fault?.kind === 'malformed' ? given.body.slice(0, -20) : given.body
  send(response, given.status, headersOf(given, key), text)
}

const retryHeaders = ({ status }: Refusal) => ({
  'content-type': 'application/json',
  'stripe-should-retry': String(status !== 403),
})

const serverError = new Refusal(500, {
  type: 'api_error',
  message: 'An unknown error occurred.',
})

/** What is said before the request is even looked at. */
function refusalBefore({ kind }: Fault): Refusal | undefined {
  if (kind === 'conflict')
    return new Refusal(409, {
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
      message: 'There is currently another in-progress request using this Idempotent Key.',
    })
  if (kind === 'rate-limit')
    return new Refusal(429, {
      type: 'invalid_request_error',
      code: 'rate_limit',
      message: 'Request rate limit exceeded.',
    })
  if (kind === 'forbidden')
    return new Refusal(403, {
      type: 'invalid_request_error',
      message: 'The provided key does not have the required permissions for this endpoint.',
    })
  return undefined
}

function headersOf(
  { requestId, replayed }: ApiAnswer,
  key: string | string[] | undefined,
): Record<string, string> {
  return {
    'content-type': 'application/json',
    'request-id': requestId,
    'stripe-version': Stripe.API_VERSION,
    // A kept answer would only be said again.
    'stripe-should-retry': 'false',
    ...(typeof key === 'string' ? { 'idempotency-key': key } : {}),
    ...(replayed ? { 'idempotent-replayed': 'true' } : {}),
  }
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string,
): void {
  response.writeHead(status, headers)
  response.end(body)
}

/** A bug of the emulator's own. */
function fail(response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const body = JSON.stringify({ error: { type: 'api_error', message } })
  if (response.headersSent) response.destroy()
  else send(response, 500, { 'content-type': 'application/json' }, body)
}
