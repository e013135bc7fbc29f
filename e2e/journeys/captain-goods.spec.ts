import { aJpeg } from '#app/pictures/testing/images.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.use({ storageState: cookiesOf('captain-rob') })

test('on a phone: a captain logs goods with a photo, corrects them, staff say that they came, and the giver has a receipt without a price', async ({
  page,
  staff,
}) => {
  test.setTimeout(240_000)
  const chair = onlyHere('A rocking chair')
  const giver = onlyHere('Ida Moua')
  const email = anEmail('ida')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/manage/garage-band-of-brothers/money/entry')
  await page.getByRole('link', { name: 'Things, not money' }).click()
  await page.waitForURL('**/goods/entry')
  await expect(page.getByLabel(/worth|price|value/i)).toHaveCount(0)
  await checkPage(page)
  await page.getByLabel('Who gave it?').fill(giver)
  await page.getByRole('button', { name: 'Log it' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(page.getByLabel('Who gave it?')).toHaveValue(giver)
  await checkPage(page)
  await page.getByLabel('What was given?').fill(chair)
  await page.getByLabel('Their email').fill(email)
  await page.getByLabel('Where it was given').fill('The porch')
  await page.getByRole('button', { name: 'Log it' }).click()

  await expect(page.getByRole('status').filter({ hasText: 'Logged. A photo helps' })).toBeVisible()
  await expect(page.getByText(`Then ${giver} gets the receipt by email.`)).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({
    name: 'chair.jpg',
    mimeType: 'image/jpeg',
    buffer: await aJpeg(),
  })
  await page.getByRole('button', { name: 'Add the photo' }).click()
  await expect(page.getByRole('img', { name: `Photo that belongs to: ${chair}` })).toBeVisible()
  await checkPage(page)

  await page.getByRole('link', { name: 'Correct it' }).click()
  await page.getByLabel('Where it was given').fill('The porch on Lapham Street')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Corrected' })).toBeVisible()
  const item = page.url().replace(/\?.*/, '')

  const treasurer = await staff('finance')
  await treasurer.goto('/staff/goods')
  const waits = treasurer.getByRole('listitem').filter({ hasText: chair })
  await expect(waits).toContainText('The porch on Lapham Street')
  await expect(waits.getByRole('link', { name: /^Photo 1/ })).toBeVisible()
  const since = new Date()
  await waits.getByRole('button', { name: /^It came/ }).click()
  await expect(treasurer.getByText('Noted that it came. The receipt is made.')).toBeVisible()
  const mail = await latestMail(email, { since, about: /receipt/i })
  expect(mail.text).toContain(chair)
  expect(mail.text).toContain('We do not put a value on goods')

  await treasurer.goto(`/staff/goods?words=${encodeURIComponent(giver)}`)
  const came = treasurer.getByRole('list', { name: 'Came' }).getByRole('listitem')
  await expect(came).toHaveCount(1)
  await expect(came.getByRole('link', { name: /^Print/ })).toHaveAttribute('href', /receipt\.pdf$/)
  await checkPage(treasurer)
  await came.getByRole('button', { name: /^Send the receipt again/ }).click()
  await expect(treasurer.getByText('The receipt is on its way again.')).toBeVisible()

  await page.goto(item)
  await expect(page.getByText('said that it came', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Correct it' })).toHaveCount(0)
  await checkPage(page)
})

test('a captain takes goods back with a reason, and no receipt is made', async ({ page }) => {
  test.setTimeout(120_000)
  const lamp = onlyHere('A floor lamp')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/manage/garage-band-of-brothers/goods/entry')
  await page.getByLabel('What was given?').fill(lamp)
  await page.getByLabel('Who gave it?').fill('Tou Lee')
  await page.getByLabel('Where it was given').fill('The porch')
  await page.getByRole('button', { name: 'Log it' }).click()
  await expect(page.getByText('Then it prints the receipt for Tou Lee.')).toBeVisible()
  await page.getByRole('link', { name: 'Withdraw it' }).click()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await checkPage(page)
  await page.getByLabel('Why?').fill('It broke on the way')
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(page.getByText('withdrew it: “It broke on the way”')).toBeVisible()
  await page.goto('/manage/garage-band-of-brothers/money')
  await expect(page.getByRole('listitem').filter({ hasText: lamp })).toContainText('Withdrawn')
})
