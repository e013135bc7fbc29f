import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { WALL_TEAM } from './crowd.ts'
import { loadInTurns, loadPage, spread } from './load.ts'
import type { Load } from './load.ts'
import { startOneQuery } from './references.ts'
import type { Figure } from './report.ts'
import { payUntold, tellOne, untilCounted } from './stripe-crowd.ts'

/** The team page as a crowd finds it, and while gifts arrive, beside its reference. */
export async function measurePages(
  app: AppUnderLoad,
  sizes: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const url = `${app.url}/teams/${WALL_TEAM}`
  const query = await startOneQuery(app, url)
  try {
    const page = { url, pid: app.pid }
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

    const busy = await whileGiftsArrive(app, plan.seconds * 2, () =>
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
  } finally {
    query.stop()
  }
}

async function whileGiftsArrive<Result>(
  app: AppUnderLoad,
  seconds: number,
  act: () => Promise<Result>,
): Promise<Result> {
  const untold = await payUntold(app, { gifts: seconds * 20, teams: 1 })
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
