import type { Page } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { aSaleNow } from '#e2e/fixtures/sale-now.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { startTill } from '#e2e/fixtures/till.ts'

test.use({ storageState: cookiesOf('captain-rob') })

test('a captain starts a till, and a phone opens it by its code, sells without a signal, is opened anew, and sends all once it has one', async ({
  page: desk,
  browser,
  visitor,
}) => {
  test.setTimeout(240_000)
  const name = onlyHere('Table')
  await desk.goto(await aSaleNow('garage-band-of-brothers', onlyHere('Till sale')))
  const { code, here } = await startTill(desk, name)
  // Watched by nobody: without a signal a browser complains, and shall.
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await phone.newPage()
  await page.goto('/till')
  await page.getByLabel('Code', { exact: true }).fill('AAAA-AAAA')
  await page.getByRole('button', { name: 'Open the till' }).click()
  await expect(page.getByText('That code does not open a till today.')).toBeVisible()
  await checkPage(page)
  await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Open the till' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)

  await page.getByLabel('$20', { exact: true }).fill('2')
  await page.getByLabel('$1', { exact: true }).fill('10')
  await checkPage(page)
  await page.getByRole('button', { name: 'This is my float' }).click()
  await expect(page.locator('#sync')).toHaveText('All sent')
  await expect(page.locator('#till')).toHaveAttribute('data-kept', 'yes')
  await checkPage(page)

  await phone.setOffline(true)
  for (const key of ['7', '.', '5', '0'])
    await page.getByRole('button', { name: key === '.' ? 'Point' : key, exact: true }).click()
  await expect(page.locator('#total')).toHaveText('$7.50')
  await page.getByRole('button', { name: 'Cash', exact: true }).click()
  await page.getByLabel('Another amount').fill('10')
  await expect(page.getByText('Give back $2.50')).toBeVisible()
  await checkPage(page)
  await page.getByRole('button', { name: 'Sold', exact: true }).click()
  await expect(page.locator('#sync')).toHaveText('Not yet sent: 1')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.locator('#sync')).toHaveText('Not yet sent: 1')
  await page.getByRole('button', { name: '5', exact: true }).click()
  await page.getByRole('button', { name: 'Cash', exact: true }).click()
  await page.getByLabel('Another amount').fill('6')
  await page.getByRole('button', { name: 'They keep no change: $1 is a gift' }).click()
  await expect(page.locator('#sync')).toHaveText('Not yet sent: 3')
  await desk.goto(here)
  await expect(desk.locator('.till-in-box')).toHaveText('$50.00')

  await phone.setOffline(false)
  await expect(page.locator('#sync')).toHaveText('All sent', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Cash box' }).click()
  await expect(page.locator('#box [data-sum=inBox]')).toHaveText('$63.50')
  await checkPage(page)
  await desk.goto(here)
  await expect(desk.locator('.till-in-box')).toHaveText('$63.50')
  const lines = desk.getByRole('region', { name: 'Lines', exact: true })
  for (const amount of ['$50.00', '$7.50', '$5.00', '$1.00'])
    await expect(lines.getByText(amount, { exact: true })).toBeVisible()
  await expect(desk.getByText('All here')).toBeVisible()

  await payByQr(page, await visitor())
  await expect(page.locator('#sync')).toHaveText('All sent')
  await desk.goto(here)
  await expect(lines.getByText('$14.00', { exact: true })).toBeVisible()
  // It never lay in the box.
  await expect(desk.locator('.till-in-box')).toHaveText('$63.50')

  // The code is shown once, and opens nothing more after it was taken back.
  await expect(desk.getByText(code)).toHaveCount(0)
  await desk.getByText('Take it back', { exact: true }).click()
  await desk.getByRole('button', { name: 'Yes, take it back' }).click()
  await expect(desk.getByText('The code is taken back.')).toBeVisible()
  await checkPage(desk)
  const late = await phone.newPage()
  await late.goto(`/till#code=${code}`)
  await expect(late.getByLabel('Code', { exact: true })).toHaveValue(code)
  await late.getByRole('button', { name: 'Open the till' }).click()
  await expect(late.getByText('That code does not open a till today.')).toBeVisible()
  await phone.close()
})

/** The buyer scans what the till shows and pays with a gift on top; the till notes it by itself. */
async function payByQr(till: Page, buyer: Page): Promise<void> {
  await till.getByRole('button', { name: 'Sell', exact: true }).click()
  for (const key of ['1', '4']) await till.getByRole('button', { name: key, exact: true }).click()
  const asked = till.waitForResponse((response) => response.url().endsWith('/till/sales'))
  await till.getByRole('button', { name: 'QR', exact: true }).click()
  await expect(till.getByRole('img', { name: 'Code to scan and pay $14' })).toBeVisible()
  await checkPage(till)
  const { url } = await (await asked).json()
  await buyer.goto(new URL(url).pathname)
  await buyer.getByRole('radio', { name: /makes it \$15/ }).check()
  await buyer.getByRole('button', { name: 'Go on to pay' }).click()
  await buyer.getByLabel('Email').fill(anEmail('buyer'))
  await buyer.getByLabel('Name on card').fill('Bo Lind')
  await buyer.getByRole('button', { name: 'Pay $15.00' }).click()
  await expect(buyer.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await expect(till.getByText('Sold: $14')).toBeVisible({ timeout: 30_000 })
}
