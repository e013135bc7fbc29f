import { anEmail, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('somebody at a workshop starts a team on a phone, staff approve it, a friend gives, and staff see the money', async ({
  page,
  staff,
  visitor,
}) => {
  test.setTimeout(180_000)
  const captain = anEmail('marge')
  const name = `Saturday Soup ${captain.slice(6, 14)}`

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await page
    .getByRole('link', { name: /start a team/i })
    .first()
    .click()
  await page.getByLabel('Team name').fill(name)
  await page.getByRole('radio', { name: 'Friends', exact: true }).check()
  await page.locator('[name=plan]').fill('Soup on six Saturdays')
  await page.locator('[name=ownGoal]').fill('800')
  await page.getByLabel(/email/i).fill(captain)
  await page.locator('main form').getByRole('button').first().click()
  await expect(page.getByRole('heading', { name: /look in your email/i })).toBeVisible()

  const [code] = /\b\d{6}\b/.exec((await latestMail(captain)).text) ?? []
  await page.getByLabel('Six-digit code').fill(code ?? '')
  await page.getByRole('button', { name: 'Open my page' }).click()
  await expect(page).toHaveURL(/\/manage\//)
  const slug = new URL(page.url()).pathname.split('/')[2] ?? ''

  await page.goto(`/manage/${slug}/page`)
  await page.getByLabel('Your name on the page').fill('Marge')
  await page.locator('[name=story]').fill('We cook, you come.\n\n**Bring a bowl.**')
  await page.getByRole('button', { name: 'Save and send to us' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/page'))

  const moderator = await staff('moderator')
  await moderator.goto('/staff/teams')
  await moderator.getByRole('link', { name }).first().click()
  await expect(moderator.getByText('Bring a bowl.').first()).toBeVisible()
  await moderator.getByLabel(/I looked for names/).check()
  await moderator.getByRole('button', { name: 'Approve this page' }).click()
  await latestMail(captain, { about: /live|approved/i })

  const donor = anEmail('pete')
  const friend = await visitor()
  await friend.goto(`/teams/${slug}`)
  await expect(friend.getByRole('heading', { name })).toBeVisible()
  await startGift(friend, { at: `/teams/${slug}/give`, amount: '120', name: 'Pete next door' })
  await payByCard(friend, { email: donor, name: 'Pete Gruber' })
  await expect(friend.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  expect((await latestMail(captain, { about: /\$120/ })).text).toContain('Pete next door')

  const viewer = await staff('viewer')
  await viewer.goto(`/staff/gifts?q=${encodeURIComponent(donor)}`)
  await expect(viewer.getByRole('main')).toContainText('$120')
  await expect(viewer.getByRole('main')).toContainText(name)
})
