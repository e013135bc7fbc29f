import os from 'node:os'
import fs from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listCaught, startMailCatcher } from '#app/mail/catcher.server.ts'
import { aSession } from '#app/people/testing/someone.ts'
import { startStripeEmulator } from '#app/payments/emulator/emulator.ts'
import type { Emulator } from '#app/payments/emulator/emulator.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { buildApp, startApp } from '#app/testing/app-process.ts'
import type { AppProcess } from '#app/testing/app-process.ts'
import { freePort } from '#app/testing/free-port.ts'
import { aBrowser } from '#app/testing/browser.ts'
import type { Browser } from '#app/testing/browser.ts'
import { aSilentProvider } from '#app/testing/silent-provider.ts'
import { aStaffMember, aTeam, anOrganization } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'

// The app is killed at the very step at which a crash would hurt most, and started again (F1).

let port: number
let stripe: Emulator
let app: AppProcess
let team: ATeam
let donor: Browser
/** Who may hold a table, and see who waits for it: the owner. */
const owner = new pg.Client({ connectionString: env.DATABASE_URL })
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'team-up-kill-points-'))

beforeAll(async () => {
  await buildApp()
  await owner.connect()
  await anOrganization()
  port = await freePort()
  const [secret = ''] = env.STRIPE_WEBHOOK_SECRET
  stripe = await startStripeEmulator({
    webhooks: [{ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret }],
    retryMs: Array.from({ length: 200 }, () => 100),
  })
  env.STRIPE_API_BASE = stripe.url
}, 240_000)

beforeEach(async () => {
  team = await aTeam()
  donor = aBrowser(() => port)
  app = await start()
  await donor.get(`/teams/${team.slug}/give`)
})

afterEach(async () => {
  stripe.faults.clear()
  await release()
  await app.kill()
})

afterAll(async () => {
  await stripe.close()
  await owner.end()
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('F1: the app is killed', () => {
  test('before Stripe has made the payment page: the donor presses again and pays once', async () => {
    stripe.faults.add({ kind: 'timeout-before', on: 'POST /v1/checkout/sessions', times: 9 })
    const lost = give().catch(() => undefined)
    await expect.poll(giftsBegun).toBe(1)
    await killAndStart(lost)
    await payOnce()
  })

  test('after Stripe has made the payment page and before we know of it: the same page is opened', async () => {
    const pages = await countAtStripe('checkout.session')
    stripe.faults.add({ kind: 'timeout-after', on: 'POST /v1/checkout/sessions', times: 9 })
    const lost = give().catch(() => undefined)
    await expect.poll(() => countAtStripe('checkout.session')).toBe(pages + 1)
    await killAndStart(lost)
    await payOnce()
    expect(await countAtStripe('checkout.session')).toBe(pages + 1)
  })

  test('while the donor pays: the page they come back to is right', async () => {
    const { checkout, giftPath } = await goToPay()
    await app.kill()
    stripe.pay(checkout, { email: 'donor@example.org' })
    await expect(donor.get(giftPath)).rejects.toThrow('ECONNREFUSED')
    app = await start()
    const back = await donor.get(giftPath)
    expect(back.status).toBe(200)
    expect(await booked()).toEqual({ gifts: 1, raised: 5_000, receipts: 1 })
    await stripe.deliverAll()
    expect(await booked()).toEqual({ gifts: 1, raised: 5_000, receipts: 1 })
  })

  test('while a notice is being stored: Stripe tells it again', async () => {
    const { checkout } = await goToPay()
    await hold('stripe_event')
    stripe.pay(checkout, { email: 'donor@example.org' })
    await expect.poll(waitsForALock).toBe(true)
    await app.kill()
    await release()
    app = await start()
    await expect.poll(booked).toEqual({ gifts: 1, raised: 5_000, receipts: 1 })
  })

  test('in the middle of booking: nothing is half booked, and then it is booked once', async () => {
    const { checkout } = await goToPay()
    await hold('posting')
    const paid = stripe.pay(checkout, { email: 'donor@example.org' })
    await expect.poll(waitsForALock).toBe(true)
    await app.kill()
    await release()
    await expect.poll(waitsForALock).toBe(false)
    expect(await booked()).toEqual({ gifts: 0, raised: 0, receipts: 0 })
    const chargeId = paid.kind === 'paid' ? paid.chargeId : null
    expect(await linesOf(chargeId)).toBe(0)
    app = await start()
    await expect.poll(booked).toEqual({ gifts: 1, raised: 5_000, receipts: 1 })
    expect(await linesOf(chargeId)).toBe(1)
  })

  test('when a gift is booked and its letter is on the way: the letter comes', async () => {
    await app.kill()
    const provider = await aSilentProvider()
    app = await start({ SMTP_URL: provider.url })
    const { checkout } = await goToPay()
    const email = `letter-${team.id}@example.org`
    stripe.pay(checkout, { email })
    await expect.poll(booked).toEqual({ gifts: 1, raised: 5_000, receipts: 1 })
    await provider.spokenTo
    await app.kill()
    provider.close()
    const catcher = await startMailCatcher({ folder })
    app = await start({ SMTP_URL: catcher.url })
    await expect.poll(async () => (await listCaught(folder, email)).length).toBe(1)
    await app.kill()
    await catcher.stop()
  })

  test.each([
    ['before it arrives', 'timeout-before', 0],
    ['after it was made', 'timeout-after', 1],
  ] as const)('during a refund, %s: the money goes back once', async (_when, kind, made) => {
    const giftPath = await payOnce()
    const staff = aBrowser(() => port)
    staff.keep(await aSession(await aStaffMember('finance'), 'staff'))
    const before = await countAtStripe('refund')
    stripe.faults.add({ kind, on: 'POST /v1/refunds', times: 9 })
    const yes = { part: 'some', amount: '20', reason: 'Asked', sure: 'yes', asked: '5000' }
    const lost = staff.post(`/staff${giftPath}/refund`, yes).catch(() => undefined)
    await expect.poll(refundStates).toEqual(['requested'])
    await expect.poll(() => countAtStripe('refund')).toBe(before + made)
    await killAndStart(lost)
    const again = await staff.post(`/staff${giftPath}/refund`, { ...yes, part: 'all' })
    expect(again.status, 'what was asked for counts against what is left').toBe(200)
    await halfAMinuteLater()
    await expect.poll(refundStates).toEqual(['succeeded'])
    await expect.poll(booked).toEqual({ gifts: 1, raised: 3_000, receipts: 2 })
    expect(await countAtStripe('refund')).toBe(before + 1)
  })
})

function start(more: { SMTP_URL?: string } = {}): Promise<AppProcess> {
  return startApp({ PORT: String(port), TRUSTED_PROXIES: '1', ...more })
}

/** @param lost the request that dies with the process. */
async function killAndStart(lost: Promise<unknown>): Promise<void> {
  await app.kill()
  await lost
  stripe.faults.clear()
  app = await start()
}

function give() {
  const stamp = seal(`shown ${Date.now() - 30_000}`)
  return donor.post(`/teams/${team.slug}/give`, { ownAmount: '50', stamp })
}

async function goToPay(): Promise<{ checkout: string; giftPath: string }> {
  const { status, headers } = await give()
  expect(status).toBe(303)
  const { public_id } = await db
    .selectFrom('gift')
    .select('public_id')
    .where('team_id', '=', team.id)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return {
    checkout: /cs_\w+/.exec(headers.location ?? '')?.[0] ?? '',
    giftPath: `/gifts/${public_id}`,
  }
}

/** The donor, who knows of no page yet, presses the button once more and pays: one gift, once. */
async function payOnce(): Promise<string> {
  const { checkout, giftPath } = await goToPay()
  stripe.pay(checkout, { email: 'donor@example.org', name: 'Ida Novak' })
  await expect.poll(booked).toEqual({ gifts: 1, raised: 5_000, receipts: 1 })
  expect(await giftsBegun()).toBe(1)
  return giftPath
}

async function giftsBegun(): Promise<number> {
  return (await db.selectFrom('gift').select('id').where('team_id', '=', team.id).execute()).length
}

async function booked() {
  const { rows } = await sql<{ gifts: number; raised: number; receipts: number }>`
    select t.gift_count as gifts, t.raised_cents as raised,
           (select count(*) from receipt r join gift g on g.id = r.gift_id where g.team_id = t.team_id) as receipts
      from team_total t where t.team_id = ${team.id}`.execute(db)
  return rows[0]
}

async function linesOf(chargeId: string | null): Promise<number> {
  const rows = await db
    .selectFrom('stripe_balance_transaction')
    .select('id')
    .where('source_id', '=', chargeId)
    .execute()
  return rows.length
}

async function refundStates(): Promise<string[]> {
  const rows = await db
    .selectFrom('refund')
    .innerJoin('gift', 'gift.id', 'refund.gift_id')
    .select('refund.status')
    .where('gift.team_id', '=', team.id)
    .execute()
  return rows.map(({ status }) => status)
}

async function countAtStripe(what: string): Promise<number> {
  const state: unknown = await (await fetch(`${stripe.url}/_emulator/state`)).json()
  return Number(typeof state === 'object' && state ? Reflect.get(state, what) : Number.NaN)
}

/** Lets nobody write to a table until it is released. */
async function hold(table: string): Promise<void> {
  await owner.query(`begin; lock table ${table} in share mode`)
}

async function release(): Promise<void> {
  await owner.query('rollback')
}

async function waitsForALock(): Promise<boolean> {
  const { rows } = await owner.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length > 0
}

/** The job that asks again after a refund waits for thirty seconds; here they are over. */
async function halfAMinuteLater(): Promise<void> {
  await sql`
    update graphile_worker._private_jobs set run_at = now()
     where task_id = (select id from graphile_worker._private_tasks where identifier = 'make-refund')`.execute(
    db,
  )
}
