import http from 'node:http'
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

/** Does something that says how many milliseconds it took, again and again, one after the other. */
export async function timeEach(
  times: number,
  act: (turn: number) => Promise<number>,
): Promise<Timing> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn++) taken.push(await act(turn))
  return { median: median(taken), p99: quantile(taken, 0.99) }
}

/** How many milliseconds something takes. */
export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

/** Kept open, as a browser keeps them. */
const connections = new http.Agent({ keepAlive: true })

/**
 * Reads a page as a browser asks for it, and leaves it packed: unpacking is not the server's work.
 * @returns milliseconds from the question to the last byte.
 */
export function readPage(url: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const asked = { 'Accept-Encoding': 'gzip, deflate, br', ...headers }
    http
      .get(url, { agent: connections, headers: asked }, (answer) => {
        answer.resume()
        answer.once('end', () => {
          if (answer.statusCode === 200) resolve(performance.now() - start)
          else reject(new Error(`${url} answered ${answer.statusCode}`))
        })
      })
      .once('error', reject)
  })
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Half the distance between the largest and the smallest, as a share of the median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / 2 / Math.max(median(values), Number.EPSILON)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
