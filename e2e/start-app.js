// The built app for the browser tests: a small demo in a folder and a database of its own, made anew.
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'

process.chdir(path.dirname(import.meta.dirname))
process.env.NODE_ENV = 'production'
process.env.APP_MODE = 'test'
process.env.DEMO_FOLDER ||= '.data/e2e'
// Each test comes from an address of its own, as visitors do, so that the limits of one are not those of all.
process.env.TRUSTED_PROXIES = '1'
// Programs of the tests' own that webhooks are sent to.
process.env.WEBHOOK_HOSTS_INSIDE = 'localhost'
if (process.env.DATABASE_URL) {
  process.env.DATABASE_URL = await freshDatabase(process.env.DATABASE_URL)
  mkdirSync(process.env.DEMO_FOLDER, { recursive: true })
  writeFileSync(path.join(process.env.DEMO_FOLDER, 'database-url'), process.env.DATABASE_URL)
}

const { main } = await import('../build/server/demo.js')
await main(process.env.DATABASE_URL ? ['--few'] : ['--few', '--reset'])

/** @param {string} server @returns {Promise<string>} */
async function freshDatabase(server) {
  const name = `team_up_e2e_${randomBytes(4).toString('hex')}`
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return server.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`)
}
