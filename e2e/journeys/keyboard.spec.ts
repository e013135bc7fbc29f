import type { Page } from '@playwright/test'
import { anEmail } from '#e2e/fixtures/give.ts'
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

/** Presses Tab until the focus is on what is wanted, and sees on each stop of ours that the focus can be seen. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((selector) => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return 'nowhere'
      const { width, height, top } = focused.getBoundingClientRect()
      if (width === 0 || height === 0 || top < 0) return 'unseen'
      return focused.matches(selector) ? 'there' : 'elsewhere'
    }, wanted)
    expect(stop, `press ${presses + 1} on ${page.url()}`).not.toBe('unseen')
    if (stop === 'there') return
  }
  throw new Error(`The keyboard does not reach ${wanted} on ${page.url()}`)
}
