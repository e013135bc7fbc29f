import { checkPage } from '#e2e/fixtures/check-page.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { fewTeams } from '#db/seed/teams/few-teams.ts'

const slug = 'garage-band-of-brothers'
const captain = fewTeams.find((each) => each.slug === slug)?.captain.email ?? ''
const FORM_IS_NEW = 2_100

test.use({ viewport: { width: 390, height: 844 } })

test('a comment is left without a script, read by the captain, answered, reported, changed and removed', async ({
  page,
  visitor,
  staff,
}) => {
  test.setTimeout(150_000)
  const email = `ida-${Date.now()}@example.org`
  const words = `Hello from ${Date.now().toString(36)}`
  const ida = await visitor({ javaScriptEnabled: false })
  await ida.goto(`/teams/${slug}`)
  await ida.getByRole('link', { name: 'Leave a reply' }).click()
  await ida.getByRole('button', { name: 'Send my comment' }).click()
  await expect(ida.getByText('Write a few words').first()).toBeVisible()
  await ida.getByLabel('Your comment').fill(words)
  await ida.getByLabel('Your name').fill('Ida Berglund')
  await ida.getByLabel('Your email').fill(email)
  await ida.waitForTimeout(FORM_IS_NEW)
  await ida.getByRole('button', { name: 'Send my comment' }).click()
  await expect(ida.getByRole('heading', { name: /Your comment waits/ })).toBeVisible()
  await ida.goto(`/teams/${slug}`)
  await expect(ida.getByText(words)).toHaveCount(0)

  await signInAsCaptain(page, captain)
  await page.goto(`/manage/${slug}/news/comments`)
  await checkPage(page)
  const item = page.getByRole('article').filter({ hasText: words })
  await item.getByRole('button', { name: 'Put it on the page' }).click()
  await expect(page.getByText('The comment is on the page.')).toBeVisible()
  await page.goto(`/manage/${slug}/news/comments?tab=shown`)
  await item.getByRole('link', { name: 'Reply as the team' }).click()
  await page.getByLabel('Your reply').fill('See you Saturday, Ida!')
  await page.getByRole('button', { name: 'Save the reply' }).click()
  await expect(page.getByText('Your reply is on the page.')).toBeVisible()

  await ida.goto(`/teams/${slug}`)
  const shown = ida.getByRole('listitem').filter({ hasText: words })
  await expect(shown).toContainText('Ida B.')
  await expect(shown).toContainText('See you Saturday, Ida!')
  expect(await ida.content()).not.toContain(email)
  await shown.getByRole('link', { name: 'Report the comment by Ida B.' }).click()
  await expect(ida.getByText(words)).toBeVisible()
  await ida.getByRole('radio').first().check()
  await ida.getByRole('button', { name: 'Send the report' }).click()
  const moderator = await staff('moderator')
  await moderator.goto('/staff/messages/comments?tab=shown')
  const reported = moderator.getByRole('article').filter({ hasText: words })
  await expect(reported.getByText('Reported once')).toBeVisible()
  await checkPage(moderator)

  const mail = await latestMail(email, { about: /replied to your comment/ })
  await ida.goto(mail.links.find((link) => /\/comments\/\S{20}/.test(link)) ?? '')
  await ida.getByLabel('Your comment').fill(`${words}, and good luck`)
  await ida.getByRole('button', { name: 'Save' }).click()
  await expect(ida.getByText('It is changed, and waits to be read.')).toBeVisible()
  await ida.goto(`/teams/${slug}`)
  await expect(ida.getByText(words)).toHaveCount(0)
  await ida.goto(mail.links.find((link) => /\/comments\/\S{20}/.test(link)) ?? '')
  await ida.getByText('Remove my comment').click()
  await ida.getByRole('button', { name: 'Yes, remove it' }).click()
  await expect(ida.getByRole('heading', { name: 'Your comment is removed' })).toBeVisible()
})
