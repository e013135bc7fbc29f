import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { z } from 'zod'
import { printTable } from './bench/report.ts'
import type { Figure } from './bench/report.ts'
import { browser } from './browser.ts'
import { anEmail, payByCard, startGift } from './fixtures/give.ts'
import { startDemo } from './own-demo.ts'

/** Fetched when it is first wanted: it weighs more than all that the app needs to run. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const PORT = Number(process.env.PORT || 4379)
const BASE = `http://localhost:${PORT}`
const FOLDER = path.resolve('.data/lighthouse-reports')

const resultSchema = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      scoreDisplayMode: z.string(),
      numericValue: z.number().optional(),
    }),
  ),
})

/** `npm run lighthouse`: the pages that donors see, as Lighthouse finds them on a middling phone and a slow line. */
export async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const demo = await startDemo(PORT, '.data/lighthouse')
  try {
    const figures: Figure[] = []
    for (const [name, url] of Object.entries(await findPages()))
      figures.push(...(await look(name, url)))
    printTable(figures)
  } finally {
    demo.kill('SIGTERM')
  }
}

async function findPages(): Promise<Record<string, string>> {
  const team = `${BASE}/teams/margins-and-merlot`
  return {
    home: BASE,
    team,
    event: `${team}/events/supper-at-the-copper-pot`,
    outing: `${BASE}/teams/cream-city-curlers/events/clubs-and-sandwiches`,
    give: `${team}/give`,
    'thank-you': await giveOnce(team),
  }
}

/** The page that thanks for a gift which was paid just now. */
async function giveOnce(team: string): Promise<string> {
  const chrome = await chromium.launch(await browser())
  try {
    const page = await chrome.newPage()
    await startGift(page, { at: `${team}/give`, amount: '25', name: 'Jo from Bay View' })
    await payByCard(page, { email: anEmail('jo'), name: 'Jo Berg' })
    await page.waitForURL(`${BASE}/**`)
    return page.url()
  } finally {
    await chrome.close()
  }
}

async function look(name: string, url: string): Promise<Figure[]> {
  const file = path.join(FOLDER, `${name}.json`)
  // A gift is the donor's own: its page is kept out of search engines, which Lighthouse would take for a mistake.
  await runLighthouse(url, file, name === 'thank-you' ? ['--skip-audits=is-crawlable'] : [])
  const { categories, audits } = resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const short = Object.values(audits)
    .filter(
      ({ score, scoreDisplayMode }) =>
        score !== null && score < 0.9 && /binary|numeric|metric/.test(scoreDisplayMode),
    )
    .map(({ title }) => title)
  const scores = Object.values(categories).map(({ title, score }) => ({
    name: `${name}: ${title.toLowerCase()}`,
    value: Math.round((score ?? 0) * 100),
    unit: '',
    goal: '100',
    met: score === 1,
    ...(score === 1 ? {} : { note: short.join('; ') }),
  }))
  const paint = audits['largest-contentful-paint']?.numericValue ?? 0
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 0
  return [
    ...scores,
    {
      name: `${name}: largest paint`,
      value: paint / 1000,
      unit: 's',
      goal: '≤ 1.2',
      met: paint <= 1200,
    },
    { name: `${name}: layout shift`, value: shift, unit: '', goal: '0', met: shift === 0 },
  ]
}

async function runLighthouse(url: string, file: string, more: readonly string[]): Promise<void> {
  const { executablePath = chromium.executablePath(), args } = await browser()
  const flags = ['--headless=new', ...args].join(' ')
  const child = spawn(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${flags}`,
      ...more,
    ],
    {
      env: { ...process.env, CHROME_PATH: executablePath },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const status = await new Promise((resolve) => child.once('exit', resolve))
  if (status !== 0) throw new Error(`Lighthouse ended with ${String(status)}`)
}
