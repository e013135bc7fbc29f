import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, onlyHere, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('on a phone: a donor comes by a QR code and gives, the captain thanks once, the donor wants no more', async ({
  page,
  visitor,
}, info) => {
  test.setTimeout(150_000)
  const team = aTeamFor(info)
  const desk = `/manage${team.page.replace('/teams', '')}`
  const donor = anEmail('thanked')
  const name = onlyHere('Thanked')
  await page.goto(`${team.page}?from=qr`)
  await page.getByRole('link', { name: /^Give/ }).first().click()
  await page.waitForURL(/\/give(\?|$)/)
  await expect(page.locator('[name=from]')).toHaveValue('qr')
  await startGift(page, { at: `${team.give}?from=qr`, amount: '23', name })
  await payByCard(page, { email: donor, name: 'Tessa Hanked' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await latestMail(donor, { about: /receipt/i })

  const captain = await visitor()
  await captain.setViewportSize({ width: 390, height: 844 })
  await signInAsCaptain(captain, team.captain)
  await captain.goto(`${desk}/gifts`)
  await checkPage(captain)
  await captain.getByRole('link', { name: `Thank ${name}` }).click()
  await expect(captain.getByText(`To ${name}`)).toBeVisible()
  await checkPage(captain)
  await captain.getByLabel('Your words').fill('See www.elsewhere.example')
  await captain.getByRole('button', { name: 'Send the thank-you' }).click()
  await expect(captain.locator('.error-summary')).toBeFocused()
  await expect(captain).toHaveTitle(/^Error: /)
  await checkPage(captain)
  await captain.getByLabel('Your words').fill('You made our week.')
  await captain.getByRole('button', { name: 'Send the thank-you' }).click()
  await expect(captain.getByText('Your thanks are on their way')).toBeVisible()
  await checkPage(captain)
  await expect(captain.getByRole('link', { name: `Thank ${name}` })).toHaveCount(0)
  await expect(captain.getByRole('row', { name: new RegExp(name) })).toContainText('Sent')
  await expect(captain.locator('body')).not.toContainText(donor)

  const letter = await latestMail(donor, { about: /thank you/i })
  expect(letter.text).toContain('You made our week.')
  expect(letter.text).not.toContain(team.captain)
  const stop = letter.links.find((each) => each.includes('/thank-yous/')) ?? ''
  await page.goto(stop)
  await checkPage(page)
  await page.getByRole('button', { name: 'Send me no more thank-you notes' }).click()
  await expect(page.getByRole('heading', { name: 'No more thank-you notes' })).toBeVisible()
  await checkPage(page)

  // Views are written down every five seconds.
  await expect(async () => {
    await captain.goto(`${desk}/views`)
    await expect(captain.getByRole('row', { name: /QR code/ })).toContainText('1', { timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await checkPage(captain)
})
