import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { Outlet, Scripts, useLoaderData } from '@remix-run/react'
import * as entry from '#app/entry.server.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { createHttpApp } from '#app/platform/http/http-app.server.ts'
import type { HttpAppOptions } from '#app/platform/http/http-app.server.ts'
import { startHttpServer } from '#app/platform/http/http-server.server.ts'
import type {
  HttpServer,
  HttpServerOptions,
  Patience,
} from '#app/platform/http/http-server.server.ts'
import { leanRequestHandler } from '#app/platform/http/remix-handler.server.ts'
import { webhook } from '#app/platform/http/webhook.server.ts'
import type { ReceiveNotice } from '#app/platform/http/webhook.server.ts'

export interface SmallSite extends HttpServer {
  /** How often the form's and the resource's action ran. */
  actionsRun(): number
  /** How many bytes each notice had that came to the webhook. */
  notices: readonly number[]
}

type Override = Partial<HttpAppOptions> &
  Pick<HttpServerOptions, 'first' | 'slowPaths' | 'bodyPatience'>

export const AT_ONCE: Patience = { notice: 0, requests: 0 }

/** A Remix app of a few routes behind our own server, on a free port: real all the way, only small. */
export async function startSmallSite(override: Override = {}): Promise<SmallSite> {
  let actions = 0
  const notices: number[] = []
  const build = smallBuild(() => {
    actions += 1
  })
  const handler = leanRequestHandler(build, 'production')
  const hear: ReceiveNotice = async (body) => {
    notices.push(body.length)
    return 'stored'
  }
  const baseUrl = override.baseUrl ?? 'https://give.example.org'
  const app = createHttpApp({
    baseUrl,
    development: false,
    formTargets: ['https://checkout.stripe.com'],
    trustedProxies: 0,
    isWell: () => Promise.resolve(true),
    files: new Map(),
    mounts: [],
    remix: () => Promise.resolve(handler),
    ...override,
  })
  const { slowPaths, bodyPatience } = override
  const server = await startHttpServer({
    port: 0,
    baseUrl,
    app,
    first: [...(override.first ?? []), webhook('/webhooks/stripe', 'Signature', hear)],
    ...(slowPaths ? { slowPaths } : {}),
    ...(bodyPatience ? { bodyPatience } : {}),
  })
  return { ...server, notices, actionsRun: () => actions }
}

export function smallBuild(actionRan: () => void = () => {}): ServerBuild {
  const action = async ({ request }: ActionFunctionArgs) => {
    actionRan()
    return { fields: Object.fromEntries(await request.formData()) }
  }
  const pages = {
    home: { path: undefined, index: true, module: { default: Home, loader: tellAll } },
    form: { path: 'form', module: { default: Plain, action } },
    resource: {
      path: 'resource',
      module: { loader: () => new Response('resource'), action: resourceAction(action) },
    },
    broken: { path: 'broken', module: { default: Plain, loader: breakDown } },
    team: {
      path: 'teams/:slug',
      module: { default: Plain, loader: ({ params }: LoaderFunctionArgs) => params },
    },
    nowhere: { path: '*', module: { default: Plain, loader: isNotThere } },
  }
  const routes = {
    root: { id: 'root', path: '', module: { default: Outlet, Layout, ErrorBoundary: Broken } },
    ...Object.fromEntries(
      Object.entries(pages).map(([id, page]) => [id, { id, parentId: 'root', ...page }]),
    ),
  }
  return asBuild({
    entry: { module: entry },
    routes,
    assets: {
      version: 'small',
      url: '/assets/manifest.js',
      entry: { module: '/assets/entry.js', imports: [] },
      routes: manifest(routes),
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: {
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_fetcherPersist: true,
      v3_throwAbortReason: true,
    },
    isSpaMode: false,
  })
}

function manifest(
  routes: Record<
    string,
    { id: string; path?: string | undefined; parentId?: string; module: object }
  >,
) {
  return Object.fromEntries(
    Object.values(routes).map((route) => [
      route.id,
      {
        ...route,
        module: `/assets/${route.id}.js`,
        hasAction: 'action' in route.module,
        hasLoader: 'loader' in route.module,
      },
    ]),
  )
}

function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <head>
        <title>Small</title>
      </head>
      <body>
        {children}
        <Scripts nonce={useNonce()} />
      </body>
    </html>
  )
}

function Home() {
  return <pre>{JSON.stringify(useLoaderData())}</pre>
}

function Plain() {
  return <p>{'long enough to be worth pressing. '.repeat(60)}</p>
}

function Broken() {
  return <p>Something broke</p>
}

function tellAll({ request, context }: LoaderFunctionArgs) {
  return { url: request.url, address: context.clientAddress, requestId: context.requestId }
}

function breakDown(): never {
  throw new Error('the canary sat on the wire')
}

function isNotThere(): never {
  throw new Response('Not found', { status: 404 })
}

function resourceAction(action: (args: ActionFunctionArgs) => Promise<object>) {
  return async (args: ActionFunctionArgs) => Response.json(await action(args))
}

/** Remix makes this object when it builds; ours has what its handler reads. */
const asBuild = (build: object) => build as ServerBuild
