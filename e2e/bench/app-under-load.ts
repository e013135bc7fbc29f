import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Client, Pool } from 'pg'
import type { Emulator } from '#app/payments/emulator/emulator.ts'
import { startPostgres } from '#db/embedded/start.ts'
import { migrate } from '#db/migrate.ts'
import { seedCrowd } from './crowd.ts'
import type { Crowd } from './crowd.ts'

const FOLDER = path.resolve('.data/bench')
export const WEBHOOK_SECRET = 'whsec_team_up_bench'

/** As in production in all but one thing: Stripe may be the emulator. */
const SETTINGS = {
  NODE_ENV: 'production' as const,
  APP_MODE: 'test',
  SESSION_SECRET: 'a secret of the benchmark that is long enough',
  STRIPE_SECRET_KEY: 'sk_test_team_up_bench',
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  MAIL_FROM: 'Bench <bench@example.org>',
  TRUSTED_PROXIES: '1',
  DRAIN_SECONDS: '0',
}

/** One Postgres with fsync on, for every database of a run. */
export async function startBenchPostgres() {
  return await startPostgres({ folder: path.join(FOLDER, 'postgres') })
}

export interface AppUnderLoad {
  readonly url: string
  readonly pid: number
  /** The owner's connection. */
  readonly database: Pool
  readonly databaseUrl: string
  /** Its own: what is paid there is in nobody else's book. */
  readonly stripe: Emulator
  /** A cookie of somebody of the staff. */
  readonly staffCookie: string
  readonly settings: Readonly<Record<string, string>>
  stop(): Promise<void>
}

interface Options {
  readonly name: string
  readonly server: string
  readonly port: number
  readonly crowd: Crowd
  readonly stripe: Emulator
  readonly mail: string
}

/** The production build in a process of its own, on a database of its own that holds a crowd. */
export async function startAppUnderLoad({
  name,
  server,
  port,
  crowd,
  stripe,
  mail,
}: Options): Promise<AppUnderLoad> {
  const databaseUrl = await freshDatabase(server, `bench_${name}`)
  await migrate(databaseUrl)
  await seedCrowd(databaseUrl, crowd)
  const database = new Pool({ connectionString: databaseUrl, max: 4 })
  const staffCookie = await signInStaff(database)
  const settings = {
    PORT: String(port),
    BASE_URL: `http://localhost:${port}`,
    DATABASE_URL: databaseUrl,
    STRIPE_API_BASE: stripe.url,
    SMTP_URL: mail,
  }
  const child = spawnServer(settings)
  const end = () => child.kill()
  process.once('exit', end)
  await untilReady(child, `http://localhost:${port}`)
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    database,
    databaseUrl,
    stripe,
    staffCookie,
    settings,
    async stop() {
      process.off('exit', end)
      child.kill('SIGTERM')
      await new Promise((resolve) => child.once('exit', resolve))
      await database.end()
      await stripe.close()
    },
  }
}

/** One more process of the same app, on the same database; it leaves the jobs to the other. */
export async function startBeside(
  { settings }: AppUnderLoad,
  port: number,
): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const child = spawnServer({ ...settings, PORT: String(port), JOBS: 'off' })
  const end = () => child.kill()
  process.once('exit', end)
  const url = `http://localhost:${port}`
  await untilReady(child, url)
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      process.off('exit', end)
      child.kill('SIGTERM')
      await new Promise((resolve) => child.once('exit', resolve))
    },
  }
}

/** From here on, code of the app that is loaded into this process works on the same database with the same secrets. */
export function actAs({ settings }: AppUnderLoad): void {
  Object.assign(process.env, SETTINGS, settings)
}

/** Before its database goes away. */
export async function endActing(): Promise<void> {
  const { db } = await import('#app/platform/database.server.ts')
  await db.destroy()
}

function spawnServer(settings: Record<string, string>): ChildProcess {
  fs.mkdirSync(FOLDER, { recursive: true })
  // Logs are written as in production, into a file.
  const log = fs.openSync(path.join(FOLDER, 'server.log'), 'a')
  // The flag is that of `npm start`.
  return spawn(process.execPath, ['--max-old-space-size=512', 'build/server/server.js'], {
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, ...SETTINGS, ...settings },
  })
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null)
      throw new Error(`The server did not start; see ${path.join(FOLDER, 'server.log')}`)
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The server was not ready within half a minute.')
}

async function freshDatabase(server: string, name: string): Promise<string> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  await client.end()
  return server.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`)
}

async function signInStaff(database: Pool): Promise<string> {
  const key = randomBytes(32).toString('base64url')
  await database.query(
    `insert into session (key_hash, person_id, kind, expires_at, factor_at) select $1, person_id, 'staff', now() + interval '12 hours', now() from staff_member limit 1`,
    [createHash('sha256').update(key).digest('hex')],
  )
  return `team_up=${encodeURIComponent(Buffer.from(JSON.stringify(key)).toString('base64'))}`
}
