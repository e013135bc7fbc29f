import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

/** A demo of its own, in a folder of its own, made anew. */
export async function startDemo(port: number, folder: string): Promise<ChildProcess> {
  const demo = spawn(process.execPath, ['app/run.js', 'demo', '--reset'], {
    env: {
      ...process.env,
      PORT: String(port),
      DEMO_FOLDER: folder,
      DATABASE_URL: '',
      // Programs of the walks' own that webhooks are sent to.
      WEBHOOK_HOSTS_INSIDE: 'localhost',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    demo.stdout.on('data', (words: Buffer) => {
      if (words.toString().includes('ready ')) resolve()
    })
    demo.once('exit', () => reject(new Error('The demo did not start.')))
  })
  return demo
}
