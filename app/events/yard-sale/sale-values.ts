import { formatPlain } from '#app/money/format.ts'
import { pieceField } from './sale.form.ts'
import type { SaleText } from './sale-text.server.ts'

/** What was written of a sale, as its screen holds it. */
export function saleValuesOf(
  sale: SaleText,
  pictures: readonly { readonly id: number; readonly name: string }[],
): Record<string, string> {
  const pieces = pictures.filter(({ id }) => sale.pictureIds.includes(id))
  const ticked = [
    ...sale.categories.map((category) => `category-${category}`),
    ...sale.waysToPay.map((way) => `way-${way}`),
    ...pieces.map(({ name }) => pieceField(name)),
  ]
  return {
    ...Object.fromEntries(ticked.map((field) => [field, 'yes'])),
    ground: sale.ground ?? '',
    halfFrom: sale.halfFrom ?? '',
    bagFrom: sale.bag?.from ?? '',
    bagPrice: sale.bag ? formatPlain(sale.bag.price) : '',
    earlyBirds: sale.earlyBirds,
    parking: sale.parking,
    leftovers: sale.leftovers,
    showsSold: sale.showsSold ? 'yes' : '',
  }
}
