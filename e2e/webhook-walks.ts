import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { press } from './walked-screens.ts'
import type { Steps, Walk } from './walked-screens.ts'

const ENTRY = '/staff/settings/webhooks/entry'
const ADD = 'Add it and show its secret'

/** What admins see of another program that is told, from its secret to the letter that says that it has stopped. */
export const webhookWalks: Record<string, Steps> = {
  'webhook with mistakes': async ({ page, open }) => {
    await open(ENTRY)
    await press(page, ADD)
  },
  'webhook, its secret': add,
  'webhook that stopped': stop,
  'letter about a webhook that stopped': async (walk) => {
    await stop(walk)
    await untilSeen(walk, '/dev/mail?q=has+stopped', 'has stopped')
    await walk.open('/dev/mail?q=has+stopped » main table a » /html')
  },
}

async function add({ page, open }: Walk): Promise<void> {
  await open(ENTRY)
  await page.getByLabel('Name', { exact: true }).fill('Chat room')
  await page.getByLabel('Web address to send to').fill(await aProgramThatIsGone())
  await page.getByLabel('A team’s page went live').check()
  await press(page, ADD)
}

async function stop(walk: Walk): Promise<void> {
  await add(walk)
  await walk.page.getByRole('link', { name: 'I have copied it' }).click()
  await walk.page.waitForLoadState('networkidle')
  const { pathname } = new URL(walk.page.url())
  await press(walk.page, 'Send a test')
  await untilSeen(walk, pathname, 'Stopped: it wants no more')
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
