import { Logger } from 'graphile-worker'
import type { RunnerOptions } from 'graphile-worker'
import { sql } from 'kysely'
import { Pool } from 'pg'
import { db } from './database.server.ts'
import type { Trx } from './database.server.ts'
import { env } from './env.server.ts'
import { keepRunning } from './keep-running.server.ts'
import { keepWorkersKnown } from './known-workers.server.ts'
import { log } from './log.server.ts'

export type JobHandler = (payload: unknown) => Promise<void>

export interface JobOptions {
  /** A second waiting job of the same key takes the place of the first. */
  readonly key?: string
  readonly runAt?: Date
  /** Jobs of one queue run one after the other. */
  readonly queue?: string
  /** How often it is tried, ever longer apart; ten times take about three hours, twenty-five about four days. */
  readonly maxAttempts?: number
  /** Of jobs that are due, the lower number goes first; 0 when left out. */
  readonly priority?: number
}

/** A job that runs by the clock: `pattern` as in cron, UTC, such as `30 8 * * *`. */
export interface CronEntry {
  readonly name: string
  readonly pattern: string
}

export interface Jobs {
  /** Takes no more jobs, waits for those that run, gives back what it cannot finish. */
  stop(): Promise<void>
}

/** From this many failures on a job is shown to staff, though it may be tried further. */
const STUCK_AFTER = 10

/** Asks for work in the transaction that causes it, so that neither stands without the other (A5). */
export async function addJob(
  trx: Trx,
  name: string,
  payload: object,
  options: JobOptions = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${name}::text,
    payload => ${JSON.stringify(payload)}::json,
    queue_name => ${options.queue ?? null}::text,
    run_at => ${options.runAt ?? null}::timestamptz,
    max_attempts => ${options.maxAttempts ?? STUCK_AFTER}::int,
    job_key => ${options.key ?? null}::text,
    priority => ${options.priority ?? 0}::int)`.execute(trx)
}

export interface NewJob {
  readonly name: string
  readonly payload: object
  readonly options?: JobOptions
}

/** Asks for many jobs in one statement. */
export async function addJobs(trx: Trx, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return
  const specs = jobs.map(({ name, payload, options = {} }) => ({
    identifier: name,
    payload,
    queue_name: options.queue ?? null,
    run_at: options.runAt ?? null,
    max_attempts: options.maxAttempts ?? STUCK_AFTER,
    job_key: options.key ?? null,
    priority: options.priority ?? 0,
  }))
  await sql`
    select graphile_worker.add_jobs(array(
      select json_populate_record(null::graphile_worker.job_spec, spec) from json_array_elements(${JSON.stringify(specs)}::json) spec))
  `.execute(trx)
}

/**
 * Works off jobs, two at a time, until told to stop. A job may run twice (a worker may be cut off from the database
 * and live), so that every handler does harm to nothing by running again.
 */
export async function startJobs(work: {
  readonly handlers: Readonly<Record<string, JobHandler>>
  readonly cron?: readonly CronEntry[]
  /** Which jobs let which other go first: they wait, for some seconds at most, while one of that name runs here. */
  readonly after?: Readonly<Record<string, string>>
}): Promise<Jobs> {
  // One connection to listen on, one a job; so a busy page and a busy job do not wait for one another.
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    max: 3,
    options: ROLE,
    application_name: 'team-up jobs',
  })
  pool.on('error', (err) => log.warn({ err }, 'a database connection of the jobs was lost'))
  pool.on('connect', (client) =>
    client.on('error', (err) => log.warn({ err }, 'a job lost its database connection')),
  )
  const known = keepWorkersKnown(pool)
  const options: RunnerOptions = {
    pgPool: pool,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    noPreparedStatements: true,
    logger: new Logger(() => (level, message) => log[LEVELS[level]](message)),
    taskList: Object.fromEntries(
      Object.entries(inTurn(work)).map(([name, handler]) => [name, reported(name, handler)]),
    ),
    crontab: (work.cron ?? []).map(cronLine).join('\n'),
    // With batches the library tries again itself to say how a job went, while the database is away.
    preset: { plugins: [known.plugin], worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  }
  const runners = keepRunning(options, known)
  await runners.started
  return {
    stop: async () => {
      await runners.stop()
      await known.stop()
      await pool.end()
    },
  }
}

export interface StuckJob {
  readonly id: string
  readonly name: string
  readonly key: string | null
  readonly attempts: number
  readonly lastError: string | null
  readonly since: Date
  /** `null` when it is not tried again by itself. */
  readonly nextTry: Date | null
}

/** The jobs that failed ten times or will not be tried again, oldest first: staff should know of each. */
export async function findStuckJobs(limit = 100): Promise<StuckJob[]> {
  const { rows } = await sql<StuckJob>`
    select id::text as id, task_identifier as name, key, attempts, last_error as "lastError", created_at as since,
           case when attempts < max_attempts then run_at end as "nextTry"
      from graphile_worker.jobs
     where attempts >= least(max_attempts, ${STUCK_AFTER}) and locked_at is null
     order by created_at, id
     limit ${limit}`.execute(db)
  return rows
}

const ROLE =
  '-c role=team_up_app -c statement_timeout=5s -c idle_in_transaction_session_timeout=10s -c timezone=UTC'

/** A run by night that was missed is made up for; of runs by the minute one is as good as many. */
function cronLine({ name, pattern }: CronEntry): string {
  const fill = /^\d+ \d+ /.test(pattern) ? '&fill=1d' : ''
  return `${pattern} ${name} ?jobKey=${name}&max=${STUCK_AFTER}${fill}`
}

/** What the library says of every job that went well is of interest only to who looks for a fault. */
const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const

/** Priorities only choose among jobs that wait; two that run share one processor, and the lesser would take half of it. */
function inTurn({ handlers, after = {} }: Parameters<typeof startJobs>[0]) {
  const running = new Map<string, Promise<void>>()
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      async (payload: unknown) => {
        await within(LONGEST_TURN, running.get(after[name] ?? ''))
        const work = handler(payload)
        running.set(name, work)
        await work.finally(() => running.delete(name))
      },
    ]),
  )
}

const LONGEST_TURN = 3_000

async function within(milliseconds: number, work: Promise<void> | undefined): Promise<void> {
  if (!work) return
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work.catch(() => {}), late]).finally(() => clearTimeout(timer))
}

/** The library keeps an error's words; our log also says where it came from. */
function reported(name: string, handler: JobHandler): JobHandler {
  return async (payload) => {
    try {
      await handler(payload)
    } catch (err) {
      log.error({ err, job: name }, 'a job failed')
      throw err
    }
  }
}
