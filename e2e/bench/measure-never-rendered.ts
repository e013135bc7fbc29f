import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { WALL_TEAM } from './crowd.ts'
import { median, readPage, spread, timeEach } from './load.ts'
import { cpuOf } from './machine.ts'
import { startMinimalRemix } from './references.ts'
import type { Figure } from './report.ts'

/** Every visit finds that the page has changed; a minimal Remix page draws the same tree, in turns. */
export async function measureNeverRendered(
  app: AppUnderLoad,
  { pairs, times }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const url = `${app.url}/teams/${WALL_TEAM}`
  const remix = await startMinimalRemix(app, url)
  const taken = { page: [] as number[], remix: [] as number[] }
  const cpu = { page: [] as number[], remix: [] as number[] }
  try {
    await timeEach(200, () => readPage(remix.url))
    await timeEach(200, () => readChanged(app, url))
    for (let pair = 0; pair < pairs; pair++) {
      const visits = 2 * times
      const before = { page: cpuOf(app.pid), remix: cpuOf(remix.pid) }
      taken.page.push((await timeEach(visits, () => readChanged(app, url))).median)
      cpu.page.push((cpuOf(app.pid) - before.page) / visits)
      taken.remix.push((await timeEach(visits, () => readPage(remix.url))).median)
      cpu.remix.push((cpuOf(remix.pid) - before.remix) / visits)
    }
  } finally {
    remix.stop()
  }
  note({
    name: 'reference: minimal Remix page on remix-serve, the same tree',
    value: median(taken.remix),
    unit: 'ms',
    spread: spread(taken.remix),
    note: `${median(cpu.remix).toFixed(2)} ms CPU`,
  })
  note({
    name: 'team page never rendered before',
    value: median(taken.page),
    unit: 'ms',
    spread: spread(taken.page),
    note: `${median(cpu.page).toFixed(2)} ms CPU`,
  })
  noteRatio('minimal Remix page ÷ team page, time', median(taken.remix) / median(taken.page))
  noteRatio('minimal Remix page ÷ team page, CPU', median(cpu.remix) / median(cpu.page))

  function noteRatio(name: string, value: number): void {
    note({ name, value, unit: '×', goal: '≥ 1.5', met: value >= 1.5 })
  }
}

/** @returns milliseconds from the question to the last byte; that the page was changed before is not in them. */
async function readChanged({ database }: AppUnderLoad, url: string): Promise<number> {
  await database.query(
    `update page_version set version = version + 1 where page = 'teams/${WALL_TEAM}'`,
  )
  return await readPage(url)
}
