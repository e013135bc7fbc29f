import { createRequestHandler } from '@remix-run/node'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { LRUCache } from 'lru-cache'
import { plainPage } from './plain-page.server.ts'
import type { DrawPlain } from './plain-page.server.ts'

export interface RemixHandler {
  /** What the path of this URL is called in the log: its route's pattern, never the path itself. */
  patternOf(pathname: string): string
  handle(request: Request, context: AppLoadContext): Promise<Response>
  /** The same for a page without framework script, at a fraction of the price. */
  drawPlain(request: Request, context: AppLoadContext): Promise<Response>
}

interface RouteNode {
  id: string
  path?: string
  index?: boolean
  caseSensitive?: boolean
  children?: RouteNode[]
}

interface Branch {
  readonly pattern: string
  readonly handle: ReturnType<typeof createRequestHandler>
  readonly drawPlain: DrawPlain | undefined
}

/**
 * Remix 2 flattens, ranks and compiles its whole route table several times a request, so every route slows every page.
 * Here each leaf route has a handler that knows itself and its ancestors only: the same answers, at a price that does
 * not grow with the number of routes. What matches no route, and the manifest, is answered with the whole table.
 */
export function leanRequestHandler(
  build: ServerBuild,
  mode: 'production' | 'development',
): RemixHandler {
  const whole: Branch = {
    pattern: 'unmatched',
    handle: createRequestHandler(build, mode),
    drawPlain: undefined,
  }
  const manifest: Branch = { ...whole, pattern: '/__manifest' }
  const tree = childrenOf(build, undefined)
  const branches = new Map<string, Branch>()
  const known = new LRUCache<string, Branch>({ max: 5000 })

  function find(pathname: string): Branch {
    const remembered = known.get(pathname)
    if (remembered) return remembered
    const branch = pathname === '/__manifest' ? manifest : match(pathname)
    known.set(pathname, branch)
    return branch
  }

  function match(pathname: string): Branch {
    const page = pathname === '/_root.data' ? '/' : pathname.replace(/\.data$/, '')
    const ids = matchRoutes(asRoutes(tree), page)?.map(({ route }) => route.id ?? '')
    const leaf = ids?.at(-1)
    if (!ids || leaf === undefined) return whole
    const made = branches.get(leaf)
    if (made) return made
    const pruned = prune(build, ids)
    const branch = {
      pattern: patternOf(build, ids),
      handle: createRequestHandler(pruned, mode),
      drawPlain: plainPage(pruned, ids),
    }
    branches.set(leaf, branch)
    return branch
  }

  return {
    patternOf: (pathname) => find(pathname).pattern,
    handle: (request, context) => find(new URL(request.url).pathname).handle(request, context),
    async drawPlain(request, context) {
      const { drawPlain, handle } = find(new URL(request.url).pathname)
      return (await drawPlain?.(request, context)) ?? (await handle(request, context))
    },
  }
}

function childrenOf(build: ServerBuild, parentId: string | undefined): RouteNode[] {
  return Object.values(build.routes)
    .filter((route) => route !== undefined)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) => {
      const node: RouteNode = { id }
      if (path !== undefined) node.path = path
      if (caseSensitive !== undefined) node.caseSensitive = caseSensitive
      return index ? { ...node, index } : { ...node, children: childrenOf(build, id) }
    })
}

function prune(build: ServerBuild, ids: string[]): ServerBuild {
  const assets = { ...build.assets, routes: only(build.assets.routes, ids) }
  return { ...build, routes: only(build.routes, ids), assets }
}

function only<Value>(all: Record<string, Value>, ids: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
}

function patternOf(build: ServerBuild, ids: string[]): string {
  const parts = ids.map((id) => build.routes[id]?.path).filter(Boolean)
  return `/${parts.join('/')}`
}

/** The router's own type wants a route to be an index or to have children, which the table cannot promise. */
const asRoutes = (tree: RouteNode[]) => tree as Parameters<typeof matchRoutes>[0]
