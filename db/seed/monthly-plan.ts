import { hexOf } from './money-plan.ts'

export interface MonthlyPlan {
  readonly key: string
  readonly id: string
  readonly stopKey: string
  readonly name: string
  readonly email: string
  /** In cents. */
  readonly amount: number
  readonly daysAgo: number
  /** How many months were charged after the first. */
  readonly renewals: number
  /** How it stands now: `behind` waits for another card, `unpaid` was given up by Stripe. */
  readonly end: 'active' | 'behind' | 'stopped' | 'unpaid'
}

/** Who gives to the campaign of the demo every month. */
export const monthlyPlans: readonly MonthlyPlan[] = [
  monthly('Rosa Delgado', 2_500, 66, 2, 'active'),
  monthly('Walter Haas', 5_000, 40, 1, 'active'),
  monthly('Mai Vang', 1_500, 36, 0, 'behind'),
  monthly('Joe Petrowski', 3_000, 64, 2, 'stopped'),
  monthly('Helen Brandt', 2_000, 50, 0, 'unpaid'),
]

/** Of the page that shows and stops it. */
export function monthlyPath(end: MonthlyPlan['end']): string {
  return `/monthly/${monthlyPlans.find((plan) => plan.end === end)?.stopKey}`
}

/** Where staff stop it. */
export function endingPath(end: MonthlyPlan['end']): string {
  return `/staff/monthly/${monthlyPlans.find((plan) => plan.end === end)?.id}/ending`
}

function monthly(
  name: string,
  amount: number,
  daysAgo: number,
  renewals: number,
  end: MonthlyPlan['end'],
): MonthlyPlan {
  const first = name.toLowerCase().replaceAll(' ', '.')
  return {
    key: `monthly-demo-${first}`,
    id: hexOf(`monthly gift of ${name}`),
    stopKey: hexOf(`monthly ${name}`),
    name,
    email: `${first}@example.org`,
    amount,
    daysAgo,
    renewals,
    end,
  }
}
