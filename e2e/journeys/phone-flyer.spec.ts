import { checkPage } from '#e2e/fixtures/check-page.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const NIGHT = '/teams/margins-and-merlot/events/supper-at-the-copper-pot'

test('a diner opens the flyer of a night once, and it is there without a signal, never an old one with one', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  // Watched by nobody: without a signal a browser complains, and shall.
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await phone.newPage()
  await page.goto(NIGHT)
  await page.getByRole('link', { name: 'Show this at the till' }).click()
  await expect(page.getByText('MERLOT20')).toBeVisible()
  await expect(page.getByText('Saved on this phone.')).toBeVisible({ timeout: 30_000 })
  await checkPage(page)

  await phone.setOffline(true)
  await page.reload()
  await expect(page.getByText('MERLOT20')).toBeVisible()
  await expect(page.getByText('Copper Pot Diner gives 20% of your bill, before tax')).toBeVisible()
  // It keeps no other page.
  await expect(page.goto(NIGHT)).rejects.toThrow()
  await expect(page.goto(`${NIGHT}/rsvp`)).rejects.toThrow()

  await phone.setOffline(false)
  await page.goto(`${NIGHT}/flyer`)
  await page.evaluate(async (path) => {
    const old = new Response('<h1>An old flyer</h1>', { headers: { 'Content-Type': 'text/html' } })
    const kept = await caches.open(`kept ${path}`)
    await kept.put(path, old)
  }, `${NIGHT}/flyer`)
  await page.reload()
  await expect(page.getByText('MERLOT20')).toBeVisible()
  await expect(page.getByText('An old flyer')).toHaveCount(0)
  await phone.close()
})
