import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Client, DatabaseError } from 'pg'
import { startPostgres } from '#db/embedded/start.ts'

/** Where everything that the demo keeps between two runs lies. */
export const DEMO_FOLDER = path.resolve('.data/demo')

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
  return { url: server.url('team_up'), stop: () => server.stop() }
}

/** Fills in every setting that nobody gave, so that the app starts as a demo. */
export function chooseDemoSettings(chosen: { databaseUrl: string; baseUrl: string }): void {
  const settings: Record<string, string> = {
    BASE_URL: chosen.baseUrl,
    DATABASE_URL: chosen.databaseUrl,
    SESSION_SECRET: keptSecret('session-secret'),
    STRIPE_SECRET_KEY: 'sk_test_team_up_demo',
    STRIPE_WEBHOOK_SECRET: `whsec_${keptSecret('webhook-secret')}`,
    MAIL_FROM: 'Team Up <hello@localhost.test>',
    SMTP_URL: 'smtp://127.0.0.1:9',
    LOG_LEVEL: 'warn',
    DRAIN_SECONDS: '0',
  }
  for (const [name, value] of Object.entries(settings)) process.env[name] ||= value
  process.env.APP_MODE ||= 'demo'
}

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
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('create database team_up')
  } catch (error) {
    // It is there from the time before.
    if (!(error instanceof DatabaseError) || error.code !== '42P04') throw error
  } finally {
    await client.end()
  }
}
