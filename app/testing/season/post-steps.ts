import fc from 'fast-check'
import { expect } from 'vitest'
import { fulfilGift } from '#app/giving/fulfil-gift.server.ts'
import { reconcile } from '#app/giving/reconcile.server.ts'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { which } from './drawn.ts'
import { pick } from './pick.ts'
import type { World } from './world.ts'

/** How we hear of what happened at Stripe, and what it pays out. */
export const postStep = fc.oneof(
  fc.record({ do: fc.constant('come back' as const), which }),
  fc.record({
    do: fc.constantFrom(
      'payout' as const,
      'late lines' as const,
      'tell' as const,
      'tell two' as const,
      'catch up' as const,
    ),
  }),
  fc.record({ do: fc.constant('payout fails' as const), which }),
  fc.record({
    do: fc.constant('notices' as const),
    how: fc.constantFrom('lost' as const, 'held' as const, 'fourfold' as const, 'honest' as const),
  }),
  fc.record({
    do: fc.constant('break' as const),
    how: fc.constantFrom(
      'reset-before' as const,
      'reset-after' as const,
      'server-error' as const,
      'malformed' as const,
    ),
  }),
)
type PostStep = typeof postStep extends fc.Arbitrary<infer Value> ? Value : never

export async function hear(step: PostStep, world: World): Promise<void> {
  const { stripe, plain } = world
  switch (step.do) {
    case 'payout': {
      const id = stripe.payout()
      expect(id !== null).toBe(plain.bank.unpaid > 0)
      if (id !== null) plain.bank.payOut(id)
      return
    }
    case 'payout fails': {
      const payout = pick(
        plain.bank.payouts.filter(({ failed }) => !failed),
        step.which,
      )
      if (!payout) return
      stripe.failPayout(payout.id)
      payout.failed = true
      return plain.bank.line(payout.amount)
    }
    case 'come back': {
      const gift = pick(
        plain.gifts.filter(({ by }) => by !== 'hand'),
        step.which,
      )
      if (gift) await fulfilGift(gift.id)
      return
    }
    case 'tell':
    case 'tell two':
      await stripe.deliverAll()
      await Promise.all(step.do === 'tell' ? [workInbox()] : [workInbox(), workInbox()])
      return
    case 'catch up':
      // Stripe may have been made to break; then it is tried the next night.
      await reconcile().catch(() => {})
      return
    case 'late lines':
      stripe.settings.lateMovements = true
      return
    case 'notices':
      return notices(step.how, world)
    case 'break':
      stripe.faults.add({ kind: step.how, on: 'GET /v1/', times: 1 })
  }
}

function notices(how: 'lost' | 'held' | 'fourfold' | 'honest', { stripe }: World): void {
  switch (how) {
    case 'lost':
      stripe.webhooks.controls.drop = 5
      return
    case 'held':
      Object.assign(stripe.webhooks.controls, { paused: true, shuffled: true })
      return
    case 'fourfold':
      stripe.webhooks.controls.copies = 4
      return
    case 'honest':
      Object.assign(stripe.webhooks.controls, {
        paused: false,
        copies: 1,
        drop: 0,
        shuffled: false,
      })
  }
}
