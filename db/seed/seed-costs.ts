import { keepPhoto } from '#app/contributions/photo/keep-photo.server.ts'
import { addCost } from '#app/events/costs/keep-cost.server.ts'
import type { CostWords } from '#app/events/costs/cost.form.ts'
import { cents } from '#app/money/cents.ts'
import { addDays } from '#app/words/days.ts'
import { hexOf } from './money-plan.ts'
import { takePhotograph } from './photographs/take-photograph.ts'

interface CostPlan extends Omit<CostWords, 'amount' | 'spentOn'> {
  readonly name: string
  /** Its title. */
  readonly event: string
  readonly amount: number
  /** Days before the demo was made. */
  readonly ago: number
  readonly photographed?: true
}

const costPlan: readonly CostPlan[] = [
  {
    name: 'cost of string lights',
    event: 'Garage sale with a live band',
    what: 'String lights and tape',
    vendor: 'Riverwest Hardware',
    amount: 6_450,
    ago: 2,
    paidBy: 'Rob Lindner',
    claim: 'owed',
    photographed: true,
  },
  {
    name: 'cost of the permit',
    event: 'Garage sale with a live band',
    what: 'Permit from the city',
    vendor: null,
    amount: 500,
    ago: 6,
    paidBy: 'Tomás Aguilar',
    claim: 'given',
  },
  {
    name: 'cost of coffee',
    event: 'Book swap at the library',
    what: 'Coffee and cups',
    vendor: 'Brady Street Grocery',
    amount: 3_815,
    ago: 21,
    paidBy: 'Denise Kowalski',
    claim: 'repaid',
    photographed: true,
  },
  {
    name: 'cost of the room',
    event: 'Yarn sale',
    what: 'Tables and chairs for a day',
    vendor: 'Bay View Party Rentals',
    amount: 4_800,
    ago: 23,
    paidBy: 'Lorraine Fischer',
    claim: 'repaid',
    photographed: true,
  },
  {
    name: 'cost of posters',
    event: 'Book swap at the library',
    what: 'Posters and price tags',
    vendor: 'Farwell Copy Shop',
    amount: 2_260,
    ago: 25,
    paidBy: 'Priya Raman',
    claim: 'owed',
  },
]

interface OfEvent {
  readonly eventPublicId: string
  readonly title: string
  readonly captain: { readonly teamId: number; readonly id: number }
  /** The day on which the demo is made. */
  readonly today: string
}

/** What was paid for an event, and the photo of a receipt. */
export async function seedCosts({ eventPublicId, title, captain, today }: OfEvent): Promise<void> {
  const by = { id: captain.id, label: 'demo' }
  for (const { name, event, amount, ago, photographed, ...words } of costPlan) {
    if (event !== title) continue
    const key = hexOf(name)
    await addCost({
      eventPublicId,
      by,
      key,
      words: { ...words, amount: cents(amount), spentOn: addDays(today, -ago) },
    })
    if (!photographed) continue
    const of = { kind: 'cost', publicId: key, teamId: captain.teamId } as const
    await keepPhoto({ of, bytes: await takePhotograph('receipt-slip'), by })
  }
}
