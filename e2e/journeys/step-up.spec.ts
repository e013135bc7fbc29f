import type { Page } from '@playwright/test'
import { addAuthenticator } from '#e2e/fixtures/authenticator.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { ageFactorOf } from '#e2e/fixtures/old-factor.ts'
import { giveCode, signInAsStaff } from '#e2e/fixtures/staff.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const why = 'Gave twice: “once by phone” & once here'

test('the treasurer writes a refund slowly: after the code it goes on where it was, nothing typed is lost', async ({
  page,
  visitor,
}, info) => {
  test.setTimeout(300_000)
  const donor = anEmail('slow')
  await give(await visitor(), aTeamFor(info).give, donor)
  const treasurer = await signInAsStaff(page, 'finance')
  await writeRefund(page, donor)
  await ageFactorOf(page)
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect(page.getByText('What you wrote is kept')).toBeVisible()
  await checkPage(page)
  await page.getByLabel('Code from your app').fill('000 000')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await giveCode(page, treasurer)

  await expect(page.getByRole('heading', { name: 'Send this money back?' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('$1.00')
  await expect(page.getByRole('main')).toContainText(why)
})

test('an admin changes the organization slowly, and goes on by a passkey at the second try', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const device = await addAuthenticator(page)
  await signInAsStaff(page, 'admin')
  await page.goto('/staff/profile/passkeys')
  await page.getByLabel('A name for it').fill('Joyce’s phone')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await expect(page.getByText('Added.')).toBeVisible()

  await page.goto('/staff/settings/organization')
  await page.getByLabel('Website').fill('not a whole address')
  await page.getByLabel('Name', { exact: true }).fill('Wrenhaven House')
  await ageFactorOf(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await checkPage(page)
  await device.answer('no')
  await page.getByRole('button', { name: 'Use my passkey' }).click()
  await expect(page.getByText('the passkey was not given')).toBeVisible()
  await checkPage(page)
  await device.answer('yes')
  await page.getByRole('button', { name: 'Use my passkey' }).click()

  await expect(page.getByRole('heading', { name: 'Change the organization' })).toBeVisible()
  await expect(page.getByLabel('Website')).toHaveValue('not a whole address')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Wrenhaven House')
  await expect(page.locator('.error-summary')).toBeFocused()
})

async function give(page: Page, at: string, email: string): Promise<void> {
  await startGift(page, { at, amount: '40' })
  await payByCard(page, { email, name: 'Sol Werner' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await latestMail(email, { about: /receipt/i })
}

/** As far as the button, on a gift of this donor. */
async function writeRefund(page: Page, donor: string): Promise<void> {
  await page.goto(`/staff/gifts?q=${encodeURIComponent(donor)}`)
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Refund this gift' }).click()
  await page.getByRole('radio', { name: 'Part of it' }).check()
  await page.getByLabel(/Part to send back/).fill('1')
  await page.getByLabel('Why?').fill(why)
}
