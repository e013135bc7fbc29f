import { realpathSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import { receiveNotice } from '#app/giving/receive-notice.server.ts'
import { closeMail } from '#app/mail/send-message.server.ts'
import { servePictures } from '#app/pictures/serve-pictures.server.ts'
import { databaseAnswers, databaseTakesChanges, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { health } from '#app/platform/http/health.server.ts'
import { createHttpApp } from '#app/platform/http/http-app.server.ts'
import type { Uploads } from '#app/platform/http/http-app.server.ts'
import { startHttpServer } from '#app/platform/http/http-server.server.ts'
import type { HttpServer } from '#app/platform/http/http-server.server.ts'
import { leanRequestHandler } from '#app/platform/http/remix-handler.server.ts'
import type { HeaderSettings } from '#app/platform/http/security-headers.ts'
import { createPageStreams } from '#app/platform/http/page-streams.server.ts'
import { readStaticFiles } from '#app/platform/http/static-files.server.ts'
import { createStoredPages } from '#app/platform/http/stored-pages.server.ts'
import { webhook } from '#app/platform/http/webhook.server.ts'
import { startJobs } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { createPageCache } from '#app/platform/page-cache.server.ts'
import { hearOfPages } from '#app/platform/page-notices.server.ts'
import { createProver } from '#app/platform/page-proof.server.ts'
import { MOST_BYTES } from '#app/teams/look/upload.ts'
import { learnSiteFrame } from '#app/teams/site-frame.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { createViewCounter } from '#app/teams/views/count-views.server.ts'
import type { ViewCounter } from '#app/teams/views/count-views.server.ts'
import { MOST_FILE_BYTES } from '#app/supporters/resources/file-problem.ts'
import { serveResourceFiles } from '#app/supporters/resources/serve-files.server.ts'
import { isPublicPicture } from '#app/teams/look/public-picture.server.ts'
import { findSetupPath } from '#app/staff/setup/setup-key.server.ts'
import { pendingMigrations } from '#db/migrate.ts'
import { after, cron, handlers } from './jobs.server.ts'
import { PAGES, STREAMS } from './kept-pages.ts'

export interface StartOptions {
  /** In development: Vite, which serves what is not built, and the routes as they are now. */
  readonly vite?: {
    readonly front: (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => void
    readonly loadBuild: () => Promise<ServerBuild>
  }
}

export interface RunningServer {
  readonly port: number
  /** Leaves as A1 asks: no longer ready, still serving; then accepting nothing; then done. */
  stop(): Promise<void>
}

/** Where captains send pictures and photos of checks, givers those of what they offer, guests those of receipts, sponsors their logo, and admins ours. A form's own bytes come on top of the file's. */
const UPLOADS: Uploads = {
  path: /^\/(?:manage\/[a-z0-9-]+\/(?:uploads|(?:events\/[a-z0-9-]+\/cover|news\/[0-9a-f]{32}\/pictures)\/uploads|(?:money|goods)\/[0-9a-f]{32}\/photos)|(?:offers|rsvps)\/[\w-]+\/photos|orders\/[\w-]+\/sponsor\/logo|manage\/[a-z0-9-]+\/events\/[a-z0-9-]+\/sponsors\/[0-9a-f]{32}\/logo|staff\/settings\/brand)$/,
  maxBytes: MOST_BYTES + 64 * 1024,
  whenTooLarge: (path) =>
    path.startsWith('/staff')
      ? `${path}?problem=too-large`
      : /\/(?:photos|logo)$/.test(path)
        ? `${path.replace(/\/(?:photos|logo)$/, '')}?problem=too-large#photo`
        : `${path.replace(/(cover|pictures)\/uploads$/, '$1').replace(/uploads$/, 'pictures')}?problem=too-large#upload`,
}

/** Where staff send a PDF for the library. */
const PAPERS: Uploads = {
  path: /^\/staff\/resources\/[0-9a-f]{32}\/file$/,
  maxBytes: MOST_FILE_BYTES + 64 * 1024,
  whenTooLarge: (path) => `${path.replace(/\/file$/, '')}?problem=too-large#file`,
}

/** For whom a page for everyone is rendered. */
const NOBODY: AppLoadContext = { requestId: 'a page for everyone', clientAddress: '', nonce: '' }

/**
 * Starts the whole app on `PORT`.
 * @throws Error in words for whoever deploys it, when the database is not as this build needs it.
 */
export async function startServer({ vite }: StartOptions = {}): Promise<RunningServer> {
  await requireDatabase()
  await learnSiteFrame()
  const settings = {
    baseUrl: env.BASE_URL,
    development: vite !== undefined,
    formTargets: paymentPages(),
  }
  const views = createViewCounter({ ownOrigin: new URL(env.BASE_URL).origin })
  const routes = vite
    ? { remix: () => freshRoutes(vite.loadBuild), first: [], streams: undefined }
    : await builtRoutes(settings, views)
  const app = createHttpApp({
    ...settings,
    trustedProxies: env.TRUSTED_PROXIES,
    isWell: databaseTakesChanges,
    uploads: [UPLOADS, PAPERS],
    files: vite ? new Map() : await readStaticFiles(path.resolve('build/client')),
    mounts: [
      health({ isReady, isDraining: () => server.isLeaving() }),
      servePictures(isPublicPicture),
      serveResourceFiles(),
    ],
    remix: routes.remix,
  })
  const server: HttpServer = await startHttpServer({
    port: env.PORT,
    baseUrl: env.BASE_URL,
    slowPaths: new RegExp(`${UPLOADS.path.source}|${PAPERS.path.source}`),
    app,
    first: [...routes.first, webhook('/webhooks/stripe', 'Stripe-Signature', receiveNotice)],
    onClosing: () => void routes.streams?.end(),
    ...(vite ? { front: vite.front } : {}),
  })
  const jobs = env.JOBS === 'on' ? await startJobs({ handlers, cron, after }) : undefined
  return {
    port: server.port,
    async stop() {
      await server.leave({ notice: env.DRAIN_SECONDS * 1000, requests: 25_000 })
      await jobs?.stop()
      await views.stop()
      closeMail()
      await pool.end()
    },
  }
}

/** The production program: serves until it is told to stop, then leaves without breaking a request. */
export async function main(): Promise<void> {
  const server = await startServer()
  log.info({ port: server.port }, 'listening')
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping')
      void server.stop().then(() => process.exit(0))
    })
  }
  // It serves already, and goes on though the database should go away in this moment (F3).
  await sayHowToSetUp().catch((err: unknown) =>
    log.warn({ err }, 'how to set up this site could not be said; npm run setup-link says it'),
  )
}

/** One line, whatever the log leaves out: it is the only way into a site that is not set up (F25). */
export async function sayHowToSetUp(): Promise<void> {
  const path = await findSetupPath()
  if (path === undefined) return
  process.stdout.write(`This site is not set up yet. Open this once: ${env.BASE_URL}${path}\n`)
}

/** The routes of the build, and in front of them the pages that are the same for everyone. */
async function builtRoutes(settings: HeaderSettings, views: ViewCounter) {
  const build = await import('virtual:remix/server-build')
  const handler = leanRequestHandler(build, 'production')
  const find = createPageCache({
    prove: createProver(pool),
    render: (at, language) =>
      inLanguage(language, () => handler.drawPlain(new Request(env.BASE_URL + at), NOBODY)),
    buildId: build.assets.version,
  })
  const streams = createPageStreams({
    ...settings,
    paths: STREAMS,
    find,
    hear: hearOfPages,
    trustedProxies: env.TRUSTED_PROXIES,
  })
  return {
    streams,
    remix: () => Promise.resolve(handler),
    first: [
      createStoredPages({
        ...settings,
        paths: PAGES,
        find,
        onPage: (answered) => views.count(answered),
      }),
      streams.answer,
    ],
  }
}

async function freshRoutes(loadBuild: () => Promise<ServerBuild>) {
  return leanRequestHandler(await loadBuild(), 'development')
}

function paymentPages(): string[] {
  const stripe = 'https://checkout.stripe.com'
  return env.STRIPE_API_BASE ? [stripe, new URL(env.STRIPE_API_BASE).origin] : [stripe]
}

async function isReady(): Promise<boolean> {
  if (!(await databaseAnswers())) return false
  const pending = await pendingMigrations((text) => pool.query<{ name: string }>(text))
  return pending.length === 0
}

/** A process that could write what only a migration may, or that meets an older database, does not start (S32, A4). */
async function requireDatabase(): Promise<void> {
  const pending = await pendingMigrations((text) => pool.query<{ name: string }>(text))
  if (pending.length > 0)
    throw new Error(
      `The database is not up to date (${pending.length} migrations are missing). Please run: npm run migrate`,
    )
  const { rows } = await pool.query<{ superuser: boolean; owned: number }>(
    `select r.rolsuper as superuser, (select count(*) from pg_class c where c.relowner = r.oid) as owned
       from pg_roles r where r.rolname = current_user`,
  )
  const [role] = rows
  if (!role || role.superuser || role.owned > 0)
    throw new Error(
      'The app must work as the database role team_up_app, which owns nothing. Please check DATABASE_URL.',
    )
}

function isProgram(): boolean {
  const program = process.argv[1]
  return program !== undefined && import.meta.url === pathToFileURL(realpathSync(program)).href
}

if (isProgram()) await main()
