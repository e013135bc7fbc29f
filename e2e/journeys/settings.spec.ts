import { aLogo } from '#app/pictures/testing/images.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

// One after the other: they save the same settings, and who saves second is asked to look first.
test.describe.configure({ mode: 'default' })

test('the color of the organization is tried, then stands on every page and in letters, with no complaint of the browser', async ({
  visitor,
  page,
}) => {
  test.setTimeout(300_000)
  const admin = await visitor()
  await signInAsStaff(admin, 'admin')
  await admin.goto('/staff/settings/brand')
  await admin.getByRole('radio', { name: 'Plum' }).check()
  await admin.getByRole('button', { name: 'Preview' }).click()
  await expect(admin.getByRole('region', { name: /^Preview/ })).toContainText('Not saved yet')
  await expect(admin.getByRole('img', { name: /On dark paper: the head of a page/ })).toBeVisible()
  await checkPage(admin)
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('Saved.')).toBeVisible()

  await page.goto('/')
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))
  expect(await accent()).toBe('#7a1f5c')
  await checkPage(page)
  const sheet = await page.request.get('/brand/2-7a1f5c.css')
  expect(sheet.headers()['cache-control']).toContain('immutable')
  expect((await page.request.get('/brand/2-nothing.css')).status()).toBe(404)

  await admin.goto('/staff/settings/brand')
  await admin.getByRole('radio', { name: 'Lake blue' }).check()
  await admin.getByRole('button', { name: 'Save' }).click()
  await page.goto('/')
  expect(await accent()).toBe('#174c9c')
})

test('a logo is tried, then stands at the head of every page in place of the drawn mark, and can be taken away', async ({
  visitor,
  page,
}) => {
  test.setTimeout(300_000)
  const admin = await visitor()
  await signInAsStaff(admin, 'admin')
  await admin.goto('/staff/settings/brand')
  const file = admin.getByLabel('Logo (optional)')
  await file.setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  })
  await admin.getByRole('radio', { name: 'Pine' }).check()
  await admin.getByRole('button', { name: 'Preview' }).click()
  await expect(admin).toHaveTitle(/^Error: /)
  await expect(admin.getByRole('radio', { name: 'Pine' })).toBeChecked()
  await checkPage(admin)
  await admin.getByRole('radio', { name: 'Lake blue' }).check()
  await file.setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: await aLogo('#1a2436'),
  })
  await admin.getByRole('button', { name: 'Preview' }).click()
  const preview = admin.getByRole('region', { name: /^Preview/ })
  await expect(preview).toContainText('Not saved yet')
  await expect(preview.locator('image').first()).toHaveAttribute('href', /^\/pictures\/.*\.webp$/)
  await checkPage(admin)

  await page.goto('/')
  const logo = page.locator('.masthead-name img')
  await expect(logo).toHaveCount(0)
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('Saved.')).toBeVisible()
  for (const path of ['/', '/teams', '/sign-in']) {
    await page.goto(path)
    await expect(logo).toBeVisible()
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(160)
  }
  await checkPage(page)

  await admin.goto('/staff/settings/brand')
  await admin.getByLabel('Take the logo away and show the drawn mark again').check()
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('Saved.')).toBeVisible()
  await page.goto('/')
  await expect(logo).toHaveCount(0)
})

test('an admin sees what settings make before saving them, and two at once lose nothing', async ({
  visitor,
}) => {
  test.setTimeout(300_000)
  const admin = await visitor()
  await signInAsStaff(admin, 'admin')

  await admin.goto('/staff/settings/receipts')
  const words = admin.getByLabel('Words on the receipt')
  const saved = await words.inputValue()
  await words.fill('Come by for pie on the first Sunday.')
  await admin.getByRole('button', { name: 'Preview' }).click()
  const preview = admin.getByRole('region', { name: /^Preview/ })
  await expect(preview).toContainText('Not saved yet')
  await expect(preview).toContainText('Come by for pie on the first Sunday.')
  await expect(words).toHaveValue('Come by for pie on the first Sunday.')
  await checkPage(admin)
  await admin.reload()
  await admin.goto('/staff/settings/receipts')
  await expect(words).toHaveValue(saved)

  await admin.goto('/staff/settings/giving')
  await admin.getByLabel('Suggested amounts').fill('11, 22')
  await admin.getByRole('button', { name: 'Preview' }).click()
  await expect(
    admin.getByRole('region', { name: /^Preview/ }).getByText('$22', { exact: true }),
  ).toBeVisible()
  await admin.getByLabel('Smallest gift').fill('12')
  await admin.getByRole('button', { name: 'Preview' }).click()
  await expect(admin).toHaveTitle(/^Error: /)
  await checkPage(admin)

  await admin.goto('/staff/settings/organization')
  await admin.getByLabel('Legal name').fill('Harbor House, Inc.')
  await admin.getByRole('button', { name: 'Preview' }).click()
  await expect(preview).toContainText('Not saved yet')
  await expect(preview).toContainText('Harbor House, Inc. is a nonprofit')
  await checkPage(admin)

  await admin.goto('/staff/settings/approval')
  await expect(preview).toContainText('The change waits.')
  await admin.getByRole('radio', { name: 'The change is live at once' }).check()
  await admin.getByRole('button', { name: 'Preview' }).click()
  await expect(preview).toContainText('Everyone sees the change right away.')
  await checkPage(admin)

  // The same form in two windows.
  const other = await admin.context().newPage()
  await admin.goto('/staff/settings/receipts')
  await other.goto('/staff/settings/receipts')
  await words.fill('First.')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('Saved.')).toBeVisible()
  await other.getByLabel('Words on the receipt').fill('Second.')
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByText(/saved these settings on .*, while you had them open/)).toBeVisible()
  await expect(other.getByText('First.; then Second.')).toBeVisible()
  await expect(other.getByLabel('Words on the receipt')).toHaveValue('Second.')
  await checkPage(other)
  await other.getByLabel('Words on the receipt').fill(saved)
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByText('Saved.')).toBeVisible()
})
