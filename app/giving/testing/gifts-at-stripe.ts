import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import type { GiftWish } from '../gift-wish.ts'
import { startGift } from '../start-gift.server.ts'
import { workInbox } from '../work-inbox.server.ts'

// Gifts to one team that are paid on Stripe's page, whose notices come and are worked off.

/** Who sends gifts back in a test. */
export const actor = { id: null, label: 'a test' }

export type GiftsAtStripe = Awaited<ReturnType<typeof startGiftsAtStripe>>

interface BegunGift {
  readonly id: string
}

export async function startGiftsAtStripe() {
  const stripe = await startTestStripe()
  await anOrganization()
  let team: ATeam

  /** Another team, and a Stripe without faults. */
  async function afresh(): Promise<void> {
    team = await aTeam()
    behave(stripe)
  }

  function wish(amount: number): GiftWish {
    return {
      teamSlug: team.slug,
      amount: cents(amount),
      coverFee: false,
      monthly: false,
      shownName: null,
      message: null,
      askedBy: null,
      anonymous: false,
      hideAmount: false,
      newsletter: false,
      dedication: null,
      browserHash: Math.random().toString(36),
    }
  }

  async function begin(amount: number): Promise<BegunGift> {
    const started = await startGift(wish(amount))
    if (started.kind !== 'ready') throw new Error(started.kind)
    return { id: started.giftId }
  }

  /** @returns the charge's id. */
  async function pay(gift: BegunGift): Promise<string> {
    const paid = stripe.pay(await checkoutOf(gift), {
      email: 'donor@example.org',
      name: 'Ida Novak',
    })
    if (paid.kind !== 'paid' || !paid.chargeId) throw new Error(paid.kind)
    return paid.chargeId
  }

  async function paidGift(amount: number): Promise<BegunGift> {
    const gift = await begin(amount)
    await pay(gift)
    await told()
    return gift
  }

  /** Every notice has been delivered and worked off as far as it can be now. */
  async function told(): Promise<void> {
    await stripe.deliverAll()
    await workInbox()
  }

  /** An hour later by our clock, and told again. */
  async function later(): Promise<void> {
    shiftClock(3_700_000)
    try {
      await told()
    } finally {
      shiftClock(0)
    }
  }

  async function totals() {
    const row = await db
      .selectFrom('team_total')
      .selectAll()
      .where('team_id', '=', team.id)
      .executeTakeFirstOrThrow()
    return { raised: row.raised_cents, gifts: row.gift_count }
  }

  return {
    stripe,
    afresh,
    wish,
    begin,
    pay,
    paidGift,
    told,
    later,
    totals,
    waiting,
    checkoutOf,
    chargeOf,
  }
}

function behave(stripe: TestStripe): void {
  stripe.faults.clear()
  Object.assign(stripe.webhooks.controls, {
    paused: false,
    copies: 1,
    drop: 0,
    delayMs: 0,
    shuffled: false,
  })
  stripe.settings.lateMovements = false
  stripe.settings.newRefunds = 'succeeded'
  stripe.settings.lateDebitFailures = 'dispute'
}

async function checkoutOf({ id }: BegunGift): Promise<string> {
  const row = await db
    .selectFrom('gift')
    .select('checkout_id')
    .where('public_id', '=', id)
    .executeTakeFirstOrThrow()
  return row.checkout_id ?? ''
}

async function chargeOf({ id }: BegunGift): Promise<string> {
  const { charge_id } = await db
    .selectFrom('gift')
    .select('charge_id')
    .where('public_id', '=', id)
    .executeTakeFirstOrThrow()
  return charge_id ?? ''
}

/** Notices that are not worked off. */
async function waiting(): Promise<number> {
  const rows = await db
    .selectFrom('stripe_event')
    .select('id')
    .where('processed_at', 'is', null)
    .where('quarantined_why', 'is', null)
    .execute()
  return rows.length
}
