import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp, runCommand } from '#app/testing/app-process.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'team-up-command-'))

beforeAll(buildApp, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the emulator is held to the contract where nothing is set up', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['app/run.js', 'command', 'stripe-contract'],
    {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        DEMO_FOLDER: folder,
        STRIPE_SECRET_KEY: '',
      },
      encoding: 'utf8',
    },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^Against the emulator/)
  expect(stdout).toMatch(/\n\d+ passed, 0 failed, \d+ not run\n$/)
  expect(status).toBe(0)
})

test('a site that is not set up has no books to take home, and the command says so', async () => {
  const { code, said } = await runCommand(['export', '--folder', folder], { PORT: '0' })
  expect(said).toContain('This site is not set up yet.')
  expect(code).toBe(1)
})
