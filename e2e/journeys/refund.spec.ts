import { anEmail, onlyHere, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { signInAsStaff } from '#e2e/fixtures/staff.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('the treasurer sends back part of a gift: the total falls, the donor gets a new receipt', async ({
  page,
  visitor,
}, info) => {
  test.setTimeout(300_000)
  const team = aTeamFor(info)
  const donor = anEmail('renee')
  const name = onlyHere('Renée, refunded')
  await startGift(page, { at: team.give, amount: '90', name })
  await payByCard(page, { email: donor, name: 'Renée Quiñones' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await latestMail(donor, { about: /receipt/i })

  // Signs in anew, as the code was asked for just now and is not asked for again.
  const treasurer = await visitor()
  await signInAsStaff(treasurer, 'finance')
  await treasurer.goto(`/staff/gifts?q=${encodeURIComponent(donor)}`)
  await treasurer
    .getByRole('main')
    .getByRole('link', { name: /\$90|Renée/ })
    .first()
    .click()
  await treasurer.getByRole('link', { name: 'Refund this gift' }).click()
  await treasurer.waitForURL(/\/refund/)
  await treasurer.getByRole('radio', { name: 'Part of it' }).check()
  await treasurer.getByLabel(/Part to send back/).fill('40')
  await treasurer.getByLabel('Why?').fill('Typed the wrong sum')
  await treasurer.getByRole('button', { name: 'Continue' }).click()
  await treasurer.getByRole('button', { name: /send.*back|refund/i }).click()
  await expect(treasurer.getByRole('main')).toContainText('$40.00')

  const letter = await latestMail(donor, { about: /back|refund/i })
  expect(letter.text).toContain('$40')
  await page.goto(team.page)
  await expect(page.getByText(name)).toBeVisible()
})

test('a viewer is offered no refund', async ({ staff }) => {
  const viewer = await staff('viewer')
  await viewer.goto('/staff/gifts')
  await viewer.getByRole('main').getByRole('table').getByRole('link').first().click()
  await expect(viewer.getByRole('main')).toContainText('$')
  await expect(viewer.getByRole('link', { name: 'Refund this gift' })).toHaveCount(0)
})
