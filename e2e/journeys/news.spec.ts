import { fewTeams } from '#db/seed/teams/few-teams.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail } from '#e2e/fixtures/give.ts'
import { latestMail, mailTo } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { BASE_URL } from '#e2e/site.ts'

const slug = 'neighbors-together'
const captain = fewTeams.find((each) => each.slug === slug)?.captain.email ?? ''

test.use({ viewport: { width: 390, height: 844 } })

test('news is asked for without a script, written, read by staff, mailed once, found in the feed, and ended by one press', async ({
  page,
  visitor,
  staff,
}) => {
  test.setTimeout(180_000)
  const email = anEmail('follower')
  const title = `We baked ${Date.now().toString(36)} pies`
  const reader = await visitor({ javaScriptEnabled: false })
  await reader.goto(`/teams/${slug}`)
  await reader.getByRole('link', { name: 'Get this team’s news by email' }).click()
  await reader.getByRole('button', { name: 'Get the news' }).click()
  await expect(reader.locator('.error-summary')).toContainText('email')
  await reader.getByLabel('Your email').fill(email)
  await reader.getByRole('button', { name: 'Get the news' }).click()
  await expect(reader.getByRole('heading', { name: 'Please look in your email' })).toBeVisible()
  const asked = await latestMail(email, { about: /Do you want news/ })
  await reader.goto(asked.links.find((link) => link.includes('/follow/')) ?? '')
  await reader.getByRole('button', { name: 'Yes, send me the news' }).click()
  await expect(reader.getByRole('heading', { name: 'You are on the list' })).toBeVisible()

  await signInAsCaptain(page, captain)
  await page.goto(`/manage/${slug}/news`)
  await checkPage(page)
  await page.getByRole('link', { name: 'Write news' }).click()
  await page.getByLabel('What happened').fill('Every one of them is gone. **Thank you!**')
  await page.getByRole('button', { name: 'Save and see how it looks' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(page.getByLabel('What happened')).toHaveValue(/Every one of them/)
  await checkPage(page)
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Save and see how it looks' }).click()
  await expect(page.getByText('Saved. This is how it looks.')).toBeVisible()
  await checkPage(page)
  await page.getByRole('button', { name: 'Send it out' }).click()
  await expect(page.getByText('It is with us now.')).toBeVisible()
  const desk = page.url().split('?')[0] ?? ''
  await reader.goto(`/teams/${slug}/news`)
  await expect(reader.getByText(title)).toHaveCount(0)

  const moderator = await staff('moderator')
  await moderator.goto('/staff/messages/news')
  await moderator.getByRole('link', { name: title }).click()
  await checkPage(moderator)
  await moderator.getByRole('checkbox').first().check()
  await moderator.getByRole('button', { name: 'Approve' }).click()
  await expect(moderator.getByText('Approved. Everyone can read it.')).toBeVisible()

  await reader.goto(`/teams/${slug}`)
  await reader.getByRole('link', { name: title }).click()
  await expect(reader.getByRole('heading', { name: title })).toBeVisible()
  const feed = await (await reader.request.get(`/teams/${slug}/news.xml`)).text()
  expect(feed).toContain(title)
  expect(feed).not.toContain(email)

  const letter = await latestMail(email, { about: new RegExp(title) })
  expect(letter.text).toContain('Every one of them is gone. Thank you!')
  await page.goto(desk)
  await expect(page.getByText(/emails? ha(s|ve) gone/)).toBeVisible()
  const stop = letter.links.find((link) => link.includes('/unfollow/')) ?? ''
  // As a mail program does it: no cookie, no page of ours before.
  const pressed = await fetch(stop, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect(pressed.status).toBe(200)
  await reader.goto(stop)
  await expect(reader.getByRole('heading', { name: 'You get no more emails' })).toBeVisible()
  expect(stop.startsWith(BASE_URL)).toBe(true)
  const letters = (await mailTo(email)).filter(({ subject }) => subject.includes(title))
  expect(letters).toHaveLength(1)

  await page.getByRole('button', { name: 'Take it down now' }).click()
  await expect(page.getByText('Nobody else sees it anymore.')).toBeVisible()
  await reader.goto(`/teams/${slug}/news`)
  await expect(reader.getByText(title)).toHaveCount(0)
})
