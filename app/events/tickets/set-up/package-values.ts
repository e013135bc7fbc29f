import type { Cents } from '#app/money/cents.ts'
import { formatPlain } from '#app/money/format.ts'
import { typeMoment } from '../../typed-moment.ts'
import type { Package } from '../package.ts'
import type { PackageField } from './package.form.ts'

/** A package as its form holds it. */
export function packageValuesOf(of: Package, timeZone: string): Record<PackageField, string> {
  return {
    kind: of.kind,
    name: of.name,
    included: of.included,
    price: typeSum(of.price),
    fairValue: of.fairValue === null ? '' : typeSum(of.fairValue),
    people: String(of.people),
    places: String(of.places),
    stock: typeCount(of.stock),
    mostEach: typeCount(of.mostEach),
    soldFrom: typeMoment(of.soldFrom, timeZone),
    soldUntil: typeMoment(of.soldUntil, timeZone),
    soldBy: of.soldBy,
  }
}

/** `300`, or `4.50` where there are cents. */
function typeSum(amount: Cents): string {
  return formatPlain(amount).replace(/\.00$/, '')
}

function typeCount(count: number | null): string {
  return count === null ? '' : String(count)
}
