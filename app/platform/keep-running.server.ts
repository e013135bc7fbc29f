import { run } from 'graphile-worker'
import type { Runner, RunnerOptions } from 'graphile-worker'
import type { KnownWorkers } from './known-workers.server.ts'
import { log } from './log.server.ts'

/** A runner that gave up because the database was away is followed by a new one; what it held is free for anyone. */
export function keepRunning(options: RunnerOptions, known: KnownWorkers) {
  let stopping = false
  const begin = async () => {
    await known.freeJobsOfTheDead()
    const runner = await run(options)
    try {
      await untilItLooks(runner)
      return runner
    } catch (err) {
      await runner.stop().catch(() => {})
      await known.forget()
      throw err
    }
  }
  const started = untilItWorks(begin, () => stopping)
  let current: Promise<Runner | undefined> = started
  const watched = (async () => {
    for (;;) {
      const runner = await current
      if (!runner) return
      await runner.promise.catch((err: unknown) =>
        log.warn({ err }, 'jobs ended; they begin again'),
      )
      if (stopping) return
      await known.forget()
      current = untilItWorks(begin, () => stopping)
    }
  })().catch(() => {})
  return {
    started,
    async stop(): Promise<void> {
      stopping = true
      const runner = await current.catch(() => undefined)
      await runner?.stop().catch(() => {})
      await watched
    },
  }
}

/**
 * Until a runner has looked for jobs once. It learns the names of the jobs by then and never again: one that was cut off
 * while it learned them would look in vain for ever, though the database came back (F3).
 */
async function untilItLooks({ events, promise }: Runner): Promise<void> {
  promise.catch(() => {})
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error('the jobs were not looked for in time')),
      LOOKS_WITHIN,
    )
    const settle = (end: () => void) => () => {
      clearTimeout(late)
      end()
    }
    events.once('worker:getJob:empty', settle(resolve))
    events.once('job:start', settle(resolve))
    events.once('worker:getJob:error', ({ error }) => settle(() => reject(error))())
  })
}

const LOOKS_WITHIN = 10_000

async function untilItWorks<Result>(
  work: () => Promise<Result>,
  stopped: () => boolean,
): Promise<Result | undefined> {
  while (!stopped()) {
    try {
      return await work()
    } catch (err) {
      log.warn({ err }, 'jobs cannot begin yet')
      await new Promise((resolve) => setTimeout(resolve, BEGIN_AGAIN_AFTER))
    }
  }
  return undefined
}

const BEGIN_AGAIN_AFTER = 250
