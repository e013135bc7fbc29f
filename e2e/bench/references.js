// What the app is measured against, in a process of its own: `node references.js PORT DATABASE_URL PAGE_FILE`.
// /query: node:http, one primary-key query, the bytes of the page. /remix: a minimal Remix page with the same tree and two queries.
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { createRequestHandler } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { Pool } from 'pg'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

const [port = '0', databaseUrl = '', pageFile = ''] = process.argv.slice(2)
const bytes = readFileSync(`${pageFile}.br`)
const html = readFileSync(pageFile, 'utf8')
const pool = new Pool({ connectionString: databaseUrl, max: 8 })

const remix = createRequestHandler(
  /** @type {any} */ ({
    entry: {
      module: {
        /** @param {Request} request @param {number} status @param {Headers} headers @param {any} context */
        default: (request, status, headers, context) => {
          const body = renderToString(createElement(RemixServer, { context, url: request.url }))
          headers.set('Content-Type', 'text/html; charset=utf-8')
          return new Response(`<!DOCTYPE html>${body}`, { status, headers })
        },
      },
    },
    routes: {
      root: {
        id: 'root',
        path: '',
        module: {
          loader: async () => {
            const team = await pool.query('select * from team where slug = $1', ['bench-team-1'])
            const wall = await pool.query(
              `select shown_name, message, amount_cents, paid_at from gift where team_id = 1 and status = 'paid' order by paid_at desc, id desc limit 20`,
            )
            return { team: team.rows[0], wall: wall.rows }
          },
          default: treeOf(html),
        },
      },
    },
    assets: {
      url: '',
      version: 'bench',
      entry: { module: '', imports: [] },
      routes: { root: { id: 'root', module: '', hasLoader: true } },
    },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {
      v3_singleFetch: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_fetcherPersist: true,
    },
    isSpaMode: false,
  }),
  'production',
)

http
  .createServer((request, response) => void answer(request, response))
  .listen(Number(port), '127.0.0.1')

/** @param {http.IncomingMessage} request @param {http.ServerResponse} response */
async function answer(request, response) {
  if (request.url === '/query') {
    await pool.query('select version from page_version where page = $1', ['teams/bench-team-1'])
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': bytes.length,
    })
    response.end(bytes)
    return
  }
  const made = await remix(new Request(`http://localhost:${port}/`))
  response.writeHead(made.status, Object.fromEntries(made.headers))
  response.end(await made.text())
}

/**
 * A component that draws a page again, element by element, from its HTML.
 * @param {string} page
 */
function treeOf(page) {
  const empty = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
  /** @typedef {{ tag: string, attributes: Record<string, string>, children: (Node | string)[] }} Node */
  /** @type {Node} */
  const top = { tag: '', attributes: {}, children: [] }
  const open = [top]
  for (const [, comment, closing, tag = '', attributes = '', text] of page.matchAll(
    /(<!--[\s\S]*?-->|<![^>]*>)|<(\/?)([a-zA-Z][\w-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? top
    if (comment) continue
    if (text !== undefined) parent.children.push(text)
    else if (closing) open.pop()
    else {
      /** @type {Node} */
      const node = { tag, attributes: {}, children: [] }
      for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g))
        if (name !== 'style' && !name.startsWith('on')) node.attributes[name] = value
      parent.children.push(node)
      if (!empty.has(tag) && !attributes.endsWith('/')) open.push(node)
    }
  }
  /** @param {Node | string} node @param {number} key @returns {any} */
  const draw = (node, key) =>
    typeof node === 'string'
      ? node
      : createElement(
          node.tag,
          { key, ...node.attributes },
          ...(node.children.length ? [node.children.map(draw)] : []),
        )
  const root =
    top.children.find((node) => typeof node !== 'string' && node.tag === 'html') ?? 'no page'
  return function Page() {
    return draw(root, 0)
  }
}
