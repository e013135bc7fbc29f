import fc from 'fast-check'
import {
  matchRemittance,
  parkMoney,
  receiveContribution,
} from '#app/contributions/confirm-money.server.ts'
import type { Rest } from '#app/contributions/confirm-money.server.ts'
import type { Incoming } from '#app/contributions/take-in.server.ts'
import { aKey, anIncoming } from '#app/contributions/testing/money-by-hand.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Means } from '#db/schema/contributions.ts'
import { by, handAmount, how, which } from './drawn.ts'
import { choose } from './pick.ts'
import type { PlainMoney } from './plain-bank.ts'
import type { PlainMatch, PlainPromise } from './plain-season.ts'
import { pressed } from './press.ts'
import { theMorningAfter } from './world.ts'
import type { World } from './world.ts'

const means = fc.constantFrom<Means>('cash', 'check', 'transfer')
const rest = fc.constantFrom<Rest>('will-come', 'will-come', 'will-not-come', 'counted-again')

/** What of the promises staff confirm. */
export const moneyStep = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('receive' as const),
      which,
      // Left out: all that is open.
      amount: fc.option(handAmount, { nil: undefined }),
      means,
      rest,
      by,
      how,
    }),
  },
  fc.record({ do: fc.constant('park' as const), amount: handAmount, means, how }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('match' as const), which, money: which, rest, by, how }),
  },
  fc.record({ do: fc.constant('undo' as const), which, how }),
)
type MoneyStep = typeof moneyStep extends fc.Arbitrary<infer Value> ? Value : never

/** Does it for real and in the plain season, and says where the two answer otherwise. */
export async function confirm(step: MoneyStep, world: World): Promise<void> {
  switch (step.do) {
    case 'receive':
      return await receive(step, world)
    case 'park':
      return await park(step, world)
    case 'match':
      return await match(step, world)
    case 'undo':
      return await undo(step, world)
  }
}

async function receive(step: Extract<MoneyStep, { do: 'receive' }>, world: World): Promise<void> {
  const { hands, plain, proxy } = world
  const promise = await aPromise(step, world)
  if (!promise) return
  const sum = step.amount ?? Math.max(1, promise.amount - promise.settled)
  const incoming = anIncoming({ key: aKey(), amount: cents(sum), means: step.means })
  const wish = { contributionPublicId: promise.id, incoming, rest: step.rest, by: hands[step.by] }
  const done = await pressed(step.how, proxy, async () => (await receiveContribution(wish)).kind, {
    refusal: plain.refusal(promise, step.rest, step.by),
    done: 'confirmed',
    again: ['taken-in-before', 'nothing-expected'],
  })
  if (done) plain.match(takeIn(incoming, world), promise, step.rest, await giftOf(incoming.key))
  plain.grow()
}

async function park(step: Extract<MoneyStep, { do: 'park' }>, world: World): Promise<void> {
  const incoming = anIncoming({ key: aKey(), amount: cents(step.amount), means: step.means })
  const wish = { incoming, by: world.hands[0] }
  await pressed(step.how, world.proxy, async () => (await parkMoney(wish)).kind, {
    refusal: undefined,
    done: 'parked',
    again: ['taken-in-before'],
  })
  takeIn(incoming, world)
}

async function match(step: Extract<MoneyStep, { do: 'match' }>, world: World): Promise<void> {
  const { hands, plain, proxy } = world
  const promise = await aPromise(step, world)
  const money = choose(plain.monies, step.money, isUnmatched)
  if (!promise || !money) return
  const gone = money.place === 'gone' || money.place === 'returned'
  const wish = {
    contributionPublicId: promise.id,
    remittancePublicId: money.key,
    rest: step.rest,
    by: hands[step.by],
  }
  // What is left of a promise after the first press, the second may match as well: only whole matches are pressed twice.
  const whole = money.amount - money.matched === promise.amount - promise.settled
  const done = await pressed(
    whole ? step.how : 'once',
    proxy,
    async () => (await matchRemittance(wish)).kind,
    {
      refusal:
        plain.refusal(promise, step.rest, step.by) ??
        (gone ? 'not-found' : money.matched === money.amount ? 'nothing-left' : undefined),
      done: 'confirmed',
      again: ['nothing-expected', 'nothing-left'],
    },
  )
  if (done) plain.match(money, promise, step.rest, await giftOf(money.key))
  plain.grow()
}

async function undo(step: Extract<MoneyStep, { do: 'undo' }>, world: World): Promise<void> {
  const { hands, plain, proxy } = world
  const found = choose(plain.matches, step.which, ({ live }) => live)
  if (!found) return
  if (plain.promises.some((promise) => promise.challenge)) await theMorningAfter(world)
  const matchPublicId = await idOf(found)
  const wish = { matchPublicId, reason: 'Another’s check', by: hands[0] }
  const due = { refusal: plain.undoRefusal(found), done: 'undone', again: ['undone-before'] }
  if (await pressed(step.how, proxy, () => undoMatch(wish), due)) plain.undo(found)
  plain.grow()
}

/** What a challenge promises is known once all that was given is. */
async function aPromise(
  step: { readonly which: number; readonly by: number },
  world: World,
): Promise<PlainPromise | undefined> {
  const { promises } = world.plain
  const promise = choose(
    promises,
    step.which,
    (each) => !each.voided && each.settled < each.amount && each.by !== step.by,
  )
  if (promise?.challenge) await theMorningAfter(world)
  return promise
}

function isUnmatched({ place, amount: came, matched }: PlainMoney): boolean {
  return place !== 'gone' && place !== 'returned' && matched < came
}

function takeIn({ key, means: way, amount: came }: Incoming, { plain }: World): PlainMoney {
  const place = way === 'transfer' ? 'bank' : 'hand'
  const money: PlainMoney = { key, amount: came, matched: 0, place }
  plain.monies.push(money)
  // A transfer is a deposit by itself, known here by the key of its money.
  if (place === 'bank')
    plain.deposits.push({ id: key, total: came, onStatement: null, void: false })
  return money
}

/** The gift that the newest match of some money is. */
async function giftOf(money: string): Promise<string | null> {
  const row = await db
    .selectFrom('remittance_match as m')
    .innerJoin('remittance as r', 'r.id', 'm.remittance_id')
    .leftJoin('gift as g', 'g.id', 'm.gift_id')
    .select('g.public_id')
    .where('r.public_id', '=', money)
    .orderBy('m.id', 'desc')
    .executeTakeFirstOrThrow()
  return row.public_id
}

async function idOf({ money, promise, live, gift }: PlainMatch): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('remittance_match as m')
    .innerJoin('remittance as r', 'r.id', 'm.remittance_id')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .leftJoin('gift as g', 'g.id', 'm.gift_id')
    .select('m.public_id')
    .where('r.public_id', '=', money.key)
    .where('c.public_id', '=', promise.id)
    .where('m.undone_at', live ? 'is' : 'is not', null)
    .$if(gift !== null, (query) => query.where('g.public_id', '=', gift?.id ?? ''))
    .executeTakeFirstOrThrow()
  return id
}
