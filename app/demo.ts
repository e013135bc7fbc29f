import fs from 'node:fs'
import net from 'node:net'
import { migrate } from '#db/migrate.ts'
import { chooseDemoSettings, DEMO_FOLDER, openDemoDatabase } from './demo-settings.ts'
import type { StartOptions } from './server.ts'

interface Part {
  stop(): Promise<void>
}

/**
 * The whole app with everything it needs, on a machine that has nothing but Node: its own Postgres, payment emulator
 * and mail catcher, with data kept in `.data/demo`. `--reset` starts over.
 */
export async function main(args: string[] = [], options: StartOptions = {}): Promise<void> {
  const port = Number(process.env.PORT || 3000)
  await requireFreePort(port)
  if (args.includes('--reset')) fs.rmSync(DEMO_FOLDER, { recursive: true, force: true })
  const parts: Part[] = []
  stopAllWhenTold(parts)
  try {
    const database = await openDemoDatabase()
    parts.push(database)
    await migrate(database.url)
    chooseDemoSettings({ databaseUrl: database.url, baseUrl: `http://localhost:${port}` })
    const { startServer } = await import('./server.ts')
    parts.push(await startServer(options))
    console.log(`ready http://localhost:${port}`)
  } catch (error) {
    await stopAll(parts)
    throw error
  }
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

/** The last started goes first. */
async function stopAll(parts: Part[]): Promise<void> {
  for (const part of parts.toReversed()) await part.stop()
}
