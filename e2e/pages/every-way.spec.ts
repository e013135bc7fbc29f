import type { Page } from '@playwright/test'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { openScreen } from '#e2e/open-screen.ts'
import { captainScreens } from '#e2e/captain-screens.ts'
import { publicScreens } from '#e2e/screens.ts'
import { staffScreens } from '#e2e/staff-screens.ts'

/** One page walks a whole list: what is looked at is cheap, signing in is not. */
test.describe.configure({ timeout: 240_000 })

test('visitors: every screen fits every width, lies still when asked, and goes on paper', async ({
  page,
}) => {
  await walk(page, publicScreens)
})

test.describe('captain', () => {
  test.use({ storageState: cookiesOf('captain-denise') })
  test('every screen fits every width, lies still when asked, and goes on paper', async ({
    page,
  }) => {
    await walk(page, captainScreens)
  })
})

test.describe('staff', () => {
  test.use({ storageState: cookiesOf('admin') })
  test('every screen fits every width, lies still when asked, and goes on paper', async ({
    page,
  }) => {
    await walk(page, staffScreens)
  })
})

test('a team’s page on paper says its address, and what is raised', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/teams/margins-and-merlot')
  await expect(page.getByLabel('Link to this page')).toBeVisible()
  await expect(page.getByText(/(left to reach|raised, past the goal of) \$2,000/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Give', exact: true })).toHaveCount(0)
})

test('in forced colours the goal bar, buttons and what has the focus still show', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/teams/margins-and-merlot')
  const fill = (part: string) =>
    page
      .locator(`.aside-sheet .goal-${part}`)
      .first()
      .evaluate((shape) => getComputedStyle(shape).fill)
  expect(await fill('raised')).not.toBe(await fill('paper'))
  const button = page.getByRole('link', { name: 'Give to this team' })
  const edge = await button.evaluate((it) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(it)
    return { borderTopStyle, width: Number.parseFloat(borderTopWidth), borderTopColor }
  })
  expect(edge).toMatchObject({ borderTopStyle: 'solid' })
  expect(edge.width).toBeGreaterThanOrEqual(1)
  expect(edge.borderTopColor).not.toBe(await groundOf(page))
  await page.keyboard.press('Tab')
  const ring = await page.locator(':focus').evaluate((it) => getComputedStyle(it).outlineStyle)
  expect(ring).toBe('solid')
})

async function walk(page: Page, screens: Record<string, string>): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [name, url] of Object.entries(screens)) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    await openScreen(page, url)
    // 1280 pixels at 200 per cent are 640; 320 are looked at with axe.
    for (const width of [640, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflow(page), `${name} at ${width} pixels`).toBeLessThanOrEqual(0)
    }
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    )
    expect(moving, `${name}: what moves`).toBe(0)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await groundOf(page), `${name} on paper`).toBe('rgb(255, 255, 255)')
    await expect(
      page.locator('.masthead-nav, .slip, .tabs, .button, .pagination').filter({ visible: true }),
      `${name}: what can only be pressed, on paper`,
    ).toHaveCount(0)
  }
}

async function overflow(page: Page): Promise<number> {
  return await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

async function groundOf(page: Page): Promise<string> {
  return await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}
