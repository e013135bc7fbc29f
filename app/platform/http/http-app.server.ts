import { randomBytes } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { say } from '#app/words/say.ts'
import { log } from '../log.server.ts'
import type { Server } from './bindings.ts'
import { languageCookie } from '../cookies.server.ts'
import { LANGUAGE_VARIES, newlyNamedLanguage } from './asked-language.ts'
import { cacheControl } from './caching.ts'
import { clientAddress } from './client-address.ts'
import { compression } from './compression.server.ts'
import { kindPage } from './kind-page.server.ts'
import { holdsNul } from './refused-body.ts'
import type { RemixHandler } from './remix-handler.server.ts'
import { isOurOwn } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import type { HeaderSettings } from './security-headers.ts'
import { serveStaticFiles } from './static-files.server.ts'
import type { StaticFiles } from './static-files.server.ts'
import { visitOf } from './visit.server.ts'

export interface HttpAppOptions extends HeaderSettings {
  /** How many proxies of ours stand in front (S21). */
  readonly trustedProxies: number
  /** Whether the database answers and takes changes; asked only after something broke. */
  readonly isWell: () => Promise<boolean>
  /** Asked at every request, so that a changed route is a new one in development. */
  readonly remix: () => Promise<RemixHandler>
  readonly files: StaticFiles
  /** Answered before Remix: health. */
  readonly mounts: readonly Hono<Server>[]
  /** Where files may be sent, how much of one, and where people are led who send more. */
  readonly uploads?: readonly Uploads[]
}

export interface Uploads {
  readonly path: RegExp
  readonly maxBytes: number
  readonly whenTooLarge: (path: string) => string
}

const FORM_BYTES = 256 * 1024

/** Everything between a socket and a route: who may ask, how much, what the browser is told, and in how many bytes. */
export function createHttpApp(options: HttpAppOptions): Hono<Server> {
  const app = new Hono<Server>()
  app.onError((err, c) => {
    const { id } = visitOf(c.env.incoming)
    log.error({ err, id }, 'a request failed')
    return answerKindly(c, 500, say('site.broken'), say('site.brokenWords'))
  })
  app.use(refuseForeign(options))
  app.use(limitBodies(options))
  app.use(refuseNul(options))
  for (const mount of options.mounts) app.route('/', mount)
  app.use(compression)
  app.use(serveStaticFiles(options.files))
  app.all('*', answerByRemix(options))
  return app
}

function refuseForeign({ baseUrl }: HttpAppOptions): MiddlewareHandler<Server> {
  const ownOrigin = new URL(baseUrl).origin
  return async (c, next) => {
    const claims = {
      method: c.req.method,
      secFetchSite: c.req.header('Sec-Fetch-Site'),
      origin: c.req.header('Origin'),
      hasCookie: c.req.header('Cookie') !== undefined,
    }
    if (isOurOwn(claims, ownOrigin)) return await next()
    return answerKindly(c, 403, say('site.foreign'), say('site.foreignWords'))
  }
}

function limitBodies({ uploads = [] }: HttpAppOptions): MiddlewareHandler<Server> {
  const forms = limitBody(FORM_BYTES)
  const files = uploads.map((each) => ({ path: each.path, limit: limitUpload(each) }))
  return (c, next) => {
    const file = files.find(({ path }) => path.test(c.req.path))
    return file ? file.limit(c, next) : forms(c, next)
  }
}

/** A browser that is cut off while it sends shows an error of its own; so it is heard out, and then led on. */
function limitUpload({ maxBytes, whenTooLarge }: Uploads): MiddlewareHandler<Server> {
  return bodyLimit({
    maxSize: maxBytes,
    async onError(c) {
      await hearOut(c.req.raw.body)
      return c.redirect(whenTooLarge(c.req.path), 303)
    },
  })
}

const MOST_HEARD = 64 * 1024 * 1024

async function hearOut(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body || body.locked) return
  const reader = body.getReader()
  let heard = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    heard += read.value.length
    if (heard > MOST_HEARD) return await reader.cancel()
  }
}

function limitBody(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: (c) => answerKindly(c, 413, say('site.tooMuch'), say('site.tooMuchWords')),
  })
}

/** Once for every form, so that none has to know of it. */
function refuseNul({ uploads = [] }: HttpAppOptions): MiddlewareHandler<Server> {
  return async (c, next) => {
    // A file is not text, and the fields beside it are words of ours or nothing.
    if (!c.req.raw.body || uploads.some(({ path }) => path.test(c.req.path))) return await next()
    const body = new Uint8Array(await c.req.raw.arrayBuffer())
    if (holdsNul(body, c.req.header('Content-Type') ?? ''))
      return answerKindly(c, 400, say('site.unreadable'), say('site.unreadableWords'))
    c.req.raw = new Request(c.req.raw, { method: c.req.method, body })
    return await next()
  }
}

function answerByRemix(options: HttpAppOptions) {
  return async (c: Context<Server>): Promise<Response> => {
    const remix = await options.remix()
    const visit = visitOf(c.env.incoming)
    visit.pattern = remix.patternOf(c.req.path)
    const nonce = randomBytes(16).toString('base64')
    const context: AppLoadContext = {
      requestId: visit.id,
      clientAddress: addressOf(c, options.trustedProxies),
      nonce,
    }
    // Remix compares the origin with a host that a proxy may rewrite; ours was compared already, with the settings.
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') c.req.raw.headers.delete('Origin')
    const response = await remix.handle(c.req.raw, context)
    const path = c.req.path
    if (response.status === 500 && !path.endsWith('.data') && !(await options.isWell()))
      return answerKindly(c, 503, say('site.unreachable'), say('site.unreachableWords'))
    const named = newlyNamedLanguage(path + new URL(c.req.url).search, c.req.header('Cookie'))
    if (named) response.headers.append('Set-Cookie', languageCookie(named))
    const hasCookie = c.req.header('Cookie') !== undefined || response.headers.has('Set-Cookie')
    for (const [name, value] of Object.entries(
      securityHeaders(path, { kind: 'hydrated', nonce }, options),
    ))
      response.headers.set(name, value)
    response.headers.set(
      'Cache-Control',
      cacheControl({ path, hasCookie, given: response.headers.get('Cache-Control') }),
    )
    response.headers.append('Vary', LANGUAGE_VARIES)
    response.headers.set('X-Request-Id', visit.id)
    return response
  }
}

function addressOf(c: Context<Server>, trustedProxies: number): string {
  return clientAddress(
    c.env.incoming.socket.remoteAddress,
    c.req.header('X-Forwarded-For'),
    trustedProxies,
  )
}

function answerKindly(c: Context, status: number, title: string, words: string): Response {
  const { body, headers } = kindPage({
    status,
    title,
    words,
    requestId: visitOf(c.env.incoming).id,
  })
  return new Response(body, { status, headers })
}
