import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { aMember, aTeam } from '#db/testing/builders.ts'
import { aStartedGift } from '#db/testing/gifts.ts'
import {
  aCharge,
  aDispute,
  aFailedCharge,
  aRefund,
  asLost,
  aWonDispute,
} from '#db/testing/money-lines.ts'
import { aStartedSale } from '#db/testing/sales.ts'

// What may become of a gift, or of what was sold, and every line that Stripe's book has of it.

export interface Fate {
  /** A gift, or what was sold; to the campaign itself there are only gifts. */
  income: 'gift_income' | 'ticket_income' | 'sponsor_income'
  /** Which of three teams; 3 is the campaign itself. */
  to: number
  /** To one of the team's two members. */
  credited: 'nobody' | 'first' | 'second'
  amount: number
  refunds: number[]
  failedRefund: boolean
  dispute: 'none' | 'open' | 'won' | 'lost'
  /** A bank debit that its bank takes back whole days later, whatever of it had gone back; where no bank asks for it. */
  bounces: boolean
  /** A payment that fits no gift: of another sum, or of nobody's. */
  strange: 'no' | 'other-sum' | 'nobody'
}

export const fate = fc.record<Fate>({
  income: fc.constantFrom('gift_income', 'gift_income', 'ticket_income', 'sponsor_income'),
  to: fc.nat(3),
  credited: fc.constantFrom('nobody', 'first', 'second'),
  amount: fc.integer({ min: 50, max: 2_000_000 }),
  refunds: fc.array(fc.double({ min: 0.01, max: 0.6, noNaN: true }), { maxLength: 3 }),
  failedRefund: fc.boolean(),
  dispute: fc.constantFrom('none', 'none', 'open', 'won', 'lost'),
  bounces: fc.boolean(),
  strange: fc.constantFrom('no', 'no', 'no', 'other-sum', 'nobody'),
})

/** What moves on the balance beside gifts. */
export const beside = fc.record({
  type: fc.constantFrom('payout', 'payout_failure', 'fee', 'other'),
  amount: fc.integer({ min: 1, max: 500_000 }),
})

/** A team with two members, of whom a gift may be to either. */
export async function aCreditedTeam() {
  const team = await aTeam()
  const [first, second] = await Promise.all([aMember(team), aMember(team)])
  return { team, first: first.credit.id, second: second.credit.id }
}

/** Every line that Stripe's book would have of one gift, what of it stays, and what its donor has twice. */
export async function liveThrough(
  each: Fate,
  place: Awaited<ReturnType<typeof aCreditedTeam>> | undefined,
) {
  const income = place ? each.income : 'gift_income'
  const isGift = income === 'gift_income'
  const credit = isGift && place && each.credited !== 'nobody' ? place[each.credited] : null
  const started =
    place && income !== 'gift_income'
      ? await aStartedSale({ team: place.team, amount_cents: each.amount, income })
      : await aStartedGift({
          team: place?.team ?? null,
          credited_to: credit,
          amount_cents: each.amount,
        })
  const charge = strangely(each, aCharge(started))
  if (charge.source.kind !== 'charge') throw new Error('not a charge')
  if (each.strange !== 'no')
    return { movements: [charge], left: 0, credit: null, lost: 0, twice: 0, income }
  const gift = {
    ...started,
    charge_id: charge.source.chargeId,
    payment_id: charge.source.paymentId,
  }
  const movements = [charge]
  let left = each.amount
  let lost = 0
  for (const share of each.refunds) {
    const part = Math.floor(each.amount * share)
    if (part < 1 || part > left) continue
    const refund = aRefund(gift, part)
    movements.push(refund)
    left -= part
    if (each.failedRefund) {
      movements.push({
        ...refund,
        id: `${refund.id}_failed`,
        type: 'refund_failure',
        amount: cents(part),
        net: cents(part),
      })
      left += part
    }
  }
  if (each.dispute !== 'none' && left > 0) {
    const opened = aDispute({ ...gift, amount_cents: left })
    if (each.dispute === 'open') movements.push(opened)
    if (each.dispute === 'won') movements.push(opened, aWonDispute(opened))
    if (each.dispute === 'lost') {
      movements.push(asLost(opened))
      lost = left
      left = 0
    }
  }
  let twice = 0
  if (each.bounces && each.dispute === 'none') {
    movements.push(aFailedCharge(charge))
    twice = each.amount - left
    left = 0
  }
  return { movements, left, credit, lost, twice, income }
}

function strangely({ strange }: Fate, charge: MoneyMovement): MoneyMovement {
  if (charge.source.kind !== 'charge') return charge
  switch (strange) {
    case 'no':
      return charge
    case 'other-sum':
      return { ...charge, amount: cents(charge.amount + 1), net: cents(charge.net + 1) }
    case 'nobody':
      return { ...charge, source: { ...charge.source, giftId: null } }
  }
}

export function aLineBeside(
  type: 'payout' | 'payout_failure' | 'fee' | 'other',
  amount: number,
): MoneyMovement {
  const id = `txn_${randomUUID()}`
  const signed = cents(type === 'payout' || type === 'fee' ? 0 - amount : amount)
  return {
    id,
    type,
    reportingCategory: type,
    amount: signed,
    fee: cents(0),
    net: signed,
    currency: 'usd',
    createdAt: new Date(),
    availableAt: new Date(),
    source: { kind: 'other', id },
  }
}
