import { formatMoney } from '#app/money/format.ts'
import { fewLeft } from '../package-standing.ts'
import { sayDeductible } from '../say-deductible.ts'
import { sayMomentOf } from '../say-moment.server.ts'
import { MOST_UNITS } from './cart.form.ts'
import { unitsField } from './units.form.ts'
import type { OnSale } from './on-sale.server.ts'
import type { Shop } from './shop.server.ts'

export type ShownShop = ReturnType<typeof shownShop>
export type ShownPackage = ReturnType<typeof shownPackage>

/** What a buyer sees of what is sold. */
export function shownShop(shop: Shop) {
  return {
    event: shop.event,
    isOpen: shop.isOpen,
    isFull: shop.isFull,
    places: shop.onSale.filter(({ kind }) => kind === 'place').map((of) => shownPackage(of, shop)),
    addOns: shop.onSale.filter(({ kind }) => kind === 'add_on').map((of) => shownPackage(of, shop)),
    mayPayOwn: shop.ticketing.ownPay && shop.onSale.some(({ people }) => people > 1),
    rule: shop.rule,
    sponsorsHref: shop.sponsorsHref,
    version: String(shop.versionId),
  }
}

function shownPackage(of: OnSale, { timeZone }: Shop) {
  const most = Math.min(MOST_UNITS, of.mostEach ?? MOST_UNITS, of.left ?? MOST_UNITS)
  return {
    field: unitsField(of),
    name: of.name,
    included: of.included,
    price: of.price === 0 ? null : formatMoney(of.price),
    deductible: sayDeductible(of.price, of.fairValue),
    people: of.people,
    each: of.mostEach,
    until: of.until === null ? null : sayMomentOf(of.until, timeZone),
    left: fewLeft(of.left),
    choices: Array.from({ length: most + 1 }, (_, units) => String(units)),
  }
}
