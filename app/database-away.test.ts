import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aSession } from '#app/people/testing/someone.ts'
import { startStripeEmulator } from '#app/payments/emulator/emulator.ts'
import type { Emulator } from '#app/payments/emulator/emulator.ts'
import { keepLogo } from '#app/pictures/keep-logo.server.ts'
import { aLogo } from '#app/pictures/testing/images.ts'
import { ask } from '#app/platform/testing/ask.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { buildApp, pause, startApp } from '#app/testing/app-process.ts'
import type { AppProcess } from '#app/testing/app-process.ts'
import { freePort } from '#app/testing/free-port.ts'
import { aBrowser } from '#app/testing/browser.ts'
import type { Browser } from '#app/testing/browser.ts'
import { startDatabaseProxy } from '#app/testing/database-proxy.ts'
import type { DatabaseProxy } from '#app/testing/database-proxy.ts'
import { aPerson, aStaffMember, aTeam, anOrganization } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'

// The built app while its database is gone, then comes back as a copy that can only be read, then is whole again (A7, F3).

/** As long as a failover may take, in milliseconds. */
const AWAY_FOR = 30_000

let proxy: DatabaseProxy
let stripe: Emulator
let app: AppProcess
let team: ATeam
let logo: string
let donor: Browser
let staff: Browser
const owner = new pg.Client({ connectionString: env.DATABASE_URL })

beforeAll(async () => {
  await buildApp()
  await anOrganization()
  await owner.connect()
  const port = await freePort()
  const [secret = ''] = env.STRIPE_WEBHOOK_SECRET
  stripe = await startStripeEmulator({
    webhooks: [{ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret }],
    retryMs: Array.from({ length: 600 }, () => 100),
  })
  env.STRIPE_API_BASE = stripe.url
  proxy = await startDatabaseProxy(env.DATABASE_URL)
  logo = await chooseBrand()
  app = await startApp({
    PORT: String(port),
    DATABASE_URL: proxy.url,
    TRUSTED_PROXIES: '1',
    PICTURES_FOLDER: env.PICTURES_FOLDER,
  })
  team = await aTeam()
  donor = aBrowser(() => port)
  staff = aBrowser(() => port)
  staff.keep(await aSession(await aStaffMember('finance'), 'staff'))
}, 240_000)

afterAll(async () => {
  await owner.query(`alter database ${await nameOfDatabase()} reset default_transaction_read_only`)
  await owner.end()
  await app.kill()
  await stripe.close()
})

test('what went wrong is said in the organization’s colour and with its logo, also while the database is away', async () => {
  const nowhere = await donor.get('/nowhere')
  expect(nowhere.status).toBe(404)
  expect(nowhere.text).toContain('<title>404 · Lakeside Refuge</title>')
  expect(nowhere.text).toContain('href="/brand/2-7a1f5c.css"')
  expect(nowhere.text).toContain(logo)

  proxy.goAway()
  for (const path of ['/teams', '/start']) {
    const away = await donor.get(path)
    expect(away).toMatchObject({ status: 503, text: expect.stringContaining('a{color:#7a1f5c}') })
    expect(away.text).toContain(logo)
  }
  expect((await ask(app.port, logo)).status).toBe(200)
  proxy.comeBack()
  await expect.poll(async () => (await ready()).status).toBe(200)
})

test(
  'A7, F3: away, then read-only, then back: pages stand, changes are refused cleanly, and no gift is lost',
  { timeout: 180_000 },
  async () => {
    const first = await goToPay()
    const second = await goToPay(aBrowser(() => app.port))
    expect((await page()).text).toContain('Saturday Men')

    proxy.goAway()
    stripe.pay(first, { email: 'first@example.org' })
    await vi.waitFor(async () => expect((await ready()).status).toBe(503))
    expect((await ask(app.port, '/healthz')).status).toBe(200)
    const stale = await page()
    expect(stale.status).toBe(200)
    expect(stale.text).toContain('We can’t reach our records')
    for (const answer of [
      await ask(app.port, '/teams'),
      await donor.get('/start'),
      await staff.get('/staff'),
      await give(donor),
    ])
      expect(answer).toMatchObject({
        status: 503,
        text: expect.stringContaining('No gift is lost'),
      })
    expect(await toldStatuses(), 'Stripe is told to try again').toEqual(new Set([503]))
    await pause(AWAY_FOR)

    await closeForChanges(true)
    proxy.comeBack()
    await expect.poll(async () => (await page()).text.includes('We can’t reach')).toBe(false)
    expect((await staff.get('/staff/gifts')).status).toBe(200)
    stripe.pay(second, { email: 'second@example.org' })
    expect(await give(donor)).toMatchObject({
      status: 503,
      text: expect.stringContaining('No gift is lost'),
    })
    expect(await raised()).toBe(0)

    await closeForChanges(false)
    await expect.poll(raised).toBe(10_000)
    expect((await page()).text).toContain('$100')
    expect((await give(aBrowser(() => app.port))).status).toBe(303)
    expect(app.hasEnded(), app.log()).toBe(false)
  },
)

/** @returns where the logo is. */
async function chooseBrand(): Promise<string> {
  const kept = await keepLogo({ personId: (await aPerson()).id, bytes: await aLogo('#1a2436') })
  if (kept.kind !== 'kept') throw new Error(kept.kind)
  await db
    .updateTable('organization')
    .set((of) => ({
      brand_color: '#7a1f5c',
      logo_id: of.selectFrom('logo').select('id').where('name', '=', kept.name),
    }))
    .execute()
  return `/pictures/${kept.name}-480.webp`
}

function page() {
  return ask(app.port, `/teams/${team.slug}`)
}

function ready() {
  return ask(app.port, '/readyz')
}

function give(browser: Browser) {
  const stamp = seal(`shown ${Date.now() - 30_000}`)
  return browser.post(`/teams/${team.slug}/give`, { ownAmount: '50', stamp })
}

/** @returns the payment page that a new gift leads to. */
async function goToPay(browser = donor): Promise<string> {
  const { status, headers } = await give(browser)
  expect(status).toBe(303)
  return /cs_\w+/.exec(headers.location ?? '')?.[0] ?? ''
}

/** What Stripe has been answered since it began to tell. */
async function toldStatuses(): Promise<Set<number>> {
  await expect.poll(() => stripe.webhooks.log().length).toBeGreaterThan(3)
  return new Set(stripe.webhooks.log().map(({ status }) => status))
}

/** As a copy that has not been made the first yet; whoever is connected is sent away, as by a failover. */
async function closeForChanges(closed: boolean): Promise<void> {
  const name = await nameOfDatabase()
  await owner.query(
    closed
      ? `alter database ${name} set default_transaction_read_only = on`
      : `alter database ${name} reset default_transaction_read_only`,
  )
  await owner.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
}

async function nameOfDatabase(): Promise<string> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name')
  return rows[0]?.name ?? ''
}

async function raised(): Promise<number> {
  const row = await db
    .selectFrom('team_total')
    .select('raised_cents')
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
  return row.raised_cents
}
