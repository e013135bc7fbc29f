import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Emulator } from '#app/payments/emulator/emulator.ts'
import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { WALL_TEAM } from './crowd.ts'
import { loadInTurns, loadPage, median, spread, timeEach } from './load.ts'
import { cpuOf } from './machine.ts'
import type { Load } from './load.ts'
import type { Figure } from './report.ts'
import { payUntold, tellOne, untilCounted } from './stripe-crowd.ts'

const REFERENCES_PORT = 4983

/** The team page hot, while gifts arrive, and never rendered, each beside its reference. */
export async function measurePages(
  app: AppUnderLoad,
  stripe: Emulator,
  sizes: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const url = `${app.url}/teams/${WALL_TEAM}`
  const references = await startReferences(app, url)
  try {
    const page = { url, pid: app.pid }
    const query = { url: `http://127.0.0.1:${REFERENCES_PORT}/query`, pid: references.pid }
    const plan = { pairs: sizes.pairs, connections: 50, seconds: sizes.seconds }
    const rounds = await loadInTurns({ page, query }, plan)
    const reference = middle(rounds.query)
    note({
      name: 'reference: node:http and one query, 50 connections',
      value: reference.requestsPerSecond,
      unit: 'pages/s',
      spread: spreadOf(rounds.query),
      note: cpuWords(reference),
    })
    const hot = middle(rounds.page)
    note({
      name: 'team page, 50 connections',
      value: hot.requestsPerSecond,
      unit: 'pages/s',
      spread: spreadOf(rounds.page),
      note: cpuWords(hot),
    })
    noteRatio(
      note,
      'team page ÷ reference',
      hot.requestsPerSecond / reference.requestsPerSecond,
      0.8,
    )
    note({ name: 'team page, p99', value: hot.p99, unit: 'ms', goal: '≤ 60', met: hot.p99 <= 60 })

    const busy = await whileGiftsArrive(app, stripe, plan.seconds * 2, () =>
      loadPage(page, 50, plan.seconds * 2),
    )
    note({
      name: 'team page while 20 gifts/s arrive',
      value: busy.requestsPerSecond,
      unit: 'pages/s',
      note: cpuWords(busy),
    })
    noteRatio(
      note,
      'the same ÷ reference',
      busy.requestsPerSecond / reference.requestsPerSecond,
      0.5,
    )
    await measureNeverRendered(app, references.pid, url, sizes, note)
  } finally {
    references.kill()
  }
}

/** Every request finds that the page has changed; the minimal Remix page renders the same tree, in turns. */
async function measureNeverRendered(
  app: AppUnderLoad,
  referencesPid: number,
  url: string,
  { times }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const remix = `http://127.0.0.1:${REFERENCES_PORT}/remix`
  await timeEach(10, () => read(remix))
  const cpu = { page: 0, remix: 0 }
  const ours: number[] = []
  const minimal: number[] = []
  for (let round = 0; round < 5; round++) {
    let before = cpuOf(app.pid)
    let spent = 0
    for (let turn = 0; turn < times; turn++) {
      await app.database.query(
        `update page_version set version = version + 1 where page = 'teams/${WALL_TEAM}'`,
      )
      const start = performance.now()
      await read(url)
      spent += performance.now() - start
    }
    ours.push(spent / times)
    cpu.page += cpuOf(app.pid) - before
    before = cpuOf(referencesPid)
    minimal.push((await timeEach(times, () => read(remix))).median)
    cpu.remix += cpuOf(referencesPid) - before
  }
  const runs = 5 * times
  note({
    name: 'reference: minimal Remix page, the same tree',
    value: median(minimal),
    unit: 'ms',
    spread: spread(minimal),
    note: `${(cpu.remix / runs).toFixed(2)} ms CPU`,
  })
  note({
    name: 'team page never rendered before',
    value: median(ours),
    unit: 'ms',
    spread: spread(ours),
    note: `${(cpu.page / runs).toFixed(2)} ms CPU`,
  })
  noteRatio(note, 'minimal Remix page ÷ team page, time', median(minimal) / median(ours), 1.5)
}

async function whileGiftsArrive<Result>(
  app: AppUnderLoad,
  stripe: Emulator,
  seconds: number,
  act: () => Promise<Result>,
): Promise<Result> {
  const untold = await payUntold(app, stripe, { gifts: seconds * 20, teams: 1 })
  await app.database.query(`update gift set team_id = 1 where public_id = any($1)`, [
    untold.map(({ giftId }) => giftId),
  ])
  let told = 0
  const arriving = setInterval(() => {
    const gift = untold[told++]
    if (gift) void tellOne(app, gift).catch(() => {})
  }, 50)
  try {
    return await act()
  } finally {
    clearInterval(arriving)
    await untilCounted(app, untold.slice(0, told))
  }
}

/** The references serve the very bytes of the page. */
async function startReferences(app: AppUnderLoad, url: string) {
  const html = await read(url)
  mkdirSync('.data/bench', { recursive: true })
  writeFileSync('.data/bench/page.html', html)
  writeFileSync('.data/bench/page.html.br', brotliCompressSync(html))
  const { rows } = await app.database.query<{ name: string }>('select current_database() as name')
  const database = String(app.database.options.connectionString).replace(
    /(\/)[^/?]*(\?|$)/,
    `$1${rows[0]?.name}$2`,
  )
  const child = spawn(
    process.execPath,
    ['e2e/bench/references.js', String(REFERENCES_PORT), database, '.data/bench/page.html'],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  )
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(`http://127.0.0.1:${REFERENCES_PORT}/remix`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return { pid: child.pid ?? 0, kill: () => child.kill() }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill()
  throw new Error('The references did not start.')
}

async function read(url: string): Promise<string> {
  const answer = await fetch(url)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return text
}

function middle(rounds: readonly Load[]): Load {
  const sorted = rounds.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)
  const found = sorted[Math.trunc(sorted.length / 2)]
  if (!found) throw new Error('Nothing was measured')
  if (found.failures > 0) throw new Error(`${found.failures} requests failed`)
  return found
}

function spreadOf(rounds: readonly Load[]): number {
  return spread(rounds.map(({ requestsPerSecond }) => requestsPerSecond))
}

function cpuWords({ cpuPerRequest, p50 }: Load): string {
  return `${cpuPerRequest.toFixed(3)} ms CPU, p50 ${p50} ms`
}

function noteRatio(
  note: (figure: Figure) => void,
  name: string,
  value: number,
  least: number,
): void {
  note({ name, value, unit: '×', goal: `≥ ${least}`, met: value >= least })
}
