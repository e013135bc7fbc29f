import { Pool } from 'pg'
import { pool } from '../database.server.ts'
import { env } from '../env.server.ts'
import type { HttpServer } from '../http/http-server.server.ts'
import { createStoredPages } from '../http/stored-pages.server.ts'
import { createPageCache } from '../page-cache.server.ts'
import { createProver } from '../page-proof.server.ts'
import { AT_ONCE, startSmallSite } from '#app/testing/small-site.server.tsx'

const settings = { baseUrl: 'https://give.example.org', formTargets: [], development: false }

const paths = { '/': 'home', '/teams/:slug': 'teams/:slug', '/embed/teams/:slug': 'teams/:slug' }

export interface Instance extends HttpServer {
  renders(): number
  database: Pool
  end(): Promise<void>
}

/** One process of the app as far as pages go: its own server, its own memory, its own connections. */
export async function anInstance(
  override: {
    render?: (path: string) => Promise<Response>
    patience?: { withOlder: number; without: number }
  } = {},
): Promise<Instance> {
  let renders = 0
  const database = new Pool({ connectionString: env.DATABASE_URL, max: 3 })
  database.on('error', () => {})
  const find = createPageCache({
    prove: createProver(database),
    // A slow machine is not a silent database.
    patience: override.patience ?? { withOlder: 30_000, without: 30_000 },
    render: async (path) => {
      renders += 1
      return await (override.render ?? drawRaised)(path)
    },
    buildId: 'b1',
  })
  const site = await startSmallSite({
    first: [createStoredPages({ ...settings, paths, find })],
  })
  const end = async () => {
    await site.leave(AT_ONCE)
    await database.end()
  }
  return { ...site, renders: () => renders, database, end }
}

/** Draws what the database says at this moment. */
async function drawRaised(path: string): Promise<Response> {
  const { rows } = await pool.query<{ points: number }>(
    `select points from rate_limit where key = 'raised'`,
  )
  const html = `<html><body><main>${path} raised ${rows[0]?.points}</main>${'<p>thank you</p>'.repeat(200)}</body></html>`
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

/** A gift moves what the page shows and the page's version together. */
export async function give(points: number): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`update rate_limit set points = points + $1 where key = 'raised'`, [points])
    await client.query(`select touch_page('home', 'teams/oak')`)
    await client.query('commit')
  } finally {
    client.release()
  }
}
