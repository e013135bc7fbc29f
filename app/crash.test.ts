import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { connectPayments } from '#app/payments/connect.server.ts'
import { startStripeEmulator } from '#app/payments/emulator/emulator.ts'
import type { Emulator } from '#app/payments/emulator/emulator.ts'
import { buildApp, pause, runCommand, startApp } from '#app/testing/app-process.ts'
import type { AppProcess, AppSettings } from '#app/testing/app-process.ts'
import { freePort } from '#app/testing/free-port.ts'
import { findBroken } from '#db/books.ts'
import { startPostgres } from '#db/embedded/start.ts'
import type { EmbeddedPostgres } from '#db/embedded/start.ts'
import { migrate } from '#db/migrate.ts'

// The built server and a Postgres of its own, both killed without warning while gifts are being paid.

/** In each round one of these goes away in the middle of fulfilment; Postgres twenty times. */
const HARMS = ['postgres', 'app', 'postgres', 'connections'] as const
const ROUNDS = 40
const GIFTS_A_ROUND = 3
const SECRET = 'whsec_of_the_crash_test'
const KEY = 'sk_test_crash'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'team-up-crash-'))
let postgres: EmbeddedPostgres
let database: string
let stripe: Emulator
let port: number
let server: AppProcess | undefined

beforeAll(async () => {
  fs.chmodSync(folder, 0o755)
  await buildApp()
  postgres = await startPostgres({ folder: path.join(folder, 'postgres') })
  await ask(postgres.url(), 'create database crash')
  database = postgres.url('crash')
  await migrate(database)
  await ask(
    database,
    `insert into organization (name, legal_name, address, contact_email) values ('Refuge', 'Refuge, Inc.', '1 Main St', 'hello@example.org');
     insert into campaign (slug, name, goal_cents, starts_on) values ('home', 'Home', 100000, '2026-01-01');
     insert into team (slug, campaign_id, kind, status, name, goal_cents) select 'friends', id, 'friends', 'live', 'Friends', 100000 from campaign`,
  )
  port = await freePort()
  stripe = await startStripeEmulator({
    webhooks: [{ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret: SECRET }],
    retryMs: [200, 400, 800, 1600, 3200],
  })
}, 240_000)

afterAll(async () => {
  await server?.kill()
  await stripe.close()
  await postgres.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

test(
  `F1, F2, F3: ${ROUNDS} kills of the app, of Postgres and of its connections in the middle of fulfilment lose nothing and double nothing`,
  { timeout: 600_000 },
  async () => {
    server = await startApp(settings())
    for (let round = 0; round < ROUNDS; round++) {
      const checkouts = await openCheckouts(GIFTS_A_ROUND)
      for (const checkout of checkouts) stripe.pay(checkout, { email: 'donor@example.org' })
      await pause(Math.random() * 250)
      await harm(HARMS[round % HARMS.length] ?? 'app')
    }
    await stripe.deliverAll()
    const { code, said } = await runCommand(['reconcile'], settings())
    expect(code, said).toBe(0)

    const all = ROUNDS * GIFTS_A_ROUND
    expect(
      await ask(
        database,
        `select (select count(*) from gift where status = 'paid')::int as paid, (select count(*) from journal where kind = 'charge')::int as booked,
              (select raised_cents from team_total)::int as raised, (select count(*) from receipt)::int as receipts,
              (select count(*) from message where kind = 'gift-receipt')::int as letters`,
      ),
    ).toEqual([{ paid: all, booked: all, raised: all * 2_500, receipts: all, letters: all }])
    const client = new pg.Client({ connectionString: database })
    await client.connect()
    expect(await findBroken(client)).toEqual([])
    await client.end()
  },
)

function settings(): AppSettings {
  return {
    PORT: String(port),
    DATABASE_URL: database,
    STRIPE_SECRET_KEY: KEY,
    STRIPE_WEBHOOK_SECRET: SECRET,
    STRIPE_API_BASE: stripe.url,
  }
}

async function harm(what: (typeof HARMS)[number]): Promise<void> {
  switch (what) {
    case 'app':
      return await killServer()
    case 'postgres':
      return await killPostgres()
    case 'connections':
      return await cutConnections()
  }
}

async function killServer(): Promise<void> {
  expect(
    server?.hasEnded(),
    `the app lives through every kill of Postgres, but:\n${server?.log()}`,
  ).toBe(false)
  await server?.kill()
  server = await startApp(settings())
}

/** As `pg_terminate_backend` on whoever is at work. */
async function cutConnections(): Promise<void> {
  await ask(
    database,
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and random() < 0.7`,
  )
}

async function killPostgres(): Promise<void> {
  const data = fs.existsSync(path.join(folder, 'postgres', 'postmaster.pid'))
    ? path.join(folder, 'postgres')
    : ''
  const pid = Number(fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
  await postgres.stop()
  postgres = await startPostgres({ folder: path.join(folder, 'postgres') })
}

/** Gifts that donors have begun: written down by us, their pages open at Stripe. */
async function openCheckouts(count: number): Promise<string[]> {
  const payments = connectPayments({
    secretKey: KEY,
    apiBase: new URL(stripe.url),
    webhookSecrets: [SECRET],
  })
  const rows = await ask(
    database,
    `insert into gift (campaign_id, team_id, amount_cents, currency) select campaign_id, id, 2500, 'usd' from team, generate_series(1, ${count}) returning public_id`,
  )
  const checkouts: string[] = []
  for (const { public_id: giftId } of rows) {
    const opened = await payments.openCheckout({
      giftId: String(giftId),
      amount: cents(2_500),
      currency: 'usd',
      title: 'Gift',
      description: null,
      sale: null,
      monthly: null,
      language: 'en',
      successUrl: 'http://localhost/gifts',
      cancelUrl: 'http://localhost/give',
      expiresAt: new Date(Date.now() + 3_600_000),
      idempotencyKey: `gift-${String(giftId)}`,
    })
    if (opened.kind === 'opened') checkouts.push(opened.checkout.id)
  }
  expect(checkouts).toHaveLength(count)
  return checkouts
}

/** Asks on a connection of its own, again while Postgres is coming up. */
async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  for (let tries = 1; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      const { rows } = await client.query<Record<string, unknown>>(text)
      return rows
    } catch (error) {
      if (tries > 50 || !isComingUp(error)) throw error
      await pause(100)
    } finally {
      await client.end().catch(() => {})
    }
  }
}

function isComingUp(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ['57P03', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET'].includes(code)
}
