import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { checkBooks } from '#db/books.ts'
import { aCampaign, aMember, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, findGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { AMember, ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { bookMovements } from './book-movements.server.ts'
import { creditGift } from './credit-gift.server.ts'
import {
  campaignOf,
  creditOf,
  heldOf,
  place,
  raisedBy,
  threeTeams,
  undo,
} from './testing/place-gifts.ts'

let oak: ATeam
let elm: ATeam
let ash: ATeam

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})
beforeEach(async () => {
  ;[oak, elm, ash] = await threeTeams()
})

describe('two at once', () => {
  test('F11: twenty pairs of moves in opposite directions end without a ring, and no cent is lost', async () => {
    const before = await campaignOf(oak)
    const tries = await triesSoFar()
    for (let pair = 0; pair < 20; pair++) {
      const [one, other] = await Promise.all([aPaidGift({ team: oak }), aPaidGift({ team: elm })])
      const moved = await Promise.all([place(one, [[elm, 5_000]]), place(other, [[oak, 5_000]])])
      expect(moved).toEqual(['placed', 'placed'])
    }
    expect((await triesSoFar()) - tries, 'none had to begin anew').toBe(40)
    expect(await raisedBy(oak)).toEqual({ raised: 100_000, gifts: 20 })
    expect(await raisedBy(elm)).toEqual({ raised: 100_000, gifts: 20 })
    expect((await campaignOf(oak)).raised_cents - before.raised_cents).toBe(200_000)
  })

  test('control: the same totals, taken as each comes to them, are waited for in a ring', async () => {
    const add = (first: ATeam, then: ATeam) =>
      db.transaction().execute(async (trx) => {
        for (const { id } of [first, then]) {
          await trx
            .updateTable('team_total')
            .set((is) => ({ raised_cents: is('raised_cents', '+', 0) }))
            .where('team_id', '=', id)
            .execute()
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      })
    const outcomes = await Promise.allSettled([add(oak, elm), add(elm, oak)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('a gift that is sent back in parts while it is moved about ends with what is left, where it is', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 10_000 })
    const moving = async () => {
      for (const team of [elm, ash, oak, elm]) {
        const left = await leftOf(gift)
        await place(gift, [
          [team, left - 10],
          [null, 10],
        ])
      }
    }
    const refunding = async () => {
      for (let count = 0; count < 4; count++) await bookMovements([aRefund(gift, 1_500)])
    }
    await Promise.all([moving(), refunding()])
    const held = await heldOf(gift)
    expect(Object.values(held).reduce((total, part) => total + part, 0)).toBe(4_000)
    expect(await checkBooks(pool)).toEqual([])
  })
})

describe('a move is taken back, and Ray is credited again, while another gift is credited to him', () => {
  let ray: AMember
  let moved: AGift
  let creditAnother: () => Promise<unknown>

  beforeEach(async () => {
    ray = await aMember(oak)
    moved = await aPaidGift({ team: oak, credited_to: ray.credit.id })
    await place(moved, [[elm, 5_000]])
    const other = await aPaidGift({ team: oak })
    creditAnother = () =>
      creditGift({
        giftPublicId: other.public_id,
        creditPublicId: ray.credit.public_id,
        reason: 'The donor wrote to us',
        actor: { id: null, label: 'Ruth' },
      })
  })

  test('F11: neither waits for the other in a ring', async () => {
    expect(await ringsAtOak([() => undo(moved), creditAnother])).toBe(0)
    expect(await creditOf(ray.credit.id)).toBe(10_000)
  })

  test('control: the page of the team touched before his total is waited for in a ring', async () => {
    const pageFirst = () =>
      inTransaction(async (trx) => {
        await sql`select touch_page(${`teams/${oak.slug}`})`.execute(trx)
        await sql`select from member_total where credit_id = ${ray.credit.id} for update`.execute(
          trx,
        )
      })
    expect(await ringsAtOak([pageFirst, creditAnother])).toBe(1)
  })

  async function ringsAtOak(works: readonly (() => Promise<unknown>)[]): Promise<number> {
    const page = 'select from page_version where page = $1 for update'
    return await ringsDuring(() => whileHeld(page, [`teams/${oak.slug}`], works))
  }
})

/** How many moves were begun: one that had to begin anew has used up a number of its own. */
async function triesSoFar(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select case when is_called then last_value else 0 end as count from gift_move_id_seq`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

async function leftOf({ id }: AGift) {
  const gift = await findGift(id)
  return gift.amount_cents - gift.refunded_cents - gift.lost_cents
}
