import { rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, inject } from 'vitest'
import { databaseUrl } from './start.ts'

/**
 * Before a test file's own imports: a database of its own, and the settings that the app reads as it is imported.
 * After it: every invariant of the books must hold on what the tests left.
 */
const server = inject('serverUrl')
const template = inject('template')
const database = `team_up_test_${template.split('_').at(-1)}_${Math.random().toString(36).slice(2, 10)}`
await onServer(`create database ${database} template ${template}`)

process.env.APP_MODE = 'test'
process.env.BASE_URL = 'http://localhost:3000'
process.env.DATABASE_URL = databaseUrl(server, database)
process.env.STRIPE_SECRET_KEY = 'sk_test_team_up'
process.env.STRIPE_WEBHOOK_SECRET = 'whsec_team_up_test'
process.env.STRIPE_API_BASE ??= 'http://127.0.0.1:9'
process.env.SESSION_SECRET = 'a secret of the tests that is long enough'
process.env.SMTP_URL ??= 'smtp://127.0.0.1:9'
process.env.MAIL_FROM = 'Team Up <hello@example.org>'
process.env.LOG_LEVEL ??= 'silent'
const pictures = path.join(os.tmpdir(), database)
process.env.PICTURES_FOLDER = pictures

await import('#app/words/language.server.ts')

afterAll(async () => {
  const { pool } = await import('#app/platform/database.server.ts')
  const { checkBooks } = await import('#db/books.ts')
  const broken = await checkBooks(pool)
  await pool.end()
  rmSync(pictures, { recursive: true, force: true })
  expect(broken, 'the books of this test file do not agree').toEqual([])
  await onServer(`drop database if exists ${database} with (force)`)
})

async function onServer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
