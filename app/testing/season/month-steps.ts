import fc from 'fast-check'
import { expect } from 'vitest'
import { stopByKey } from '#app/giving/monthly/stop-monthly-gift.server.ts'
import { beginMonthly } from '#app/giving/testing/monthly.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { which } from './drawn.ts'
import { pay } from './gift-steps.ts'
import { pick } from './pick.ts'
import { CAMPAIGN, wholeAt } from './plain-season.ts'
import type { PlainGift } from './plain-season.ts'
import { DONORS, theMorningAfter } from './world.ts'
import type { World } from './world.ts'

/** Gifts of every month. Each month that is charged is a gift of its own. */
export const monthStep = fc.oneof(
  fc.record({
    do: fc.constant('give monthly' as const),
    amount: fc.integer({ min: 500, max: 20_000 }),
    donor: fc.nat(3),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('month passes' as const),
      which,
      declined: fc.constantFrom(false, false, false, true),
    }),
  },
  fc.record({ do: fc.constant('stop monthly' as const), which }),
)
type MonthStep = typeof monthStep extends fc.Arbitrary<infer Value> ? Value : never

/** Does it at the emulator, for real and in the plain season, where it can happen at all. */
export async function passMonth(step: MonthStep, world: World): Promise<void> {
  switch (step.do) {
    case 'give monthly':
      return await giveMonthly(step, world)
    case 'month passes':
      return monthPasses(step, world)
    case 'stop monthly':
      return await stopMonthly(step, world)
  }
}

async function giveMonthly(
  { amount, donor }: Extract<MonthStep, { do: 'give monthly' }>,
  world: World,
): Promise<void> {
  const { stripe, plain } = world
  const checkout = await beginMonthly({ amount: cents(amount) })
  const { public_id: id } = await db
    .selectFrom('gift')
    .select('public_id')
    .where('checkout_id', '=', checkout)
    .executeTakeFirstOrThrow()
  const paid = stripe.pay(checkout, { email: DONORS[donor] ?? '', name: 'Ida Novak' })
  if (paid.kind !== 'paid') throw new Error(paid.kind)
  const began = stripe.events().findLast(({ type }) => type === 'customer.subscription.created')
  plain.months.push({
    subscription: began?.subject.row.id ?? '',
    firstGift: id,
    amount,
    donor,
    unpaid: false,
    stopped: false,
  })
  add(world, { id, charge: paid.chargeId, amount, donor })
}

function monthPasses(step: Extract<MonthStep, { do: 'month passes' }>, world: World): void {
  const { stripe, plain } = world
  const monthly = pick(
    plain.months.filter(({ stopped, unpaid }) => !stopped && !unpaid),
    step.which,
  )
  if (!monthly) return
  stripe.renew(monthly.subscription, step.declined ? { declined: true } : {})
  monthly.unpaid = step.declined
  if (step.declined) return
  const charged = stripe.events().findLast(({ type }) => type === 'charge.succeeded')
  // Which gift of ours it is, is known once it is booked.
  add(world, { ...monthly, id: '', charge: charged?.subject.row.id ?? null })
}

async function stopMonthly(
  step: Extract<MonthStep, { do: 'stop monthly' }>,
  world: World,
): Promise<void> {
  await theMorningAfter(world)
  const monthly = pick(world.plain.months, step.which)
  if (!monthly) return
  const { stop_key: key } = await db
    .selectFrom('monthly_gift')
    .innerJoin('gift', 'gift.monthly_id', 'monthly_gift.id')
    .select('stop_key')
    .where('gift.public_id', '=', monthly.firstGift)
    .executeTakeFirstOrThrow()
  expect(await Promise.all([stopByKey(key), stopByKey(key)])).toEqual(['stopped', 'stopped'])
  monthly.stopped = true
}

function add(world: World, of: Pick<PlainGift, 'id' | 'charge' | 'amount' | 'donor'>): void {
  const gift: PlainGift = {
    id: of.id,
    by: 'card',
    amount: of.amount,
    donor: of.donor,
    charge: of.charge,
    checkout: null,
    state: 'waiting',
    lined: false,
    back: 0,
    lost: 0,
    dispute: 'never',
    weights: wholeAt(CAMPAIGN),
    before: undefined,
  }
  world.plain.gifts.push(gift)
  pay(world, gift)
}
