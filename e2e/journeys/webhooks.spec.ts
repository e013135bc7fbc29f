import { once } from 'node:events'
import http from 'node:http'
import { Webhook } from 'standardwebhooks'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('an admin adds a webhook, sees its secret once, tries it out, pauses it, changes its secret and removes it', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const list = await aList()
  await signInAsStaff(page, 'admin')
  await page.goto('/staff/settings')
  await page.getByRole('link', { name: 'See the webhooks' }).click()
  await page.getByRole('link', { name: 'Add a webhook' }).click()

  await page.getByLabel('Name', { exact: true }).fill('Our list')
  await page.getByLabel('Web address to send to').fill('https://192.168.1.1/hook')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByText('on a private network').first()).toBeVisible()
  await expect(page.getByText('Choose at least one').first()).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Our list')
  await checkPage(page)

  await page.getByLabel('Web address to send to').fill(list.url)
  await page.getByLabel('Somebody signed up for our news').check()
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('heading', { name: 'The secret', level: 1 })).toBeVisible()
  const secret = await page.locator('main code').innerText()
  await checkPage(page)
  await page.getByRole('link', { name: 'I have copied it' }).click()
  await expect(page.locator('main')).not.toContainText(secret)

  await page.getByRole('button', { name: 'Send a test' }).click()
  await expect(page.getByText('A test is on its way')).toBeVisible()
  await expect.poll(() => list.received.length).toBe(1)
  const [{ headers, body } = { headers: {}, body: '' }] = list.received
  expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'webhook.test' })
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('row', { name: /A test.*Taken.*Answer 204/ })).toBeVisible()
  }).toPass()
  await checkPage(page)

  await page.getByRole('button', { name: 'Send again: A test' }).click()
  await expect.poll(() => list.received.length).toBe(2)
  expect(list.received[1]?.headers['webhook-id']).toBe(headers['webhook-id'])

  await page.getByRole('button', { name: 'Pause it' }).click()
  await page.getByRole('button', { name: 'Send a test' }).click()
  await page.getByRole('button', { name: 'Turn it on again' }).click()
  await expect.poll(() => list.received.length).toBe(3)

  await page.getByRole('link', { name: 'Make a new secret' }).click()
  await page.getByRole('button', { name: 'Make it' }).click()
  const next = await page.locator('main code').innerText()
  await page.getByRole('link', { name: 'I have copied it' }).click()
  await page.getByRole('button', { name: 'Send a test' }).click()
  await expect.poll(() => list.received.length).toBe(4)
  const last = list.received[3] ?? { headers: {}, body: '' }
  for (const known of [secret, next]) new Webhook(known).verify(last.body, last.headers)

  await page.getByText('Remove this webhook').click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('The webhook is removed.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Our list' })).toHaveCount(0)
  await list.stop()
})

interface Received {
  readonly headers: Record<string, string>
  readonly body: string
}

/** A program of the nonprofit's own, which takes whatever it is sent. */
async function aList() {
  const received: Received[] = []
  const server = http.createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
      // What other journeys bring about meanwhile is told too, and is not what is counted.
      if (JSON.parse(body).type === 'webhook.test')
        received.push({ headers: Object.fromEntries(headers), body })
      response.writeHead(204).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://localhost:${port}/hook`,
    received,
    stop: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}
