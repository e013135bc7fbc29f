import type { AppLoadContext, EntryContext, ServerBuild } from '@remix-run/node'
import { matchPath } from '@remix-run/react'

/** Draws a page, or hands over what a route answers by itself. `undefined`: this one needs all of Remix. */
export type DrawPlain = (request: Request, context: AppLoadContext) => Promise<Response | undefined>

type Route = NonNullable<ServerBuild['routes'][string]>

/**
 * A page without framework script needs little of Remix: its loader, its head, its tree. Drawn so it spares the router's
 * own requests and signals, and its data written down a second time for a script that is not there. An error, a redirect
 * and a place that is not there are left to Remix, which asks the loader again.
 * @param build pruned to one leaf and its ancestors, which have no loader.
 */
export function plainPage(build: ServerBuild, ids: readonly string[]): DrawPlain | undefined {
  const branch = ids.flatMap((id) => build.routes[id] ?? [])
  const leaf = branch.at(-1)
  if (!leaf || branch.some((route) => (route.module.loader !== undefined) !== (route === leaf)))
    return undefined
  const pattern = `/${branch.flatMap(({ path }) => path || []).join('/')}`

  async function draw(request: Request, context: AppLoadContext): Promise<Response | undefined> {
    const { pathname, search } = new URL(request.url)
    const params = matchPath(pattern, pathname)?.params ?? {}
    const data: unknown = await leaf?.module.loader?.({ request, params, context })
    if (!leaf?.module.default) return data instanceof Response ? data : undefined
    if (data === undefined || data instanceof Response) return undefined
    const entry = entryContext(build, branch, {
      location: { pathname, search, hash: '', state: null, key: 'default' },
      matches: branch.map((route) => ({ route, params, pathname, pathnameBase: pathname })),
      loaderData: { [leaf.id]: data },
    })
    return await build.entry.module.default(request, 200, headersOf(leaf), entry, context)
  }

  // What goes wrong is Remix's to say and to log, when it goes wrong again.
  return (request, context) => draw(request, context).catch(() => undefined)
}

function headersOf({ module }: Route): Headers {
  if (typeof module.headers !== 'function') return new Headers(module.headers)
  const none = new Headers()
  return new Headers(
    module.headers({
      loaderHeaders: none,
      parentHeaders: none,
      actionHeaders: none,
      errorHeaders: undefined,
    }),
  )
}

/** What Remix tells the tree of where it is; no stream of data, which says that no script follows. */
function entryContext(
  build: ServerBuild,
  branch: readonly Route[],
  place: Pick<EntryContext['staticHandlerContext'], 'location' | 'matches' | 'loaderData'>,
): EntryContext {
  return {
    manifest: build.assets,
    routeModules: Object.fromEntries(branch.map(({ id, module }) => [id, module])),
    staticHandlerContext: {
      basename: '/',
      actionData: null,
      errors: null,
      statusCode: 200,
      loaderHeaders: {},
      actionHeaders: {},
      activeDeferreds: null,
      ...place,
    },
    future: build.future,
    isSpaMode: build.isSpaMode,
    serializeError: ({ message }) => ({ message }),
  }
}
