import type { Page } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const SLUG = 'cream-city-curlers'

test('the treasurer changes what a sponsor promised and ends it: those who give read it at once', async ({
  staff,
  visitor,
}) => {
  test.setTimeout(180_000)
  const sponsor = `Third Ward Books ${Date.now().toString(36)}`
  const page = await staff('finance')
  await page.goto('/staff/money/challenge')
  await page.getByLabel('Sponsor, as the page says it').fill(sponsor)
  await page.getByLabel('At most, in all').fill('3000')
  await page.getByLabel('Last day').fill(day(9))
  await page.getByLabel('They pay by').fill(day(30))
  await page.getByRole('combobox', { name: /^Team/ }).fill('Cream City Curlers')
  await page.getByRole('button', { name: 'Begin now' }).click()
  await expect(page.getByRole('heading', { name: `${sponsor} adds to gifts` })).toBeVisible()
  await checkPage(page)

  const donor = await visitor()
  const told = await readAll(donor, sponsor)
  expect(told.filter((words) => !words.endsWith('of $3,000 left'))).toEqual([])

  await page.getByLabel('At most, in all').fill('four')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await checkPage(page)
  await page.getByLabel('At most, in all').fill('4000')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByText('Saved. The pages say it already.')).toBeVisible()
  await expect(page.getByText('$3,000.00; then $4,000.00')).toBeVisible()
  const changed = await readAll(donor, sponsor)
  expect(changed.filter((words) => !words.endsWith('of $4,000 left'))).toEqual([])

  await page.getByText('End it now').first().click()
  await page.getByRole('button', { name: 'End it now' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await checkPage(page)
  await page.getByLabel('Why').fill('The store closed')
  await page.getByRole('button', { name: 'End it now' }).click()
  await expect(page.getByText('No page speaks of it anymore.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save the change' })).toHaveCount(0)
  await checkPage(page)
  for (const url of PLACES) {
    await donor.goto(url)
    await expect(donor.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(donor.getByText(sponsor)).toHaveCount(0)
  }
})

const PLACES = [`/teams/${SLUG}`, `/teams/${SLUG}/give`, `/embed/teams/${SLUG}`]

/** What each place says of a sponsor. */
async function readAll(page: Page, sponsor: string): Promise<string[]> {
  const told: string[] = []
  for (const url of PLACES) {
    await page.goto(url)
    const slip = page.getByRole('listitem').filter({ hasText: sponsor })
    await expect(slip).toContainText('doubles every gift through')
    told.push((await slip.innerText()).trim())
  }
  return told
}

function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
}
