import { aTalkativeJpeg } from '#app/pictures/testing/images.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { onlyHere } from '#e2e/fixtures/give.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('a captain sends a picture for one event, says what it shows, and sees it where the event is previewed', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAsCaptain(page, 'rob.stachowiak@example.org')
  await page.goto('/manage/garage-band-of-brothers/events')
  await page.getByRole('radio', { name: /Gathering/ }).check()
  await page.getByLabel('Its name').fill(onlyHere('Porch evening'))
  await page.getByRole('button', { name: 'Start planning' }).click()
  await page.waitForURL('**/set-up/when')
  const desk = page.url().replace('/set-up/when', '')

  await page.goto(`${desk}/set-up/look`)
  await page.getByRole('link', { name: 'Send a picture for this event' }).click()
  const buffer = Buffer.from(await aTalkativeJpeg())
  const file = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByLabel(/Everyone who can be recognized/).check()
  await page.getByRole('button', { name: 'Upload' }).click()
  await page.waitForURL(/\/cover\/[0-9a-f]{32}$/)
  await page.getByRole('button', { name: 'Use this picture' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('What does it show?').fill('A porch with paper lanterns')
  await page.getByRole('button', { name: 'Use this picture' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()

  await page.goto(`${desk}/preview`)
  await expect(page.getByRole('img', { name: 'A porch with paper lanterns' })).toBeVisible()
})
