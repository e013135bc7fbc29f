import type { Page } from '@playwright/test'
import { emulator } from '#e2e/fixtures/emulator.ts'
import { anEmail } from '#e2e/fixtures/give.ts'
import { latestMail, mailTo } from '#e2e/fixtures/mail.ts'
import { giveCode, signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('a donor gives every month on a phone, a month passes, and two clicks from the receipt stop it', async ({
  page,
  visitor,
}) => {
  test.setTimeout(120_000)
  const donor = anEmail('rosa')
  const donorsPage = await visitor()
  await donorsPage.setViewportSize({ width: 390, height: 844 })
  await giveEveryMonth(donorsPage, donor)
  await expect(donorsPage.getByRole('main')).toContainText(
    'This is the first of your monthly gifts',
  )
  const first = await latestMail(donor, { about: /receipt/i })
  expect(first.text).toMatch(/This is your monthly gift\. The next \$21\.00 is charged on/)

  await passMonth(donor, staysPaid)
  await expect.poll(async () => (await receiptsTo(donor)).length).toBe(2)
  const [second] = await receiptsTo(donor)
  expect(second?.subject).not.toBe(first.subject)

  // Somebody else's browser, which is signed in nowhere: the link is enough.
  const link = second?.links.find((each) => each.includes('/monthly/')) ?? ''
  await page.goto(link)
  await expect(page.getByRole('heading', { name: '$21 every month' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('you gave $42 in 2 months')
  await page.getByRole('button', { name: 'Stop my monthly gift' }).click()
  await expect(page.getByRole('heading', { name: 'Your monthly gift is stopped' })).toBeVisible()
  expect((await latestMail(donor, { about: /stopped/i })).text).toContain(
    'Nothing more is charged.',
  )

  await page.goto(first.links.find((each) => each.includes('/monthly/')) ?? '')
  await expect(page.getByRole('heading', { name: 'Your monthly gift is stopped' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Stop/ })).toHaveCount(0)
})

test('without JavaScript and in Spanish the same choice stands there, unticked, and nothing typed is lost', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/give?lang=es')
  const monthly = page.getByRole('checkbox', { name: 'Donar esto cada mes' })
  await expect(monthly).not.toBeChecked()
  await monthly.check()
  await page.locator('[name=ownAmount]').fill('1')
  await page.getByRole('button', { name: 'Continuar al pago' }).click()
  await expect(page.getByRole('checkbox', { name: 'Donar esto cada mes' })).toBeChecked()
  await expect(page.locator('[name=ownAmount]')).toHaveValue('1')
})

test('a team’s page does not offer it', async ({ page }) => {
  await page.goto('/teams/garage-band-of-brothers/give')
  await expect(page.getByRole('checkbox', { name: 'Give this every month' })).toHaveCount(0)
})

test('a card that is refused is asked for kindly, and the treasurer sees it and stops it', async ({
  page,
  visitor,
}) => {
  test.setTimeout(180_000)
  const donor = anEmail('mai')
  await giveEveryMonth(await visitor(), donor)
  await latestMail(donor, { about: /receipt/i })
  await passMonth(donor, { declined: true })
  const letter = await latestMail(donor, { about: /could not be charged/i })
  await page.goto(letter.links.find((each) => each.includes('/monthly/')) ?? '')
  await expect(page.getByRole('heading', { name: '$21 could not be charged' })).toBeVisible()
  await page.getByRole('link', { name: 'Use another card' }).click()
  await expect(page.getByText('Test mode.')).toBeVisible()
  await page.getByRole('button', { name: 'Pay $21.00' }).click()
  await expect(page.getByText('This month is paid.')).toBeVisible()
  await expect.poll(async () => (await receiptsTo(donor)).length).toBe(2)

  const treasurer = await visitor()
  const member = await signInAsStaff(treasurer, 'finance')
  await treasurer.goto(`/staff/gifts?q=${encodeURIComponent(donor)}`)
  const list = treasurer.getByRole('main').getByRole('table')
  await expect(list.getByText('Monthly')).toHaveCount(2)
  await list.getByRole('link').first().click()
  await treasurer.getByRole('link', { name: 'Part of a monthly gift of $21.00' }).click()
  await expect(treasurer.getByRole('main').getByRole('table').getByRole('link')).toHaveCount(2)

  await treasurer.goto('/staff/monthly')
  const row = treasurer.getByRole('row').filter({ hasText: donor })
  await expect(row).toContainText('Active')
  await row.getByRole('link', { name: 'Stop it' }).click()
  if (treasurer.url().includes('/sign-in/')) await giveCode(treasurer, member)
  await treasurer.getByLabel('Why').fill('They called us')
  await treasurer.getByRole('button', { name: 'Stop the monthly gift' }).click()
  await expect(treasurer.getByText('The monthly gift is stopped.')).toBeVisible()
  await expect(treasurer.getByRole('row').filter({ hasText: donor })).toContainText(
    'They called us',
  )
  await latestMail(donor, { about: /stopped/i })
})

const staysPaid = {}

async function giveEveryMonth(page: Page, email: string): Promise<void> {
  await page.goto('/give')
  await page.locator('[name=ownAmount]').fill('21')
  const monthly = page.getByRole('checkbox', { name: 'Give this every month' })
  await expect(monthly).not.toBeChecked()
  await monthly.check()
  // Slowly enough not to be taken for a robot.
  await page.waitForTimeout(2100)
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByText(/You give \$21\.00 today, and again on the/)).toBeVisible()
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Name on card').fill('Rosa Delgado')
  await page.getByRole('button', { name: /^Pay \$21\.00/ }).click()
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
}

/** A month of whoever gave with that address passes at Stripe. */
async function passMonth(email: string, how: object): Promise<void> {
  const id = await emulator(`GET /subscriptions/of/${encodeURIComponent(email)}`)
  await emulator(`POST /subscriptions/${String(id)}/renew`, how)
}

async function receiptsTo(email: string) {
  return (await mailTo(email)).filter(({ subject }) => /receipt/i.test(subject))
}
