import type { Page } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { startEmptySite } from '#e2e/fixtures/empty-site.ts'
import type { EmptySite } from '#e2e/fixtures/empty-site.ts'
import { anEmail, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { setUpSite } from '#e2e/fixtures/set-up.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

// Settings that hold for the whole site are tried on a site of their own: others give and write on the shared one.
let site: EmptySite

test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await startEmptySite('own-site')
})
test.afterAll(async () => await site.stop())

test('the time zone stays once a gift is booked; donors’ messages wait, are shown or kept off the page; and giving is paused with words that were seen before', async ({
  visitor,
}) => {
  test.setTimeout(240_000)
  const admin = await visitor()
  const donor = await visitor()
  const reader = await visitor({ javaScriptEnabled: false })
  await setUpSite(admin, site)

  const organization = `${site.url}/staff/settings/organization`
  await admin.goto(organization)
  await admin.getByLabel('Time zone').selectOption('America/Denver')
  await checkPage(admin)
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('Mountain Time. Days of gifts')).toBeVisible()

  await admin.goto(`${site.url}/staff/settings/approval`)
  await admin.getByRole('radio', { name: 'The words wait until one of you has read them' }).check()
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('Saved.')).toBeVisible()
  for (const message of ['With love from Ida', 'Rude words']) await give(donor, message)
  await reader.goto(site.url)
  await expect(reader.getByText('Ann')).toHaveCount(2)
  await expect(reader.getByText('With love from Ida')).toHaveCount(0)

  await admin.goto(organization)
  await expect(admin.getByText('Time zone: Mountain Time')).toBeVisible()
  await expect(admin.getByRole('combobox', { name: 'Time zone' })).toHaveCount(0)
  await checkPage(admin)

  await admin.goto(`${site.url}/staff`)
  await admin.getByRole('link', { name: /^Messages/ }).click()
  await checkPage(admin)
  await decide(admin, 'With love from Ida', 'Show it on the page')
  await expect(admin.getByText('The message is on the page.')).toBeVisible()
  await decide(admin, 'Rude words', 'Keep it off the page')
  await expect(admin.getByText('The message stays off the page.')).toBeVisible()
  await expect(admin.getByRole('heading', { name: 'No message waits' })).toBeVisible()
  await checkPage(admin)
  await reader.goto(site.url)
  await expect(reader.getByText('With love from Ida')).toBeVisible()
  await expect(reader.getByText('Rude words')).toHaveCount(0)

  await admin.goto(`${site.url}/staff/settings/giving-pause`)
  const preview = admin.getByRole('region', { name: /^Preview/ })
  const words = await preview
    .locator('[lang=en] .notice')
    .evaluateAll((notices) => notices.map((notice) => notice.textContent))
  await checkPage(admin)
  await admin.getByLabel('Why is giving paused?').fill('Thieves test cards')
  await admin.getByRole('button', { name: 'See it once more, then pause' }).click()
  await expect(admin.getByText('Pause giving now?')).toBeVisible()
  await expect(preview).toBeVisible()
  await checkPage(admin)
  await reader.goto(`${site.url}/give`)
  await expect(reader.getByRole('button', { name: 'Continue to payment' })).toBeVisible()
  await admin.getByRole('button', { name: 'Pause giving now' }).click()
  await expect(admin.getByText('Giving is paused. Nobody can begin a gift.')).toBeVisible()

  const read: (string | null)[] = []
  for (const at of ['/', '/give']) {
    await reader.goto(site.url + at)
    read.push(await reader.locator('main .notice').textContent())
    await expect(reader.getByText('Thieves test cards')).toHaveCount(0)
  }
  expect(read).toEqual(words)

  await admin.goto(`${site.url}/staff`)
  await admin.getByText('Resume giving', { exact: true }).click()
  await admin.getByRole('button', { name: 'Yes, resume giving' }).click()
  await expect(admin.getByText('Giving is open again.')).toBeVisible()
  await reader.goto(`${site.url}/give`)
  await expect(reader.getByRole('button', { name: 'Continue to payment' })).toBeVisible()
})

async function give(donor: Page, message: string): Promise<void> {
  await startGift(donor, { at: `${site.url}/give`, amount: '25', name: 'Ann', message })
  await payByCard(donor, { email: anEmail('ann'), name: 'Ann Haas' })
  await expect(donor.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
}

async function decide(admin: Page, message: string, button: string): Promise<void> {
  const item = admin.getByRole('article').filter({ hasText: message })
  await item.getByRole('button', { name: button }).click()
}
