import { Client } from 'pg'
import type { Pool } from 'pg'
import { env } from './env.server.ts'
import { log } from './log.server.ts'

/**
 * A worker that is killed leaves its jobs locked, and the job library waits four hours before it believes that (F2).
 * So each worker holds an advisory lock of its own name on a connection of its own: Postgres gives the lock back the
 * moment the process is gone, and any other process sees by it whose jobs are free.
 */
export interface KnownWorkers {
  readonly plugin: GraphileConfig.Plugin
  freeJobsOfTheDead(): Promise<void>
  /** Lets go of the names so far: those workers are as good as dead. */
  forget(): Promise<void>
  stop(): Promise<void>
}

/** Sets these locks apart from others of the same database. */
const WORKER_LOCKS = 7_308_824
const SWEEP_EVERY = 60_000
const RECONNECT_AFTER = 250

export function keepWorkersKnown(pool: Pool): KnownWorkers {
  const names = new Set<string>()
  let holder: Promise<Client> | undefined
  let stopped = false

  async function hold(name: string): Promise<void> {
    names.add(name)
    holder ??= connect().catch((err: unknown) => {
      holder = undefined
      throw err
    })
    const client = await holder
    await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [WORKER_LOCKS, name])
  }

  async function connect(): Promise<Client> {
    const client = new Client({
      connectionString: env.DATABASE_URL,
      // A machine that lost its power says no goodbye: Postgres asks after it, and gives up after some twenty seconds.
      options:
        '-c role=team_up_app -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=2',
      application_name: 'team-up worker',
    })
    client.on('error', (err) =>
      log.warn({ err }, 'the connection that shows this worker alive was lost'),
    )
    client.on('end', () => {
      holder = undefined
      if (!stopped) setTimeout(holdAgain, RECONNECT_AFTER).unref()
    })
    await client.connect()
    return client
  }

  function holdAgain(): void {
    if (stopped) return
    Promise.all([...names].map(hold)).catch((err: unknown) => {
      log.warn({ err }, 'this worker cannot show that it is alive')
      setTimeout(holdAgain, RECONNECT_AFTER * 4).unref()
    })
  }

  async function freeJobsOfTheDead(): Promise<void> {
    await pool.query(
      `select graphile_worker.force_unlock_workers(array(
         select locked_by from (select distinct locked_by from graphile_worker.jobs where locked_by is not null) working
          where pg_try_advisory_xact_lock($1, hashtext(locked_by))))`,
      [WORKER_LOCKS],
    )
  }

  const sweep = setInterval(() => {
    freeJobsOfTheDead().catch((err: unknown) =>
      log.warn({ err }, 'could not look for jobs of dead workers'),
    )
  }, SWEEP_EVERY)
  sweep.unref()

  return {
    plugin: {
      name: 'known-workers',
      version: '1.0.0',
      worker: {
        hooks: { startWorker: async (_context, { worker }) => await hold(worker.workerPool.id) },
      },
    },
    freeJobsOfTheDead,
    async forget() {
      names.clear()
      const client = await holder?.catch(() => undefined)
      await client?.end().catch(() => {})
    },
    stop: async () => {
      stopped = true
      clearInterval(sweep)
      const client = await holder?.catch(() => undefined)
      await client?.end()
    },
  }
}
