import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { accountSorts, placeOf, signOf } from './account-place.ts'
import type { AccountSort } from './account-place.ts'
import { findAccountTotals } from './account-totals.server.ts'
import type { AccountTotal } from './account-totals.server.ts'
import type { Days } from '#app/staff/days.server.ts'

/** Amounts as their reader counts them: what came in is more, not less. */
interface Moved {
  readonly opening: Cents
  readonly moved: Cents
  readonly closing: Cents
}

export interface AccountGroup extends Moved {
  readonly sort: AccountSort
  readonly accounts: readonly (Moved & Pick<AccountTotal, 'code' | 'campaign' | 'campaignSlug'>)[]
}

/** The accounts of some days by what they mean; those of the teams of a campaign together. */
export async function findBooksPage(days: Days) {
  const totals = await findAccountTotals(days)
  const groups = accountSorts.map((sort) => groupOf(sort, totals))
  const closing = (sort: AccountSort) =>
    groups.find((group) => group.sort === sort)?.closing ?? cents(0)
  const balance = {
    assets: closing('assets'),
    liabilities: closing('liabilities'),
    income: closing('income'),
    expenses: closing('expenses'),
  }
  const { assets, liabilities, income, expenses } = balance
  return {
    groups: groups.filter(({ accounts }) => accounts.length > 0),
    balance,
    /** Nothing, as long as every entry balances. */
    apart: cents(assets - liabilities - income + expenses),
  }
}

export type BooksPage = Awaited<ReturnType<typeof findBooksPage>>

function groupOf(sort: AccountSort, totals: readonly AccountTotal[]): AccountGroup {
  const sign = signOf(sort)
  const accounts = totals
    .filter(({ code }) => placeOf(code).sort === sort)
    .map(({ code, campaign, campaignSlug, opening, debit, credit, closing }) => ({
      code,
      campaign,
      campaignSlug,
      opening: cents(sign * opening),
      moved: cents(sign * (debit - credit)),
      closing: cents(sign * closing),
    }))
  const together = (of: (account: Moved) => number) =>
    cents(accounts.reduce((sum, account) => sum + of(account), 0))
  return {
    sort,
    accounts,
    opening: together(({ opening }) => opening),
    moved: together(({ moved }) => moved),
    closing: together(({ closing }) => closing),
  }
}
