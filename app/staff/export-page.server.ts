import { findCampaignNames } from './campaign-names.server.ts'
import { hrefOf } from './desk-hrefs.ts'
import { giftColumns } from './gift-csv.server.ts'
import { askGifts, readGiftFilter } from './gift-filter.ts'
import { giftChips } from './gift-filters.tsx'

/** What an export would hold, before it is asked for. */
export async function findExportPage(
  search: URLSearchParams,
  clock: { readonly at: Date; readonly timeZone: string },
) {
  const filter = readGiftFilter(search, clock)
  return {
    chips: giftChips(filter, await findCampaignNames()),
    columns: giftColumns().map(({ heading }) => heading),
    asked: hrefOf('', askGifts(filter)).slice(1),
    problem: search.get('problem') === 'busy' ? ('busy' as const) : null,
  }
}
