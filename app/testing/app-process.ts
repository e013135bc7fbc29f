import { spawn, spawnSync } from 'node:child_process'
import pg from 'pg'
import { inject } from 'vitest'
import { env } from '#app/platform/env.server.ts'

/** The built app as a program of its own: what runs in production, to be killed, stopped and started by a test. */
export interface AppProcess {
  readonly port: number
  /** Everything that it has written so far. */
  log(): string
  /** Whether it has ended of itself. */
  hasEnded(): boolean
  /** As when the power goes. */
  kill(): Promise<void>
  /** As a deployment does it. @returns its exit code. */
  stop(): Promise<number | null>
}

/** What a test says of the app; the rest is as in every test. */
export type AppSettings = Partial<Record<SettingName, string>> & { readonly PORT: string }

type SettingName =
  | 'APP_MODE'
  | 'BASE_URL'
  | 'DATABASE_URL'
  | 'DRAIN_SECONDS'
  | 'JOBS'
  | 'LOG_LEVEL'
  | 'MAIL_FOLDER'
  | 'PICTURES_FOLDER'
  | 'PORT'
  | 'SMTP_URL'
  | 'STRIPE_API_BASE'
  | 'STRIPE_SECRET_KEY'
  | 'STRIPE_WEBHOOK_SECRET'
  | 'TRUSTED_PROXIES'

const BUILD_LOCK = 7_308_830

/** Builds the app if a source has changed since; of test files that run at once one builds and the others wait. */
export async function buildApp(): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [BUILD_LOCK])
    const built = spawnSync(process.execPath, ['app/run.js', 'build-if-stale'], {
      env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
      encoding: 'utf8',
    })
    if (built.status !== 0) throw new Error(`the app could not be built:\n${built.stderr}`)
  } finally {
    await client.end()
  }
}

/** Starts the app and waits until it may be sent visitors. Should it end before it is told to, that is said where tests report. */
export async function startApp(settings: AppSettings): Promise<AppProcess> {
  if (await isReady(Number(settings.PORT)))
    throw new Error(`somebody else answers at port ${settings.PORT}`)
  const app = runProgram('server', settings)
  void app.ended.then((code) => {
    if (!app.isTold()) process.stderr.write(`the app ended unasked (${code}):\n${app.log()}\n`)
  })
  for (let tries = 0; tries < 600; tries++) {
    if (app.hasEnded()) break
    if (await isReady(app.port)) return app
    await pause(50)
  }
  throw new Error(`the app did not become ready:\n${app.log()}`)
}

/** Runs a program of the build to its end. @returns its exit code and what it wrote. */
export async function runCommand(
  words: readonly string[],
  settings: AppSettings,
): Promise<{ code: number | null; said: string }> {
  const program = runProgram('command', settings, words)
  return { code: await program.ended, said: program.log() }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function runProgram(
  name: 'server' | 'command',
  settings: AppSettings,
  words: readonly string[] = [],
) {
  const program = spawn(process.execPath, ['app/run.js', name, ...words], {
    env: completed(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  let over = false
  let told = false
  const ended = new Promise<number | null>((resolve) => {
    program.once('close', (code, signal) => {
      over = true
      if (signal) said += `ended by ${signal}\n`
      resolve(code)
    })
  })
  const end = async (signal: NodeJS.Signals) => {
    told = true
    program.kill(signal)
    return await ended
  }
  return {
    port: Number(settings.PORT),
    ended,
    isTold: () => told,
    log: () => said,
    hasEnded: () => over,
    async kill() {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}

/** The settings of this test file, a Stripe and a mail provider that are away, and what the test says otherwise. */
function completed(settings: AppSettings): NodeJS.ProcessEnv {
  const { DATABASE_URL, STRIPE_SECRET_KEY, STRIPE_API_BASE, SMTP_URL, MAIL_FROM } = env
  return {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    APP_MODE: 'test',
    BASE_URL: `http://localhost:${settings.PORT}`,
    DATABASE_URL,
    STRIPE_SECRET_KEY,
    STRIPE_API_BASE,
    STRIPE_WEBHOOK_SECRET: env.STRIPE_WEBHOOK_SECRET.join(),
    SESSION_SECRET: env.SESSION_SECRET.join(),
    SMTP_URL,
    MAIL_FROM,
    LOG_LEVEL: 'error',
    DRAIN_SECONDS: '0',
    ...settings,
  }
}

async function isReady(port: number): Promise<boolean> {
  return await fetch(`http://127.0.0.1:${port}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )
}
