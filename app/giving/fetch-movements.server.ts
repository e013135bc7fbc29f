import { sql } from 'kysely'
import { payments } from '#app/payments/payments.server.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db } from '#app/platform/database.server.ts'
import { bookMovements } from './book-movements.server.ts'
import { chargeIdOf } from './gifts-in-book.server.ts'

/**
 * Books every line that Stripe's book has for a period and ours has not.
 * @returns how many were new to us.
 * @throws PaymentsBusyError when Stripe could not answer for now; what was booked by then stays.
 */
export async function bookMovementsBetween(from: Date, to: Date): Promise<number> {
  let booked = 0
  const unknown: MoneyMovement[] = []
  for await (const page of payments().listMovements({ createdFrom: from, createdTo: to })) {
    unknown.push(...(await withoutKnown(page)))
    // Newest come first; a long absence is booked in portions all the same, since what undoes a charge comes with it.
    if (unknown.length >= 1000)
      booked += await bookMovements(await withTheirHistory(unknown.splice(0)))
  }
  return booked + (await bookMovements(await withTheirHistory(unknown)))
}

/** Books every line that some charges have caused so far. */
export async function bookMovementsOfCharges(chargeIds: readonly string[]): Promise<number> {
  const found: MoneyMovement[] = []
  for (const chargeId of chargeIds)
    found.push(...(await payments().findMovementsOfCharge(chargeId)))
  return bookMovements(await withoutKnown(found))
}

/**
 * Books every line that an automatic payout is made of and we have not.
 * @returns the ids of all its lines, its own among them.
 */
export async function bookMovementsOfPayout(payoutId: string): Promise<string[]> {
  const found: MoneyMovement[] = []
  for await (const page of payments().listMovementsOfPayout(payoutId)) found.push(...page)
  await bookMovements(await withTheirHistory(await withoutKnown(found)))
  return found.map(({ id }) => id)
}

async function withoutKnown(movements: readonly MoneyMovement[]): Promise<MoneyMovement[]> {
  const { rows } = await sql<{ id: string }>`
    select id from stripe_balance_transaction where id = any(${movements.map(({ id }) => id)}::text[])
  `.execute(db)
  const known = new Set(rows.map((row) => row.id))
  return movements.filter(({ id }) => !known.has(id))
}

/**
 * What undoes a charge, or undoes that, is never booked before what it undoes: with each such line comes all that Stripe's
 * book has of its charge by now (F6).
 */
async function withTheirHistory(movements: readonly MoneyMovement[]): Promise<MoneyMovement[]> {
  const charges = new Set(movements.filter(({ type }) => type !== 'charge').map(chargeIdOf))
  const history: MoneyMovement[] = []
  for (const chargeId of charges)
    if (chargeId !== null) history.push(...(await payments().findMovementsOfCharge(chargeId)))
  return [...movements, ...(await withoutKnown(history))]
}
