import { anEmail } from '#e2e/fixtures/give.ts'
import { tabTo } from '#e2e/fixtures/keyboard.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('a gift can be made from the home page to the thank-you with the keyboard alone (X2)', async ({
  page,
}) => {
  await page.goto('/')
  await tabTo(page, 'a[href$="/give"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/give/)
  await tabTo(page, '[name=choice]')
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(2000)
  await tabTo(page, 'main form button:not([name])')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Test mode.')).toBeVisible()
  await tabTo(page, '#email, [name=email]')
  await page.keyboard.type(anEmail('keys'))
  await tabTo(page, '[name=name]')
  await page.keyboard.type('Kate Keys')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
})
