import { inDatabase } from '#e2e/fixtures/database.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { anEmail } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.use({ viewport: { width: 390, height: 844 } })

const only = Date.now().toString(36)

test('a captain asks for a pair of hands, a friend takes the shift from a phone without a script, gives it back, and a second one has it', async ({
  page,
  visitor,
}) => {
  test.setTimeout(180_000)
  const event = '/teams/garage-band-of-brothers/events/garage-sale-with-a-live-band'
  const job = `Hold the ladder ${only}`
  await signInAsCaptain(page, 'rob.stachowiak@example.org')
  const desk = `/manage/garage-band-of-brothers/events/garage-sale-with-a-live-band/shifts`
  await page.goto(desk)
  await page.getByRole('link', { name: 'Add a shift' }).click()
  await page.getByLabel('What is to be done?').selectOption('Something else')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toContainText('Say in a few words')
  await page.getByLabel('In your own words').fill(job)
  await page.locator('[name=from]').fill('10:00')
  await page.locator('[name=to]').fill('11:00')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  // Words of a captain's own wait for staff, as their settings say; here they have read them.
  await inDatabase(`update shift set read_at = now() where own_role = $1`, [job])

  const friend = await visitor({ javaScriptEnabled: false })
  await friend.setViewportSize({ width: 390, height: 844 })
  const email = anEmail('helper')
  await friend.goto(event)
  const shift = friend.getByRole('listitem').filter({ hasText: job })
  await expect(shift).toContainText('0 of 1 taken')
  await shift.getByRole('link', { name: 'Take this shift' }).click()
  await friend.getByRole('button', { name: 'Take this shift' }).click()
  await expect(friend.getByRole('alert')).toContainText('Tell us your name')
  await friend.getByLabel('Your name').fill('Ida Berg')
  await friend.getByLabel('Your email').fill(email)
  await friend.getByRole('button', { name: 'Take this shift' }).click()
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText(/Thank you/)

  const letter = await latestMail(email, { about: /Your shift/ })
  expect(letter.text).toContain(job)
  await friend.goto(event)
  await expect(shift).toContainText('1 of 1 taken')
  await expect(shift).toContainText('Full, thank you!')
  await expect(shift.getByRole('link')).toHaveCount(0)
  await page.goto(desk)
  await page.getByRole('link', { name: job }).click()
  await expect(page.getByRole('row', { name: /Ida Berg/ })).toContainText(email)
  const csv = await page.request.get(`${desk}.csv`)
  expect(await csv.text()).toContain(email)
  await page.goto(`${desk}/sheet`)
  await expect(page.getByRole('cell', { name: 'Ida Berg' })).toBeVisible()

  await friend.goto(letter.links.find((each) => each.includes('/shifts/')) ?? 'none')
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText('This shift is yours')
  await friend.getByText('I can’t do it after all').click()
  await friend.getByRole('button', { name: 'Yes, give it back' }).click()
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText('You’ve given this shift back')

  await friend.goto(event)
  await expect(shift).toContainText('0 of 1 taken')
  await shift.getByRole('link', { name: 'Take this shift' }).click()
  const second = anEmail('helper')
  await friend.getByLabel('Your name').fill('Walter')
  await friend.getByLabel('Your email').fill(second)
  await friend.getByRole('button', { name: 'Take this shift' }).click()
  await latestMail(second, { about: /Your shift/ })

  await page.goto(desk)
  await page.getByRole('link', { name: job }).click()
  await page.getByText('Remove this shift').click()
  await page.getByRole('button', { name: 'Yes, remove it' }).click()
  await latestMail(second, { about: /Not needed anymore/ })
})
