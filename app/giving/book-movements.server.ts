import { sql } from 'kysely'
import type { Journal } from '#app/ledger/journal.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction, isDatabaseAway } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { applyMovement, fits } from './apply-movement.ts'
import { findKnownPayments, saveKnownGifts } from './gifts-in-book.server.ts'
import { chargeIdOf } from './payments-in-book.ts'
import type { PaymentsInBook } from './payments-in-book.ts'
import { journalOf } from './journal-of.ts'
import { noteRefunds } from './note-refunds.server.ts'
import { noteFacts } from './note-facts.server.ts'
import { placeMonths } from './monthly/place-months.server.ts'
import { saveKnownSales } from './sales-in-book.server.ts'
import { seatSales } from './sales/seat-sales.server.ts'
import { tellOfSales } from './sales/tell-of-sales.server.ts'
import { sendBackLate } from './monthly/send-back-late.server.ts'
import { tellOfGifts } from './tell-of-gifts.server.ts'

/**
 * Books lines of Stripe's book, oldest first, in one transaction: the journal, the totals, the gift's state, its receipt
 * and the messages that follow. A line that is booked already is left out, so it may be called with the same lines by the
 * donor's return, the webhook's worker and the nightly catch-up at once, in any order (F6, I26).
 * @returns how many lines were new.
 */
export async function bookMovements(movements: readonly MoneyMovement[]): Promise<number> {
  if (movements.length === 0) return 0
  const ordered = inOrder(movements)
  try {
    return await inTransaction((trx) => book(trx, ordered))
  } catch (error) {
    if (ordered.length === 1 || isDatabaseAway(error)) throw error
    log.warn(
      { err: error, lines: ordered.length },
      'a batch of money lines was refused; booking one by one',
    )
    return await bookOneByOne(ordered)
  }
}

/**
 * One line that the database refuses must not keep the others out, but those of its own charge: what undoes a charge is never
 * booked without it. All that is left out is tried again with the next catch-up.
 */
async function bookOneByOne(movements: readonly MoneyMovement[]): Promise<number> {
  let booked = 0
  const failures: unknown[] = []
  const leftOut = new Set<string>()
  for (const movement of movements) {
    const chargeId = chargeIdOf(movement)
    if (chargeId !== null && leftOut.has(chargeId)) continue
    try {
      booked += await inTransaction((trx) => book(trx, [movement]))
    } catch (error) {
      if (isDatabaseAway(error)) throw error
      if (chargeId !== null) leftOut.add(chargeId)
      failures.push(error)
      log.error({ err: error, movement: movement.id }, 'a money line could not be booked')
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} money lines could not be booked`)
  return booked
}

/** Oldest first; in the same second a charge before what takes it back, and that before what gives it again. */
function inOrder(movements: readonly MoneyMovement[]): MoneyMovement[] {
  const unique = new Map(movements.map((movement) => [movement.id, movement]))
  return [...unique.values()].toSorted(
    (a, b) =>
      a.createdAt.getTime() - b.createdAt.getTime() ||
      stepOf(a) - stepOf(b) ||
      a.id.localeCompare(b.id),
  )
}

function stepOf({ type }: MoneyMovement): number {
  switch (type) {
    case 'charge':
      return 0
    case 'charge_failure':
    case 'refund':
    case 'dispute':
    case 'payout':
    case 'fee':
    case 'other':
      return 1
    case 'refund_failure':
    case 'dispute_reversal':
    case 'payout_failure':
      return 2
  }
}

async function book(trx: Trx, movements: readonly MoneyMovement[]): Promise<number> {
  const fresh = await placeMonths(trx, await storeNewLines(trx, movements))
  if (fresh.length === 0) return 0
  const payments = await findKnownPayments(trx, fresh)
  const journals = fresh
    .filter((movement) => !isNothing(movement))
    .map((movement) => bookOne(movement, payments))
  const currency = fresh[0]?.currency ?? 'usd'
  const changes = payments.changes()
  // Before the totals move, since by then each gift must say how it was paid.
  await saveKnownSales(trx, payments.changesOfSales())
  // And before any total is locked, since what is promised of an event is locked before.
  const seating = await seatSales(trx, payments.changesOfSales())
  await saveKnownGifts(trx, changes)
  await postJournals(trx, currency, [...journals, ...seating.moves])
  await noteRefunds(trx, fresh, payments)
  const settled = await noteFacts(trx, fresh)
  await tellOfGifts(trx, [...changes, ...settled])
  await tellOfSales(trx, payments.changesOfSales())
  for (const change of seating.records) await recordChange(trx, change)
  await sendBackLate(trx, fresh)
  return fresh.length
}

/** Stores the lines as read and says which were not there: of two transactions at once the second waits, then finds none (I7). */
async function storeNewLines(
  trx: Trx,
  movements: readonly MoneyMovement[],
): Promise<MoneyMovement[]> {
  const { rows } = await sql<{ id: string }>`
    insert into stripe_balance_transaction
      (id, type, reporting_category, amount, fee, net, currency, source_id, created_at, available_at)
    select * from unnest(
      ${movements.map((line) => line.id)}::text[], ${movements.map((line) => line.type)}::text[],
      ${movements.map((line) => line.reportingCategory)}::text[], ${movements.map((line) => line.amount)}::bigint[],
      ${movements.map((line) => line.fee)}::bigint[], ${movements.map((line) => line.net)}::bigint[],
      ${movements.map((line) => line.currency)}::text[], ${movements.map(sourceIdOf)}::text[],
      ${movements.map((line) => line.createdAt)}::timestamptz[], ${movements.map((line) => line.availableAt)}::timestamptz[])
    on conflict (id) do nothing
    returning id
  `.execute(trx)
  const fresh = new Set(rows.map((row) => row.id))
  return movements.filter((line) => fresh.has(line.id))
}

function bookOne(movement: MoneyMovement, payments: PaymentsInBook): Journal {
  const payment = payments.of(movement)
  if (
    movement.source.kind === 'charge' &&
    movement.type === 'charge' &&
    !(payment && fits(payment, movement))
  ) {
    log.error({ movement: movement.id }, 'a payment fits no gift; it is booked to suspense')
    return journalOf(movement, undefined)
  }
  const journal = journalOf(movement, payment)
  if (payment) payments.change(applyMovement(payment, movement), movement)
  return journal
}

/** The id, at Stripe, of what a line is about. */
function sourceIdOf({ source }: MoneyMovement): string | null {
  switch (source.kind) {
    case 'charge':
      return source.chargeId
    case 'refund':
      return source.refundId
    case 'dispute':
      return source.disputeId
    case 'payout':
      return source.payoutId
    case 'other':
      return source.id
  }
}

function isNothing({ amount, fee }: MoneyMovement): boolean {
  return amount === 0 && fee === 0
}
