import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { apportion } from '#app/money/apportion.ts'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import {
  aDispute,
  anOrganization,
  aPaidGift,
  aRefund,
  aTeam,
  findGift,
} from '#db/testing/builders.ts'
import type { AGift, ATeam } from '#db/testing/builders.ts'
import { bookMovements } from './book-movements.server.ts'
import { heldOf, place, undo } from './testing/place-gifts.ts'
import type { Part } from './testing/place-gifts.ts'

// However gifts are moved, split, sent back and disputed, each team has what somebody with a pencil would give it.

/** Which gift, and what happens to it. */
const step = fc.record({
  gift: fc.nat(2),
  what: fc.oneof(
    fc.record({
      kind: fc.constant('place' as const),
      // Of four places, the last the campaign; what each weighs, of those that are chosen.
      weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
    }),
    fc.constant({ kind: 'undo' as const }),
    fc.record({ kind: fc.constant('refund' as const), share: fc.integer({ min: 1, max: 100 }) }),
    fc.constant({ kind: 'fail last refund' as const }),
    fc.constant({ kind: 'lose a dispute' as const }),
  ),
})

/** What is known of a gift with a pencil: what is left, and for whom in what proportion. */
interface Plain {
  left: number
  weights: number[]
  before: number[] | undefined
  refunds: MoneyMovement[]
}

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 25)

test(
  `in ${RUNS} random histories of moves, splits, refunds and disputes, each team has its part`,
  { timeout: 600_000 },
  async () => {
    await anOrganization()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 50, max: 900_000 }), { minLength: 3, maxLength: 3 }),
        fc.array(step, { minLength: 1, maxLength: 14 }),
        async (amounts, steps) => {
          // One after the other: where two have the same claim to a cent, the older has it.
          const teams = [await aTeam(), await aTeam(), await aTeam()]
          const before = await raisedInAll()
          const gifts: { gift: AGift; plain: Plain }[] = []
          for (const [index, amount] of amounts.entries())
            gifts.push({
              gift: await aPaidGift({ team: teams[index] ?? null, amount_cents: amount }),
              plain: {
                left: amount,
                weights: [0, 1, 2, 3].map((at) => (at === index ? amount : 0)),
                before: undefined,
                refunds: [],
              },
            })
          for (const { gift: which, what } of steps) {
            const one = gifts[which]
            if (one) await happen(one.gift, one.plain, what, teams)
          }
          for (const { gift, plain } of gifts)
            expect(await heldOf(gift)).toEqual(expectedOf(plain, teams))
          expect((await raisedInAll()) - before).toBe(
            gifts.reduce((total, { plain }) => total + plain.left, 0),
          )
          expect(await checkBooks(pool)).toEqual([])
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    )
  },
)

type What = (typeof step extends fc.Arbitrary<infer Step> ? Step : never)['what']

/** Does it to the gift, and notes with a pencil what should come of it. */
async function happen(
  gift: AGift,
  plain: Plain,
  what: What,
  teams: readonly ATeam[],
): Promise<void> {
  if (plain.left === 0 && what.kind !== 'fail last refund') return
  switch (what.kind) {
    case 'place': {
      const parts: number[] = apportion(plain.left, what.weights)
      if (parts.every((part) => part === 0)) return
      const wish = parts.flatMap((part, index): Part[] =>
        part > 0 ? [[teams[index] ?? null, part]] : [],
      )
      const outcome = await place(gift, wish)
      if (outcome === 'placed') {
        plain.before = isWhole(plain.weights)
          ? plain.weights.map((weight) => (weight > 0 ? plain.left : 0))
          : plain.weights
        plain.weights = parts
      } else expect(outcome).toBe('unchanged')
      break
    }
    case 'undo': {
      const outcome = await undo(gift)
      if (outcome === 'placed' && plain.before) {
        const now = isWhole(plain.weights)
          ? plain.weights.map((weight) => (weight > 0 ? plain.left : 0))
          : plain.weights
        plain.weights = plain.before
        plain.before = now
      } else expect(outcome).toBe(plain.before ? 'unchanged' : 'never-moved')
      break
    }
    case 'refund': {
      const amount = Math.max(1, Math.trunc((plain.left * what.share) / 100))
      const refund = aRefund(gift, amount)
      await bookMovements([refund])
      plain.refunds.push(refund)
      plain.left -= amount
      break
    }
    case 'fail last refund': {
      const refund = plain.refunds.pop()
      if (!refund) return
      const back = { amount: cents(0 - refund.amount), net: cents(0 - refund.net) }
      await bookMovements([
        { ...refund, id: `${refund.id}_failed`, type: 'refund_failure', ...back },
      ])
      plain.left += back.amount
      break
    }
    case 'lose a dispute': {
      const dispute = aDispute({ ...(await findGift(gift.id)), amount_cents: plain.left })
      if (dispute.source.kind !== 'dispute') return
      await bookMovements([{ ...dispute, source: { ...dispute.source, status: 'lost' } }])
      plain.left = 0
    }
  }
}

function isWhole(weights: readonly number[]): boolean {
  return weights.filter((weight) => weight > 0).length === 1
}

function expectedOf({ left, weights }: Plain, teams: readonly ATeam[]): Record<string, number> {
  const parts: number[] = apportion(left, weights)
  return Object.fromEntries(
    parts.flatMap((part, index) =>
      part > 0 ? [[teams[index]?.slug ?? 'campaign', part] as const] : [],
    ),
  )
}

async function raisedInAll(): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(raised_cents), 0)::bigint as cents from campaign_total
  `.execute(db)
  return rows[0]?.cents ?? 0
}
