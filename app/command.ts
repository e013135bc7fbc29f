import { migrate } from '#db/migrate.ts'
import { chooseDemoSettings, openDemoDatabase } from './demo-settings.ts'

type Command = (args: string[]) => Promise<void>

/** What `npm run …` does once and ends. Without `DATABASE_URL` it means the demo's own database. */
const commands: Record<string, Command> = {
  migrate: async () => {
    const ran = await migrate(process.env.MIGRATE_DATABASE_URL || required('DATABASE_URL'))
    console.log(
      ran.length === 0
        ? 'The database is up to date.'
        : `Ran ${ran.length} migrations:\n  ${ran.join('\n  ')}`,
    )
  },
}

export async function main([name = '', ...args]: string[]): Promise<void> {
  const command = commands[name]
  if (!command)
    throw new Error(`There is no command “${name}”. There are: ${Object.keys(commands).join(', ')}`)
  const database = await openDemoDatabase()
  if (!process.env.DATABASE_URL) {
    console.error('DATABASE_URL is not set, so this is about the demo in .data/demo.')
    chooseDemoSettings({ databaseUrl: database.url, baseUrl: 'http://localhost:3000' })
  }
  try {
    await command(args)
  } finally {
    await database.stop()
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`Please set ${name}.`)
  return value
}
