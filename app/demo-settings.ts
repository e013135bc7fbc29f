import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Client, DatabaseError } from 'pg'
import { startPostgres } from '#db/embedded/start.ts'

/** Where everything that the demo keeps between two runs lies. `DEMO_FOLDER` lets tests have a demo of their own. */
export const DEMO_FOLDER = path.resolve(process.env.DEMO_FOLDER || '.data/demo')

const DATABASE = 'team_up'

/** Where a running demo notes how to reach its payment emulator. */
export const EMULATOR_ADDRESS = path.join(DEMO_FOLDER, 'stripe-address')

export interface DemoDatabase {
  /** The owner's connection string; the app itself works as a role that owns nothing. */
  readonly url: string
  stop(): Promise<void>
}

/** The demo's own Postgres, or the one that `DATABASE_URL` names. */
export async function openDemoDatabase(): Promise<DemoDatabase> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const server = await startPostgres({ folder: path.join(DEMO_FOLDER, 'postgres') })
  await createDatabase(server.url())
  return { url: server.url(DATABASE), stop: () => server.stop() }
}

/**
 * Forgets all that the demo kept.
 * @throws Error when the database is not the demo's own: that one is not ours to empty.
 */
export async function forgetDemo(): Promise<void> {
  if (process.env.DATABASE_URL)
    throw new Error('--reset empties the demo’s own database only. Please unset DATABASE_URL.')
  fs.rmSync(DEMO_FOLDER, { recursive: true, force: true })
  // Where the folder is closed to Postgres, the data lie elsewhere.
  const server = await startPostgres({ folder: path.join(DEMO_FOLDER, 'postgres') })
  await tell(server.url(), `drop database if exists ${DATABASE} with (force)`)
  await server.stop()
}

/** Fills in every setting that nobody gave, so that the app starts as a demo. */
export function chooseDemoSettings(chosen: { databaseUrl: string; baseUrl: string }): void {
  const settings: Record<string, string> = {
    BASE_URL: chosen.baseUrl,
    DATABASE_URL: chosen.databaseUrl,
    SESSION_SECRET: keptSecret('session-secret'),
    STRIPE_SECRET_KEY: EMULATOR_KEY,
    STRIPE_WEBHOOK_SECRET: `whsec_${keptSecret('webhook-secret')}`,
    MAIL_FROM: 'Team Up <hello@localhost.test>',
    SMTP_URL: 'smtp://127.0.0.1:9',
    PICTURES_FOLDER: path.join(DEMO_FOLDER, 'pictures'),
    LOG_LEVEL: 'warn',
    DRAIN_SECONDS: '0',
  }
  for (const [name, value] of Object.entries(settings)) process.env[name] ||= value
  process.env.APP_MODE ||= 'demo'
}

/** Whether payments go to our own emulator: nobody gave a key of Stripe's. */
export function speaksToEmulator(): boolean {
  return process.env.STRIPE_SECRET_KEY === EMULATOR_KEY
}

const EMULATOR_KEY = 'sk_test_team_up_demo'

/** Made once, so that who was signed in stays so after a restart. */
function keptSecret(name: string): string {
  const file = path.join(DEMO_FOLDER, name)
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8')
  fs.mkdirSync(DEMO_FOLDER, { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  fs.writeFileSync(file, secret, { mode: 0o600 })
  return secret
}

async function createDatabase(url: string): Promise<void> {
  try {
    await tell(url, `create database ${DATABASE}`)
  } catch (error) {
    // It is there from the time before.
    if (!(error instanceof DatabaseError) || error.code !== '42P04') throw error
  }
}

async function tell(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
