import { actAs } from './app-under-load.ts'
import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { DEEP_TEAM, WALL_TEAM } from './crowd.ts'
import { median, readPage, timeEach, timeOf } from './load.ts'
import type { Figure } from './report.ts'
import { payUntold, tellOne, untilCounted } from './stripe-crowd.ts'

/** The same page with few gifts and with many, in turns: how much slower it becomes. */
export async function measureGrowth(
  few: AppUnderLoad,
  many: AppUnderLoad,
  sizes: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  actAs(many)
  const pages: Record<string, (app: AppUnderLoad) => Promise<number>> = {
    'team page': (app) => readFresh(app, `/teams/${WALL_TEAM}`, `teams/${WALL_TEAM}`),
    'home with its leaders': (app) => readFresh(app, '/', 'home'),
    'staff totals': (app) => read(app, '/staff'),
    'staff totals of a quarter': (app) => read(app, '/staff?period=quarter'),
    'sums of all teams': (app) => read(app, '/staff/team-sums'),
    'totals by account': (app) => read(app, '/staff/books?period=year'),
    'totals by account, own dates': (app) =>
      read(app, '/staff/books?period=own&from=2026-02-10&to=2026-09-20'),
    'gifts of a kind of team': (app) => read(app, '/staff/gifts?kind=book_club'),
    'gifts of a way to pay that nobody took': (app) => read(app, '/staff/gifts?way=bank'),
    'search of gifts, one found': (app) => read(app, '/staff/gifts?q=donor-977@'),
    // A hundred of the few have it, a thousand of the many: the page is as long here as there.
    'search of gifts, a page full found': (app) =>
      read(app, `/staff/gifts?q=donor-${app === many ? '977' : '9'}`),
    'wall, at its end': await deepWall(few, many),
    'posting of one gift': postOne,
  }
  for (const [name, act] of Object.entries(pages))
    await noteGrowth(few, many, name, sizes, act, note)
}

async function noteGrowth(
  few: AppUnderLoad,
  many: AppUnderLoad,
  name: string,
  { times }: Sizes,
  act: (app: AppUnderLoad) => Promise<number>,
  note: (figure: Figure) => void,
): Promise<void> {
  await timeEach(5, () => act(few))
  await timeEach(5, () => act(many))
  const taken = { few: [] as number[], many: [] as number[] }
  for (let round = 0; round < 5; round++) {
    taken.few.push((await timeEach(times, () => act(few))).median)
    taken.many.push((await timeEach(times, () => act(many))).median)
  }
  const ratio = median(taken.many) / median(taken.few)
  note({
    name: `growth: ${name}`,
    value: ratio,
    unit: '×',
    goal: '≤ 1.3',
    met: ratio <= 1.3,
    note: `${median(taken.few).toFixed(1)} → ${median(taken.many).toFixed(1)} ms`,
  })
}

/** From the notice of a gift that was paid just now until it is counted, looked for each millisecond. */
async function postOne(app: AppUnderLoad): Promise<number> {
  const untold = await payUntold(app, { gifts: 1, teams: 1000 })
  return await timeOf(async () => {
    for (const gift of untold) await tellOne(app, gift)
    await untilCounted(app, untold, 1)
  })
}

/** The page of older gifts that lies furthest down: of a hundred gifts here, of a tenth of a million there. */
async function deepWall(
  few: AppUnderLoad,
  many: AppUnderLoad,
): Promise<(app: AppUnderLoad) => Promise<number>> {
  const paths = new Map([
    [few, await lastWallPage(few)],
    [many, await lastWallPage(many)],
  ])
  return (app) => read(app, paths.get(app) ?? '')
}

/** The last page of older gifts, as the links that lead there would give it in the end. */
async function lastWallPage(app: AppUnderLoad): Promise<string> {
  const { rows } = await app.database.query<{ id: string }>(
    `select g.id from gift g join team t on t.id = g.team_id where t.slug = $1 order by g.paid_at, g.id offset 50 limit 1`,
    [DEEP_TEAM],
  )
  const [gift] = rows
  if (!gift) throw new Error('The deep wall has no older gifts')
  const { sealMark } = await import('#app/platform/seal.server.ts')
  return `/teams/${DEEP_TEAM}/gifts?before=${sealMark('wall', gift.id)}`
}

/** A page that was changed just now, so that it is rendered anew. */
async function readFresh(app: AppUnderLoad, path: string, page: string): Promise<number> {
  await app.database.query('update page_version set version = version + 1 where page = $1', [page])
  return await read(app, path)
}

async function read({ url, staffCookie }: AppUnderLoad, path: string): Promise<number> {
  return await readPage(url + path, path.startsWith('/staff') ? { Cookie: staffCookie } : {})
}
