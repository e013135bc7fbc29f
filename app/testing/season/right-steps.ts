import fc from 'fast-check'
import { refundByCheck } from '#app/contributions/refund-by-check.server.ts'
import { mergeDonors } from '#app/giving/merge-donors.server.ts'
import { placeGift, undoMove } from '#app/giving/place-gift.server.ts'
import { refundGift } from '#app/giving/refund-gift.server.ts'
import { recordBook } from '#app/ledger/record-book.server.ts'
import { apportion } from '#app/money/apportion.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { how, which } from './drawn.ts'
import { choose, pick } from './pick.ts'
import { leftOf } from './plain-season.ts'
import type { PlainGift } from './plain-season.ts'
import { pressed, pressedRefund } from './press.ts'
import { DONORS, slugOf, theMorningAfter } from './world.ts'
import type { World } from './world.ts'

const percent = fc.integer({ min: 1, max: 100 })

/** What staff put right. */
export const rightStep = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('place' as const),
      which,
      weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
      how,
    }),
  },
  fc.record({ do: fc.constant('move back' as const), which, how }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refund' as const), which, percent, how }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('our check' as const), which, percent, how }),
  },
  fc.record({ do: fc.constant('merge' as const), one: fc.nat(3), other: fc.nat(3) }),
  fc.record({ do: fc.constant('record' as const) }),
)
export type RightStep = typeof rightStep extends fc.Arbitrary<infer Value> ? Value : never

export async function putRight(step: RightStep, world: World): Promise<void> {
  switch (step.do) {
    case 'place':
      return await place(step, world)
    case 'move back':
      return await moveBack(step, world)
    case 'refund':
      return await refund(step, world)
    case 'our check':
      return await payByCheck(step, world)
    case 'merge':
      return await merge(step, world)
    case 'record':
      return await recordBook()
  }
}

async function place(step: Extract<RightStep, { do: 'place' }>, world: World): Promise<void> {
  const gift = await aPaidOne(step.which, world)
  if (!gift) return
  const parts: number[] = apportion(leftOf(gift), step.weights)
  if (parts.every((part) => part === 0)) return
  const wish = {
    giftPublicId: gift.id,
    places: parts.flatMap((part, at) =>
      part > 0 ? [{ teamSlug: slugOf(world, at), cents: part }] : [],
    ),
    movesSeen: await movesOf(gift),
    reason: 'The donor wrote to us',
    by: world.hands[0],
  }
  const before = gift.weights
  const done = await pressed(step.how, world.proxy, () => placeGift(wish), {
    refusal: sameShares(gift, parts) ? 'unchanged' : undefined,
    done: 'placed',
    again: ['changed-since'],
  })
  if (done) Object.assign(gift, { before, weights: parts })
}

async function moveBack(
  step: Extract<RightStep, { do: 'move back' }>,
  world: World,
): Promise<void> {
  const gift = await aPaidOne(step.which, world)
  if (!gift) return
  const { before, weights } = gift
  const wish = {
    giftPublicId: gift.id,
    movesSeen: await movesOf(gift),
    reason: 'It was right before',
    by: world.hands[0],
  }
  const done = await pressed(step.how, world.proxy, () => undoMove(wish), {
    refusal: before ? undefined : 'never-moved',
    done: 'placed',
    again: ['changed-since'],
  })
  if (done && before) Object.assign(gift, { before: weights, weights: before })
}

async function refund(step: Extract<RightStep, { do: 'refund' }>, world: World): Promise<void> {
  await theMorningAfter(world)
  const { plain, proxy, hands } = world
  const byStripe = plain.gifts.filter(({ by }) => by !== 'hand')
  const gift = choose(byStripe, step.which, (each) => each.dispute !== 'open' && leftOf(each) > 0)
  if (!gift) return
  const left = gift.dispute === 'open' ? 0 : leftOf(gift)
  // Pressed again it asks for the same once more, which is refused only where nothing is left.
  const some = step.how === 'once' ? Math.trunc((left * step.percent) / 100) : left
  const amount = Math.max(1, some)
  const wish = {
    giftPublicId: gift.id,
    amount: cents(amount),
    reason: 'asked',
    actor: hands[0],
  }
  const gone = gift.state === 'paid' ? 'more-than-is-left' : 'not-paid'
  const made = await pressedRefund(step.how, proxy, () => refundGift(wish), {
    refusal: left > 0 ? undefined : gone,
    again: ['more-than-is-left'],
  })
  if (made === 'to be made') plain.asked.push({ gift, amount })
  if (made !== 'made') return
  gift.back += amount
  plain.bank.line(-amount)
  plain.grow()
}

async function payByCheck(
  step: Extract<RightStep, { do: 'our check' }>,
  world: World,
): Promise<void> {
  const { plain, hands, proxy } = world
  const gifts = plain.matches.filter(({ gift, live }) => gift && live)
  const found = choose(gifts, step.which, ({ money }) => money.place === 'bank')
  if (!found?.gift) return
  const { gift } = found
  const left = leftOf(gift)
  const amount = Math.max(1, Math.trunc((left * step.percent) / 100))
  const wish = {
    giftPublicId: gift.id,
    amount: cents(amount),
    leftSeen: cents(left),
    checkNumber: '2201',
    reason: 'Given twice',
    by: hands[0],
  }
  const done = await pressed(step.how, proxy, () => refundByCheck(wish), {
    refusal:
      found.money.place === 'bank' ? (left > 0 ? undefined : 'changed-since') : 'not-deposited',
    done: 'refunded',
    again: ['changed-since'],
  })
  if (!done) return
  gift.back += amount
  plain.bank.paidBack += amount
  plain.grow()
}

async function merge(step: Extract<RightStep, { do: 'merge' }>, world: World): Promise<void> {
  const { gathered } = world.plain
  const outcome = await mergeDonors({
    email: DONORS[step.one] ?? '',
    keptEmail: DONORS[step.other] ?? '',
    reason: 'The same person',
    by: world.hands[0],
  })
  // Whoever is not known to have given cannot be merged, and what is known depends on the post.
  if (outcome !== 'merged') return
  const kept = gathered[step.other] ?? step.other
  for (const [donor, under] of gathered.entries())
    if (donor === step.one || under === step.one) gathered[donor] = kept
}

/** A gift of which something is left, as staff who look at it in the morning see it. */
async function aPaidOne(place: number, world: World): Promise<PlainGift | undefined> {
  await theMorningAfter(world)
  return pick(
    world.plain.gifts.filter((gift) => leftOf(gift) > 0),
    place,
  )
}

async function movesOf({ id }: PlainGift): Promise<number> {
  const rows = await db
    .selectFrom('gift_move')
    .innerJoin('gift', 'gift.id', 'gift_move.gift_id')
    .select('gift_move.id')
    .where('gift.public_id', '=', id)
    .execute()
  return rows.length
}

/** The same parts are no move, also where they come from other weights. */
function sameShares(gift: PlainGift, parts: readonly number[]): boolean {
  const own = gift.weights.filter((weight) => weight > 0)
  const now = own.length === 1 ? apportion(leftOf(gift), gift.weights) : gift.weights
  return now.every((part, at) => part === parts[at])
}
