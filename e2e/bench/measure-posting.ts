import type { Emulator } from '#app/payments/emulator/emulator.ts'
import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { median, spread } from './load.ts'
import type { Figure } from './report.ts'
import { payUntold, tell, untilCounted } from './stripe-crowd.ts'

/** Signed webhooks, fifty in flight, until every gift stands in the totals; to one team and to a thousand. */
export async function measurePosting(
  app: AppUnderLoad,
  stripe: Emulator,
  { crowd }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const one: number[] = []
  const thousand: number[] = []
  for (let pair = 0; pair < 3; pair++) {
    one.push(await giftsPerSecond(app, stripe, { gifts: crowd, teams: 1 }))
    thousand.push(await giftsPerSecond(app, stripe, { gifts: crowd, teams: 1000 }))
  }
  const to = { one: median(one), thousand: median(thousand) }
  note({
    name: 'webhook to committed totals, one team',
    value: to.one,
    unit: 'gifts/s',
    goal: '≥ 1,000',
    met: to.one >= 1000,
    spread: spread(one),
    note: 'with the emulator on the same processors',
  })
  note({
    name: 'the same, a thousand teams',
    value: to.thousand,
    unit: 'gifts/s',
    spread: spread(thousand),
  })
  note({
    name: 'one team ÷ a thousand teams',
    value: to.one / to.thousand,
    unit: '×',
    goal: '≥ 0.8',
    met: to.one / to.thousand >= 0.8,
  })
}

async function giftsPerSecond(
  app: AppUnderLoad,
  stripe: Emulator,
  crowd: { gifts: number; teams: number },
): Promise<number> {
  const untold = await payUntold(app, stripe, crowd)
  const start = performance.now()
  await tell(app, untold, 50)
  await untilCounted(app, untold)
  return crowd.gifts / ((performance.now() - start) / 1000)
}
