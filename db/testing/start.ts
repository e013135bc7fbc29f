import fs from 'node:fs'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '#db/embedded/start.ts'
import { migrate } from '#db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
    template: string
  }
}

/** One Postgres and one migrated template for the whole run; each test file clones the template. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  // A folder of this run's own, so that two runs at once do not stop each other's server.
  const folder = `.data/test-${process.pid}`
  const own = process.env.DATABASE_URL ? undefined : await startPostgres({ folder, careless: true })
  const serverUrl = process.env.DATABASE_URL ?? own?.url() ?? ''
  const template = `team_up_template_${process.pid}`
  await query(serverUrl, `create database ${template}`)
  await migrate(databaseUrl(serverUrl, template))
  project.provide('serverUrl', serverUrl)
  project.provide('template', template)
  return async () => {
    const mine = `team\\_up\\_%\\_${process.pid}%`
    const { rows } = await query(
      serverUrl,
      `select datname from pg_database where datname like '${mine}'`,
    )
    for (const { datname } of rows)
      await query(serverUrl, `drop database if exists "${datname}" with (force)`)
    await own?.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The same server, another database of it. */
export function databaseUrl(url: string, database: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${database}`)
}

async function query(url: string, text: string): Promise<{ rows: { datname: string }[] }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query<{ datname: string }>(text)
  } finally {
    await client.end()
  }
}
