import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import { aGiftByHand, aHand } from '#app/contributions/testing/money-by-hand.ts'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aCharge, aFailedCharge } from '#db/testing/money-lines.ts'
import { wholePayment } from '#db/testing/sales.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { sql } from 'kysely'
import { aHeldOrder, aPaidOrder, pay, refundsOf } from '../tickets/money/testing/paid.ts'
import { anOuting, aCart } from '../tickets/testing/tickets.ts'
import type { AnOuting } from '../tickets/testing/tickets.ts'
import { anInvoicePayment, bookPayment, giveUpSponsorship } from './testing/invoices.ts'
import { aSponsor, reread } from './testing/sponsors.ts'

// A payment is booked that befalls what was promised, while a captain of the same team logs money by hand.

let outing: AnOuting
let log: () => Promise<unknown>

beforeAll(() => anOrganization({ time_zone: 'America/Chicago' }))
beforeEach(async () => {
  outing = await anOuting({ capacity: 4 })
  const captain = await aHand('Denise Kowalski')
  log = () => logContribution(aGiftByHand(outing.team, captain))
})

describe('neither waits for the other in a ring', () => {
  test('F11: when the places are somebody else’s by then, and all of it goes back', async () => {
    const { sale } = await aHeldOrder(aCart(outing))
    await closeSale(sale.public_id)
    await aPaidOrder(aCart(outing))
    expect(await ringsBeside(() => pay(sale))).toBe(0)
    expect(await refundsOf(sale)).toEqual([48_000])
  })

  test('F11: when it pays an invoice, whose check is expected no more', async () => {
    const sale = await anInvoicePayment(await aSponsor(outing))
    expect(await ringsBeside(() => bookPayment(sale))).toBe(0)
  })

  test('F11: when the invoice is no longer open', async () => {
    const sponsor = await aSponsor(outing)
    const sale = await anInvoicePayment(sponsor)
    await giveUpSponsorship(sponsor)
    expect(await ringsBeside(() => bookPayment(sale))).toBe(0)
    expect(await refundsOf(sale)).toEqual([100_000])
  })

  test('F11: when its bank takes it back, and the invoice is owed again', async () => {
    const sponsor = await aSponsor(outing)
    const charge = await bookPayment(await anInvoicePayment(sponsor))
    expect(await ringsBeside(() => bookMovements([aFailedCharge(charge)]))).toBe(0)
    expect(await reread(sponsor.key)).toMatchObject({ way: 'invoice' })
  })
})

test('control: a record that is written before the totals move is waited for in a ring', async () => {
  const recordFirst = () =>
    inTransaction(async (trx) => {
      const actor = { id: null, label: 'the test' }
      await recordChange(trx, { actor, action: 'refund-sale', subjectKind: 'sale', subjectId: '1' })
      await sql`select from team_total where team_id = ${outing.team.id} for update`.execute(trx)
    })
  expect(await ringsBeside(recordFirst)).toBe(1)
})

describe('two batches of payments for places at the same two events', () => {
  let other: AnOuting

  beforeEach(async () => {
    other = await anOuting()
  })

  test('F11: are booked one after the other, and neither waits in a ring', async () => {
    const charges: MoneyMovement[] = []
    for (const at of [outing, other, other, outing]) {
      const { sale } = await aHeldOrder(aCart(at, { Single: 1 }))
      charges.push(aCharge(wholePayment(sale)))
    }
    const one = () => bookMovements([...charges.slice(0, 1), ...charges.slice(2, 3)])
    const two = () => bookMovements([...charges.slice(1, 2), ...charges.slice(3, 4)])
    expect(await ringsAtFirstEvent([one, two])).toBe(0)
  })

  test('control: events locked in the order of the payments are waited for in a ring', async () => {
    const locking = (events: readonly AnOuting[]) => () =>
      inTransaction(async (trx) => {
        for (const { id } of events)
          await sql`select from event where id = ${id} for update`.execute(trx)
      })
    const works = [locking([outing, other]), locking([other, outing])]
    expect(await ringsAtFirstEvent(works)).toBe(1)
  })

  async function ringsAtFirstEvent(works: readonly (() => Promise<unknown>)[]): Promise<number> {
    const event = 'select from event where id = $1 for update'
    return await ringsDuring(() => whileHeld(event, [outing.id], works))
  }
})

/** Whoever comes to the record has by then what they take before it. */
async function ringsBeside(work: () => Promise<unknown>): Promise<number> {
  return await ringsDuring(async () => {
    const record = 'select pg_advisory_xact_lock(hashtext($1))'
    const ends = await whileHeld(record, ['audit_log'], [work, log])
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  })
}
