import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { checkBooks } from '#db/books.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { bookMovements } from './book-movements.server.ts'
import { aCreditedTeam, aLineBeside, beside, fate, liveThrough } from './testing/fates.ts'
import type { Fate } from './testing/fates.ts'
import { difference, makePlainBook, readBook, readBookAsOf } from './testing/plain-book.ts'

// Whatever happens to gifts, and to what was paid for places and by sponsors, told in whatever order, twice, and by several at once, the book says what a child would count.

/** How the news comes: shuffled within a gift, cut into batches, some told again, some at the same moment. */
const telling = fc.record({
  order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  batch: fc.integer({ min: 1, max: 9 }),
  again: fc.double({ min: 0, max: 1, noNaN: true }),
  atOnce: fc.integer({ min: 1, max: 4 }),
  /** At which steps the connections are cut in the middle; the same is then told again. */
  cutAt: fc.array(fc.nat(12), { maxLength: 2 }),
})

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60)

/** Who may cut a connection: the owner. */
const owner = new pg.Client({ connectionString: env.DATABASE_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

test(
  `in ${RUNS} random evenings the book agrees with a plain count`,
  { timeout: 600_000 },
  async () => {
    await anOrganization()
    await aCampaign()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: 1, maxLength: 8 }),
        fc.array(beside, { maxLength: 3 }),
        telling,
        async (fates, others, how) => {
          const teams = await Promise.all([aCreditedTeam(), aCreditedTeam(), aCreditedTeam()])
          const before = await campaignTotal()
          const bookBefore = await readBook()
          const plain = makePlainBook()
          const credits = new Map<number, { raised: number; gifts: number }>()
          const expected = new Map<number, { raised: number; gifts: number }>()
          const news: MoneyMovement[][] = []
          for (const each of fates) {
            const { movements, left, credit, lost, twice, income } = await liveThrough(
              each,
              teams[each.to],
            )
            news.push(movements)
            const whose =
              each.strange === 'no' ? String(teams[each.to]?.team.id ?? 'campaign') : null
            for (const line of movements) plain.add(line, whose, income)
            if (whose !== null) plain.lose(lost, whose, income)
            if (whose !== null) plain.giveTwice(twice, whose, income)
            count(expected, each.to, left, income)
            if (credit !== null) count(credits, credit, left, income)
          }
          for (const { type, amount } of others) {
            const line = aLineBeside(type, amount)
            news.push([line])
            plain.add(line, null)
          }
          const recorded = await tell(news, how)

          for (const { at, sums } of recorded)
            expect(await readBookAsOf(at), `I27: the book as it was at ${at}`).toEqual(sums)
          const { sums } = await readBook()
          expect(difference(bookBefore.sums, sums)).toEqual(plain.sums())
          for (const [credit, total] of credits) expect(await memberTotal(credit)).toEqual(total)
          for (const [index, { team }] of teams.entries())
            expect(await teamTotal(team.id)).toEqual(expected.get(index) ?? { raised: 0, gifts: 0 })
          const after = await campaignTotal()
          const all = [...expected.values()]
          expect(after.raised - before.raised).toBe(
            all.reduce((total, { raised }) => total + raised, 0),
          )
          expect(after.gifts - before.gifts).toBe(
            all.reduce((total, { gifts }) => total + gifts, 0),
          )
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    )
  },
)

function count<Key>(
  totals: Map<Key, { raised: number; gifts: number }>,
  of: Key,
  left: number,
  income: Fate['income'],
) {
  const now = totals.get(of) ?? { raised: 0, gifts: 0 }
  totals.set(of, {
    raised: now.raised + left,
    gifts: now.gifts + Number(left > 0 && income === 'gift_income'),
  })
}

/**
 * Whoever fetches a line brings what Stripe's book had of its charge before it; beyond that, no order is promised.
 * @returns what the book said after each step.
 */
async function tell(
  news: readonly MoneyMovement[][],
  how: { order: number[]; batch: number; again: number; atOnce: number; cutAt: number[] },
) {
  const all = news
    .flatMap((history) => history.map((_, last) => history.slice(0, last + 1)))
    .map((history, index) => ({ history, place: how.order[index % how.order.length] ?? 0 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ history }) => history)
  const told = [...all, ...all.slice(0, Math.floor(all.length * how.again))]
  const batches: MoneyMovement[][] = []
  for (let at = 0; at < told.length; at += how.batch)
    batches.push(told.slice(at, at + how.batch).flat())
  const recorded: Awaited<ReturnType<typeof readBook>>[] = []
  for (let at = 0, step = 0; at < batches.length; at += how.atOnce, step++) {
    const together = batches.slice(at, at + how.atOnce)
    if (how.cutAt.includes(step))
      await Promise.allSettled([...together.map((batch) => bookMovements(batch)), cutConnections()])
    await Promise.all(together.map(untilBooked))
    recorded.push(await readBook())
    expect(await checkBooks(pool), `after step ${step}`).toEqual([])
  }
  return recorded
}

/** As a job does, which is tried again, a while later, when the connection that it was given is gone. */
async function untilBooked(batch: readonly MoneyMovement[]): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await bookMovements(batch)
      return
    } catch (error) {
      if (tries === 5) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

/** A crash in the middle, as the database sees it. */
async function cutConnections(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 15))
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'team-up'`,
  )
}

async function teamTotal(teamId: number) {
  const { rows } = await sql<{ raised: number; gifts: number }>`
    select raised_cents as raised, gift_count as gifts from team_total where team_id = ${teamId}`.execute(
    db,
  )
  return rows[0]
}

async function memberTotal(creditId: number) {
  const { rows } = await sql<{ raised: number; gifts: number }>`
    select raised_cents as raised, gift_count as gifts from member_total where credit_id = ${creditId}`.execute(
    db,
  )
  return rows[0]
}

async function campaignTotal() {
  const { rows } = await sql<{ raised: number; gifts: number }>`
    select sum(raised_cents)::bigint as raised, sum(gift_count)::bigint as gifts from campaign_total`.execute(
    db,
  )
  return rows[0] ?? { raised: 0, gifts: 0 }
}
