import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('somebody gives a name, takes another address and takes it back from the old mailbox', async ({
  visitor,
}) => {
  test.setTimeout(120_000)
  const [before, after] = [anEmail('before'), anEmail('after')]
  const page = await visitor({ javaScriptEnabled: false })
  await signInAsCaptain(page, before)
  await page.getByRole('link', { name: 'Your account' }).click()
  await expect(page.getByRole('main')).toContainText(before)

  await page.getByRole('link', { name: 'Add your name' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Your name').fill('Nora  Quill')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('main')).toContainText('Nora Quill')

  await page.getByRole('link', { name: 'Change your email' }).click()
  await page.getByLabel('New email').fill('nora at home')
  await page.getByRole('button', { name: 'Send the message' }).click()
  await expect(page.getByLabel('New email')).toHaveValue('nora at home')
  await expect(page.locator('.error-summary')).toContainText('like name@example.com')
  await page.getByLabel('New email').fill(after)
  await page.getByRole('button', { name: 'Send the message' }).click()
  await expect(page.getByRole('main')).toContainText('Your new email waits for a yes')

  const elsewhere = await visitor()
  await elsewhere.goto(await linkOfMail(before, /asked to change/))
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Was it you?')
  await checkPage(elsewhere)
  await elsewhere.goto(await linkOfMail(after, /Your email at/))
  await checkPage(elsewhere)
  await elsewhere.getByRole('button', { name: 'Yes, it is mine' }).click()
  await expect(elsewhere.getByRole('main')).toContainText(`you sign in with ${after}`)
  await page.goto('/manage')
  await expect(page).toHaveURL(/\/sign-in/)

  await elsewhere.goto(await linkOfMail(before, /was changed/))
  await elsewhere.getByRole('button', { name: 'Take it back' }).click()
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Your old email is back')
  expect((await latestMail(after, { about: /changed back/ })).text).toContain('signed out')
  await signInAsCaptain(page, before)
  await page.goto('/manage/account')
  await expect(page.getByRole('main')).toContainText(before)
})

test('another browser is signed out from the account', async ({ visitor }) => {
  const email = anEmail('browsers')
  const [here, there] = [await visitor(), await visitor()]
  await signInAsCaptain(there, email)
  await signInAsCaptain(here, email)
  await here.goto('/manage/account')
  await here
    .getByRole('button', { name: /^Sign out/ })
    .last()
    .click()
  await expect(here.getByText('That browser is signed out.')).toBeVisible()
  await there.goto('/manage/account')
  await expect(there).toHaveURL(/\/sign-in/)
})

async function linkOfMail(to: string, about: RegExp): Promise<string> {
  const { links } = await latestMail(to, { about })
  const link = links.find((each) => each.includes('/new-email/'))
  if (!link) throw new Error(`The mail to ${to} holds no link`)
  return link
}
