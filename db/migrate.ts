import { createHash } from 'node:crypto'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import grants from './grants.sql?raw'

/** Migrations travel inside the bundle, so the same ones run from source, from a build and in tests. */
const files = import.meta.glob<string>('./migrations/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const migrations = Object.entries(files)
  .map(([path, text]) => ({ name: path.slice('./migrations/'.length, -'.sql'.length), text }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))

const LOCK = 7_308_823

/**
 * Brings the database up to date, one process at a time, each file in its own transaction, never waiting longer than a
 * second for a lock that the running app holds (A4, F12). Connect as the owner.
 * @returns the names of the files that ran.
 * @throws Error when a file that ran before has changed since, or the account may not do what migrations do.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'team-up migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`set lock_timeout = '1s'; set client_min_messages = warning`)
    const ran = await runFiles(client)
    await runMigrations({ connectionString: ownerUrl, preset: { worker: { logger: quiet } } })
    await withPatience(() => client.query(grants))
    return ran
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error
    throw new Error(
      `${error.message}. Migrations run as the account that owns the database and may create roles: please set MIGRATE_DATABASE_URL to it.`,
      { cause: error },
    )
  } finally {
    await client.end()
  }
}

/** The names of the files that have not run on this database; a table that is not there means all. */
export async function pendingMigrations(
  query: (text: string) => Promise<{ rows: { name: string }[] }>,
): Promise<string[]> {
  const { rows } = await query('select name from migration').catch(() => ({
    rows: [] as { name: string }[],
  }))
  const done = new Set(rows.map((row) => row.name))
  return migrations.map(({ name }) => name).filter((name) => !done.has(name))
}

async function runFiles(client: pg.Client): Promise<string[]> {
  await client.query(
    'create table if not exists migration (name text primary key, sha256 text not null, ran_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migration',
  )
  const done = new Map(rows.map((row) => [row.name, row.sha256]))
  const ran: string[] = []
  for (const { name, text } of migrations) {
    const sha256 = createHash('sha256').update(text).digest('hex')
    const before = done.get(name)
    if (before === sha256) continue
    if (before)
      throw new Error(`Migration ${name} was changed after it ran; write a new one instead`)
    await withPatience(async () => {
      await client.query('begin')
      try {
        await client.query(text)
        await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw error
      }
    })
    ran.push(name)
  }
  return ran
}

/** Tries again, at most ten times, what gave up waiting for a lock. */
async function withPatience(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await work()
      return
    } catch (error) {
      if (tries >= 10 || !(error instanceof pg.DatabaseError) || error.code !== '55P03') throw error
      await new Promise((resolve) => setTimeout(resolve, 200 * tries))
    }
  }
}

const quiet = new (await import('graphile-worker')).Logger(() => () => {})
