import type { Page, TestInfo } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { emulator } from '#e2e/fixtures/emulator.ts'
import { anEmail, checkoutOf, startGift } from '#e2e/fixtures/give.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.describe('the page that a donor comes back to', () => {
  test('thanks for a gift that is paid, and prints on one sheet', async ({ page }, info) => {
    await payForGift(page, info, '50')
    await expectPage(page, 'Thank you!', ['$50', 'Receipt', 'Ask one person by name'])

    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('$50.00')).toBeVisible()
    await expect(page.getByText(/EIN/).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'See the team' })).toBeHidden()
    await expect(page.getByText('Ask one person by name')).toBeHidden()
    const sheets = (await page.pdf({ format: 'Letter' })).toString('latin1')
    expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  test('says that a bank debit is on its way, and later that the bank said no', async ({
    page,
  }, info) => {
    await startGift(page, { at: aTeamFor(info).give, amount: '75' })
    const checkout = checkoutOf(page)
    await page.getByLabel('Email').fill(anEmail('hank'))
    await page.getByLabel('Name on card').fill('Hank Weiss')
    await page.getByRole('button', { name: 'US bank account' }).click()
    await expectPage(page, 'Thank you. Your gift is on its way', ['$75', 'You need to do nothing'])

    await emulator(`POST /sessions/${checkout}/bounce`)
    await reloadUntil(page, 'The payment did not go through')
    await expectPage(page, 'The payment did not go through', ['$75', 'was not made'])
    await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible()
  })

  test('says that no gift was made when the bank takes its debit back days after it came', async ({
    page,
  }, info) => {
    await startGift(page, { at: aTeamFor(info).give, amount: '65' })
    const checkout = checkoutOf(page)
    await page.getByLabel('Email').fill(anEmail('hank'))
    await page.getByLabel('Name on card').fill('Hank Weiss')
    await page.getByRole('button', { name: 'US bank account' }).click()
    await emulator(`POST /sessions/${checkout}/settle`)
    await reloadUntil(page, 'Thank you!')

    await emulator(`POST /sessions/${checkout}/bounce`)
    await reloadUntil(page, 'The payment did not go through')
    await expectPage(page, 'The payment did not go through', ['$65', 'was not made'])
    await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible()
  })

  test('says that nothing was charged while the payment page is open, and when it has closed', async ({
    page,
  }, info) => {
    await startGift(page, { at: aTeamFor(info).give, amount: '20', name: 'Olga' })
    const checkout = checkoutOf(page)
    await page.goto(await thankYouOf(page))
    await expectPage(page, 'Your gift is not finished yet', ['$20', 'nothing was charged'])
    await expect(page.getByRole('link', { name: 'Go on to payment' })).toBeVisible()

    await emulator(`POST /sessions/${checkout}/expire`)
    await page.reload()
    await expectPage(page, 'The payment page has closed', ['$20', 'nothing was charged'])
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page.getByLabel(/Name to show/)).toHaveValue('Olga')
  })

  test('says what went back, a part of it or all', async ({ page }, info) => {
    const charge = await payForGift(page, info, '60')
    await emulator(`POST /charges/${charge}/refund`, { amount: 1000 })
    await reloadUntil(page, /\$10 of it was given back/)
    await expectPage(page, 'Thank you!', ['$10 of it was given back', 'Given back'])

    await emulator(`POST /charges/${charge}/refund`)
    await reloadUntil(page, 'This gift was given back')
    await expectPage(page, 'This gift was given back', ['$60', 'The receipt no longer counts'])
  })

  test('thanks all the same while a bank decides, and no more when the money is gone', async ({
    page,
  }, info) => {
    const charge = await payForGift(page, info, '55')
    const dispute = textIn(await emulator(`POST /charges/${charge}/dispute`), 'id')
    await page.reload()
    await expectPage(page, 'Thank you!', ['$55'])

    await emulator(`POST /disputes/${dispute}/lose`)
    await reloadUntil(page, 'This gift was given back')
    await expectPage(page, 'This gift was given back', ['$55'])
  })
})

test.describe('a robot is suspected', () => {
  test('a browser with scripts shows what it is by itself, and goes on to payment', async ({
    page,
  }, info) => {
    await sendLikeARobot(page, info)
    await expect(page.getByText('Test mode.')).toBeVisible({ timeout: 30_000 })
  })

  test('a browser that the script does not reach says how to go on', async ({ page }, info) => {
    await page.route('**/proof-of-work*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    )
    await sendLikeARobot(page, info)
    await expect(page.getByText(/wait 30 seconds/)).toBeInViewport()
    await checkPage(page)
  })

  test('a browser without scripts is asked to wait, keeps all that was typed, and goes on', async ({
    visitor,
  }, info) => {
    test.slow()
    const page = await visitor({ javaScriptEnabled: false })
    await sendLikeARobot(page, info)
    await expect(page).toHaveTitle(/^One more step/)
    await expect(page.getByText('One more step before payment')).toBeInViewport()
    await expect(page.getByText(/wait 30 seconds/)).toBeInViewport()
    await expect(page.getByLabel(/Name to show/)).toHaveValue('Quick Quinn')
    await page.waitForTimeout(31_000)
    await page.getByRole('button', { name: 'Continue to payment' }).first().click()
    await expect(page.getByText('Test mode.')).toBeVisible()
  })
})

test('a sum that is typed chooses itself, and another choice clears it', async ({ page }, info) => {
  await page.goto(aTeamFor(info).give)
  const own = page.locator('[name=ownAmount]')
  await own.fill('31')
  await expect(page.getByRole('radio', { name: 'Another amount' })).toBeChecked()
  const ready = page.getByRole('radio', { name: /^\$/ }).first()
  await ready.check()
  await expect(own).toHaveValue('')
  await expect(ready).toBeChecked()
})

/** Fills in the give page, and in it the field that no person sees; the answer asks for one more step. */
async function sendLikeARobot(page: Page, info: TestInfo): Promise<void> {
  await page.goto(aTeamFor(info).give)
  await page.locator('[name=ownAmount]').fill('21')
  await page.getByLabel(/Name to show/).fill('Quick Quinn')
  await page.locator('[name=company]').fill('Robots, Inc.', { force: true })
  const asked = page.waitForResponse((response) => response.status() === 429)
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await asked
}

/** Gives up to the thank-you page, and says which charge it was. */
async function payForGift(page: Page, info: TestInfo, amount: string): Promise<string> {
  await startGift(page, { at: aTeamFor(info).give, amount })
  const thankYou = await thankYouOf(page)
  const paid = await emulator(`POST /sessions/${checkoutOf(page)}/pay`, { email: anEmail('ann') })
  await page.goto(thankYou)
  return textIn(paid, 'chargeId')
}

async function expectPage(page: Page, title: string, words: readonly string[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  for (const each of words) await expect(page.getByRole('main')).toContainText(each)
  await checkPage(page)
}

/** What the payment company does on its own is told to us a moment later. */
async function reloadUntil(page: Page, words: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 500 })
  }).toPass()
}

async function thankYouOf(page: Page): Promise<string> {
  const back = await page.getByRole('link', { name: 'Cancel and go back' }).getAttribute('href')
  return `/gifts/${/gift=(\w+)/.exec(back ?? '')?.[1] ?? ''}`
}

function textIn(answer: unknown, name: string): string {
  const found: unknown = Reflect.get(Object(answer), name)
  if (typeof found !== 'string') throw new Error(`The emulator told no ${name}`)
  return found
}
