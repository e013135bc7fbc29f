import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney, formatMoneyExactly } from '#app/money/format.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { isTooLittle, LEAST_CHARGE } from '#app/payments/least-charge.ts'
import { say } from '#app/words/say.ts'
import { unitsField } from './units.form.ts'
import type { Cart } from './cart.form.ts'
import type { Shop } from './shop.server.ts'
import { TOLD_ABOVE } from './weigh-cart.ts'
import type { Weighed } from './weigh-cart.ts'

export type Review = ReturnType<typeof reviewOf>

/** What a buyer reads before anything is paid: the sum, what it is worth, and what may be deducted (C3, C4). */
export function reviewOf(shop: Shop, cart: Cart, weighed: Weighed) {
  const total = cents(weighed.due + cart.extra)
  const deductible = cents(weighed.deductible + cart.extra)
  const money = (sum: number) => formatMoney(cents(sum))
  const isFree = total === 0
  return {
    lines: cart.lines.map(({ of, units }) => ({
      name: units === 1 ? of.name : `${units} × ${of.name}`,
      sum: money(of.price * units),
    })),
    off: weighed.off > 0 ? { code: cart.code ?? '', sum: money(weighed.off) } : null,
    friends: weighed.friends > 0 ? money(weighed.friends) : null,
    extra: cart.extra > 0 ? money(cart.extra) : null,
    total: money(total),
    value: isFree ? null : money(weighed.value),
    deductible: isFree ? null : money(deductible),
    told: sayWhatIsDeductible({ total, value: weighed.value, deductible }),
    isFree,
    rule: shop.rule,
    name: cart.name,
    email: cart.email,
    firm: cart.firm,
    seen: String(weighed.due),
  }
}

/** The sentence that goes with a payment of more than $75 for which something comes back (C3); `null` for any other. */
export function sayWhatIsDeductible(sums: {
  readonly total: Cents
  readonly value: Cents
  readonly deductible: Cents
}): string | null {
  if (sums.total <= TOLD_ABOVE || sums.value === 0) return null
  return say('tickets.review.told', {
    total: formatMoneyExactly(sums.total),
    value: formatMoneyExactly(sums.value),
    deductible: formatMoneyExactly(sums.deductible),
  })
}

/** A complaint where what is asked for together takes more places than the event has. */
export function findTooMany({ onSale, free }: Shop, { lines }: Cart): FieldError | undefined {
  if (free === null) return undefined
  const wanted = lines.map(({ of, units }) => {
    const places = onSale.find(({ publicId }) => publicId === of.publicId)?.places ?? 0
    return { of, places: places * units }
  })
  const sum = wanted.reduce((all, { places }) => all + places, 0)
  const last = wanted.findLast(({ places }) => places > 0)
  if (sum <= free || !last) return undefined
  return { field: unitsField(last.of), message: say('tickets.errors.together', { n: free }) }
}

/** A complaint where a card would have to be charged less than it can be: for the buyer, or for a friend who pays their own place. */
export function findTooLittle({ extra }: Cart, weighed: Weighed): FieldError | undefined {
  const least = formatMoney(LEAST_CHARGE)
  if (isTooLittle(weighed.leastOfFriend ?? 0))
    return { field: 'pays', message: say('tickets.errors.littleEach', { least }) }
  return isTooLittle(weighed.due + extra)
    ? { field: 'extra', message: say('tickets.errors.little', { least }) }
    : undefined
}
