import fc from 'fast-check'
import {
  changeContribution,
  voidContribution,
} from '#app/contributions/change-contribution.server.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import { openChallenge } from '#app/contributions/open-challenge.server.ts'
import {
  aChallengeWish,
  aGiftByHand,
  someTakings,
} from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { by, handAmount, how, place, which } from './drawn.ts'
import { choose } from './pick.ts'
import type { PlainPromise } from './plain-season.ts'
import { pressed } from './press.ts'
import { DONORS, slugOf, theMorningAfter } from './world.ts'
import type { World } from './world.ts'

const DAY = 86_400_000

/** What captains and sponsors promise. */
export const promiseStep = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('log' as const),
      place,
      kind: fc.constantFrom(
        'gift' as const,
        'gift' as const,
        'sale_takings' as const,
        'sponsorship' as const,
      ),
      amount: handAmount,
      donor: fc.nat(3),
      by,
      how,
    }),
  },
  fc.record({
    do: fc.constant('challenge' as const),
    place,
    cap: fc.integer({ min: 100, max: 900_00 }),
    centsPerDollar: fc.constantFrom(50, 100, 200),
    how,
  }),
  fc.record({ do: fc.constant('correct' as const), which, amount: handAmount, how }),
  fc.record({ do: fc.constant('withdraw' as const), which, how }),
)
type PromiseStep = typeof promiseStep extends fc.Arbitrary<infer Value> ? Value : never

/** Does it for real and in the plain season, and says where the two answer otherwise. */
export async function promise(step: PromiseStep, world: World): Promise<void> {
  switch (step.do) {
    case 'log':
      return await logOne(step, world)
    case 'challenge':
      return await challenge(step, world)
    case 'correct':
    case 'withdraw':
      return await change(step, world)
  }
}

async function logOne(step: Extract<PromiseStep, { do: 'log' }>, world: World): Promise<void> {
  const { teams, hands, plain, proxy } = world
  // A sale is a team's; the campaign itself gets gifts and sponsors.
  const kind = step.place === 3 && step.kind === 'sale_takings' ? 'gift' : step.kind
  const [team] = teams
  const counted = kind === 'sale_takings' && team ? someTakings(team, hands[step.by]) : null
  const wish = {
    ...(counted ??
      aGiftByHand(null, hands[step.by], { kind, giverEmail: DONORS[step.donor] ?? null })),
    teamSlug: slugOf(world, step.place),
    givenOn: yesterday(),
    amount: cents(step.amount),
  }
  await pressed(step.how, proxy, async () => (await logContribution(wish)).kind, {
    refusal: undefined,
    done: 'logged',
    again: ['logged-before'],
  })
  plain.promises.push({
    id: wish.key,
    place: step.place,
    kind,
    donor: step.donor,
    by: step.by,
    challenge: null,
    amount: step.amount,
    settled: 0,
    voided: false,
  })
}

async function challenge(
  step: Extract<PromiseStep, { do: 'challenge' }>,
  world: World,
): Promise<void> {
  await theMorningAfter(world)
  const { hands, plain, proxy } = world
  const wish = aChallengeWish(world.teams[step.place] ?? null, hands[0], {
    cap: cents(step.cap),
    centsPerDollar: step.centsPerDollar,
    startsAt: new Date(Date.now() - 30 * DAY),
  })
  await pressed(step.how, proxy, async () => (await openChallenge(wish)).kind, {
    refusal: undefined,
    done: 'opened',
    again: ['opened-before'],
  })
  plain.promises.push({
    id: wish.key,
    place: step.place,
    kind: 'challenge',
    donor: 0,
    by: 0,
    challenge: { centsPerDollar: step.centsPerDollar, cap: step.cap },
    amount: 0,
    settled: 0,
    voided: false,
  })
}

async function change(
  step: Extract<PromiseStep, { do: 'correct' | 'withdraw' }>,
  world: World,
): Promise<void> {
  const { hands, plain, proxy } = world
  const found = choose(plain.promises, step.which, isUntouched)
  if (!found) return
  if (found.challenge) await theMorningAfter(world)
  const held = found.voided ? 'void' : found.settled > 0 ? 'held-by-staff' : undefined
  const { revision } = await db
    .selectFrom('contribution')
    .select('revision')
    .where('public_id', '=', found.id)
    .executeTakeFirstOrThrow()
  const wish = {
    publicId: found.id,
    revision,
    teamId: 'any' as const,
    by: hands[found.by] ?? hands[0],
  }
  if (step.do === 'withdraw') {
    const due = { refusal: held, done: 'changed', again: ['void'] }
    const withdraw = async () => (await voidContribution({ ...wish, reason: 'A mistake' })).kind
    if (await pressed(step.how, proxy, withdraw, due)) found.voided = true
    return
  }
  const [team] = world.teams
  const words = {
    ...aGiftByHand(null, wish.by, {
      giverEmail: DONORS[found.donor] ?? null,
      givenOn: yesterday(),
    }),
    amount: cents(step.amount),
    count: found.kind === 'sale_takings' && team ? someTakings(team, wish.by).count : null,
  }
  const correct = async () => (await changeContribution({ ...wish, words })).kind
  const refusal = held ?? (found.challenge ? 'a-challenge' : undefined)
  const due = { refusal, done: 'changed', again: ['changed-meanwhile'] }
  if (await pressed(step.how, proxy, correct, due)) found.amount = step.amount
}

function isUntouched({ voided, settled, challenge: terms }: PlainPromise): boolean {
  return !voided && settled === 0 && terms === null
}

/** In the middle of the country, so that it is over in every zone of ours. */
function yesterday(): string {
  return new Date(Date.now() - 36 * 3_600_000).toISOString().slice(0, 10)
}
