import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { onlyHere } from '#e2e/fixtures/give.ts'
import { ageFactorOf } from '#e2e/fixtures/old-factor.ts'
import { giveCode, signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('the treasurer narrows the totals, follows a row to its gifts, and takes them home as a spreadsheet', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const treasurer = await signInAsStaff(page, 'finance')
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
  await giveCode(page, treasurer)
  await expect(page.getByRole('heading', { name: 'Export gifts' })).toBeVisible()
  expect((await downloaded(page)).text).toBe(file.text)
})

test('an export can be stopped, and then begun anew', async ({ page }) => {
  test.setTimeout(300_000)
  await signInAsStaff(page, 'admin')
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
  test.setTimeout(300_000)
  const page = await visitor({ javaScriptEnabled: false })
  await signInAsStaff(page, 'finance')
  await page.goto('/staff/gifts/export?period=week')
  const file = await downloaded(page)
  expect(file.name).toMatch(/^gifts-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$/)
  expect(file.text).toContain('Gift id')
})

test('a moderator keeps filters as a view, renames it, removes it and brings it back', async ({
  staff,
}) => {
  const page = await staff('moderator')
  const named = (name: string) =>
    page.getByRole('navigation', { name: 'Saved views' }).getByRole('link', { name })
  await page.goto('/staff/gifts?period=week&way=card')
  await page.getByRole('link', { name: 'Keep these filters as a view' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await checkPage(page)
  const name = onlyHere('Cards')
  await page.getByLabel('Name of the view').fill(name)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(named(name)).toHaveAttribute('aria-current', 'page')
  await checkPage(page)

  await page.getByRole('link', { name: 'All saved views' }).click()
  await page.getByRole('link', { name: `Rename ${name}` }).click()
  await page.getByLabel('Name of the view').fill(`${name} now`)
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByText('The view has its new name')).toBeVisible()
  await page.getByRole('button', { name: `Remove ${name} now` }).click()
  await expect(page.getByRole('link', { name: `${name} now`, exact: true })).toBeHidden()
  await checkPage(page)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByRole('link', { name: `${name} now`, exact: true }).click()
  await expect(named(`${name} now`)).toHaveAttribute('aria-current', 'page')
})

test('the treasurer puts the sums of all teams in order, looks at one team’s gifts, and takes the list home', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await signInAsStaff(page, 'finance')
  await page.goto('/staff?period=all')
  await page.getByRole('link', { name: /^All teams, in any order/ }).click()
  await expect(page.getByRole('heading', { name: 'Sums of all teams' })).toBeVisible()
  const table = page.getByRole('table', { name: 'Teams · All time' })
  await expect(table.getByRole('columnheader', { name: /^Raised/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await checkPage(page)
  const names = () => table.getByRole('rowheader').allInnerTexts()
  const mostFirst = (await names()).slice(0, -1)
  await table.getByRole('link', { name: /^Raised/ }).click()
  await expect(page).toHaveURL(/order=raised-turned/)
  await expect(table.getByRole('columnheader', { name: /^Raised/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  expect(new Set((await names()).slice(0, -1))).toEqual(new Set(mostFirst))
  await page.getByLabel('Order', { exact: true }).selectOption('Names from A to Z')
  await page.getByLabel('Kind', { exact: true }).selectOption('Book club')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Remove Kind: Book club' })).toBeVisible()
  const clubs = (await names()).slice(0, -1)
  expect(clubs.length).toBeGreaterThan(0)

  const row = table.getByRole('row').nth(1)
  const gifts = Number(await row.getByRole('cell').first().innerText())
  await row.getByRole('link').click()
  await page.waitForURL(/\/staff\/gifts\?/)
  await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(Math.min(gifts, 50))
  await page.goBack()

  await page.getByRole('link', { name: 'Export as a spreadsheet' }).click()
  await expect(page.getByRole('heading', { name: 'Export the sums of teams' })).toBeVisible()
  await checkPage(page)
  const file = await downloaded(page)
  expect(file.name).toMatch(/^teams-up-to-.*\.csv$/)
  expect(file.text.trimEnd().split('\r\n')).toHaveLength(clubs.length + 1)
  await expect(page.getByText(`Done: ${clubs.length} teams.`)).toBeVisible()
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
