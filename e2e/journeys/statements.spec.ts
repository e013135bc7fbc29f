import type { Page } from '@playwright/test'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { mailTo } from '#e2e/fixtures/mail.ts'
import { signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('the treasurer writes to all donors of the year, and a donor prints the statement', async ({
  page,
  visitor,
}) => {
  test.setTimeout(300_000)
  await signInAsStaff(page, 'finance')
  await page.goto('/staff/gifts?team=margins-and-merlot')
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  await page.waitForURL(/\/staff\/gifts\/\w+/)
  const email = await page.locator('a[href^="mailto:"]').first().innerText()
  const number = await page.locator('a[href^="/receipts/"]').last().innerText()
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByRole('heading', { name: `Receipt ${number}` })).toBeVisible()
  await checkPage(page)
  expect(await wordsOf(page)).toContain(`Receipt ${number}`)

  await page.goto('/staff/money')
  await page.getByRole('link', { name: 'Year-end statements' }).click()
  await expect(page.getByRole('heading', { name: 'Year-end statements', level: 1 })).toBeVisible()
  await checkPage(page)
  const preview = await page.request.post('/staff/statements/preview', {
    form: { year: number.slice(0, 4), email },
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  expect((await readPaper(await preview.body())).words).toContain(number)
  await page.goto(`/staff/statements?year=${number.slice(0, 4)}`)
  await page.getByText('Send to all').click()
  await page.getByRole('button', { name: 'Yes, send them' }).click()
  await expect(page.getByText('The statements are on their way')).toBeVisible()

  // In whichever language the donor gave.
  const aboutTaxes = async () =>
    (await mailTo(email)).find(({ links }) => links.some((link) => link.includes('/statements/')))
  // Hundreds go out, and this one may be the last.
  await expect.poll(aboutTaxes, { timeout: 120_000 }).toBeTruthy()
  const letter = await aboutTaxes()
  const donor = await visitor()
  await donor.goto(letter?.links.find((link) => link.includes('/statements/')) ?? '')
  await expect(donor.getByRole('heading', { level: 1 })).toHaveText(
    `Your gifts in ${number.slice(0, 4)}`,
  )
  await checkPage(donor)
  const words = await wordsOf(donor)
  expect(words).toContain(number)
  expect(words).toContain('No goods or services were provided')
  expect(words).not.toContain(email)
})

/** What the paper says that the page links to. */
async function wordsOf(page: Page): Promise<string> {
  const href = await page.getByRole('link', { name: 'Save as a PDF' }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(answer.headers()['content-type']).toBe('application/pdf')
  return (await readPaper(await answer.body())).words
}
