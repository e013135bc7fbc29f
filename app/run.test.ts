import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** A checkout with a build of two small programs. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'team-up-run-'))

beforeAll(() => {
  write('package.json', '{ "type": "module" }')
  write('app/run.js', fs.readFileSync('app/run.js', 'utf8'))
  write('.env', 'GREETING=from the file\nMAIL_FROM=Our Charity <teams@example.org>\n')
  const greet =
    'export async function main() { console.log(process.env.GREETING, process.env.MAIL_FROM) }'
  write('build/server/command.js', greet)
  write('build/server/demo.js', greet)
  write(
    'build/server/server.js',
    `import fs from 'node:fs'
     export async function main() {
       process.once('SIGTERM', () => { fs.writeFileSync('left', ''); process.exit(0) })
       setInterval(() => {}, 1000)
       fs.writeFileSync('serving', '')
     }`,
  )
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('a command reads the settings in .env, and what is set outside wins', async () => {
  expect(await run('command', {})).toBe('from the file Our Charity <teams@example.org>\n')
  expect(await run('command', { GREETING: 'from outside' })).toMatch(/^from outside Our Charity/)
})

test('the demo does not read the settings of a server', async () => {
  expect(await run('demo', {})).toBe('undefined undefined\n')
})

test('the server leaves in order when npm, which started it, is ended', async () => {
  // A shell of npm's stands between; it is not the last thing that this one does, so it stays.
  const shell = spawn('sh', ['-c', 'node app/run.js server; exit 0'], {
    cwd: folder,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', npm_lifecycle_event: 'start' },
    stdio: 'ignore',
  })
  await appears('serving')
  shell.kill('SIGTERM')
  await appears('left')
})

async function run(program: string, env: Record<string, string>): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, ['app/run.js', program], {
    cwd: folder,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error('The program says nothing')
  return await text(child.stdout)
}

async function appears(file: string): Promise<void> {
  await expect.poll(() => fs.existsSync(path.join(folder, file)), { timeout: 20_000 }).toBe(true)
}

function write(file: string, words: string): void {
  const at = path.join(folder, file)
  fs.mkdirSync(path.dirname(at), { recursive: true })
  fs.writeFileSync(at, words)
}
