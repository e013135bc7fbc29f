import { fewTeams } from '#db/seed/teams/few-teams.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const SLUG = 'summer-rowers'

test('a moderator takes one picture off a live page for good, and the captain is told why', async ({
  staff,
  visitor,
}) => {
  test.setTimeout(90_000)
  const everyone = await visitor()
  await everyone.goto(`/teams/${SLUG}`)
  const cover = everyone.getByRole('img', { name: /Two chairs at the end of a pier/ })
  await expect(cover).toBeVisible()
  const file = (await cover.getAttribute('src')) ?? ''

  const moderator = await staff('moderator')
  await moderator.goto(`/staff/teams/${SLUG}`)
  await moderator.getByRole('link', { name: /^Take down.*Two chairs/ }).click()
  await expect(moderator.getByRole('heading', { level: 1 })).toHaveText('Take this picture down?')
  await checkPage(moderator)
  await moderator.getByRole('button', { name: 'Take it down for good' }).click()
  await expect(moderator).toHaveTitle(/^Error: /)
  await expect(moderator.locator('.error-summary')).toBeFocused()
  await moderator.getByLabel('Why').fill('The pier shows where she lives.')
  await moderator.getByRole('button', { name: 'Take it down for good' }).click()
  await expect(moderator.getByText('The picture is down.')).toBeVisible()
  await expect(moderator.getByRole('link', { name: /^Take down/ })).toHaveCount(0)

  await everyone.reload()
  await expect(cover).toHaveCount(0)
  expect((await everyone.request.get(file)).status()).toBe(404)
  const captain = fewTeams.find(({ slug }) => slug === SLUG)?.captain.email ?? ''
  const letter = await latestMail(captain, { about: /picture was taken down/ })
  expect(letter.text).toContain('The pier shows where she lives.')
})
