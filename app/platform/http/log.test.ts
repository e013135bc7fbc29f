import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'

test('S29 nothing that a person sends gets into the log, and every request is in it', async () => {
  const folder = `.data/small-program-${process.pid}`
  await build({
    configFile: false,
    logLevel: 'silent',
    esbuild: { jsxDev: false },
    build: {
      target: 'node20',
      ssr: 'app/testing/small-program.ts',
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  })
  const program = spawn(process.execPath, [`${folder}/program.mjs`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'debug', NODE_ENV: 'production' },
  })
  const written = linesOf(program.stdout)
  const port = await written.next()
  await sendCanaries(Number.parseInt(port.value ?? '', 10))
  // A line is written when its answer has gone, so the last one may come a moment after it.
  const lines: string[] = []
  while (lines.length < PATHS.length * 2) lines.push((await written.next()).value ?? '')
  program.kill()
  await rm(folder, { recursive: true })

  for (const line of lines) {
    expect(line).not.toContain('canary')
    expect(JSON.parse(line)).toMatchObject({
      msg: 'request',
      id: expect.any(String),
      status: expect.any(Number),
    })
  }
  expect(lines.join('')).toContain('"path":"/teams/:slug"')
})

function linesOf(output: Readable): AsyncIterator<string, string | undefined> {
  return createInterface({ input: output })[Symbol.asyncIterator]()
}

const PATHS = [
  '/?token=canary&email=canary@example.org',
  '/teams/canary',
  '/teams/canary.data',
  '/canary@example.org',
  '/form?code=canary',
  '/resource?canary',
  '/webhooks/stripe?canary',
  '/%00canary',
]

async function sendCanaries(port: number): Promise<void> {
  const headers = {
    cookie: 'team_up=canary',
    authorization: 'Bearer canary',
    'user-agent': 'canary',
    referer: 'https://give.example.org/sign-in/canary',
    'x-forwarded-for': 'canary',
    'x-request-id': 'canary',
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
  }
  for (const path of PATHS) {
    await ask(port, path, { headers })
    await ask(port, path, {
      method: 'POST',
      headers,
      body: 'email=canary@example.org&password=canary',
    })
  }
}
