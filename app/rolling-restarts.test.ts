import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCaught, startMailCatcher } from '#app/mail/catcher.server.ts'
import type { MailCatcher } from '#app/mail/catcher.server.ts'
import { startStripeEmulator } from '#app/payments/emulator/emulator.ts'
import type { Emulator } from '#app/payments/emulator/emulator.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { ask } from '#app/platform/testing/ask.ts'
import { buildApp, pause, startApp } from '#app/testing/app-process.ts'
import type { AppProcess } from '#app/testing/app-process.ts'
import { freePort } from '#app/testing/free-port.ts'
import { startBalancer } from '#app/testing/balancer.ts'
import type { Balancer } from '#app/testing/balancer.ts'
import { aBrowser } from '#app/testing/browser.ts'
import { aCampaign, aTeam, anOrganization } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'

// Twenty deployments in a row on an evening full of visitors: nobody notices, and no work is lost (A1, F17).

const RESTARTS = 20
const REQUESTS_A_SECOND = 200
const GIFTS_A_SECOND = 3

let stripe: Emulator
let mail: MailCatcher
let balancer: Balancer
let teams: ATeam[]
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'team-up-restarts-'))
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

beforeAll(async () => {
  await buildApp()
  await anOrganization()
  await aCampaign()
  // Many gifts to one page within an hour would ask for a proof of work.
  teams = await Promise.all(Array.from({ length: 60 }, () => aTeam()))
  mail = await startMailCatcher({ folder })
  balancer = await startBalancer()
  const [secret = ''] = env.STRIPE_WEBHOOK_SECRET
  stripe = await startStripeEmulator({
    webhooks: [{ url: `http://127.0.0.1:${balancer.port}/webhooks/stripe`, secret }],
  })
  env.STRIPE_API_BASE = stripe.url
}, 240_000)

afterAll(async () => {
  agent.destroy()
  await stripe.close()
  await balancer.close()
  await mail.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

test(
  `A1, F17: ${RESTARTS} restarts under ${REQUESTS_A_SECOND} requests a second fail none, and lose no gift and no letter`,
  { timeout: 600_000 },
  async () => {
    const running = [await startOne(), await startOne()]
    for (const { port } of running) balancer.send(port)
    await expect.poll(async () => (await read('/')).status).toBe(200)

    const evening = new AbortController()
    const reading = keepReading(evening.signal)
    const giving = keepGiving(evening.signal)
    const ended: Promise<number | null>[] = []
    for (let restart = 0; restart < RESTARTS; restart++) {
      const next = await startOne()
      running.push(next)
      balancer.send(next.port)
      await pause(300)
      const oldest = running.shift()
      if (oldest) ended.push(oldest.stop())
    }
    evening.abort()
    const requests = await reading
    const { emails, refused } = await giving
    expect(await Promise.all(ended)).toEqual(Array.from({ length: RESTARTS }, () => 0))

    expect([...requests.failed, ...refused]).toEqual([])
    expect(requests.answered).toBeGreaterThan(RESTARTS * 100)
    expect(emails.length).toBeGreaterThan(RESTARTS)
    await stripe.deliverAll()
    expect(new Set(stripe.webhooks.log().map(({ status }) => status))).toEqual(new Set([200]))
    await expect.poll(paidGifts).toBe(emails.length)
    await expect.poll(async () => await jobsLeft()).toBe(0)
    const letters = await listCaught(folder)
    for (const email of emails)
      expect(letters.filter(({ to }) => to.includes(email))).toHaveLength(1)
    await Promise.all(running.map((each) => each.stop()))
  },
)

async function startOne(): Promise<AppProcess> {
  return await startApp({
    PORT: String(await freePort()),
    BASE_URL: `http://localhost:${balancer.port}`,
    SMTP_URL: mail.url,
    DRAIN_SECONDS: '5',
    TRUSTED_PROXIES: '1',
  })
}

function read(path: string) {
  return ask(balancer.port, path, { agent })
}

/** Readers come at their own pace, whether those before them have their answer or not. */
async function keepReading(evening: AbortSignal) {
  const failed: string[] = []
  const asked: Promise<void>[] = []
  const paths = ['/', '/teams', '/api/v1/teams', ...teams.map(({ slug }) => `/teams/${slug}`)]
  const begun = performance.now()
  while (!evening.aborted) {
    const due = ((performance.now() - begun) / 1000) * REQUESTS_A_SECOND
    while (asked.length < due) {
      const path = paths[asked.length % paths.length] ?? '/'
      asked.push(
        read(path).then(
          ({ status, text }) => {
            if (status !== 200) failed.push(`${path}: ${status} ${text.slice(0, 80)}`)
          },
          (error: unknown) => void failed.push(`${path}: ${String(error)}`),
        ),
      )
    }
    await pause(5)
  }
  await Promise.all(asked)
  return { failed, answered: asked.length }
}

/** Donors fill in the form and pay. */
async function keepGiving(evening: AbortSignal) {
  const emails: string[] = []
  const refused: string[] = []
  while (!evening.aborted) {
    const team = teams[emails.length % teams.length]
    const email = `donor-${emails.length}@example.org`
    const donor = aBrowser(() => balancer.port, `192.0.2.${emails.length % 250}`)
    const stamp = seal(`shown ${Date.now() - 30_000}`)
    const form = await donor
      .post(`/teams/${team?.slug}/give`, { ownAmount: '10', stamp })
      .catch((error: unknown) => ({ status: 0, headers: { location: '' }, text: String(error) }))
    const checkout = /cs_\w+/.exec(form.headers.location ?? '')?.[0]
    if (checkout) {
      stripe.pay(checkout, { email, name: 'Ida' })
      emails.push(email)
    } else refused.push(`${form.status} ${form.text.slice(0, 200)}`)
    await pause(1000 / GIFTS_A_SECOND)
  }
  return { emails, refused }
}

async function paidGifts(): Promise<number> {
  return (await db.selectFrom('gift').select('id').where('status', '=', 'paid').execute()).length
}

async function jobsLeft(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from graphile_worker.jobs where run_at <= now() + interval '1 minute'`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}
