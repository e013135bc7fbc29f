import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '#e2e/fixtures/test.ts'
import { BASE_URL } from '#e2e/site.ts'

const CODE = `<team-up-goal team="margins-and-merlot"><a href="#">goal</a></team-up-goal>
  <team-up-button team="margins-and-merlot"></team-up-button>
  <team-up-teams><a href="#">teams</a></team-up-teams>
  <script src="${BASE_URL}/embed.js" async></script>`

/** Somebody else's site, with our code on its page. */
async function aStrangersSite(): Promise<{ url: string; close(): void }> {
  const server = http.createServer((_asked, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8')
    answer.end(
      `<!doctype html><html lang="en"><title>Parish news</title><body>${CODE}</body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

test('another site shows the bar, the button and the list, each as high as it is, and every link leaves the frame', async ({
  page,
}) => {
  const site = await aStrangersSite()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(site.url)
  const frames = ['team-up-goal', 'team-up-button', 'team-up-teams']
  for (const name of frames) {
    const frame = page.locator(`${name} iframe`)
    await frame.scrollIntoViewIfNeeded()
    const inside = frame.contentFrame()
    await expect(inside.getByRole('link').first()).toBeVisible()
    const height = () => frame.evaluate((element) => element.getBoundingClientRect().height)
    const needed = () =>
      inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
    await expect.poll(async () => (await height()) - (await needed())).toBe(0)
    for (const link of await inside.getByRole('link').all())
      await expect(link).toHaveAttribute('target', '_top')
  }
  await page.locator('team-up-button iframe').contentFrame().getByRole('link').click()
  await expect(page).toHaveURL(`${BASE_URL}/teams/margins-and-merlot/give`)
  site.close()
})

test('nothing of ours but what is made for it stands in a frame', async ({ request }) => {
  for (const path of [
    '/embed/teams',
    '/embed/teams/knit-happens',
    '/embed/teams/knit-happens/button',
  ])
    expect((await request.get(path)).headers()['content-security-policy']).toContain(
      'frame-ancestors *',
    )
  for (const path of ['/teams/knit-happens', '/teams/knit-happens/screen', '/give'])
    expect((await request.get(path)).headers()['content-security-policy']).toContain(
      "frame-ancestors 'none'",
    )
})
