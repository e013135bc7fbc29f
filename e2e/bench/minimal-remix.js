// What a team would get from a minimal Remix page: a server build for remix-serve, as `remix vite:build` would make it of the
// stock template. Its one page has two queries and the tree of the page in PAGE_FILE.
import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { Links, Meta, Outlet, RemixServer, Scripts, ScrollRestoration } from '@remix-run/react'
import { Pool } from 'pg'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { treeOf } from './page-tree.js'

const { DATABASE_URL = '', PAGE_FILE = '' } = process.env
const pool = new Pool({ connectionString: DATABASE_URL, max: 8 })
const tree = treeOf(readFileSync(PAGE_FILE, 'utf8'))

/** The stock entry as a browser meets it, less its look at robots: streams as soon as the shell is ready. */
const entry = {
  module: {
    /** @param {Request} request @param {number} status @param {Headers} headers @param {any} context */
    default: (request, status, headers, context) =>
      new Promise((resolve, reject) => {
        const page = createElement(RemixServer, { context, url: request.url, abortDelay: 5_000 })
        const { pipe, abort } = renderToPipeableStream(page, {
          onShellReady() {
            const body = new PassThrough()
            headers.set('Content-Type', 'text/html')
            resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
            pipe(body)
          },
          onShellError: reject,
        })
        setTimeout(abort, 5_000)
      }),
  },
}

/** The document of the stock template. */
function Root() {
  const head = [
    ...tree.head,
    createElement(Meta, { key: 'meta' }),
    createElement(Links, { key: 'links' }),
  ]
  const body = [Outlet, ScrollRestoration, Scripts].map((part, key) => createElement(part, { key }))
  return createElement(
    'html',
    { lang: 'en' },
    createElement('head', null, head),
    createElement('body', null, body),
  )
}

async function loader() {
  const team = await pool.query('select * from team where slug = $1', ['bench-team-1'])
  const wall = await pool.query(
    `select shown_name, message, amount_cents, paid_at from gift where team_id = $1 and status = 'paid' order by paid_at desc, id desc limit 50`,
    [1],
  )
  return { team: team.rows[0], wall: wall.rows }
}

const routes = {
  root: { id: 'root', path: '', module: { default: Root } },
  'routes/_index': {
    id: 'routes/_index',
    parentId: 'root',
    index: true,
    module: { loader, default: tree.Body },
  },
}

const assets = {
  url: '/assets/manifest-bench.js',
  version: 'bench',
  entry: { module: '/assets/entry.client-bench.js', imports: [] },
  routes: {
    root: { id: 'root', path: '', module: '/assets/root-bench.js', hasLoader: false },
    'routes/_index': {
      id: 'routes/_index',
      parentId: 'root',
      index: true,
      module: '/assets/_index-bench.js',
      hasLoader: true,
    },
  },
}

const future = {
  v3_fetcherPersist: true,
  v3_lazyRouteDiscovery: true,
  v3_relativeSplatPath: true,
  v3_singleFetch: true,
  v3_throwAbortReason: true,
}

const publicPath = '/assets/'
const assetsBuildDirectory = 'build/client/assets'
const isSpaMode = false
const mode = 'production'
const basename = '/'

export {
  assets,
  assetsBuildDirectory,
  basename,
  entry,
  future,
  isSpaMode,
  mode,
  publicPath,
  routes,
}
