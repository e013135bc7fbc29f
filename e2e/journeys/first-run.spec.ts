import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { addAuthenticator } from '#e2e/fixtures/authenticator.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { startEmptySite } from '#e2e/fixtures/empty-site.ts'
import type { EmptySite } from '#e2e/fixtures/empty-site.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.describe.configure({ mode: 'serial' })

let site: EmptySite

test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await startEmptySite('first-run')
})
test.afterAll(async () => await site.stop())

test('before it is set up, a site says so kindly, and asks for the code from the log', async ({
  browser,
}) => {
  // Not the watched one: a browser complains of the 503 that is meant.
  const context = await browser.newContext()
  const page = await context.newPage()
  for (const at of ['/', '/teams', '/staff']) {
    const answer = await page.goto(site.url + at)
    expect(answer?.status(), at).toBe(503)
    await expect(page.getByRole('heading', { name: 'Opening soon' })).toBeVisible()
  }
  await checkPage(page)
  await page.getByRole('link', { name: 'Go on here' }).click()
  await checkPage(page)
  await page.getByLabel('Code from the log').fill('not the code')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await checkPage(page)
  await context.close()
})

test('three screens from the address in the log to the staff desk, with a passkey; two at once, one is faster', async ({
  visitor,
}) => {
  test.setTimeout(150_000)
  const page = await visitor()
  const late = await visitor({ javaScriptEnabled: false })
  const device = await addAuthenticator(page)
  await fillFirstTwo(page)
  await fillFirstTwo(late)

  // Back and forth again: what was typed is there.
  await page.getByRole('link', { name: /Organization/ }).click()
  await expect(page.getByLabel('Legal name')).toHaveValue('Lakeside Refuge of Wisconsin, Inc.')
  await expect(page.getByLabel('Time zone')).toHaveValue('America/New_York')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByLabel('The story')).toHaveValue(/^## Why/)
  await page.getByRole('button', { name: 'Continue' }).click()

  await checkPage(page)
  await page.getByRole('button', { name: 'Make a passkey and finish' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await checkPage(page)
  await page.getByLabel('Your name').fill('Ruth Weber')
  await page.getByLabel('Your email').fill('ruth@example.org')
  await page.getByRole('button', { name: 'Make a passkey and finish' }).click()
  await expect(page.getByRole('heading', { name: 'Keep these ten codes' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ has: page.locator('code') })).toHaveCount(10)
  await checkPage(page)
  expect(await device.count()).toBe(1)

  await late.getByLabel('Your name').fill('Somebody Else')
  await late.getByLabel('Your email').fill('else@example.org')
  await late.getByLabel('New password').fill('violet tractor singing lantern')
  await late.getByLabel('Six-digit code').fill(await codeIn(late))
  await late.getByRole('button', { name: 'Finish' }).click()
  await expect(late.getByRole('heading', { name: 'This site is set up' })).toBeVisible()

  await page.getByRole('link', { name: 'I have kept them. Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Totals' })).toBeVisible()
  await page.goto(site.url)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Open the home')
  await page.goto(site.setupUrl)
  await expect(page.getByRole('heading', { name: 'This site is set up' })).toBeVisible()
  await checkPage(page)
})

async function fillFirstTwo(page: Page): Promise<void> {
  await page.goto(site.setupUrl)
  await expect(page).toHaveURL(`${site.url}/setup/organization`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Name people know').fill('Lakeside Refuge')
  await page.getByLabel('Legal name').fill('Lakeside Refuge of Wisconsin, Inc.')
  await page.getByLabel('EIN').fill('39-1234567')
  await page.getByLabel('Postal address').fill('1 Main St\nMilwaukee, WI 53202')
  await page.getByLabel('Time zone').selectOption('America/New_York')
  await page.getByLabel('Email for questions').fill('hello@example.org')
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect(page).toHaveURL(/\/setup\/campaign$/)
  await page.getByLabel('Name of the campaign').fill('Open the home')
  await page.getByLabel('One line about it').fill('Six bedrooms in Milwaukee')
  await page.getByLabel('The story').fill('## Why\n\nBecause they need a place.')
  await page.getByLabel('Goal in dollars').fill('120,000')
  await page.getByLabel('Last day').fill('2020-01-01')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('main')).toContainText('must not come before the first')
  await page.getByLabel('Last day').fill('')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/setup\/admin$/)
}

async function codeIn(page: Page): Promise<string> {
  const key = await page.locator('code').first().innerText()
  return new TOTP({ secret: key.replaceAll(' ', '') }).generate()
}
