import { payments } from '#app/payments/payments.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { compareBalance } from './compare-balance.server.ts'
import { bookMovementsSince } from './fetch-movements.server.ts'
import { refreshAllMonthly } from './monthly/refresh-monthly.server.ts'
import { beginCatchUp, noteCaughtUp, noteFailedCatchUp } from './note-catch-up.server.ts'
import { storeNotices } from './receive-notice.server.ts'
import {
  refreshCheckout,
  refreshDispute,
  refreshPayout,
  refreshRefund,
} from './refresh-facts.server.ts'
import { workInbox } from './work-inbox.server.ts'

const DAY = 86_400_000

export interface Reconciliation {
  /** Lines of Stripe's book that ours had not: news that never came. */
  readonly linesBooked: number
  /** Notices that Stripe could not deliver and that were fetched instead. */
  readonly noticesFetched: number
  /** Gifts, refunds, disputes and payouts whose end was not known and that were asked about again. */
  readonly asked: number
  /** The lines themselves, by their ids at Stripe. */
  readonly lines: readonly string[]
  /** What lies at Stripe by its own word and by our book; `null` when money moved each time that both were read. */
  readonly both: { readonly stripes: number; readonly ours: number } | null
}

/**
 * Catches up with Stripe whatever its notices did: reads its book from three days before our newest line (thirty days at
 * first, or from `since`), fetches notices it could not deliver, asks about everything that is still open, and compares
 * the balance there with our book.
 * @throws PaymentsBusyError when Stripe could not answer for now; it may be run again at any time.
 */
export async function reconcile(since?: Date): Promise<Reconciliation> {
  const run = await beginCatchUp()
  try {
    const found = await catchUp(since)
    await noteCaughtUp(run, found)
    return found
  } catch (error) {
    await noteFailedCatchUp(run, error)
    throw error
  }
}

async function catchUp(since?: Date): Promise<Reconciliation> {
  const from = since ?? (await catchUpFrom())
  const { booked: linesBooked, lines } = await bookMovementsSince(from)
  const noticesFetched = await fetchUndelivered(from)
  await workInbox()
  const asked = await askAboutOpen()
  const compared = await compareBalance()
  log.info({ linesBooked, noticesFetched, asked }, 'caught up with the payment company')
  const { both } = compared
  return { linesBooked, lines: [...lines, ...compared.lines], noticesFetched, asked, both }
}

async function catchUpFrom(): Promise<Date> {
  const { newest } = await db
    .selectFrom('stripe_balance_transaction')
    .select(({ fn }) => fn.max('created_at').as('newest'))
    .executeTakeFirstOrThrow()
  const months = new Date(now().getTime() - 30 * DAY)
  return newest ? new Date(Math.min(newest.getTime(), now().getTime()) - 3 * DAY) : months
}

async function fetchUndelivered(from: Date): Promise<number> {
  let stored = 0
  for await (const page of payments().listUndeliveredNotices({ createdFrom: from }))
    if (page.length > 0) stored += await storeNotices(db, page)
  return stored
}

async function askAboutOpen(): Promise<number> {
  const gifts = await db
    .selectFrom('gift')
    .select('checkout_id')
    .where('checkout_id', 'is not', null)
    .where((or) =>
      or.or([
        or('status', '=', 'processing'),
        or.and([or('status', '=', 'started'), or('checkout_expires_at', '<', now())]),
      ]),
    )
    .execute()
  const disputes = await db
    .selectFrom('dispute')
    .select('stripe_dispute_id')
    .where('settled_at', 'is', null)
    .execute()
  const refunds = await db
    .selectFrom('refund')
    .select('stripe_refund_id')
    .where('status', '=', 'pending')
    .where('stripe_refund_id', 'is not', null)
    .execute()
  const payouts = await db
    .selectFrom('payout')
    .select('stripe_payout_id')
    .where((or) =>
      or.or([
        or('status', 'in', ['pending', 'in-transit']),
        or.and([
          or('status', '=', 'paid'),
          or('automatic', '=', true),
          or('opened_at', 'is', null),
        ]),
      ]),
    )
    .execute()
  for (const { checkout_id } of gifts) if (checkout_id) await refreshCheckout(checkout_id)
  for (const { stripe_dispute_id } of disputes) await refreshDispute(stripe_dispute_id)
  for (const { stripe_refund_id } of refunds)
    if (stripe_refund_id) await refreshRefund(stripe_refund_id)
  for (const { stripe_payout_id } of payouts) await refreshPayout(stripe_payout_id)
  const monthly = await refreshAllMonthly()
  return gifts.length + disputes.length + refunds.length + payouts.length + monthly
}
