import type { AccountCode } from '#db/schema/ledger.ts'

/** What a balance means: what there is, what is owed, what came in, what it cost. */
export type AccountSort = 'assets' | 'liabilities' | 'income' | 'expenses'

export const accountSorts: readonly AccountSort[] = ['assets', 'liabilities', 'income', 'expenses']

interface AccountPlace {
  readonly sort: AccountSort
  /** Its name below the sort as accounting programs read it; never in another language, since books refer to it. */
  readonly name: string
}

/** Where each account stands in a chart of accounts. */
export function placeOf(code: AccountCode): AccountPlace {
  switch (code) {
    case 'stripe_clearing':
      return { sort: 'assets', name: 'stripe:clearing' }
    case 'payout_in_transit':
      return { sort: 'assets', name: 'stripe:payouts in transit' }
    case 'dispute_exposure':
      return { sort: 'assets', name: 'stripe:disputed' }
    case 'bank':
      return { sort: 'assets', name: 'bank' }
    case 'undeposited_funds':
      return { sort: 'assets', name: 'undeposited funds' }
    case 'deposit_in_transit':
      return { sort: 'assets', name: 'deposits in transit' }
    case 'receivable':
      return { sort: 'assets', name: 'receivable' }
    case 'deferred_income':
      return { sort: 'liabilities', name: 'deferred income' }
    case 'suspense':
      return { sort: 'liabilities', name: 'suspense' }
    case 'gift_income':
      return { sort: 'income', name: 'gifts' }
    case 'sale_income':
      return { sort: 'income', name: 'sales' }
    case 'dining_income':
      return { sort: 'income', name: 'dining' }
    case 'ticket_income':
      return { sort: 'income', name: 'tickets' }
    case 'sponsor_income':
      return { sort: 'income', name: 'sponsors' }
    case 'cash_over_short':
      return { sort: 'income', name: 'cash over and short' }
    case 'stripe_fee':
      return { sort: 'expenses', name: 'stripe fees' }
    case 'dispute_fee':
      return { sort: 'expenses', name: 'dispute fees' }
  }
}

/** Balances are kept with debits positive; what is owed and what came in is read the other way round. */
export function signOf(sort: AccountSort): 1 | -1 {
  switch (sort) {
    case 'assets':
    case 'expenses':
      return 1
    case 'liabilities':
    case 'income':
      return -1
  }
}

export interface PlacedAccount {
  readonly code: AccountCode
  /** Slugs; of what belongs to a campaign or a team. */
  readonly campaign: string | null
  readonly team: string | null
}

/** `income:gifts:open-the-home:saturday-men`: the same account always has the same path. */
export function accountPath({ code, campaign, team }: PlacedAccount): string {
  const { sort, name } = placeOf(code)
  return [sort, name, campaign, team].filter((part) => part !== null).join(':')
}
