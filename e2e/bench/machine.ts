import { readFileSync } from 'node:fs'
import os from 'node:os'

const TICK_MS = 10
const QUIET = 0.25

/**
 * Looks for two seconds at what else the machine does.
 * @throws Error in words when it is too busy for figures to mean anything.
 */
export async function requireQuietMachine(): Promise<void> {
  const before = cpuTimes()
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const after = cpuTimes()
  const busy = 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all)
  if (busy > QUIET)
    throw new Error(
      `The machine is ${Math.round(busy * 100)} % busy with other work, so the figures would mean nothing. Please try again when it is quiet, or add --anyway to see them all the same.`,
    )
}

/** Milliseconds of processor time that a process has used; 0 where the system does not say. */
export function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return 0
  }
}

/** Megabytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return 0
  }
}

export interface MemoryWatch {
  /** The most that it held, in megabytes, and how much more at the end than soon after the beginning, as a share. */
  stop(): { most: number; growth: number }
}

/** Looks each second at how much memory a process holds. */
export function watchMemory(pid: number): MemoryWatch {
  const seen: number[] = []
  const looking = setInterval(() => seen.push(memoryOf(pid)), 1000).unref()
  return {
    stop() {
      clearInterval(looking)
      const quarter = Math.ceil(seen.length / 4)
      const early = middle(seen.slice(quarter, 2 * quarter))
      return { most: Math.max(0, ...seen), growth: middle(seen.slice(-quarter)) / early - 1 }
    },
  }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.trunc(values.length / 2)] ?? 0
}

export function describeMachine() {
  return {
    node: process.version,
    system: `${os.type()} ${os.release()}`,
    processors: os.cpus().length,
    processor: os.cpus()[0]?.model ?? 'unknown',
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    load: os.loadavg().map((load) => Number(load.toFixed(2))),
  }
}

function cpuTimes() {
  let idle = 0
  let all = 0
  for (const { times } of os.cpus()) {
    idle += times.idle
    all += times.idle + times.user + times.sys + times.nice + times.irq
  }
  return { idle, all }
}
