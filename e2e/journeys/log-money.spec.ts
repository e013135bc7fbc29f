import { aJpeg } from '#app/pictures/testing/images.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { onlyHere } from '#e2e/fixtures/give.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const desk = '/manage/garage-band-of-brothers/money'
const publicPage = '/teams/garage-band-of-brothers'

test.use({ storageState: cookiesOf('captain-rob') })

test('on a phone: a captain logs a count with its photo, corrects it, and the page shows it striped', async ({
  page,
  visitor,
}) => {
  test.setTimeout(150_000)
  const sale = onlyHere('Porch sale')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(desk)
  await checkPage(page)
  await page.getByRole('link', { name: 'Log money' }).click()
  await page.getByRole('link', { name: 'A sale' }).click()
  await page.waitForURL('**/entry/sale')

  await page.getByLabel('What was it?').fill(sale)
  // So long ago that it is due before all else, and named first.
  const longAgo = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Day of the sale').fill(longAgo)
  await page.getByLabel('$20 bills').fill('12')
  await page.getByLabel('25¢ coins').fill('6')
  await page.getByLabel('Change you started with').fill('50')
  await page.getByLabel('Total on your slips or notes').fill('195')
  await expect(page.locator('.count-takings')).toContainText('$191.50')
  await expect(page.getByText('That is $3.50 less than your slips say.')).toBeVisible()
  await page.getByLabel('First counter').fill('Rosa Ibarra')
  await page.getByLabel('Second counter').fill('rosa ibarra')
  await page.getByRole('button', { name: 'Log it' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByLabel('$20 bills')).toHaveValue('12')
  await checkPage(page)
  await page.getByLabel('Second counter').fill('Tom Beyer')
  await page.getByRole('button', { name: 'Log it' }).click()

  await expect(page.getByText('Logged. Now bring it in')).toBeVisible()
  await expect(page.getByText('Never put it in your own bank account')).toBeVisible()
  await checkPage(page)
  await page.locator('input[type=file]').setInputFiles({
    name: 'sheet.jpg',
    mimeType: 'image/jpeg',
    buffer: await aJpeg(),
  })
  await page.getByRole('button', { name: 'Add the photo' }).click()
  await expect(
    page.getByRole('img', { name: `Photo that belongs to: Takings: ${sale}` }),
  ).toBeVisible()
  await checkPage(page)

  await page.getByRole('link', { name: 'Correct it' }).click()
  await expect(page.getByLabel('$20 bills')).toHaveValue('12')
  await page.getByLabel('$20 bills').fill('13')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Corrected' })).toBeVisible()
  await expect(page.getByText('changed it from $191.50 to $211.50')).toBeVisible()

  const donor = await visitor()
  await donor.goto(publicPage)
  await expect(donor.getByText(new RegExp(`expected: .*${sale}`))).toBeVisible()
  await expect(donor.getByText('Only what is in counts toward the goal.')).toBeVisible()
  const bar = donor.getByRole('progressbar', { name: 'Team goal' }).first()
  await expect(bar).toHaveAttribute('aria-valuetext', /and \$[\d,.]+ expected$/)
  await expect(bar.locator('pattern')).toHaveCount(1)
  await checkPage(donor)

  await page.getByRole('link', { name: 'Withdraw it' }).click()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await checkPage(page)
  await page.getByLabel('Why?').fill('It was only a rehearsal')
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(page.getByText('withdrew it: “It was only a rehearsal”')).toBeVisible()
  await donor.reload()
  await expect(donor.getByText(new RegExp(sale))).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a count is added up by a button, and nothing typed is lost', async ({ page }) => {
    await page.goto(`${desk}/entry/sale`)
    await page.getByLabel('$5 bills').fill('7')
    await page.getByLabel('Change you started with').fill('10')
    await page.getByRole('button', { name: 'Add it up' }).click()
    await expect(page.locator('.count-takings')).toContainText('$25.00')
    await expect(page.getByLabel('$5 bills')).toHaveValue('7')
  })
})
