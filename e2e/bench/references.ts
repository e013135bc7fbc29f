import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdirSync, openSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { AppUnderLoad } from './app-under-load.ts'

export interface Reference {
  readonly url: string
  readonly pid: number
  stop(): void
}

const PAGE_FILE = '.data/bench/page.html'
const ONE_QUERY_PORT = 4983
const REMIX_PORT = 4985

/** `node:http`, one query by primary key, and the very bytes of the page. */
export async function startOneQuery(app: AppUnderLoad, page: string): Promise<Reference> {
  await keepPage(page)
  const args = [String(ONE_QUERY_PORT), app.databaseUrl, PAGE_FILE]
  return await start(['e2e/bench/one-query.js', ...args], ONE_QUERY_PORT)
}

/** remix-serve as it ships, with a page of the stock template that has two queries and the same tree. */
export async function startMinimalRemix(app: AppUnderLoad, page: string): Promise<Reference> {
  await keepPage(page)
  const serve = createRequire(import.meta.url).resolve('@remix-run/serve/dist/cli.js')
  return await start([serve, 'e2e/bench/minimal-remix.js'], REMIX_PORT, {
    PORT: String(REMIX_PORT),
    HOST: '127.0.0.1',
    DATABASE_URL: app.databaseUrl,
    PAGE_FILE,
  })
}

async function keepPage(url: string): Promise<void> {
  const html = await (await fetch(url)).text()
  mkdirSync('.data/bench', { recursive: true })
  writeFileSync(PAGE_FILE, html)
  writeFileSync(`${PAGE_FILE}.br`, brotliCompressSync(html))
}

async function start(
  args: readonly string[],
  port: number,
  settings: Record<string, string> = {},
): Promise<Reference> {
  const log = openSync('.data/bench/references.log', 'a')
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings },
  })
  const url = `http://127.0.0.1:${port}/`
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return { url, pid: child.pid ?? 0, stop: () => child.kill() }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill()
  throw new Error('A reference did not start; see .data/bench/references.log')
}
