import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { WALL_TEAM } from './crowd.ts'
import { quantile, readPage } from './load.ts'
import type { Figure } from './report.ts'
import { payUntold, tellOne, untilCounted } from './stripe-crowd.ts'
import type { UntoldGift } from './stripe-crowd.ts'

/** What one page of a known viral evening had to bear, by the second. */
const VIEWS = 133
const GIFTS = 25

/** A team that everybody speaks of: people look and give at the same time, and each comes when they come. */
export async function measureEvening(
  app: AppUnderLoad,
  { evening }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const untold = await payUntold(app, { gifts: evening * GIFTS, teams: 1 })
  await giveAllTo(app, untold)
  const before = await totalsOf(app)
  const failures: unknown[] = []
  const views: number[] = []
  const url = `${app.url}/teams/${WALL_TEAM}`
  await Promise.all([
    atPace(evening * VIEWS, VIEWS, async () => {
      await readPage(url).then(
        (taken) => views.push(taken),
        (error) => failures.push(error),
      )
    }),
    atPace(untold.length, GIFTS, async (turn) => {
      const gift = untold[turn]
      if (gift) await tellOne(app, gift).catch((error: unknown) => failures.push(error))
    }),
  ])
  await untilCounted(app, untold)
  const gained = difference(before, await totalsOf(app))
  const due = await sumOf(app, untold)
  const p95 = quantile(views, 0.95)
  const lost = Math.abs(due - gained.cents) + Math.abs(untold.length - gained.gifts)
  note({
    name: `a viral evening, ${VIEWS} views/s and ${GIFTS} gifts/s on one team: view, p95`,
    value: p95,
    unit: 'ms',
    goal: '≤ 100',
    met: p95 <= 100,
    note: `${evening} s of it`,
  })
  note({
    name: 'of its gifts and views lost, doubled or refused',
    value: lost + failures.length,
    unit: '',
    goal: '0',
    met: lost + failures.length === 0,
  })
}

/** Begins so many things a second, whether or not those before have ended. */
async function atPace(
  times: number,
  perSecond: number,
  act: (turn: number) => Promise<void>,
): Promise<void> {
  const begun: Promise<void>[] = []
  const start = performance.now()
  while (begun.length < times) {
    const due = Math.min(times, Math.ceil(((performance.now() - start) / 1000) * perSecond))
    while (begun.length < due) begun.push(act(begun.length))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await Promise.all(begun)
}

async function giveAllTo({ database }: AppUnderLoad, untold: readonly UntoldGift[]): Promise<void> {
  await database.query(
    `update gift set team_id = (select id from team where slug = $2) where public_id = any($1)`,
    [untold.map(({ giftId }) => giftId), WALL_TEAM],
  )
}

interface Totals {
  readonly cents: number
  readonly gifts: number
}

async function totalsOf({ database }: AppUnderLoad): Promise<Totals> {
  const { rows } = await database.query<{ cents: string; gifts: string }>(
    `select raised_cents as cents, gift_count as gifts from team_total join team on id = team_id where slug = $1`,
    [WALL_TEAM],
  )
  return { cents: Number(rows[0]?.cents), gifts: Number(rows[0]?.gifts) }
}

function difference(before: Totals, after: Totals): Totals {
  return { cents: after.cents - before.cents, gifts: after.gifts - before.gifts }
}

async function sumOf({ database }: AppUnderLoad, untold: readonly UntoldGift[]): Promise<number> {
  const { rows } = await database.query<{ cents: string }>(
    `select sum(amount_cents) as cents from gift where public_id = any($1)`,
    [untold.map(({ giftId }) => giftId)],
  )
  return Number(rows[0]?.cents)
}
