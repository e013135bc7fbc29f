import fc from 'fast-check'
import { expect } from 'vitest'
import {
  changeContribution,
  voidContribution,
} from '#app/contributions/change-contribution.server.ts'
import {
  matchRemittance,
  parkMoney,
  receiveContribution,
} from '#app/contributions/confirm-money.server.ts'
import type { Rest } from '#app/contributions/confirm-money.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Means } from '#db/schema/contributions.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aGiftByHand, aKey, anIncoming, logged, someTakings } from './money-by-hand.ts'
import { pick } from './pick.ts'
import { takeToBank } from './season-at-the-bank.ts'
import type { PlainHands, PlainMoney } from './plain-hands.ts'

const amount = fc.integer({ min: 1, max: 300_00 })
const means = fc.constantFrom<Means>('cash', 'check', 'transfer')
const rest = fc.constantFrom<Rest>('will-come', 'will-come', 'will-not-come', 'counted-again')
const which = fc.nat(30)
/** 0 and 1 are of staff, 2 is the captain. */
const by = fc.constantFrom(0, 0, 1, 1, 2)

/** One thing that captains or staff do with money. */
export const step = fc.oneof(
  fc.record({
    do: fc.constant('log' as const),
    team: fc.nat(1),
    kind: fc.constantFrom('gift', 'sale_takings', 'sponsorship'),
    amount,
    by,
  }),
  fc.record({ do: fc.constant('change' as const), which, amount }),
  fc.record({ do: fc.constant('void' as const), which }),
  fc.record({
    do: fc.constant('receive' as const),
    which,
    amount,
    means,
    rest,
    by,
    twice: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('receive' as const),
    which,
    amount,
    means,
    rest,
    by,
    twice: fc.boolean(),
  }),
  fc.record({ do: fc.constant('park' as const), amount, means }),
  fc.record({ do: fc.constant('match' as const), which, money: which, rest, by }),
  fc.record({ do: fc.constant('undo' as const), which }),
  fc.record({ do: fc.constant('take back' as const), which }),
  fc.record({ do: fc.constant('onto the slip' as const), which }),
  fc.record({ do: fc.constant('off the slip' as const), which }),
  fc.record({ do: fc.constant('deposit' as const) }),
  fc.record({ do: fc.constant('reconcile' as const), which, off: fc.constantFrom(0, 0, 0, 7) }),
  fc.record({ do: fc.constant('returned' as const), which }),
)
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

export interface World {
  readonly teams: readonly [ATeam, ATeam]
  readonly hands: readonly [Hand, Hand, Hand]
  readonly plain: PlainHands
  readonly before: Readonly<Record<string, number>>
}

/** Does it for real and in the plain model, and says where the two answer otherwise. */
export async function take(each: Step, world: World): Promise<void> {
  const { plain, hands, teams } = world
  const staff = hands[0]
  switch (each.do) {
    case 'log': {
      const team = teams[each.team] ?? teams[0]
      const by = hands[each.by] ?? staff
      const counted = each.kind === 'sale_takings'
      const wish = counted
        ? someTakings(team, by)
        : aGiftByHand(team, by, { kind: each.kind === 'gift' ? 'gift' : 'sponsorship' })
      const id = await logged({ ...wish, amount: cents(each.amount) })
      plain.promises.push({
        id,
        team: each.team,
        counted,
        by: each.by,
        amount: each.amount,
        settled: 0,
        revision: 1,
        voided: false,
      })
      return
    }
    case 'change': {
      const promise = pick(plain.promises, each.which)
      if (!promise) return
      const words = { ...aGiftByHand(null, staff), amount: cents(each.amount) }
      const by = hands[promise.by] ?? staff
      const count = promise.counted ? someTakings(teams[0], by).count : null
      const outcome = await changeContribution({
        publicId: promise.id,
        revision: promise.revision,
        teamId: 'any',
        words: { ...words, count },
        by,
      })
      expect(outcome.kind).toBe(
        promise.voided ? 'void' : promise.settled > 0 ? 'held-by-staff' : 'changed',
      )
      if (outcome.kind !== 'changed') return
      promise.amount = each.amount
      promise.revision += 1
      return
    }
    case 'void': {
      const promise = pick(plain.promises, each.which)
      if (!promise) return
      const outcome = await voidContribution({
        publicId: promise.id,
        revision: promise.revision,
        teamId: 'any',
        reason: 'A mistake',
        by: staff,
      })
      expect(outcome.kind).toBe(
        promise.voided ? 'void' : promise.settled > 0 ? 'held-by-staff' : 'changed',
      )
      if (outcome.kind !== 'changed') return
      promise.voided = true
      promise.revision += 1
      return
    }
    case 'receive': {
      const promise = pick(plain.promises, each.which)
      if (!promise) return
      const incoming = anIncoming({ key: aKey(), amount: cents(each.amount), means: each.means })
      const wish = {
        contributionPublicId: promise.id,
        incoming,
        rest: each.rest,
        by: hands[each.by] ?? staff,
      }
      const outcomes = await Promise.all(
        each.twice
          ? [receiveContribution(wish), receiveContribution(wish)]
          : [receiveContribution(wish)],
      )
      const refusal = plain.refusal(promise, each.rest, each.by)
      const kinds = outcomes.map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'confirmed')).toHaveLength(refusal ? 0 : 1)
      if (refusal) {
        expect(kinds[0]).toBe(refusal)
        return
      }
      plain.match(aMoney(incoming.key, each, plain), promise, each.rest)
      noteTransfers(plain, incoming.key, each)
      return
    }
    case 'park': {
      const incoming = anIncoming({ key: aKey(), amount: cents(each.amount), means: each.means })
      await parkMoney({ incoming, by: staff })
      aMoney(incoming.key, each, plain)
      noteTransfers(plain, incoming.key, each)
      return
    }
    case 'match': {
      const promise = pick(plain.promises, each.which)
      const money = pick(plain.monies, each.money)
      if (!promise || !money) return
      const outcome = await matchRemittance({
        contributionPublicId: promise.id,
        remittancePublicId: money.key,
        rest: each.rest,
        by: hands[each.by] ?? staff,
      })
      const gone = money.place === 'gone' || money.place === 'returned'
      const refusal =
        plain.refusal(promise, each.rest, each.by) ??
        (gone ? 'not-found' : money.matched === money.amount ? 'nothing-left' : undefined)
      expect(outcome.kind).toBe(refusal ?? 'confirmed')
      if (!refusal) plain.match(money, promise, each.rest)
      return
    }
    case 'undo': {
      const match = pick(plain.matches, each.which)
      if (!match) return
      const row = await db
        .selectFrom('remittance_match as m')
        .innerJoin('remittance as r', 'r.id', 'm.remittance_id')
        .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
        .select('m.public_id')
        .where('r.public_id', '=', match.money.key)
        .where('c.public_id', '=', match.promise.id)
        .where('m.undone_at', match.live ? 'is' : 'is not', null)
        .executeTakeFirstOrThrow()
      const outcome = await undoMatch({
        matchPublicId: row.public_id,
        reason: 'Another’s check',
        by: staff,
      })
      expect(outcome).toBe(match.live ? 'undone' : 'undone-before')
      if (match.live) plain.undo(match)
      return
    }
    case 'take back':
    case 'onto the slip':
    case 'off the slip':
    case 'deposit':
    case 'reconcile':
    case 'returned':
      await takeToBank(each, world)
  }
}

function aMoney(
  key: string,
  { amount, means }: { amount: number; means: Means },
  plain: PlainHands,
): PlainMoney {
  const money: PlainMoney = {
    key,
    means,
    amount,
    matched: 0,
    place: means === 'transfer' ? 'bank' : 'hand',
  }
  plain.monies.push(money)
  return money
}

/** A transfer is a deposit by itself, known here by the key of its money. */
function noteTransfers(
  plain: PlainHands,
  key: string,
  { amount, means }: { amount: number; means: Means },
): void {
  if (means === 'transfer')
    plain.deposits.push({ id: key, total: amount, onStatement: null, void: false })
}
