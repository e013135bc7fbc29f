import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { account, postings } from '#app/ledger/journal.ts'
import type { Journal } from '#app/ledger/journal.ts'
import { moveCredit } from '#app/ledger/move-credit.server.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { reckonAnew } from '#app/ledger/wear-down-lately.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { aMember, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import type { AMember, ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { creditGift } from './credit-gift.server.ts'

let team: ATeam

beforeAll(() => anOrganization())
beforeEach(async () => {
  team = await aTeam()
})

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
    moved = await aPaidGift({ team, credited_to: members[0]?.credit.id ?? null })
    await writeDownBackwards(members)
  })

  test('F11: neither waits for the other in a ring, in whatever order their totals lie on the disk', async () => {
    const bookByHash = async (trx: Trx) => {
      // Of many rows Postgres may read the totals as they lie.
      await sql`set local enable_nestloop = off`.execute(trx)
      await book(gifts)(trx)
    }
    expect(await atOnce(bookByHash, creditAnother)).toEqual(['done', 'done'])
  })

  test('control: totals taken in the order in which they lie are waited for in a ring', async () => {
    const asTheyLie = async (trx: Trx) => {
      for (const { credit } of members.toReversed())
        await sql`select from member_total where credit_id = ${credit.id} for update`.execute(trx)
    }
    const outcomes = await atOnce(asTheyLie, creditAnother)
    expect(outcomes.toSorted()).toEqual(['done', 'in a ring'])
  })

  test('F11: a gift is credited while another is booked, and neither waits for the other’s page', async () => {
    expect(await ringsDuring(() => bookBeforePages(putRight))).toBe(0)
    expect((await findGift(moved.id)).credited_to).toBe(members[2]?.credit.id)
  })

  test('control: a page taken before the totals is waited for in a ring', async () => {
    const pageFirst = once(async (trx) => {
      await trx
        .updateTable('gift')
        .set({ credited_to: members[2]?.credit.id })
        .where('id', '=', moved.id)
        .execute()
      await creditAnother(trx)
    })
    expect(await ringsDuring(() => bookBeforePages(pageFirst))).toBe(1)
  })

  /** The one in the middle is held: each of both has one of the others by then. */
  function atOnce(first: Work, second: Work) {
    return ended(
      'select from member_total where credit_id = $1 for update',
      members[1]?.credit.id,
      [once(first), once(second)],
    )
  }

  function bookBeforePages(work: () => Promise<string>) {
    return ended('select from page_version where page = $1 for update', 'home', [
      once(book(gifts)),
      work,
    ])
  }

  async function creditAnother(trx: Trx) {
    const [from, , to] = members
    if (from && to)
      await moveCredit(trx, { giftId: moved.id, from: from.credit.id, to: to.credit.id })
  }

  async function putRight() {
    return await creditGift({
      giftPublicId: moved.public_id,
      creditPublicId: members[2]?.credit.public_id ?? null,
      reason: 'The donor wrote to us',
      actor: { id: null, label: 'Ruth' },
    })
  }
})

describe('a gift that is booked while what its team brought in lately is reckoned anew', () => {
  let gift: AGift

  beforeEach(async () => {
    await aPaidGift({ team })
    gift = await aStartedGift({ team })
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

  /** The campaign is held, so that the booking has the team's total and comes to what was lately after it. */
  function atOnce(first: Work, second: Work) {
    return ended('select from campaign_total where campaign_id = $1 for update', team.campaign_id, [
      once(first),
      once(second),
    ])
  }
})

describe('a gift to the campaign itself is booked while one to a team of it is', () => {
  let toCampaign: AGift
  let toTeam: AGift

  beforeEach(async () => {
    const { campaign_id: id } = team
    toCampaign = { ...(await aStartedGift({ team: null })), campaign_id: id }
    toTeam = await aStartedGift({ team })
  })

  test('F11: neither waits for the other in a ring', async () => {
    expect(await atOnce(book([toCampaign]), book([toTeam]))).toEqual(['done', 'done'])
  })

  test('control: the home page touched before the total of the campaign is waited for in a ring', async () => {
    const pageFirst = async (trx: Trx) => {
      await sql`select touch_page('home')`.execute(trx)
      await sql`select from campaign_total where campaign_id = ${team.campaign_id} for update`.execute(
        trx,
      )
    }
    const outcomes = await atOnce(book([toCampaign]), pageFirst)
    expect(outcomes.toSorted()).toEqual(['done', 'in a ring'])
  })

  function atOnce(first: Work, second: Work) {
    return ended('select from campaign_total where campaign_id = $1 for update', team.campaign_id, [
      once(first),
      once(second),
    ])
  }
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

type Work = (trx: Trx) => Promise<unknown>

/** In one transaction that is tried once; what it did is taken back, so that the books stay as they were. */
function once(work: Work) {
  return async () => {
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
}

async function ended(row: string, value: unknown, works: readonly (() => Promise<string>)[]) {
  const ends = await whileHeld(row, [value], works)
  return ends.map((end) => (end.status === 'fulfilled' ? end.value : String(end.reason)))
}
