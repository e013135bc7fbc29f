import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { account, postings } from '#app/ledger/journal.ts'
import type { Journal } from '#app/ledger/journal.ts'
import { moveCredit } from '#app/ledger/move-credit.server.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { reckonAnew } from '#app/ledger/wear-down-lately.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { aMember, anOrganization, aPaidGift, aStartedGift, aTeam } from '#db/testing/builders.ts'
import type { AGift, AMember, ATeam } from '#db/testing/builders.ts'

/** Holds one row, so that both are on their way before either has all of its own. */
const holder = new pg.Client({ connectionString: env.DATABASE_URL })
const onlooker = new pg.Client({ connectionString: env.DATABASE_URL })

let team: ATeam

beforeAll(async () => {
  await anOrganization()
  await Promise.all([holder.connect(), onlooker.connect()])
})
beforeEach(async () => {
  team = await aTeam()
  await holder.query('begin')
})
afterEach(() => holder.query('rollback'))
afterAll(() => Promise.all([holder.end(), onlooker.end()]))

describe('gifts that three members brought in, booked while one of them is credited to another', () => {
  let members: AMember[]
  let gifts: AGift[]
  let moved: AGift

  beforeEach(async () => {
    members = []
    for (let count = 0; count < 3; count++) members.push(await aMember(team))
    gifts = []
    for (const { credit } of members)
      gifts.push(await aStartedGift({ team, credited_to: credit.id }))
    moved = await aPaidGift({ team, credited_to: first() })
    await writeDownBackwards(members)
    await hold('member_total', 'credit_id', members[1]?.credit.id)
  })

  test('F11: neither waits for the other in a ring, in whatever order their totals lie on the disk', async () => {
    const bookByHash = async (trx: Trx) => {
      // Of many rows Postgres may read the totals as they lie.
      await sql`set local enable_nestloop = off`.execute(trx)
      await book(gifts)(trx)
    }
    expect(await atOnce(bookByHash, (trx) => moveCredit(trx, credited()))).toEqual(['done', 'done'])
  })

  test('control: totals taken in the order in which they lie are waited for in a ring', async () => {
    const asTheyLie = async (trx: Trx) => {
      for (const { credit } of members.toReversed())
        await hold('member_total', 'credit_id', credit.id, trx)
    }
    const outcomes = await atOnce(asTheyLie, (trx) => moveCredit(trx, credited()))
    expect(outcomes.toSorted()).toEqual(['done', 'in a ring'])
  })

  function first(): number | null {
    return members[0]?.credit.id ?? null
  }

  function credited() {
    return { giftId: moved.id, from: first(), to: members[2]?.credit.id ?? null }
  }
})

describe('a gift that is booked while what its team brought in lately is reckoned anew', () => {
  let gift: AGift

  beforeEach(async () => {
    await aPaidGift({ team })
    gift = await aStartedGift({ team })
    await hold('campaign_total', 'campaign_id', team.campaign_id)
  })

  test('F11: neither waits for the other in a ring', async () => {
    expect(await atOnce(book([gift]), (trx) => reckonAnew(trx, [team.id]))).toEqual([
      'done',
      'done',
    ])
  })

  test('control: what was lately taken before the total is waited for in a ring', async () => {
    const latelyFirst = async (trx: Trx) => {
      await trx.deleteFrom('team_lately').where('team_id', '=', team.id).execute()
      await sql`select reckon_lately(array[${team.id}]::bigint[])`.execute(trx)
    }
    const outcomes = await atOnce(book([gift]), latelyFirst)
    expect(outcomes.toSorted()).toEqual(['done', 'in a ring'])
  })
})

function book(gifts: readonly AGift[]) {
  return (trx: Trx) => postJournals(trx, 'usd', gifts.map(asPaid))
}

function asPaid({ id, public_id, campaign_id, team_id, amount_cents }: AGift): Journal {
  return {
    kind: 'charge',
    source: 'stripe',
    sourceId: `txn_${public_id}`,
    giftId: id,
    occurredAt: new Date(),
    actor: 'stripe',
    postings: postings(
      [account('stripe_clearing'), amount_cents],
      [{ code: 'gift_income', campaignId: campaign_id, teamId: team_id }, -amount_cents],
    ),
  }
}

/** The last of them comes first when the table is read through. */
async function writeDownBackwards(members: readonly AMember[]): Promise<void> {
  for (const { credit } of members.toReversed())
    await db
      .updateTable('member_total')
      .set((is) => ({ raised_cents: is('raised_cents', '+', 0) }))
      .where('credit_id', '=', credit.id)
      .execute()
}

async function hold(table: string, column: string, id: number | undefined, trx?: Trx) {
  const text = `select from ${table} where ${column} = ${id} for update`
  await (trx ? sql.raw(text).execute(trx) : holder.query(text))
}

type Work = (trx: Trx) => Promise<unknown>

/** Each in one transaction that is tried once; what they did is taken back, so that the books stay as they were. */
async function atOnce(first: Work, second: Work): Promise<string[]> {
  const works = [tried(first)]
  await untilWaiting(1)
  works.push(tried(second))
  await untilWaiting(2)
  await holder.query('rollback')
  return await Promise.all(works)
}

async function tried(work: Work): Promise<'done' | 'in a ring'> {
  const trx = await db.startTransaction().execute()
  try {
    await work(trx)
    return 'done'
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '40P01') return 'in a ring'
    throw error
  } finally {
    await trx.rollback().execute()
  }
}

async function untilWaiting(workers: number): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await onlooker.query<{ n: number }>(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
      return rows[0]?.n
    })
    .toBe(workers)
}
