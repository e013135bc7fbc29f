import fs from 'node:fs'
import type { ErasedAgain } from '#app/staff/personal-data/erase-again.server.ts'
import { migrate } from '#db/migrate.ts'
import {
  chooseDemoSettings,
  EMULATOR_ADDRESS,
  openDemoDatabase,
  speaksToEmulator,
} from './demo-settings.ts'

type Command = (args: string[]) => Promise<void>

/**
 * What `npm run …` does once and ends. Each takes its parts only when it runs, since those read the settings as they are
 * loaded.
 */
const commands: Record<string, Command> = {
  migrate: bringUpToDate,
  books: proveBooks,
  reconcile: catchUp,
  export: exportBook,
  'erase-again': eraseAgain,
  'add-staff': addStaff,
  'setup-link': saySetupLink,
}

/** Those that need no database. */
const commandsAlone: Record<string, Command> = {
  'stripe-contract': holdStripeToContract,
}

/** Without `DATABASE_URL` every command is about the demo's own database. */
export async function main([name = '', ...args]: string[]): Promise<void> {
  const alone = commandsAlone[name]
  if (alone) return await alone(args)
  const command = commands[name]
  const names = Object.keys({ ...commands, ...commandsAlone }).join(', ')
  if (!command) throw new Error(`There is no command “${name}”. There are: ${names}`)
  if (process.env.DATABASE_URL) return await run(command, args)
  console.error('DATABASE_URL is not set, so this is about the demo in .data/demo.')
  const database = await openDemoDatabase()
  try {
    const baseUrl = `http://localhost:${process.env.PORT || 3000}`
    chooseDemoSettings({ databaseUrl: database.url, baseUrl })
    if (speaksToEmulator() && fs.existsSync(EMULATOR_ADDRESS))
      process.env.STRIPE_API_BASE ||= fs.readFileSync(EMULATOR_ADDRESS, 'utf8')
    await run(command, args)
  } finally {
    await database.stop()
  }
}

/** What a page answers before the first set-up is said in words for whoever runs the command. */
async function run(command: Command, args: string[]): Promise<void> {
  try {
    await command(args)
  } catch (thrown) {
    if (!(thrown instanceof Response) || thrown.status !== 503) throw thrown
    throw new Error('This site is not set up yet. To see where that is done: npm run setup-link', {
      cause: thrown,
    })
  }
}

async function bringUpToDate(): Promise<void> {
  const ran = await migrate(process.env.MIGRATE_DATABASE_URL || process.env.DATABASE_URL || '')
  if (ran.length === 0) console.log('The database is up to date.')
  else console.log(`Ran ${ran.length} migrations:\n  ${ran.join('\n  ')}`)
}

/** Exit code 1 and the rows that break an invariant, when one does. */
async function proveBooks(): Promise<void> {
  const { checkBooks, checkNames } = await import('#db/books.ts')
  const { pool } = await import('#app/platform/database.server.ts')
  try {
    const broken = await checkBooks(pool)
    for (const { name, rows } of broken) {
      console.log(`BROKEN  ${name}`)
      for (const row of rows) console.log(`        ${JSON.stringify(row)}`)
    }
    console.log(
      broken.length === 0
        ? `The books agree: ${checkNames.length} checks.`
        : `${broken.length} of ${checkNames.length} checks are broken.`,
    )
    if (broken.length > 0) process.exitCode = 1
  } finally {
    await pool.end()
  }
}

async function catchUp(): Promise<void> {
  const { pool } = await import('#app/platform/database.server.ts')
  try {
    if (speaksToEmulator() && !process.env.STRIPE_API_BASE)
      throw new Error('The demo’s payment emulator is not running. Please start it: npm run demo')
    const { reconcile } = await import('#app/giving/reconcile.server.ts')
    const { linesBooked, noticesFetched, asked } = await reconcile()
    console.log(
      `Caught up with Stripe: ${linesBooked} lines booked, ${noticesFetched} notices fetched, ${asked} payments asked about.`,
    )
  } finally {
    await pool.end()
  }
}

/** `npm run export -- --from 2026-01-01 --to 2026-12-31 --folder accountant`: the accountant's files. */
async function exportBook(args: string[]): Promise<void> {
  const { pool } = await import('#app/platform/database.server.ts')
  try {
    const { readBookOptions } = await import('#app/staff/books/book-options.ts')
    const { writeBook } = await import('#app/staff/books/write-book.server.ts')
    const { printTotals } = await import('#app/staff/books/print-totals.ts')
    const { folder, ...days } = readBookOptions(args)
    const { totals, currency } = await writeBook(folder, days, ({ path, rows }) =>
      console.log(`${path}  ${rows.toLocaleString('en-US')} rows`),
    )
    console.log(`\n${printTotals(totals, currency)}`)
  } finally {
    await pool.end()
  }
}

/** After a backup was put back: who was erased since is erased again (S40). Exit code 1 when somebody is left for whoever runs it. */
async function eraseAgain(): Promise<void> {
  const { pool } = await import('#app/platform/database.server.ts')
  try {
    const { erasePeopleAgain } = await import('#app/staff/personal-data/erase-again.server.ts')
    const done = await erasePeopleAgain()
    console.log(printErasedAgain(done))
    if (done.unreadable > 0 || done.waiting.length > 0) process.exitCode = 1
  } finally {
    await pool.end()
  }
}

/** What the command says: a line with the counts, and whatever is left to do. Whoever runs it may read the database. */
export function printErasedAgain({ listed, unreadable, erased, waiting }: ErasedAgain): string {
  if (listed === 0)
    return 'Nobody is on the list of the erased. Is PICTURES_FOLDER or the bucket the one that the site used?'
  const lines = [`Erasures on the list: ${listed}. People known again and erased: ${erased}.`]
  if (unreadable > 0)
    lines.push(
      `Listed under another SESSION_SECRET, by which nobody can be known: ${unreadable}. Please add that one behind a comma, and run this again.`,
    )
  if (waiting.length > 0)
    lines.push(
      'Still known, since they lead a team, open the desk or give each month. Please settle that, and run this again:',
      ...waiting.map((email) => `  ${email}`),
    )
  return lines.join('\n')
}

/** The line that a new site's log begins with, once more; with `--new`, another in its place. */
async function saySetupLink(args: string[]): Promise<void> {
  const { pool } = await import('#app/platform/database.server.ts')
  try {
    const { env } = await import('#app/platform/env.server.ts')
    const { findSetupPath, renewSetupPath } = await import('#app/staff/setup/setup-key.server.ts')
    const path = args.includes('--new') ? await renewSetupPath() : await findSetupPath()
    console.log(
      path === undefined
        ? 'This site is set up already. To let somebody in, run: npm run add-staff'
        : `Open this to set the site up:\n${env.BASE_URL}${path}`,
    )
  } finally {
    await pool.end()
  }
}

/** Lets in who cannot be invited on the staff desk: an admin who lost everything, when there is no other. */
async function addStaff([role = '', email = '', ...name]: string[]): Promise<void> {
  const { pool } = await import('#app/platform/database.server.ts')
  try {
    const { addStaffFromCommand } = await import('#app/people/staff-members.server.ts')
    if (!isStaffRole(role) || !email.includes('@'))
      throw new Error(
        `Please say who: npm run add-staff -- ${STAFF_ROLES.join('|')} name@example.org "Their Name"`,
      )
    const link = await addStaffFromCommand(email, role, name.join(' ') || undefined)
    console.log(`Open this within three days to choose a password and a second factor:\n${link}`)
  } finally {
    await pool.end()
  }
}

const STAFF_ROLES = ['viewer', 'moderator', 'finance', 'admin'] as const

function isStaffRole(word: string): word is (typeof STAFF_ROLES)[number] {
  return STAFF_ROLES.some((role) => role === word)
}

/** Against Stripe itself with a test key in STRIPE_SECRET_KEY, against the emulator without. Exit code 1 when a point fails. */
async function holdStripeToContract(): Promise<void> {
  const key = process.env.STRIPE_SECRET_KEY
  // The key is all that it needs, but its parts read every setting as they are loaded.
  chooseDemoSettings({ databaseUrl: 'postgres://nowhere', baseUrl: 'http://localhost:3000' })
  const { runContract } = await import('#app/payments/contract/run.ts')
  const { startStripeEmulator } = await import('#app/payments/emulator/emulator.ts')
  const emulator = key ? undefined : await startStripeEmulator()
  console.log(
    emulator
      ? 'Against the emulator; set STRIPE_SECRET_KEY=sk_test_… for Stripe itself.'
      : 'Against Stripe.',
  )
  const { failed } = await runContract({
    secretKey: key || 'sk_test_contract',
    ...(emulator ? { apiBase: emulator.url } : {}),
    print: (line) => console.log(line),
  })
  await emulator?.close()
  if (failed > 0) process.exitCode = 1
}
