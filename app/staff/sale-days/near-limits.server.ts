import { findOrganization } from '#app/platform/organization.server.ts'
import { countSaleYears } from './count-sale-days.server.ts'
import { findReached, saySaleYear } from './sale-limits.ts'

/** A year of yard sales that comes near to what is free of tax. */
export interface NearLimit {
  readonly year: number
  /** What it comes to, of what it may. */
  readonly words: string
  /** Past both limits, where tax is owed. */
  readonly past: boolean
}

/** This year and the next, as far as either comes near to a limit. */
export async function findNearLimits(): Promise<readonly NearLimit[]> {
  const organization = await findOrganization()
  if (!organization?.saleLimits.on) return []
  const { saleLimits: limits, currency } = organization
  return (await countSaleYears()).flatMap((sales) => {
    const reached = findReached(sales, limits)
    if (reached.length === 0) return []
    const words = saySaleYear(sales, limits, currency)
    return [{ year: sales.year, words, past: reached.includes('both') }]
  })
}
