import { addAuthenticator } from '#e2e/fixtures/authenticator.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('a moderator adds a passkey, signs in with it, and removes it', async ({ page }) => {
  test.setTimeout(300_000)
  await addAuthenticator(page)
  const { email } = await signInAsStaff(page, 'moderator')
  await page.getByRole('link', { name: 'Tomás Herrera' }).click()
  await expect(page.getByRole('heading', { name: 'You', level: 1 })).toBeVisible()
  await checkPage(page)

  await page.getByRole('link', { name: 'Add a passkey' }).click()
  await checkPage(page)
  await page.getByLabel('A name for it').fill('Test laptop')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await expect(page.getByText('Added. From now on this passkey signs you in.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Test laptop/ })).toContainText('Not yet')
  await checkPage(page)
  await latestMail(email, { about: /sign-in .* changed/ })

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.goto('/staff/sign-in?go=/staff/profile')
  // Above the field of the email or by the button, whichever the browser offers first.
  await Promise.race([
    page.waitForURL(/\/staff\/profile$/),
    page.getByRole('button', { name: 'Use a passkey' }).click(),
  ])
  await page.waitForURL(/\/staff\/profile$/)
  await expect(page.getByRole('row', { name: /Test laptop/ })).not.toContainText('Not yet')

  await page.getByText('Remove Test laptop').click()
  await page.getByRole('button', { name: 'Yes, remove it' }).click()
  await expect(page.getByText('That passkey no longer signs in')).toBeVisible()
  await expect(page.getByText('You have none yet')).toBeVisible()
})
