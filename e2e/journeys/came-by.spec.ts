import type { Page } from '@playwright/test'
import { anEmail, payByCard } from '#e2e/fixtures/give.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('how a donor came to the page stays with the gift, as a kind of site and nothing more', async ({
  page,
  staff,
}, info) => {
  test.setTimeout(120_000)
  const team = aTeamFor(info)
  const email = anEmail('ingrid')
  await page.goto(team.page, { referer: 'https://l.instagram.com/?u=secret' })
  await giveLink(page).click()
  await expect(page.locator('[name=from]')).toHaveValue('instagram')
  expect(await page.content()).not.toContain('secret')
  // A mistake on the way does not lose it.
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.locator('[name=ownAmount]').fill('31.31')
  await page.waitForTimeout(2100)
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await payByCard(page, { email, name: 'Ingrid Dahl' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()

  const finance = await staff('finance')
  await finance.goto('/staff/gifts?source=instagram')
  await expect(finance.getByText(email)).toBeVisible()
  await finance.goto('/staff/gifts?source=facebook')
  await expect(finance.getByText(email)).toHaveCount(0)
})

test('who comes straight, from our list, or by a marked link is told apart', async ({
  visitor,
}, info) => {
  test.setTimeout(120_000)
  const team = aTeamFor(info)
  const page = await visitor()
  const from = page.locator('[name=from]')
  const give = async () => await giveLink(page).click()

  await page.goto(team.page)
  await give()
  await expect(from).toHaveValue('direct')

  await page.goto(`/teams?q=${encodeURIComponent(team.name)}`)
  await page.getByRole('main').getByRole('link', { name: team.name }).first().click()
  await give()
  await expect(from).toHaveValue('directory')

  await page.goto(`${team.page}?utm_source=facebook&fbclid=secret`)
  await give()
  await expect(from).toHaveValue('facebook')

  const plain = await visitor({ javaScriptEnabled: false })
  await plain.goto(`${team.page}?utm_medium=email`)
  await giveLink(plain).click()
  await expect(plain.locator('[name=from]')).toHaveValue('email')
})

function giveLink(page: Page) {
  return page.getByRole('main').getByRole('link', { name: 'Give', exact: true })
}
