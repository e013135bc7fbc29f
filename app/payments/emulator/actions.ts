import { rowOf } from './api/lists.ts'
import { sessionOf } from './api/session-routes.ts'
import { loseDispute, openDispute, openInquiry, winDispute } from './money/disputes.ts'
import type { NewDispute } from './money/disputes.ts'
import { settleMovement } from './money/payments.ts'
import { failPayout, makeAutomaticPayout } from './money/payouts.ts'
import { failRefund, finishRefund, makeRefund } from './money/refunds.ts'
import {
  bounceSession,
  expireDueSessions,
  expireSession,
  paySession,
  settleSession,
} from './money/sessions.ts'
import type { PageVisit } from './money/sessions.ts'
import { goodCard, poorCard } from './money/cards.ts'
import { cancelSubscription, payInvoice, renewSubscription } from './money/subscriptions.ts'
import type { World } from './world.ts'

export interface Payment extends PageVisit {
  /** When it happened; now when left out. Lets a demo have a past. */
  readonly createdAt?: Date | undefined
}

export type PaymentOutcome =
  | {
      readonly kind: 'paid' | 'processing'
      readonly paymentId: string | null
      readonly chargeId: string | null
    }
  | { readonly kind: 'asks-bank' }
  | { readonly kind: 'declined'; readonly message: string }

export interface DashboardRefund {
  readonly amount?: number | undefined
  readonly createdAt?: Date | undefined
}

export interface Renewal {
  /** Whether the bank says yes to the card on file. */
  readonly declined?: boolean | undefined
  readonly createdAt?: Date | undefined
}

export type Actions = ReturnType<typeof makeActions>

/** What happens at Stripe without the app: donors pay, banks take back, days go by. */
export function makeActions(world: World) {
  const { tables } = world.store

  function act<Result>(at: Date | undefined, action: () => Result): Result {
    try {
      return world.datedBack(at, action)
    } finally {
      world.store.commit()
    }
  }

  return {
    /** Pays a session as its hosted page does, at once. */
    pay(sessionId: string, visit: Payment = {}): PaymentOutcome {
      const { createdAt, ...rest } = visit
      return act(createdAt, () => {
        const outcome = paySession(world, rowOf(tables, 'checkout.session', sessionId), rest)
        if (outcome.kind === 'declined' || outcome.kind === 'asks-bank') return outcome
        const payment = tables.payment_intent.get(outcome.session.payment ?? '')
        return {
          kind: outcome.kind,
          paymentId: payment?.id ?? null,
          chargeId: payment?.charge ?? null,
        }
      })
    },
    /** The money of a bank debit has come. */
    settle(sessionId: string, createdAt?: Date): void {
      act(createdAt, () => settleSession(world, sessionOf(world, sessionId)))
    },
    /** The bank says no to a bank debit, before its money came or after (F8). */
    bounce(sessionId: string, createdAt?: Date): void {
      act(createdAt, () => bounceSession(world, sessionOf(world, sessionId)))
    },
    /** Closes one page. */
    expire(sessionId: string): void {
      act(undefined, () => expireSession(world, rowOf(tables, 'checkout.session', sessionId)))
    },
    /** Closes every page whose time is over. */
    expireDue(): void {
      act(undefined, () => expireDueSessions(world))
    },
    /** Staff refund in Stripe's own dashboard; returns the refund's id. */
    refundInDashboard(chargeId: string, { amount, createdAt }: DashboardRefund = {}): string {
      return act(
        createdAt,
        () => makeRefund(world, rowOf(tables, 'charge', chargeId), { amount }).id,
      )
    },
    finishRefund(refundId: string): void {
      act(undefined, () => finishRefund(world, rowOf(tables, 'refund', refundId)))
    },
    failRefund(refundId: string): void {
      act(undefined, () => failRefund(world, rowOf(tables, 'refund', refundId)))
    },
    /** Returns the dispute's id. */
    openDispute(chargeId: string, wanted: NewDispute = {}, createdAt?: Date): string {
      return act(createdAt, () => openDispute(world, chargeId, wanted).id)
    },
    /** The donor's bank asks first, and no money moves; returns the dispute's id. */
    openInquiry(chargeId: string, createdAt?: Date): string {
      return act(createdAt, () => openInquiry(world, chargeId, {}).id)
    },
    settleDispute(disputeId: string, outcome: 'won' | 'lost', createdAt?: Date): void {
      const settle = outcome === 'won' ? winDispute : loseDispute
      act(createdAt, () => settle(world, rowOf(tables, 'dispute', disputeId)))
    },
    /** A month of a subscription passes, and the card on file is charged; returns the invoice's id. */
    renew(subscriptionId: string, { declined, createdAt }: Renewal = {}): string {
      return act(createdAt, () => {
        const subscription = rowOf(tables, 'subscription', subscriptionId)
        return renewSubscription(world, subscription, cardOnFile(declined)).id
      })
    },
    /** The payment of an unpaid month is tried again. */
    retryInvoice(invoiceId: string, { declined, createdAt }: Renewal = {}): void {
      act(createdAt, () =>
        payInvoice(world, rowOf(tables, 'invoice', invoiceId), cardOnFile(declined)),
      )
    },
    /** Stripe has tried often enough, and ends a subscription whose months stay unpaid. */
    giveUp(subscriptionId: string, createdAt?: Date): void {
      act(createdAt, () =>
        cancelSubscription(world, rowOf(tables, 'subscription', subscriptionId), 'payment_failed'),
      )
    },
    /** Staff end a subscription in Stripe's own dashboard. */
    cancelInDashboard(subscriptionId: string, createdAt?: Date): void {
      act(createdAt, () => cancelSubscription(world, rowOf(tables, 'subscription', subscriptionId)))
    },
    /** The daily payout of all that is on the balance; returns its id, or `null` when there is nothing. */
    payout(createdAt?: Date): string | null {
      return act(createdAt, () => makeAutomaticPayout(world)?.id ?? null)
    },
    failPayout(payoutId: string): void {
      act(undefined, () => failPayout(world, rowOf(tables, 'payout', payoutId)))
    },
    /** Writes the balance transactions that `lateMovements` held back. */
    settleMovements(): void {
      act(undefined, () => {
        for (const charge of tables.charge.oldestFirst())
          if (charge.status === 'succeeded' && charge.movement === null)
            settleMovement(world, charge)
      })
    },
  }
}

function cardOnFile(declined = false) {
  return { kind: 'card' as const, card: declined ? poorCard : goodCard, wallet: null }
}
