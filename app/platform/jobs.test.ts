import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import { build } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { db, inTransaction } from './database.server.ts'
import { env } from './env.server.ts'
import { addJob, findStuckJobs, startJobs } from './jobs.server.ts'
import type { JobHandler, Jobs } from './jobs.server.ts'

let working: Jobs | undefined

afterEach(async () => {
  await working?.stop()
  working = undefined
  await sql`delete from graphile_worker._private_jobs`.execute(db)
})

test('a job runs once the change that asked for it is kept', async () => {
  const rung = awaited<unknown>()
  working = await startJobs({
    handlers: { 'ring-the-bell': async (payload) => rung.resolve(payload) },
  })

  await inTransaction(async (trx) => await addJob(trx, 'ring-the-bell', { times: 3 }))

  expect(await rung.promise).toEqual({ times: 3 })
})

test('a job of a change that was taken back never runs', async () => {
  const rung: unknown[] = []
  const last = awaited<undefined>()
  await expect(
    inTransaction(async (trx) => {
      await addJob(trx, 'ring-the-bell', { of: 'the change taken back' })
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  await inTransaction(async (trx) => await addJob(trx, 'ring-the-bell', { of: 'the change kept' }))

  const handlers: Record<string, JobHandler> = {
    'ring-the-bell': async (payload) => {
      rung.push(payload)
      last.resolve(undefined)
    },
  }
  working = await startJobs({ handlers })
  await last.promise
  await working.stop()
  working = undefined

  expect(rung).toEqual([{ of: 'the change kept' }])
})

test('F3: jobs have learned their names when they have started, so that a database that then goes away costs them nothing', async () => {
  working = await startJobs({ handlers: { 'learned-by-now': async () => {} } })
  const { rows } = await sql`
    select from graphile_worker._private_tasks where identifier = 'learned-by-now'`.execute(db)
  expect(rows).toHaveLength(1)
})

test('a second waiting job of the same key takes the place of the first', async () => {
  await inTransaction(async (trx) => await addJob(trx, 'ring-the-bell', { n: 1 }, { key: 'bell' }))
  await inTransaction(async (trx) => await addJob(trx, 'ring-the-bell', { n: 2 }, { key: 'bell' }))

  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from graphile_worker.jobs`.execute(db)
  expect(rows).toEqual([{ n: 1 }])
})

test('a job that lets another go first waits while that runs', async () => {
  const begun = awaited<undefined>()
  const booked = awaited<undefined>()
  const order: string[] = []
  const posted = awaited<undefined>()
  working = await startJobs({
    handlers: {
      book: async () => {
        begun.resolve(undefined)
        await booked.promise
        order.push('booked')
      },
      post: async () => {
        order.push('posted')
        posted.resolve(undefined)
      },
    },
    after: { post: 'book' },
  })
  await inTransaction(async (trx) => await addJob(trx, 'book', {}))
  await begun.promise
  await inTransaction(async (trx) => await addJob(trx, 'post', {}))
  await new Promise((resolve) => setTimeout(resolve, 500))
  booked.resolve(undefined)
  await posted.promise
  expect(order).toEqual(['booked', 'posted'])
})

test('F2 the job of a worker that was killed is finished by another within seconds', async () => {
  const out = `.data/doomed-worker-${process.pid}`
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      target: 'node20',
      ssr: 'app/platform/testing/doomed-worker.ts',
      outDir: out,
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  })
  const doomed = spawn(process.execPath, [`${out}/worker.mjs`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await inTransaction(async (trx) => await addJob(trx, 'ring-the-bell', {}))
    await once(doomed.stdout, 'data')

    const rung = awaited<string>()
    working = await startJobs({ handlers: { 'ring-the-bell': async () => rung.resolve('rung') } })
    expect(await lockedJobs(), 'a living worker keeps its job when another starts').toBe(1)
    await working.stop()

    doomed.kill('SIGKILL')
    await once(doomed, 'exit')
    expect(await lockedJobs(), 'the library alone would leave it locked for four hours').toBe(1)

    working = await startJobs({ handlers: { 'ring-the-bell': async () => rung.resolve('rung') } })
    expect(await rung.promise).toBe('rung')
  } finally {
    doomed.kill('SIGKILL')
    await rm(out, { recursive: true, force: true })
  }
})

test('a worker whose connection was cut shows itself alive again', async () => {
  working = await startJobs({ handlers: { 'ring-the-bell': async () => {} } })
  await expect.poll(async () => (await holders()).length).toBe(1)
  const pids = await holders()
  await asOwner(`select pg_terminate_backend(${pids[0]})`)

  await expect
    .poll(async () => (await holders()).filter((pid) => !pids.includes(pid)).length)
    .toBe(1)
})

test('a worker told to stop finishes the job it has, and leaves none locked or half done', async () => {
  const begun = awaited<undefined>()
  const mayEnd = awaited<undefined>()
  let ended = 0
  const first = await startJobs({
    handlers: {
      'ring-the-bell': async () => {
        begun.resolve(undefined)
        await mayEnd.promise
        ended++
      },
    },
  })
  await inTransaction(async (trx) => await addJob(trx, 'ring-the-bell', {}, { queue: 'bells' }))
  await begun.promise
  const stopping = first.stop()
  await inTransaction(
    async (trx) => await addJob(trx, 'ring-the-bell', { second: true }, { queue: 'bells' }),
  )
  mayEnd.resolve(undefined)
  await stopping

  expect(ended).toBeGreaterThanOrEqual(1)
  const { rows } = await sql<{ attempts: number; free: boolean }>`
    select attempts, locked_at is null as free from graphile_worker.jobs`.execute(db)
  // In the moment of stopping it may still take the second; then nothing is left of either.
  expect(rows).toEqual(ended === 2 ? [] : [{ attempts: 0, free: true }])
})

test('a job that failed ten times is shown to staff with what went wrong', async () => {
  const failed = awaited<undefined>()
  working = await startJobs({
    handlers: {
      'ring-the-bell': async () => {
        failed.resolve(undefined)
        throw new Error('the bell is gone')
      },
    },
  })
  await inTransaction(async (trx) => await addJob(trx, 'ring-the-bell', {}, { maxAttempts: 12 }))
  await failed.promise
  expect(await findStuckJobs()).toEqual([])
  await working.stop()
  working = undefined
  await sql`update graphile_worker._private_jobs set attempts = 10`.execute(db)

  expect(await findStuckJobs()).toMatchObject([
    {
      name: 'ring-the-bell',
      attempts: 10,
      lastError: 'the bell is gone',
      nextTry: expect.any(Date),
    },
  ])
})

interface Signal<Value> {
  readonly promise: Promise<Value>
  readonly resolve: (value: Value) => void
}

function awaited<Value>(): Signal<Value> {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

async function asOwner(text: string): Promise<void> {
  const client = new Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  await client.query(text)
  await client.end()
}

async function lockedJobs(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from graphile_worker.jobs where locked_by is not null`.execute(db)
  return rows[0]?.n ?? 0
}

/** The connections that hold a worker's lock. */
async function holders(): Promise<number[]> {
  const { rows } = await sql<{ pid: number }>`
    select distinct pid from pg_locks
     where locktype = 'advisory' and classid = 7308824 and granted
       and database = (select oid from pg_database where datname = current_database())`.execute(db)
  return rows.map((row) => row.pid)
}
