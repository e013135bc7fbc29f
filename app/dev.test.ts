import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '#app/testing/free-port.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'team-up-dev-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('npm run dev serves pages from the sources', { timeout: 300_000 }, async () => {
  const port = await freePort()
  const program = spawn(process.execPath, ['app/dev.js', '--empty'], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'development',
      DATABASE_URL: process.env['DATABASE_URL'],
      DEMO_FOLDER: folder,
      PORT: String(port),
      HMR_PORT: String(await freePort()),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => program.once('close', resolve))
  let said = ''
  const isReady = new Promise<void>((resolve) => {
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (/^ready /m.test(said)) resolve()
      })
  })
  try {
    await Promise.race([isReady, ended])
    expect(said).toMatch(/^ready /m)
    const gallery = await fetch(`http://localhost:${port}/dev/ui`)
    expect(gallery.status, said).toBe(200)
    expect(await gallery.text()).toContain('</html>')
  } finally {
    program.kill('SIGTERM')
    await ended
  }
})
