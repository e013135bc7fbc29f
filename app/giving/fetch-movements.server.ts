import { sql } from 'kysely'
import { payments } from '#app/payments/payments.server.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db } from '#app/platform/database.server.ts'
import { bookMovements } from './book-movements.server.ts'
import { chargeIdOf } from './payments-in-book.ts'

/** What was booked of Stripe's book. */
export interface BookedLines {
  readonly booked: number
  /** The ids of those that ours had not when they were read. */
  readonly lines: readonly string[]
}

/**
 * Books every line that Stripe's book has from a moment on and ours has not; up to Stripe's own now, since our clock may be
 * behind it (F15).
 * @throws PaymentsBusyError when Stripe could not answer for now; what was booked by then stays.
 */
export async function bookMovementsSince(from: Date): Promise<BookedLines> {
  return await bookPages(payments().listMovements({ createdFrom: from }))
}

/**
 * Books every line that is new since this process looked last, or since `from` when that is less long ago or it never did.
 * A crowd's lines so are read once each. One that Stripe's book shows late, behind others, is not found so; whoever was
 * told of it asks for it by name.
 * @throws PaymentsBusyError when Stripe could not answer for now; what was booked by then stays.
 */
export async function bookNewMovements(from: Date): Promise<void> {
  const last = lastRead
  // Until all that follows is booked, so that nothing is passed over should something fail.
  lastRead = undefined
  if (last && last.createdAt >= from) {
    const { heads } = await bookPages(payments().listMovementsAfter(last.id))
    lastRead = heads.at(-1) ?? last
  } else {
    const { heads } = await bookPages(payments().listMovements({ createdFrom: from }))
    lastRead = heads[0]
  }
}

let lastRead: MoneyMovement | undefined

/** What is booked in a list of lines, and the newest line of each page. */
async function bookPages(
  pages: AsyncIterable<MoneyMovement[]>,
): Promise<BookedLines & { heads: MoneyMovement[] }> {
  let booked = 0
  const lines: string[] = []
  const heads: MoneyMovement[] = []
  const unknown: MoneyMovement[] = []
  const bookUnknown = async () => {
    const found = await withTheirHistory(unknown.splice(0))
    // A line that is told of by two of the same charge came along twice.
    lines.push(...new Set(found.map(({ id }) => id)))
    booked += await bookFetched(found)
  }
  for await (const page of pages) {
    heads.push(...page.slice(0, 1))
    unknown.push(...(await withoutKnown(page)))
    // What undoes a charge comes with it, so that a long absence may be booked in portions, newest first.
    if (unknown.length >= 1000) await bookUnknown()
  }
  await bookUnknown()
  return { booked, lines, heads }
}

/** Books every line that some charges have caused so far. */
export async function bookMovementsOfCharges(chargeIds: readonly string[]): Promise<number> {
  const found: MoneyMovement[] = []
  for (const chargeId of chargeIds)
    found.push(...(await payments().findMovementsOfCharge(chargeId)))
  return bookFetched(await withoutKnown(found))
}

/**
 * Books every line that an automatic payout is made of and we have not.
 * @returns the ids of all its lines, its own among them.
 */
export async function bookMovementsOfPayout(payoutId: string): Promise<string[]> {
  const found: MoneyMovement[] = []
  for await (const page of payments().listMovementsOfPayout(payoutId)) found.push(...page)
  await bookFetched(await withTheirHistory(await withoutKnown(found)))
  return found.map(({ id }) => id)
}

/** A charge of a monthly gift bears nothing of ours: its month is asked for before it is booked. */
async function bookFetched(movements: readonly MoneyMovement[]): Promise<number> {
  return await bookMovements(await payments().withMonths(movements))
}

async function withoutKnown(movements: readonly MoneyMovement[]): Promise<MoneyMovement[]> {
  if (movements.length === 0) return []
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
  if (charges.size === 0) return [...movements]
  const history: MoneyMovement[] = []
  for (const chargeId of charges)
    if (chargeId !== null) history.push(...(await payments().findMovementsOfCharge(chargeId)))
  return [...movements, ...(await withoutKnown(history))]
}
