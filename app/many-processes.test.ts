import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listCaught, startMailCatcher } from '#app/mail/catcher.server.ts'
import type { MailCatcher } from '#app/mail/catcher.server.ts'
import { aSession, newestMail, PASSWORD, someStaff } from '#app/people/testing/someone.ts'
import { startStripeEmulator } from '#app/payments/emulator/emulator.ts'
import type { Emulator } from '#app/payments/emulator/emulator.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { ask } from '#app/platform/testing/ask.ts'
import { buildApp, startApp } from '#app/testing/app-process.ts'
import type { AppProcess } from '#app/testing/app-process.ts'
import { freePort } from '#app/testing/free-port.ts'
import { aBrowser } from '#app/testing/browser.ts'
import type { Browser } from '#app/testing/browser.ts'
import { aCaptain, aStaffMember, aTeam, anOrganization } from '#db/testing/builders.ts'

// Three processes on one database, as on three machines: none holds what another would miss (A11).

let stripe: Emulator
let mail: MailCatcher
let processes: AppProcess[]
let turn = 0
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'team-up-processes-'))

beforeAll(async () => {
  await buildApp()
  await anOrganization()
  mail = await startMailCatcher({ folder })
  const ports = [await freePort(), await freePort(), await freePort()]
  const [secret = ''] = env.STRIPE_WEBHOOK_SECRET
  stripe = await startStripeEmulator({
    // Stripe knows one address; here whoever is behind it is told, each of the same.
    webhooks: ports.map((port) => ({ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret })),
  })
  env.STRIPE_API_BASE = stripe.url
  processes = await Promise.all(
    ports.map((port) =>
      startApp({
        PORT: String(port),
        BASE_URL: 'http://localhost:3000',
        SMTP_URL: mail.url,
        TRUSTED_PROXIES: '1',
      }),
    ),
  )
}, 240_000)

afterAll(async () => {
  const codes = await Promise.all(processes.map((each) => each.stop()))
  await stripe.close()
  await mail.stop()
  fs.rmSync(folder, { recursive: true, force: true })
  expect(codes, 'each ends of itself when told to').toEqual([0, 0, 0])
})

describe('A11: of three processes', () => {
  test('one begins a sign-in, the next completes it, the third knows who it is, and signing out counts everywhere', async () => {
    const captain = await aCaptain(await aTeam())
    const browser = aVisitor()
    expect((await browser.post('/sign-in', { email: captain.email })).status).toBe(302)
    const { token } = await newestMail(captain.email)
    expect((await browser.post(`/sign-in/link/${token}`)).status).toBe(302)
    expect(await everywhere(browser, '/manage')).toEqual([200, 200, 200])
    await browser.post('/sign-out')
    expect(await everywhere(browser, '/manage')).toEqual([302, 302, 302])
  })

  test('one takes a gift, another is told of it, and every one shows it at the very next request', async () => {
    const team = await aTeam()
    const donor = aVisitor()
    const shown = () => pagesOf(`/teams/${team.slug}`)
    for (const page of await shown()) expect(page).not.toContain('$73')
    const checkout = await goToPay(donor, team.slug, '73')
    const email = `evening-${team.id}@example.org`
    stripe.pay(checkout, { email, name: 'Ida Novak' })
    await expect.poll(() => raised(team.id)).toBe(7_300)
    for (const page of await shown()) expect(page).toContain('$73')
    await expect.poll(async () => (await lettersTo(email)).length).toBeGreaterThan(0)
  })

  test('each is told of ten gifts at once: every gift is booked once, and every donor has one letter', async () => {
    const team = await aTeam()
    const emails = Array.from({ length: 10 }, (_, place) => `crowd-${place}-${team.id}@example.org`)
    for (const email of emails)
      stripe.pay(await goToPay(aVisitor(), team.slug, '10'), { email, name: 'Ida' })
    await stripe.deliverAll()
    await expect.poll(() => raised(team.id)).toBe(10_000)
    await expect.poll(unsent).toBe(0)
    for (const email of emails) expect(await lettersTo(email)).toHaveLength(1)
  })

  test('every one counts the same limit: the sixth sign-in mail of an hour is refused, whoever is asked', async () => {
    const email = `often-${Date.now()}@example.org`
    const answers: number[] = []
    for (let count = 0; count < 7; count++)
      answers.push((await aVisitor().post('/sign-in', { email })).status)
    expect(answers).toEqual([302, 302, 302, 302, 302, 429, 429])
  })

  test('one pauses giving, and no other takes a gift any more', async () => {
    const team = await aTeam()
    const admin = aVisitor()
    admin.keep(await aSession(await aStaffMember('admin'), 'staff'))
    const paused = await admin.post('/staff/settings/giving-pause', {
      reason: 'Stolen cards',
      sure: 'yes',
    })
    expect(paused.status).toBe(303)
    for (const { port } of processes)
      expect(
        (
          await give(
            aBrowser(() => port),
            team.slug,
            '10',
          )
        ).status,
      ).toBe(409)
    expect((await admin.post('/staff/settings/giving-pause/end')).status).toBe(303)
    expect((await give(aVisitor(), team.slug, '10')).status).toBe(303)
  })

  test('a code of an app is taken by one only, asked at once', async () => {
    const { email, secret } = await someStaff('ruth@example.org', 'viewer')
    const browsers = processes.map(({ port }) => aBrowser(() => port))
    for (const browser of browsers)
      await browser.post('/staff/sign-in', { email, password: PASSWORD })
    const code = new TOTP({ secret }).generate()
    const answers = await Promise.all(
      browsers.map((browser) => browser.post('/staff/sign-in/code', { code })),
    )
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(2)
  })
})

/** Somebody whom the balancer sends to another process each time. */
function aVisitor(): Browser {
  return aBrowser(() => processes[turn++ % processes.length]?.port ?? 0)
}

function give(browser: Browser, slug: string, dollars: string) {
  const stamp = seal(`shown ${Date.now() - 30_000}`)
  return browser.post(`/teams/${slug}/give`, { ownAmount: dollars, stamp })
}

async function goToPay(browser: Browser, slug: string, dollars: string): Promise<string> {
  const { status, headers } = await give(browser, slug, dollars)
  expect(status).toBe(303)
  return /cs_\w+/.exec(headers.location ?? '')?.[0] ?? ''
}

/** What each process answers to the same browser. */
async function everywhere(browser: Browser, path: string): Promise<number[]> {
  const answers: number[] = []
  for (let count = 0; count < processes.length; count++)
    answers.push((await browser.get(path)).status)
  return answers
}

async function pagesOf(path: string): Promise<string[]> {
  return await Promise.all(processes.map(async ({ port }) => (await ask(port, path)).text))
}

async function lettersTo(email: string) {
  return await listCaught(folder, email)
}

async function unsent(): Promise<number> {
  return (await db.selectFrom('message').select('id').where('sent_at', 'is', null).execute()).length
}

async function raised(teamId: number): Promise<number> {
  const row = await db
    .selectFrom('team_total')
    .select('raised_cents')
    .where('team_id', '=', teamId)
    .executeTakeFirstOrThrow()
  return row.raised_cents
}
