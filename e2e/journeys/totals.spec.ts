import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { ageFactorOf } from '#e2e/fixtures/old-factor.ts'
import { giveCode, signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('the treasurer narrows the totals, follows a row to its gifts, and takes them home as a spreadsheet', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await signInAsStaff(page, 'finance')
  await page.goto('/staff')
  await page.getByLabel('Days', { exact: true }).selectOption('All time')
  await page.getByLabel('Kind', { exact: true }).selectOption('Book club')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Remove Kind: Book club' })).toBeVisible()
  await checkPage(page)

  const row = page
    .getByRole('table', { name: /^By team/ })
    .getByRole('row')
    .nth(1)
  const gifts = Number(await row.getByRole('cell').first().innerText())
  await row.getByRole('link').click()
  await page.waitForURL(/\/staff\/gifts\?/)
  await expect(page.getByRole('link', { name: 'Remove Kind: Book club' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Remove Team: / })).toBeVisible()

  await page.getByRole('link', { name: 'Export as a spreadsheet' }).click()
  await expect(page.getByRole('heading', { name: 'Export gifts' })).toBeVisible()
  await checkPage(page)
  const file = await downloaded(page)
  expect(file.name).toMatch(/^gifts-up-to-\d{4}-\d\d-\d\d\.csv$/)
  // One line that names the columns, and one a gift; messages of the demo have no line of their own.
  expect(file.text.trimEnd().split('\r\n')).toHaveLength(gifts + 1)
  await expect(page.getByText(`Done: ${gifts} gifts.`)).toBeVisible()
  await checkPage(page)

  await ageFactorOf(page)
  await page.getByRole('button', { name: 'Download the file' }).click()
  await giveCode(page, 'finance')
  await expect(page.getByRole('heading', { name: 'Export gifts' })).toBeVisible()
  expect((await downloaded(page)).text).toBe(file.text)
})

test('an export can be stopped, and then begun anew', async ({ page }) => {
  test.setTimeout(120_000)
  await signInAsStaff(page, 'finance')
  await page.goto('/staff/gifts/export')
  await page.route('**/staff/gifts/export/file', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue().catch(() => {})
  })
  await page.getByRole('button', { name: 'Download the file' }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Stopped. Nothing was saved.')).toBeVisible()
  await page.unrouteAll()
  expect((await downloaded(page)).text).toContain('Gift id')
})

test('without a script the browser downloads the file by itself', async ({ visitor }) => {
  test.setTimeout(120_000)
  const page = await visitor({ javaScriptEnabled: false })
  await signInAsStaff(page, 'finance')
  await page.goto('/staff/gifts/export?period=week')
  const file = await downloaded(page)
  expect(file.name).toMatch(/^gifts-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$/)
  expect(file.text).toContain('Gift id')
})

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the file' }).click()
  const download = await waiting
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  }
}
