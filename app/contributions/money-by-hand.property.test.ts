import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aHand, totalsOf } from './testing/money-by-hand.ts'
import { PlainHands } from './testing/plain-hands.ts'
import { step, take } from './testing/season.ts'
import type { World } from './testing/season.ts'

// Whatever captains and staff do with money in whatever order, each step does what a child with boxes would do, or is
// refused for the same reason; and after each step the book says what lies where.

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40)

beforeAll(async () => {
  await anOrganization()
})

test(
  `in ${RUNS} random seasons money by hand lies where a child would have put it`,
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const world = await aWorld()
        for (const each of steps) {
          await take(each, world)
          await agree(world, each.do)
        }
        expect(await checkBooks(pool)).toEqual([])
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 500_000 },
    )
  },
)

async function aWorld(): Promise<World> {
  // A slip that an earlier season left open would be this one's too.
  await db
    .updateTable('remittance')
    .set({ deposit_id: null })
    .where('deposit_id', 'in', db.selectFrom('deposit').select('id').where('status', '=', 'open'))
    .execute()
  const teams = [await aTeam(), await aTeam()] as const
  const hands = [await aHand('Ruth'), await aHand('Ana'), await aHand('Denise')] as const
  return { teams, hands, plain: new PlainHands(), before: await sumsByAccount() }
}

async function agree({ teams, plain, before }: World, after: string): Promise<void> {
  for (const [index, team] of teams.entries())
    expect(await totalsOf(team), `after ${after}`).toMatchObject({
      raised_cents: plain.raised(index),
      expected_cents: plain.expected(index),
    })
  const sums = await sumsByAccount()
  for (const [code, there] of Object.entries(plain.places()))
    expect((sums[code] ?? 0) - (before[code] ?? 0), `${code} after ${after}`).toBe(there + 0)
}

async function sumsByAccount(): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ code: string; cents: number }>(
    `select a.code, sum(p.amount)::bigint as cents from posting p join ledger_account a on a.id = p.account_id group by 1`,
  )
  return Object.fromEntries(rows.map(({ code, cents }) => [code, cents]))
}
