import autocannon from 'autocannon'
import { cpuOf } from './machine.ts'

export interface Load {
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** Processor time of the server for each request, in milliseconds. */
  readonly cpuPerRequest: number
  readonly failures: number
}

interface Target {
  readonly url: string
  readonly pid: number
  readonly headers?: Record<string, string>
}

/** Loads a page with some connections for some seconds. */
export async function loadPage(
  target: Target,
  connections: number,
  seconds: number,
): Promise<Load> {
  const before = cpuOf(target.pid)
  const result = await autocannon({
    url: target.url,
    connections,
    duration: seconds,
    headers: { 'Accept-Encoding': 'br, gzip', ...target.headers },
  })
  const answered = result.requests.total
  return {
    requestsPerSecond: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuPerRequest: (cpuOf(target.pid) - before) / Math.max(1, answered),
    failures: result.non2xx + result.errors + result.timeouts,
  }
}

/** Loads several pages in turns, A B A B, so that a machine that slows down slows all of them. */
export async function loadInTurns<Name extends string>(
  targets: Record<Name, Target>,
  { pairs, connections, seconds }: { pairs: number; connections: number; seconds: number },
): Promise<Record<Name, Load[]>> {
  const names = Object.keys(targets) as Name[]
  const rounds = Object.fromEntries(names.map((name) => [name, [] as Load[]])) as Record<
    Name,
    Load[]
  >
  for (const name of names) await loadPage(targets[name], connections, 1)
  for (let pair = 0; pair < pairs; pair++)
    for (const name of names) rounds[name].push(await loadPage(targets[name], connections, seconds))
  return rounds
}

export interface Timing {
  readonly median: number
  readonly p99: number
}

/** Times something one after the other, in milliseconds. */
export async function timeEach(
  times: number,
  act: (turn: number) => Promise<unknown>,
): Promise<Timing> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const start = performance.now()
    await act(turn)
    taken.push(performance.now() - start)
  }
  return { median: median(taken), p99: quantile(taken, 0.99) }
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Half the distance between the largest and the smallest, as a share of the median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / 2 / Math.max(median(values), Number.EPSILON)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
