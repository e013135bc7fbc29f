import { chromium } from '@playwright/test'
import { browser } from './browser.ts'
export async function main() {
  const b = await chromium.launch(await browser())
  const [out = '', ...paths] = (process.env['SHOTS'] ?? '').split(' ')
  for (const [w, scheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    const c = await b.newContext({
      viewport: { width: w, height: 900 },
      colorScheme: scheme,
      baseURL: `http://localhost:${process.env['P']}`,
    })
    const p = await c.newPage()
    for (const [i, path] of paths.entries()) {
      await p.goto(path)
      await p.screenshot({ path: `${out}-${i}-${w}.png`, fullPage: true })
    }
    await c.close()
  }
  await b.close()
}
