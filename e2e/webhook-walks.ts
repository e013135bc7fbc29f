import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { hexOf } from '#db/seed/money-plan.ts'
import { press } from './walked-screens.ts'
import type { Steps, Walk } from './walked-screens.ts'

const LIST = '/staff/settings/webhooks'
const ENTRY = `${LIST}/entry`
const CHAT = `${LIST} » main table a:text-is("Chat room")`
/** What a page of a log holds. */
const A_PAGE = 25
const DEMO = `${LIST}/${hexOf('webhook')}`
const ADD = 'Add it and show its secret'

/** What admins see of another program that is told, from its secret to the letter that says that it has stopped. */
export const webhookWalks: Record<string, Steps> = {
  'webhook with mistakes': async ({ page, open }) => {
    await open(ENTRY)
    await page.getByLabel('Web address to send to').fill('https://192.168.1.1/hook')
    await press(page, ADD)
  },
  'webhook that may not tell it any more': async ({ page, open }) => {
    await open(DEMO)
    await pressLate(page)
  },
  'webhook, a test that waits': async ({ page, open }) => {
    await open(DEMO)
    await press(page, 'Send a test')
  },
  'webhook, to remove': async ({ page, open }) => {
    await open(DEMO)
    await page.getByText('Remove this webhook').click()
  },
  'webhook, its secret': (walk) => add(walk, 'Chat room'),
  'webhook that was told nothing yet': async ({ open }) => open(CHAT),
  'webhook, nothing failed': async ({ page, open }) => {
    await open(CHAT)
    await page.getByRole('link', { name: 'Failed', exact: true }).click()
    await page.waitForLoadState('networkidle')
  },
  'webhook that was just paused': async ({ page, open }) => {
    await open(CHAT)
    await press(page, 'Pause it')
  },
  'webhook, its new secret': async ({ page, open }) => {
    await open(`${DEMO}/secret`)
    await press(page, 'Make it')
  },
  'webhook with two secrets for a day': async ({ open }) => open(DEMO),
  'webhook, a page of its log that is full': async ({ page, open }) => {
    await open(DEMO)
    for (let sent = 0; sent < A_PAGE; sent++) await press(page, 'Send a test')
    await open(DEMO)
  },
  'webhook, an older page of its log': async ({ page, open }) => {
    await open(DEMO)
    await page.getByRole('link', { name: 'Older' }).click()
    await page.waitForLoadState('networkidle')
  },
  'webhook that stopped': stop,
  'letter about a webhook that stopped': async (walk) => {
    await untilSeen(walk, '/dev/mail?q=has+stopped', 'has stopped')
    await walk.open('/dev/mail?q=has+stopped » main table a » /html')
  },
  'webhooks of several programs': async ({ open }) => open(LIST),
  'webhooks, none left': async ({ page, open }) => {
    const names = page.locator('main table tbody a')
    for (await open(LIST); (await names.count()) > 0; await open(LIST)) {
      await names.first().click()
      await page.getByText('Remove this webhook').click()
      await press(page, 'Remove it')
    }
  },
}

async function add({ page, open }: Walk, name: string): Promise<void> {
  await open(ENTRY)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Web address to send to').fill(await aProgramThatIsGone())
  await page.getByLabel('A team’s page went live').check()
  await press(page, ADD)
}

async function stop(walk: Walk): Promise<void> {
  await add(walk, 'Spreadsheet')
  await walk.page.getByRole('link', { name: 'I have copied it' }).click()
  await walk.page.waitForLoadState('networkidle')
  const { pathname } = new URL(walk.page.url())
  await press(walk.page, 'Send a test')
  await untilSeen(walk, pathname, 'Stopped: it wants no more')
}

/** As from a page that was opened before what it tells was forgotten. */
async function pressLate(page: Page): Promise<void> {
  await page.evaluate(
    (action) => {
      const form = document.createElement('form')
      form.method = 'post'
      form.action = action
      document.body.append(form)
      form.submit()
    },
    `${DEMO}/deliveries/${hexOf('webhook forgotten')}/again`,
  )
  await page.getByRole('alert').waitFor()
}

async function untilSeen({ page, open }: Walk, screen: string, words: string): Promise<void> {
  for (let asked = 0; asked < 60; asked++) {
    await open(screen)
    if (await page.locator('main').getByText(words).first().isVisible()) return
    await page.waitForTimeout(500)
  }
  throw new Error(`${screen} did not say “${words}” in half a minute.`)
}

/** It wants no more, and says so to whoever sends it something. */
async function aProgramThatIsGone(): Promise<string> {
  const server = http.createServer((_request, answer) => answer.writeHead(410).end())
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  return `http://localhost:${(server.address() as AddressInfo).port}/hook`
}
