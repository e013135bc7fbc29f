import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { allAgree } from './testing/season/agree.ts'
import { bankStep, takeToBank } from './testing/season/bank-steps.ts'
import { befall, giftStep } from './testing/season/gift-steps.ts'
import { confirm, moneyStep } from './testing/season/money-steps.ts'
import { monthStep, passMonth } from './testing/season/month-steps.ts'
import { hear, postStep } from './testing/season/post-steps.ts'
import { promise, promiseStep } from './testing/season/promise-steps.ts'
import { putRight, rightStep } from './testing/season/right-steps.ts'
import { atTheTable, saleStep } from './testing/season/sale-steps.ts'
import { aWorld, theMorningAfter } from './testing/season/world.ts'
import type { World } from './testing/season/world.ts'

// Everything that can befall money, together: gifts by Stripe, of once and of every month, and their notices, money by hand from the promise to the bank's
// statement, what staff put right, two at once, and processes that are gone in between. Each season begins with nothing, so
// that a shorter one that fails says why. Whatever is new joins by steps of its own.

const RUNS = Number(process.env['SEASONS'] ?? 25)
const SEED = process.env['SEASON_SEED']

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ of: fc.constant('gifts' as const), step: giftStep }) },
  fc.record({ of: fc.constant('months' as const), step: monthStep }),
  { weight: 2, arbitrary: fc.record({ of: fc.constant('post' as const), step: postStep }) },
  { weight: 3, arbitrary: fc.record({ of: fc.constant('promises' as const), step: promiseStep }) },
  { weight: 3, arbitrary: fc.record({ of: fc.constant('money' as const), step: moneyStep }) },
  { weight: 4, arbitrary: fc.record({ of: fc.constant('bank' as const), step: bankStep }) },
  { weight: 3, arbitrary: fc.record({ of: fc.constant('right' as const), step: rightStep }) },
  { weight: 2, arbitrary: fc.record({ of: fc.constant('sales' as const), step: saleStep }) },
  fc.record({ of: fc.constant('auditor' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** In each season some of these never happen, so that the others meet more often; gifts and promises always come. */
const sometimes = [
  ...(['settle', 'bounce', 'dashboard', 'refund arrives', 'refund fails', 'dispute'] as const),
  ...(['inquiry', 'win', 'lose', 'come back', 'payout', 'payout fails', 'late lines'] as const),
  ...(['tell', 'tell two', 'catch up', 'notices', 'break', 'challenge', 'correct'] as const),
  ...([
    'withdraw',
    'park',
    'match',
    'undo',
    'off the slip',
    'tick off',
    'untick',
    'take back',
  ] as const),
  ...(['give monthly', 'month passes', 'stop monthly'] as const),
  ...([
    'sell',
    'sale in dashboard',
    'refund sale',
    'dispute sale',
    'win sale',
    'lose sale',
  ] as const),
  ...(['bounced', 'place', 'move back', 'refund', 'our check', 'merge', 'record'] as const),
]
const season = fc.record({
  without: fc.subarray<string>(sometimes, { minLength: 8 }),
  steps: fc.array(step, { minLength: 20, maxLength: 90, size: 'max' }),
})

const proxy = await vi.hoisted(async () => {
  const { startDatabaseProxy } = await import('#app/testing/database-proxy.ts')
  const started = await startDatabaseProxy(process.env['DATABASE_URL'] ?? '')
  process.env['DATABASE_URL'] = started.url
  return started
})

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe({ retryMs: [5, 5, 5] })
})
afterAll(() => stripe.stop())

test(
  `in ${RUNS} random seasons every total is what somebody with a pencil would have`,
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(season, async ({ without, steps }) => {
        const world = await aWorld(stripe, proxy)
        for (const each of steps)
          if (each.of === 'auditor' || !without.includes(each.step.do)) await take(each, world)
        await theMorningAfter(world)
        await allAgree(world)
      }),
      {
        numRuns: RUNS,
        interruptAfterTimeLimit: RUNS * 8_000,
        ...(SEED !== undefined && { seed: Number(SEED) }),
      },
    )
  },
)

async function take(each: Step, world: World): Promise<void> {
  switch (each.of) {
    case 'gifts':
      return await befall(each.step, world)
    case 'months':
      return await passMonth(each.step, world)
    case 'post':
      return await hear(each.step, world)
    case 'promises':
      return await promise(each.step, world)
    case 'money':
      return await confirm(each.step, world)
    case 'bank':
      return await takeToBank(each.step, world)
    case 'right':
      return await putRight(each.step, world)
    case 'sales':
      return await atTheTable(each.step, world)
    case 'auditor':
      expect(await checkBooks(pool)).toEqual([])
  }
}
