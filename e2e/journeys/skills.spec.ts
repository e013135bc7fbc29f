import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const TEAM = 'garage-band-of-brothers'

test.use({ viewport: { width: 390, height: 844 } })

test('a captain asks for a hand, staff read it, somebody takes it from a phone without a script, and is thanked', async ({
  page,
  staff,
  visitor,
}) => {
  test.setTimeout(180_000)
  const title = onlyHere('A banner')
  await signInAsCaptain(page, 'rob.stachowiak@example.org')
  await page.goto(`/manage/${TEAM}/members`)
  await page.getByRole('link', { name: 'Ask for a hand' }).click()
  await page.getByRole('link', { name: 'Ask for a hand' }).click()
  await page.getByLabel('What needs doing, in a few words').fill(title)
  await page.getByLabel('How many hours does it take?').fill('4')
  await page.getByLabel('By which day?').fill(inDays(20))
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toContainText('Say what it is')
  await page.getByLabel('What should they be good at?').selectOption('Flyers and design')
  await page.getByLabel(/What is it/).fill('Two yards of cloth, and we have the paint.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Staff read it before it is shown.')).toBeVisible()
  const ownSheet = new URL(page.url()).pathname

  const friend = await visitor({ javaScriptEnabled: false })
  await friend.setViewportSize({ width: 390, height: 844 })
  await friend.goto('/lend-your-gifts?skill=design')
  await expect(friend.getByRole('link', { name: title })).toBeHidden()
  const desk = await staff('moderator')
  await desk.goto('/staff/skills')
  await desk.getByRole('link', { name: title }).click()
  await desk.getByRole('button', { name: 'I read it. Show it' }).click()
  await expect(desk.getByText('Everybody can see it now.')).toBeVisible()

  const email = anEmail('lends')
  await friend.goto('/lend-your-gifts?skill=design')
  await friend.getByRole('link', { name: title }).click()
  await friend.getByRole('button', { name: 'I can do this' }).click()
  await expect(friend.getByRole('alert')).toContainText('Enter your name')
  await friend.getByLabel('Your name').fill('Rosa Delgado')
  await friend.getByLabel('Your email').fill(email)
  await friend.getByLabel(/You may say on the team’s page/).check()
  await friend.getByRole('button', { name: 'I can do this' }).click()
  await expect(friend.getByRole('heading', { name: 'Look in your email' })).toBeVisible()
  const { text } = await latestMail(email)
  await friend.goto(/\/skill-claims\/\S+/.exec(text)?.[0] ?? '')
  await friend.getByRole('button', { name: 'Yes, I will do it' }).click()
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText(/This one is yours/)

  await page.goto(ownSheet)
  await expect(page.locator('main')).toContainText('Rosa D.')
  await expect(page.locator('main')).not.toContainText(email)
  await page.getByRole('button', { name: 'Mark as done' }).click()
  await page.getByRole('button', { name: 'Send our thanks' }).click()
  await expect(page.getByText('Your thanks are on their way.')).toBeVisible()
  const thanks = await latestMail(email, { about: /Thank you from/ })
  expect(thanks.text).toContain(title)
  await page.goto(`/teams/${TEAM}`)
  await expect(page.locator('#needs')).toContainText('Rosa D.')
})

test('somebody offers what they can without a script, says yes by a link, and erases it', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.setViewportSize({ width: 390, height: 844 })
  const email = anEmail('offers')
  await page.goto('/lend-your-gifts')
  await page.getByLabel('Your name').fill('Ines Ortega')
  await page.getByLabel('Your email').fill(email)
  await page.getByLabel('About how many hours in all?').fill('6')
  await page.getByLabel('Until when?').fill(inDays(60))
  await page.getByRole('button', { name: 'Send my offer' }).click()
  await expect(page.getByRole('alert')).toContainText('Tick at least one thing')
  await expect(page.getByLabel('Your name')).toHaveValue('Ines Ortega')
  await page.getByLabel('Music').check()
  await page.getByRole('button', { name: 'Send my offer' }).click()
  await expect(page.getByRole('heading', { name: 'Look in your email' })).toBeVisible()
  const { text } = await latestMail(email)
  const link = /\/skill-offers\/\S+/.exec(text)?.[0] ?? ''
  await page.goto(link)
  await page.getByRole('button', { name: 'Yes, this is my offer' }).click()
  await expect(page.getByRole('heading', { name: 'Your offer stands' })).toBeVisible()
  await page.getByText('Erase my offer').click()
  await page.getByRole('button', { name: 'Yes, erase it' }).click()
  await expect(page.getByRole('heading', { name: 'Your offer is erased' })).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no longer works/)
})

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
