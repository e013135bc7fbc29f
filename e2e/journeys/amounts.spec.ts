import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, payByCard } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { fewTeams } from '#db/seed/teams/few-teams.ts'

const slug = 'cream-city-curlers'
const team = fewTeams.find((each) => each.slug === slug)
const suggested = [
  ['18', 'a warm breakfast'],
  ['64', 'a week of groceries'],
  ['210', ''],
]

test('a captain writes what the team suggests, sees it, sends it in, and a donor presses one of the sums and gives', async ({
  page,
  staff,
  visitor,
}) => {
  test.setTimeout(120_000)
  await signInAsCaptain(page, team?.captain.email ?? '')
  await page.goto(`/manage/${slug}/page`)
  await page.getByText('Amounts to suggest').click()
  for (const [row, [amount = '', words = '']] of suggested.entries()) {
    await page.locator(`[name=amount${row + 1}]`).fill(amount)
    await page.locator(`[name=amountFor${row + 1}]`).fill(words)
  }
  await page.getByRole('button', { name: 'Save and preview' }).click()
  await page.waitForURL('**/preview')
  const amounts = page.getByRole('list', { name: 'Give a suggested amount' })
  await expect(amounts.getByRole('listitem')).toHaveText([
    '$18 a warm breakfast',
    '$64 a week of groceries',
    '$210',
  ])
  await expect(amounts.getByRole('link')).toHaveCount(0)
  await checkPage(page)

  const donor = await visitor()
  await donor.goto(`/teams/${slug}`)
  await expect(donor.getByText('a warm breakfast')).toHaveCount(0)

  await page.getByRole('button', { name: /Send/ }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/preview'))
  const moderator = await staff('moderator')
  await moderator.goto(`/staff/teams/${slug}`)
  await expect(moderator.getByText('a week of groceries')).toBeVisible()
  await moderator.getByLabel(/I looked for names/).check()
  await moderator.getByRole('button', { name: 'Approve this page' }).click()
  await expect(moderator.getByText('Approved. The captains have been told.')).toBeVisible()

  await donor.goto(`/teams/${slug}`)
  await donor.getByRole('link', { name: '$64 a week of groceries' }).click()
  await expect(donor.getByRole('radio', { name: /^\$64/ })).toBeChecked()
  await donor.waitForTimeout(2100)
  await donor.getByRole('button', { name: 'Continue to payment' }).click()
  const email = anEmail('grace')
  await payByCard(donor, { email, name: 'Grace Olson' })
  await expect(donor.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await expect(donor.getByRole('main')).toContainText('$64')
  expect((await latestMail(email, { about: /receipt/i })).text).toContain('$64.00')
})
