import { hrefOf } from '../desk-hrefs.ts'
import { askGifts, readGiftFilter } from '../gift-filter.ts'
import { askTeamSums, readTeamSumsFilter } from '../team-sums/team-sums-filter.ts'
import { askTotals, readTotalsFilter } from '../totals-filter.ts'
import type { ViewPart } from '#db/schema/staff.ts'

/** Filters as a view keeps them: what is understood of them, in one order, and nothing that was searched for. */
export function viewQuery(part: ViewPart, query: string): string {
  const search = new URLSearchParams(query)
  // Days that move on their own are kept by name, so no clock bears on it.
  const clock = { at: new Date(0), timeZone: 'UTC' }
  switch (part) {
    case 'totals':
      return hrefOf('', askTotals(readTotalsFilter(search, clock))).slice(1)
    case 'team-sums':
      return hrefOf('', askTeamSums(readTeamSumsFilter(search, clock))).slice(1)
    case 'gifts':
      return hrefOf('', { ...askGifts(readGiftFilter(search, clock)), q: null }).slice(1)
  }
}

export function viewHref(part: ViewPart, query: string): string {
  const page = query === '' ? pathOf(part) : `${pathOf(part)}?${query}`
  // The filters of the totals stand below what needs doing.
  return part === 'totals' ? `${page}#money-title` : page
}

function pathOf(part: ViewPart): string {
  switch (part) {
    case 'totals':
      return '/staff'
    case 'team-sums':
      return '/staff/team-sums'
    case 'gifts':
      return '/staff/gifts'
  }
}

/** The page on which filters are given a name. */
export function keepViewHref(part: ViewPart, query: string): string {
  return hrefOf('/staff/views', { part, query })
}
