import { checkPage } from '#e2e/fixtures/check-page.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { lastTeams } from '#db/seed/teams/last-teams.ts'

const last = lastTeams.find(({ slug }) => slug === 'riverside-rummage')

test.use({ viewport: { width: 390, height: 844 } })

test('a team of last year starts again with one press, and its captain sees both in one place', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signInAsCaptain(page, last?.captain.email ?? '')
  await page.goto(`/manage/${last?.slug}`)
  await page.getByRole('button', { name: 'Start again this year' }).click()
  await expect(page.getByText(/Your new draft is here/)).toBeVisible()
  await expect(page.getByRole('heading', { name: last?.name ?? '', level: 1 })).toBeVisible()
  await checkPage(page)
  await page.goto('/manage')
  await expect(page.getByRole('link', { name: last?.name ?? '' })).toHaveCount(2)
  await checkPage(page)
})

test('the teams that brought in most stand in a list, which is found from the directory', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/teams')
  await page.getByRole('link', { name: 'Teams that brought in the most' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: /^1\./ })).toContainText('$')
  await page.getByRole('listitem').filter({ hasText: /^1\./ }).getByRole('link').click()
  await expect(page).toHaveURL(/\/teams\/[a-z-]+$/)
})
