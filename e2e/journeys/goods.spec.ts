import { checkPage } from '#e2e/fixtures/check-page.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('the treasurer logs goods, and says of others that they came: their giver has a receipt without a price', async ({
  staff,
}) => {
  test.setTimeout(180_000)
  const page = await staff('finance')
  await page.goto('/staff/money')
  await page.getByRole('link', { name: 'Goods', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Goods', level: 1 })).toBeVisible()
  await checkPage(page)

  await page.getByRole('link', { name: 'Log goods' }).click()
  await page.getByLabel('Who gave it?').fill('Ada Lor')
  await page.getByRole('button', { name: 'Log it' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByLabel('Who gave it?')).toHaveValue('Ada Lor')
  await checkPage(page)
  await page.getByLabel('What was given?').fill('A crib, hardly used')
  await page.getByLabel('Where it was given').fill('Our office')
  await page.getByRole('button', { name: 'Log it' }).click()
  const own = page.getByRole('listitem').filter({ hasText: 'A crib, hardly used' })
  await expect(own).toContainText('You logged this. Somebody else says that it came.')
  await expect(own.getByRole('button')).toHaveCount(0)

  await page.getByRole('button', { name: 'It came Peter Schultz' }).click()
  await expect(page.getByText('Noted that it came. The receipt is made.')).toBeVisible()
  const books = page.getByRole('listitem').filter({ hasText: 'Three boxes of books' })
  await expect(books).toContainText('No email: print it and hand it over.')
  await books.getByRole('link', { name: /^Receipt / }).click()
  await expect(page.getByText('Three boxes of books and a reading chair')).toBeVisible()
  await expect(page.getByText('We do not put a value on goods')).toBeVisible()
  await checkPage(page)
})
