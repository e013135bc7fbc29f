import { expect, test } from '#e2e/fixtures/test.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'

test.describe('words without a space', () => {
  test.use({ storageState: cookiesOf('captain-rob') })

  test('stay within the page, on a phone and on a desk', async ({ page }) => {
    await page.goto('/start')
    await page.getByLabel('Team name').fill('Supercalifragilistic'.repeat(4))
    await page.getByRole('radio', { name: 'Friends', exact: true }).check()
    await page.locator('[name=plan]').fill('x'.repeat(300))
    await page.locator('[name=ownGoal]').fill('999,999')
    await page.locator('main form').getByRole('button').first().click()
    await page.waitForURL('**/manage/**')
    const desk = page.url()

    for (const url of [desk, `${desk}/page`, `${desk}/preview`, '/manage']) {
      await page.goto(url)
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return scrollWidth - clientWidth
        })
        expect(over, `${url} at ${width}`).toBeLessThanOrEqual(0)
      }
    }
  })
})
