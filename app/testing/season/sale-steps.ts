import fc from 'fast-check'
import { expect } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { beginSale } from '#app/giving/testing/begin-sale.ts'
import { askSaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import { findRefundable, refundSale } from '#app/giving/sales/refund-sale.server.ts'
import { how, place, which } from './drawn.ts'
import { choose, pick } from './pick.ts'
import { DISPUTE_FEE } from './plain-bank.ts'
import { CAMPAIGN, wholeAt } from './plain-season.ts'
import type { PlainGift } from './plain-season.ts'
import { leftOfSale, priceLeft } from './plain-sale.ts'
import type { PlainSale } from './plain-sale.ts'
import { pressedRefund } from './press.ts'
import { DONORS, noteSaleLine, theMorningAfter } from './world.ts'
import type { World } from './world.ts'

/** What is sold at a table, of places and to sponsors, paid by card, the gift beside it, and what befalls both. */
export const saleStep = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('sell' as const),
      place,
      income: fc.constantFrom('sale_income', 'ticket_income', 'sponsor_income'),
      price: fc.integer({ min: 100, max: 20_000 }),
      extra: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2_000 })),
      donor: fc.nat(3),
    }),
  },
  fc.record({ do: fc.constant('buyer comes back' as const), which }),
  fc.record({
    do: fc.constant('sale in dashboard' as const),
    which,
    percent: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({
    do: fc.constant('refund sale' as const),
    which,
    part: fc.constantFrom('price' as const, 'all' as const),
    how,
  }),
  fc.record({
    do: fc.constantFrom('dispute sale' as const, 'win sale' as const, 'lose sale' as const),
    which,
  }),
)
type SaleStep = typeof saleStep extends fc.Arbitrary<infer Value> ? Value : never

/** Does it at the emulator, for real and in the plain season, where it can happen at all. */
export async function atTheTable(step: SaleStep, world: World): Promise<void> {
  const { stripe, plain } = world
  switch (step.do) {
    case 'sell':
      return await sell(step, world)
    case 'buyer comes back': {
      const sale = pick(plain.sales, step.which)
      if (sale) await askSaleStanding(sale.id)
      return
    }
    case 'sale in dashboard': {
      const sale = pick(plain.sales.filter(canBeRefunded), step.which)
      if (!sale) return
      const amount = Math.max(1, Math.trunc((leftOfSale(sale) * step.percent) / 100))
      stripe.settings.newRefunds = 'succeeded'
      stripe.refundInDashboard(sale.charge, { amount })
      sale.back += amount
      return plain.bank.line(-amount)
    }
    case 'refund sale':
      return await refund(step, world)
    case 'dispute sale': {
      const sale = pick(
        plain.sales.filter(({ dispute }) => dispute === null),
        step.which,
      )
      if (!sale) return
      tell(sale, 'open', stripe.openDispute(sale.charge))
      return plain.bank.line(-sale.price - sale.extra - DISPUTE_FEE)
    }
    case 'win sale':
    case 'lose sale': {
      const sale = pick(
        plain.sales.filter(({ dispute }) => dispute?.state === 'open'),
        step.which,
      )
      if (!sale?.dispute) return
      stripe.settleDispute(sale.dispute.id, step.do === 'win sale' ? 'won' : 'lost')
      tell(sale, 'over', sale.dispute.id)
      if (step.do === 'win sale') return plain.bank.line(sale.price + sale.extra)
      sale.lost = sale.price + sale.extra
    }
  }
}

async function sell(step: Extract<SaleStep, { do: 'sell' }>, world: World): Promise<void> {
  const { stripe, plain, teams } = world
  const team = teams[step.place]
  if (step.place === CAMPAIGN || !team) return
  const begun = await beginSale({
    team,
    income: step.income,
    amount: step.price,
    extra: step.extra,
  })
  const paid = stripe.pay(begun.checkout, { email: DONORS[step.donor] ?? '', name: 'Ida Novak' })
  if (paid.kind !== 'paid') throw new Error(paid.kind)
  const sale: PlainSale = {
    id: begun.publicId,
    place: step.place,
    income: step.income,
    price: step.price,
    extra: step.extra,
    charge: paid.chargeId ?? '',
    gift: null,
    lined: false,
    back: 0,
    lost: 0,
    dispute: null,
  }
  plain.sales.push(sale)
  if (step.extra > 0) {
    sale.gift = giftBeside(sale, step.donor)
    plain.gifts.push(sale.gift)
  }
  if (!stripe.settings.lateMovements) noteSaleLine(plain, sale)
}

/** Its money and its line are the sale's. */
function giftBeside(sale: PlainSale, donor: number): PlainGift {
  return {
    id: '',
    by: 'card',
    beside: sale,
    amount: sale.extra,
    donor,
    charge: sale.charge,
    checkout: null,
    state: 'paid',
    lined: true,
    back: 0,
    lost: 0,
    dispute: 'never',
    weights: wholeAt(sale.place),
    before: undefined,
  }
}

async function refund(step: Extract<SaleStep, { do: 'refund sale' }>, world: World): Promise<void> {
  await theMorningAfter(world)
  const { plain, proxy, hands } = world
  const sale = choose(plain.sales, step.which, canBeRefunded)
  if (!sale) return
  const left = { price: priceLeft(sale), all: leftOfSale(sale) }
  if (sale.dispute?.state === 'open') Object.assign(left, { price: 0, all: 0 })
  expect(await findRefundable(sale.id)).toEqual(left)
  const amount = left[step.part]
  const wish = {
    salePublicId: sale.id,
    part: step.part,
    amount: cents(amount),
    reason: 'asked',
    actor: hands[0],
  }
  const made = await pressedRefund(step.how, proxy, () => refundSale(wish), {
    refusal: amount > 0 ? undefined : 'changed-since',
    again: ['changed-since'],
  })
  if (made === 'to be made') plain.askedOfSales.push({ sale, amount })
  if (made !== 'made') return
  sale.back += amount
  plain.bank.line(-amount)
  plain.grow()
}

function tell(sale: PlainSale, state: 'open' | 'over', id: string): void {
  sale.dispute = { id, state }
  if (sale.gift) sale.gift.dispute = state
}

function canBeRefunded(sale: PlainSale): boolean {
  return sale.dispute?.state !== 'open' && sale.lost === 0 && leftOfSale(sale) > 0
}
