import { execFileSync } from 'node:child_process'
import path from 'node:path'

interface RemixRoute {
  readonly id: string
  readonly path?: string
  readonly index?: boolean
  readonly children?: readonly RemixRoute[]
}

/** Every address that the routes make, with the id of its leaf. */
export function findRoutes(): [string, string][] {
  return leavesOf(readRoutes(), '')
}

function readRoutes(): RemixRoute[] {
  const cli = path.resolve(import.meta.dirname, '../../node_modules/@remix-run/dev/dist/cli.js')
  const json = execFileSync(process.execPath, [cli, 'routes', '-c', 'remix.config.js', '--json'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(json) as RemixRoute[]
}

function leavesOf(found: readonly RemixRoute[], above: string): [string, string][] {
  return found.flatMap(({ id, path: own = '', children = [] }) => {
    const address = own ? `${above}/${own}` : above
    return children.length > 0
      ? leavesOf(children, address)
      : [[address || '/', id] satisfies [string, string]]
  })
}
