import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { balancesOf, readHledger } from '#app/staff/books/testing/read-hledger.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { ageFactorOf } from '#e2e/fixtures/old-factor.ts'
import { giveCode, signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('the treasurer opens the books of a month and takes home files that say the same', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const treasurer = await signInAsStaff(page, 'finance')
  await page.goto('/staff')
  await page.getByRole('link', { name: 'Books', exact: true }).click()
  // Days that are over: other tests give today.
  await page.getByLabel('Days', { exact: true }).selectOption('Last month')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByText('The accounts agree')).toBeVisible()
  await checkPage(page)

  await page.getByRole('link', { name: 'Files for the accountant' }).click()
  await expect(
    page.getByRole('heading', { name: 'Files for the accountant', level: 1 }),
  ).toBeVisible()
  await checkPage(page)
  const book = await downloaded(page, 'Whole book for hledger')
  expect(book.name).toMatch(/^book-hledger-\d{4}-\d\d-01-to-\d{4}-\d\d-\d\d\.journal$/)
  const entries = readHledger(book.text)
  await expect(
    page.getByText(`Done: ${entries.length.toLocaleString('en-US')} entries.`),
  ).toBeVisible()
  const balances = Object.entries(balancesOf(entries))
  const income = balances
    .filter(([account]) => account.startsWith('income:'))
    .reduce((sum, [, amount]) => sum - amount, 0)
  expect((await downloaded(page, 'Payouts')).text).toContain('Arrives')
  expect((await downloaded(page, 'Deposits')).text).toContain('Deposited on')

  await page.getByRole('link', { name: 'Back to the accounts' }).click()
  await expect(
    page.getByRole('table', { name: 'What came in' }).getByRole('row').last(),
  ).toContainText((income / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' }))
  await page.getByRole('table', { name: 'What came in' }).getByRole('link').last().click()
  await expect(page.getByRole('heading', { name: 'Totals', level: 1 })).toBeVisible()

  await page.goto('/staff/books/export?period=last-month')
  await ageFactorOf(page)
  await page.getByRole('button', { name: 'Download Journal', exact: true }).click()
  await giveCode(page, treasurer)
  expect((await downloaded(page, 'Journal')).name).toMatch(/^book-journal-\d{4}-\d\d-01-to-/)
})

test('without a script the browser downloads the file that was chosen by itself', async ({
  visitor,
}) => {
  test.setTimeout(300_000)
  const page = await visitor({ javaScriptEnabled: false })
  await signInAsStaff(page, 'admin')
  await page.goto('/staff/books/export?period=own&from=2026-01-01')
  const file = await downloaded(page, 'Fees')
  expect(file.name).toBe('book-fees-from-2026-01-01.csv')
  expect(file.text).toContain('Fee')
})

async function downloaded(page: Page, file: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: `Download ${file}`, exact: true }).click()
  const download = await waiting
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  }
}
