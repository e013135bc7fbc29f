import { createServer } from 'node:http'
import type {
  IncomingMessage,
  RequestListener,
  Server as NodeServer,
  ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { inLanguage } from '#app/words/language.server.ts'
import { say } from '#app/words/say.ts'
import { log } from '../log.server.ts'
import { askedLanguage } from './asked-language.ts'
import type { LanguageClaims } from './asked-language.ts'
import type { Server } from './bindings.ts'
import { kindPage } from './kind-page.server.ts'
import { refuseUrl } from './refused-url.ts'
import { beginVisit, visitOf } from './visit.server.ts'

export interface HttpServerOptions {
  readonly port: number
  /** Where people believe to be; what a client says about our name is not looked at. */
  readonly baseUrl: string
  readonly app: Hono<Server>
  /** Asked in turn before the app: the pages that are stored, the notices that are signed. */
  readonly first?: readonly AnswerFirst[]
  /** Where bodies may take their time: a picture from a phone, by a weak signal. */
  readonly slowPaths?: RegExp
  /** Milliseconds for any other body; for tests of being slow. */
  readonly bodyPatience?: number
  /** Told once nobody is sent here any more, and before what is under way is waited for: ends what would never end of itself. */
  readonly onClosing?: () => void
  /** Goes before everything: Vite, in development. */
  readonly front?: (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => void
}

/** Answers straight from Node's request what it knows how to answer, and says whether it did. */
export type AnswerFirst = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<boolean>

export interface HttpServer {
  readonly port: number
  /** Whether it should be sent nobody any more. */
  isLeaving(): boolean
  /** Stops without breaking a request (A1). */
  leave(patience: Patience): Promise<void>
}

export interface Patience {
  /** How long it still serves, while whoever sends people here notices. In milliseconds. */
  readonly notice: number
  /** How long what is under way may take after that. In milliseconds. */
  readonly requests: number
}

/**
 * Listens.
 * @throws Error with `code` EADDRINUSE when the port is taken.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  let leaving = false
  const answer = listener(options)
  const server = createServer(
    // A request that trickles in is cut off (S28), one that brings a file later than the others.
    {
      requestTimeout: SLOW_PATIENCE,
      headersTimeout: 10_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 5_000,
    },
    (incoming, outgoing) => {
      // So that a kept connection ends between two requests and not in one.
      if (leaving) outgoing.setHeader('Connection', 'close')
      if (!options.slowPaths?.test(incoming.url ?? ''))
        cutOffLate(incoming, options.bodyPatience ?? BODY_PATIENCE)
      answer(incoming, outgoing)
    },
  )
  await listen(server, options.port)
  return {
    port: (server.address() as AddressInfo).port,
    isLeaving: () => leaving,
    async leave({ notice, requests }) {
      leaving = true
      await new Promise((resolve) => setTimeout(resolve, notice))
      options.onClosing?.()
      await close(server, requests)
    },
  }
}

const BODY_PATIENCE = 30_000
const SLOW_PATIENCE = 180_000

/** Ends a request whose body has not arrived in time. */
function cutOffLate(incoming: IncomingMessage, patience: number): void {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return
  const late = setTimeout(() => {
    if (!incoming.complete) incoming.destroy()
  }, patience)
  incoming.once('close', () => clearTimeout(late))
}

function listener({ baseUrl, app, first = [], front }: HttpServerOptions): RequestListener {
  const { origin } = new URL(baseUrl)
  const byApp = getRequestListener(app.fetch)

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const visit = beginVisit(incoming, outgoing)
    const url = incoming.url ?? '/'
    const refusal = refuseUrl(incoming.method ?? 'GET', url)
    if (refusal) {
      sendPage(outgoing, kindPage({ ...refusal, title: say('site.refused'), requestId: visit.id }))
      return
    }
    for (const answerFirst of first) if (await answerFirst(incoming, outgoing)) return
    incoming.url = origin + url
    await byApp(incoming, outgoing)
  }

  const guarded: RequestListener = (incoming, outgoing) =>
    inLanguage(askedLanguage(claimsOf(incoming)), () => guard(incoming, outgoing))

  function guard(incoming: IncomingMessage, outgoing: ServerResponse): void {
    answer(incoming, outgoing).catch((err: unknown) => {
      const { id } = visitOf(incoming)
      log.error({ err, id }, 'an answer could not be sent')
      if (outgoing.headersSent) outgoing.destroy()
      else
        sendPage(
          outgoing,
          kindPage({
            status: 500,
            title: say('site.broken'),
            words: say('site.brokenWords'),
            requestId: id,
          }),
        )
    })
  }
  if (!front) return guarded
  return (incoming, outgoing) => front(incoming, outgoing, () => guarded(incoming, outgoing))
}

function claimsOf({ url, headers }: IncomingMessage): LanguageClaims {
  return {
    url: url ?? '/',
    cookie: headers.cookie,
    acceptLanguage: headers['accept-language'],
  }
}

/** To a HEAD Node sends the head alone. */
function sendPage(
  outgoing: ServerResponse,
  { status, headers, body }: ReturnType<typeof kindPage>,
): void {
  outgoing.writeHead(status, headers).end(body)
}

function listen(server: NodeServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Accepts nothing more, and waits for what is under way. */
async function close(server: NodeServer, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const late = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(late)
}
