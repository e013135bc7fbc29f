import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { median, spread } from './load.ts'
import { cpuOf } from './machine.ts'
import type { Figure } from './report.ts'
import { payUntold, tell, untilCounted } from './stripe-crowd.ts'

/** Signed webhooks, fifty in flight, until every gift stands in the totals; to one team and to a thousand. */
export async function measurePosting(
  app: AppUnderLoad,
  { crowd }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const one: Round[] = []
  const thousand: Round[] = []
  for (let pair = 0; pair < 3; pair++) {
    one.push(await postGifts(app, { gifts: crowd, teams: 1 }))
    thousand.push(await postGifts(app, { gifts: crowd, teams: 1000 }))
  }
  const to = { one: rateOf(one), thousand: rateOf(thousand) }
  note({
    name: 'webhook to committed totals, one team',
    value: to.one,
    unit: 'gifts/s',
    goal: '≥ 1,000',
    met: to.one >= 1000,
    spread: spread(one.map(({ rate }) => rate)),
    note: sayWork(one),
  })
  note({
    name: 'the same, a thousand teams',
    value: to.thousand,
    unit: 'gifts/s',
    spread: spread(thousand.map(({ rate }) => rate)),
    note: sayWork(thousand),
  })
  note({
    name: 'one team ÷ a thousand teams',
    value: to.one / to.thousand,
    unit: '×',
    goal: '≥ 0.8',
    met: to.one / to.thousand >= 0.8,
  })
}

interface Round {
  /** Gifts a second. */
  readonly rate: number
  /** Milliseconds of processor time for each gift. */
  readonly app: number
  /** The same for the load and for the payment company, which is in this process. */
  readonly bench: number
}

async function postGifts(
  app: AppUnderLoad,
  crowd: { gifts: number; teams: number },
): Promise<Round> {
  const untold = await payUntold(app, crowd)
  const before = { app: cpuOf(app.pid), bench: process.cpuUsage() }
  const start = performance.now()
  await tell(app, untold, 50)
  await untilCounted(app, untold)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before.bench)
  return {
    rate: crowd.gifts / seconds,
    app: (cpuOf(app.pid) - before.app) / crowd.gifts,
    bench: (user + system) / 1000 / crowd.gifts,
  }
}

function rateOf(rounds: readonly Round[]): number {
  return median(rounds.map(({ rate }) => rate))
}

function sayWork(rounds: readonly Round[]): string {
  const [app, bench] = [rounds.map(({ app }) => app), rounds.map(({ bench }) => bench)].map(median)
  return `${app?.toFixed(2)} ms CPU a gift, ${bench?.toFixed(2)} for load and emulator beside it`
}
