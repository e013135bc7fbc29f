import type { Hand } from '#app/contributions/hand.ts'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { reconcile } from '#app/giving/reconcile.server.ts'
import { makeRefundJob } from '#app/giving/make-refund.server.ts'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { DatabaseProxy } from '#app/testing/database-proxy.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { emptyDatabase } from '#db/testing/empty-database.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { feeOf, PlainBank } from './plain-bank.ts'
import { leftOf, PlainSeason } from './plain-season.ts'
import type { PlainGift } from './plain-season.ts'
import { leftOfSale } from './plain-sale.ts'
import type { PlainSale } from './plain-sale.ts'

export const DONORS = [
  'walter@example.org',
  'anna@example.org',
  'lee@example.org',
  'mei@example.org',
]

export interface World {
  readonly stripe: TestStripe
  readonly proxy: DatabaseProxy
  readonly teams: readonly ATeam[]
  /** 0 and 1 are of staff, 2 is a captain. */
  readonly hands: readonly [Hand, Hand, Hand]
  readonly plain: PlainSeason
}

/** Nothing has happened yet: not to us, nor at Stripe. */
export async function aWorld(stripe: TestStripe, proxy: DatabaseProxy): Promise<World> {
  proxy.calmDown()
  calmDown(stripe)
  stripe.forgetAll()
  await stripe.deliverAll()
  await emptyDatabase()
  await anOrganization()
  const teams = []
  for (let count = 0; count < 3; count++) teams.push(await aTeam())
  const hands = [await aHand('Ruth'), await aHand('Ana'), await aHand('Denise')] as const
  return { stripe, proxy, teams, hands, plain: new PlainSeason(new PlainBank()) }
}

/** The slug of a place; the campaign itself has none. */
export function slugOf({ teams }: World, place: number): string | null {
  return teams[place]?.slug ?? null
}

function calmDown(stripe: TestStripe): void {
  stripe.faults.clear()
  Object.assign(stripe.webhooks.controls, { paused: false, copies: 1, drop: 0, shuffled: false })
  Object.assign(stripe.settings, { lateMovements: false, newRefunds: 'succeeded' })
}

/** Nothing breaks any more, and everybody does once more what they do every night: from then on our book says what is so. */
export async function theMorningAfter({ stripe, plain }: World): Promise<void> {
  calmDown(stripe)
  stripe.settleMovements()
  for (const gift of plain.gifts) if (gift.state === 'paid' && !gift.lined) noteLine(plain, gift)
  for (const sale of plain.sales) if (!sale.lined) noteSaleLine(plain, sale)
  await stripe.deliverAll()
  // Two hours later, so that whatever waits for its time has come to it.
  shiftClock(2 * 3_600_000)
  try {
    await workInbox()
    const asked = await db
      .selectFrom('refund')
      .select('id')
      .where('status', '=', 'requested')
      .orderBy('id')
      .execute()
    for (const { id } of asked) await makeRefundJob({ refundId: id })
    for (const { gift, amount } of plain.asked.splice(0))
      if (gift.dispute !== 'open' && amount <= leftOf(gift)) {
        gift.back += amount
        plain.bank.line(-amount)
      }
    for (const { sale, amount } of plain.askedOfSales.splice(0))
      if (sale.dispute?.state !== 'open' && amount <= leftOfSale(sale)) {
        sale.back += amount
        plain.bank.line(-amount)
      }
    await stripe.deliverAll()
    await workInbox()
    await reconcile()
  } finally {
    shiftClock(0)
  }
  for (const gift of plain.gifts) if (gift.id === '') gift.id = await idOfCharge(gift)
  plain.grow()
}

async function idOfCharge({ charge }: PlainGift): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('gift')
    .select('public_id')
    .where('charge_id', '=', charge)
    .executeTakeFirstOrThrow()
  return id
}

/** The line of a payment is written: what comes in, less what Stripe keeps. */
export function noteLine(plain: PlainSeason, gift: PlainGift): void {
  gift.lined = true
  if (gift.by !== 'hand') plain.bank.line(gift.amount - feeOf(gift.by, gift.amount))
}

/** The price and the gift beside it are one line. */
export function noteSaleLine(plain: PlainSeason, sale: PlainSale): void {
  sale.lined = true
  const paid = sale.price + sale.extra
  plain.bank.line(paid - feeOf('card', paid))
}
