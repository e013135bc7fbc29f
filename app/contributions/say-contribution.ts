import { doneIn } from '#app/platform/done-in.ts'
import { say } from '#app/words/say.ts'
import { sayDate } from '#app/words/formats.ts'
import type { ContributionKind } from '#db/schema/contributions.ts'
import type { TagTone } from '#app/ui/tag.tsx'
import type { ContributionState } from './contribution-state.server.ts'

/** What one of them is called on a desk: "Gift from Walter Nowak", "Culver’s: share of the night". */
export function nameContribution(contribution: {
  readonly kind: ContributionKind
  readonly giverName: string | null
  readonly label: string | null
}): string {
  const { kind, giverName, label } = contribution
  const name = giverName ?? label
  switch (kind) {
    case 'gift':
      return name === null
        ? say('contributions.named.giftUnnamed')
        : say('contributions.named.gift', { name })
    case 'sale_takings':
      return label === null
        ? say('contributions.named.saleUnnamed')
        : say('contributions.named.sale', { name: label })
    case 'restaurant_share':
      return name === null
        ? say('contributions.kind.restaurant_share')
        : say('contributions.named.restaurant', { name })
    case 'sponsorship':
      return name === null
        ? say('contributions.kind.sponsorship')
        : say('contributions.named.sponsor', { name })
    case 'ticket':
      return say('contributions.kind.ticket')
  }
}

export function toneOf(state: ContributionState): TagTone {
  switch (state) {
    case 'expected':
      return 'waiting'
    case 'received':
    case 'deposited':
    case 'reconciled':
      return 'good'
    case 'void':
      return 'quiet'
  }
}

/** `June 14` of `2026-06-14`, or `June 14, 2027` in another year. */
export function sayDueDay(day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  const at = new Date(`${day}T00:00:00Z`)
  return sayDate(at, { month: 'long', day: 'numeric', timeZone: 'UTC', ...year })
}

/** A change to make, said as long as the address says it was made. */
const dones = [
  'logged',
  'logged-before',
  'changed',
  'withdrawn',
  'remarked',
  'photo-added',
  'photo-removed',
] as const
export type MoneyDone = (typeof dones)[number]

export function readMoneyDone(request: Request): MoneyDone | null {
  return doneIn(request, dones)
}
