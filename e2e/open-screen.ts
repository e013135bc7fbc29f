import type { Page } from '@playwright/test'

/**
 * Goes to a screen: an address; or one reached from a list by links, and by an address below where they lead:
 * `/staff/gifts » main table a » /move`. What is random has no address that can be written down.
 */
export async function openScreen(page: Page, screen: string): Promise<void> {
  const [start = '/', ...steps] = screen.split(' » ')
  await page.goto(start)
  for (const step of steps) await page.goto(await addressOf(page, step))
}

async function addressOf(page: Page, step: string): Promise<string> {
  if (step.startsWith('/')) return new URL(page.url()).pathname + step
  const href = await page.locator(step).first().getAttribute('href', { timeout: 10_000 })
  if (href === null) throw new Error(`${step} on ${page.url()} leads nowhere`)
  return href
}
