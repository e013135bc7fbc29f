import type { Page } from '@playwright/test'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.use({ viewport: { width: 390, height: 844 } })

const TEAM = '/teams/garage-band-of-brothers'

for (const path of [
  '/',
  '/teams',
  '/events',
  TEAM,
  `${TEAM}/give`,
  `${TEAM}/comments`,
  '/meetings',
  '/resources',
  '/lend-your-gifts',
  '/stand-with-us',
])
  test(`S38: ${path} has a number to call and a way out at its head, also without a script`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled: false })
    await page.goto(path)
    await expectWayOut(page)
  })

test('S38: a captain’s desk has them too, and the way out leaves no step to go back to', async ({
  page,
}) => {
  await page.route(/^https:\/\/(?!localhost)/, (route) => route.fulfill({ body: 'Sunny' }))
  await signInAsCaptain(page, 'rob.stachowiak@example.org')
  await page.goto('/manage/garage-band-of-brothers')
  await expectWayOut(page)
  await page.getByRole('link', { name: 'Leave this site' }).click()
  await expect(page.getByText('Sunny')).toBeVisible()
  await page.goBack()
  expect(new URL(page.url()).pathname).not.toBe('/manage/garage-band-of-brothers')
})

async function expectWayOut(page: Page): Promise<void> {
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Leave this site' })).toHaveAttribute(
    'href',
    /^https:\/\//,
  )
}
