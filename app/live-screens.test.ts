import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
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
import { startDatabaseProxy } from '#app/testing/database-proxy.ts'
import type { DatabaseProxy } from '#app/testing/database-proxy.ts'
import { followEvents } from '#app/testing/followed-events.ts'
import type { Followed } from '#app/testing/followed-events.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'

// Screens in a room, followed at one process while another is told of the money; the second has a line to the database that can be cut.

let stripe: Emulator
let proxy: DatabaseProxy
let told: AppProcess
let watched: AppProcess
let open: Followed[] = []

beforeAll(async () => {
  await buildApp()
  await anOrganization()
  const [secret = ''] = env.STRIPE_WEBHOOK_SECRET
  const port = await freePort()
  stripe = await startStripeEmulator({
    webhooks: [{ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret }],
  })
  env.STRIPE_API_BASE = stripe.url
  proxy = await startDatabaseProxy(env.DATABASE_URL)
  told = await startApp({ PORT: String(port), BASE_URL: 'http://localhost:3000' })
  watched = await startApp({
    PORT: String(await freePort()),
    BASE_URL: 'http://localhost:3000',
    DATABASE_URL: proxy.url,
    JOBS: 'off',
  })
}, 240_000)

afterEach(() => {
  for (const each of open) each.close()
  open = []
})

afterAll(async () => {
  await Promise.all([told.stop(), watched.stop()])
  await stripe.close()
})

async function follow(path: string, headers: Record<string, string> = {}): Promise<Followed> {
  const followed = await followEvents(watched.port, path, headers)
  open.push(followed)
  return followed
}

const eventsOf = ({ slug }: ATeam) => `/teams/${slug}/screen/events`

describe('a screen in a room', () => {
  test('shows a gift that Stripe told another process of, on the team’s screen and on the campaign’s, in the language of each', async () => {
    const team = await aTeam({ name: 'Soup & Books' })
    const campaign = await aCampaign()
    const screens = [
      await follow(eventsOf(team)),
      await follow(`${eventsOf(team)}?lang=es`),
      await follow(`/screen/${campaign.slug}/events`),
    ]
    for (const screen of screens) await expect.poll(() => screen.events.length).toBe(1)
    expect(screens[0]?.newest()).toContain('Newest gifts')
    expect(screens[1]?.newest()).toContain('Donaciones más recientes')
    stripe.pay(await goToPay(team, '73'), { email: 'ida@example.org', name: 'Ida Novak' })
    for (const screen of screens)
      await expect.poll(() => screen.newest(), { timeout: 20_000 }).toContain('$73')
    expect(screens[2]?.newest()).toContain('Soup &amp; Books')
    for (const screen of screens) expect(screen.newest()).not.toContain('ida@example.org')
  })

  test('is sent to nobody twice: who comes back with the version that they have hears nothing until there is another', async () => {
    const team = await aTeam()
    const first = await follow(eventsOf(team))
    await expect.poll(() => first.events.length).toBe(1)
    const again = await follow(eventsOf(team), { 'Last-Event-ID': first.events[0]?.id ?? '' })
    await aPaidGift({ team, message: 'For the garden' })
    await expect.poll(() => again.newest()).toContain('For the garden')
    expect(again.events.map(({ id }) => id)).not.toContain(first.events[0]?.id)
  })

  test('S4: says no name of who gave without one, nor a sum that is hidden, nor when', async () => {
    const team = await aTeam()
    const screen = await follow(eventsOf(team))
    await aPaidGift({ team, anonymous: true, shown_name: 'Canary Finch' })
    await aPaidGift({ team, amount_hidden: true, shown_name: 'Rosa', amount_cents: 98_765 })
    await expect.poll(() => screen.newest()).toContain('Rosa')
    const sent = screen.events.map(({ data }) => data).join('')
    expect(sent).not.toContain('Canary')
    expect(screen.newest().split('screen-newest')[1]).not.toContain('987')
    expect(sent).not.toMatch(/\d\d:\d\d|<time/)
  })

  test('S36: a message that was taken out of sight, or waits to be read, is never sent', async () => {
    const team = await aTeam()
    const screen = await follow(eventsOf(team))
    const held = await aStartedGift({ team, message: 'the canary sang', shown_name: 'Mae' })
    await hideMessage(held.id)
    await bookMovements([aCharge(held)])
    await expect.poll(() => screen.newest()).toContain('Mae')
    const { id: gift } = await aPaidGift({ team, message: 'so glad', shown_name: 'Joan' })
    await expect.poll(() => screen.newest()).toContain('so glad')
    await hideMessage(gift)
    await expect.poll(() => screen.newest()).not.toContain('so glad')
    expect(screen.events.map(({ data }) => data).join('')).not.toContain('canary')
  })

  test('goes when its page goes: a hidden team has none, nor one that never was (S5)', async () => {
    const team = await aTeam()
    const screen = await follow(eventsOf(team))
    await expect.poll(() => screen.events.length).toBe(1)
    await db.updateTable('team').set({ status: 'hidden' }).where('id', '=', team.id).execute()
    await expect.poll(() => screen.events.at(-1)?.name).toBe('gone')
    await expect.poll(() => screen.hasEnded()).toBe(true)
    for (const path of [eventsOf(team), '/teams/never-was/screen/events', '/screen/none/events'])
      expect((await follow(path)).status).toBe(404)
  })

  test('is a stream that nobody keeps, squeezes or gathers, and any page of ours alone may read', async () => {
    const { status, headers } = await follow(eventsOf(await aTeam()), { 'Accept-Encoding': 'br' })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-accel-buffering']).toBe('no')
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('without events is asked for, and told that nothing changed', async () => {
    const team = await aTeam()
    const path = `/teams/${team.slug}/screen/state`
    const first = await ask(watched.port, path)
    expect(first.status).toBe(200)
    const etag = String(first.headers.etag)
    const same = await ask(watched.port, path, { headers: { 'if-none-match': etag } })
    expect(same.status).toBe(304)
    await aPaidGift({ team, shown_name: 'Mae' })
    const next = await ask(watched.port, path, { headers: { 'if-none-match': etag } })
    expect(next.status).toBe(200)
    expect(next.text).toContain('Mae')
  })
})

describe('when a line breaks', () => {
  test('to the database: the screen stands, and catches up with what it missed as soon as there is one', async () => {
    const team = await aTeam()
    const screen = await follow(eventsOf(team))
    await expect.poll(() => screen.events.length).toBe(1)
    proxy.goAway()
    await aPaidGift({ team, shown_name: 'Mae' })
    expect(screen.hasEnded()).toBe(false)
    expect(screen.newest()).not.toContain('Mae')
    proxy.comeBack()
    await expect.poll(() => screen.newest(), { timeout: 20_000 }).toContain('Mae')
    await aPaidGift({ team, shown_name: 'Joan' })
    await expect.poll(() => screen.newest(), { timeout: 20_000 }).toContain('Joan')
  })

  test('A1: a process that is told to stop ends its screens, which go on at another', async () => {
    const leaving = await startApp({
      PORT: String(await freePort()),
      BASE_URL: 'http://localhost:3000',
      JOBS: 'off',
    })
    const team = await aTeam()
    const screen = await followEvents(leaving.port, eventsOf(team))
    await expect.poll(() => screen.events.length).toBe(1)
    expect(await leaving.stop()).toBe(0)
    await expect.poll(() => screen.hasEnded()).toBe(true)
  })
})

async function goToPay({ slug }: ATeam, dollars: string): Promise<string> {
  const stamp = seal(`shown ${Date.now() - 30_000}`)
  const donor = aBrowser(() => told.port)
  const { headers } = await donor.post(`/teams/${slug}/give`, { ownAmount: dollars, stamp })
  return /cs_\w+/.exec(headers.location ?? '')?.[0] ?? ''
}

async function hideMessage(gift: number): Promise<void> {
  await db
    .updateTable('gift')
    .set({ message_hidden_at: new Date() })
    .where('id', '=', gift)
    .execute()
}
