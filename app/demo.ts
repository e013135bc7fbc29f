import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { startMailCatcher } from '#app/mail/catcher.server.ts'
import { startStripeEmulator } from '#app/payments/emulator/emulator.ts'
import { migrate } from '#db/migrate.ts'
import {
  chooseDemoSettings,
  DEMO_FOLDER,
  EMULATOR_ADDRESS,
  forgetDemo,
  openDemoDatabase,
  speaksToEmulator,
} from './demo-settings.ts'
import type { DemoPeople } from '#db/seed/seed-demo.ts'
import type { StartOptions } from './server.ts'

interface Part {
  stop(): Promise<void>
}

/**
 * The whole app with everything it needs, on a machine that has nothing but Node: its own Postgres, payment emulator
 * and mail catcher, with data kept in `.data/demo`. `--reset` starts over, `--few` makes a small demo quickly, `--empty` none.
 */
export async function main(args: string[] = [], options: StartOptions = {}): Promise<void> {
  const port = Number(process.env.PORT || 3000)
  await requireFreePort(port)
  if (args.includes('--reset')) await forgetDemo()
  const parts: Part[] = []
  stopAllWhenTold(parts)
  try {
    const database = await openDemoDatabase()
    parts.push(database)
    await migrate(database.url)
    chooseDemoSettings({ databaseUrl: database.url, baseUrl: `http://localhost:${port}` })
    parts.push(await startCatcher(), await startEmulator(port))
    const { sayHowToSetUp, startServer } = await import('./server.ts')
    parts.push(await startServer(options))
    const people = await seed(args)
    console.log(`ready http://localhost:${port}`)
    if (people) sayHowToSignIn(people, `http://localhost:${port}`)
    else await sayHowToSetUp()
  } catch (error) {
    await stopAll(parts)
    throw error
  }
}

/** Every mail that the app sends ends here, to be read at `/dev/mail`. */
async function startCatcher(): Promise<Part> {
  const folder = path.join(DEMO_FOLDER, 'mail')
  const catcher = await startMailCatcher({ folder })
  process.env.MAIL_FOLDER = folder
  process.env.SMTP_URL = catcher.url
  return catcher
}

/** A Stripe of our own, which remembers between two runs. With a sandbox key of Stripe's it is Stripe itself. */
async function startEmulator(port: number): Promise<Part> {
  if (!speaksToEmulator()) return { stop: async () => {} }
  const emulator = await startStripeEmulator({
    stateFile: path.join(DEMO_FOLDER, 'stripe.json'),
    webhooks: [
      {
        url: `http://127.0.0.1:${port}/webhooks/stripe`,
        secret: process.env.STRIPE_WEBHOOK_SECRET ?? '',
      },
    ],
  })
  process.env.STRIPE_API_BASE = emulator.url
  fs.writeFileSync(EMULATOR_ADDRESS, emulator.url)
  return {
    async stop() {
      fs.rmSync(EMULATOR_ADDRESS, { force: true })
      await emulator.close()
    },
  }
}

/** The demo's people, once its charity, teams and gifts stand. Does nothing when they do. */
async function seed(args: readonly string[]): Promise<DemoPeople | undefined> {
  if (args.includes('--empty')) return undefined
  const { seedDemo } = await import('#db/seed/seed-demo.ts')
  const { allTeams } = await import('#db/seed/teams/all-teams.ts')
  const { fewTeams } = await import('#db/seed/teams/few-teams.ts')
  const teams = args.includes('--few') ? fewTeams : allTeams
  return await seedDemo({ teams, onProgress: (words) => console.log(`  ${words}`) })
}

function sayHowToSignIn({ captain, staff }: DemoPeople, base: string): void {
  console.log(`
  Captain   ${base}/sign-in as ${captain.email} (${captain.name}); the mail with the link and the code is at ${base}/dev/mail
  Staff     ${base}/staff/sign-in; the six digits come from: npm run demo:code`)
  for (const { role, email, password } of staff)
    console.log(`            ${role.padEnd(10)} ${email.padEnd(28)} ${password}`)
}

async function requireFreePort(port: number): Promise<void> {
  const probe = net.createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () =>
      reject(
        new Error(
          `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm run demo`,
        ),
      ),
    )
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

/** Ctrl-C, a polite kill, or the end of whoever started us: no process is left behind. */
function stopAllWhenTold(parts: Part[]): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    void stopAll(parts).finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 500).unref()
}

/** The last started goes first, and each once, though a signal may come while a start has failed. */
async function stopAll(parts: Part[]): Promise<void> {
  for (let part = parts.pop(); part; part = parts.pop()) await part.stop()
}
