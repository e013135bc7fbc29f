import type { ContributionKind } from '#db/schema/contributions.ts'
import type { RaisedCode } from '#db/schema/ledger.ts'

/** The account that holds what came of a kind. */
export function incomeCodeOf(kind: ContributionKind): RaisedCode {
  switch (kind) {
    case 'gift':
      return 'gift_income'
    case 'sale_takings':
      return 'sale_income'
    case 'restaurant_share':
      return 'dining_income'
    case 'ticket':
      return 'ticket_income'
    case 'sponsorship':
      return 'sponsor_income'
  }
}
