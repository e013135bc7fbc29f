import { now } from '#app/platform/clock.server.ts'
import { say } from '#app/words/say.ts'
import { findCampaignNames } from '../campaign-names.server.ts'
import { readGiftFilter } from '../gift-filter.ts'
import { giftChips } from '../gift-filters.tsx'
import { readTeamSumsFilter } from '../team-sums/team-sums-filter.ts'
import { readTotalsFilter } from '../totals-filter.ts'
import { placeChips, sayGrain } from '../totals-filters.tsx'
import { viewQuery } from './view-query.ts'

/** What a view of these filters would keep, in words; nothing of what was searched for. */
export async function findKeptFilters(
  part: string,
  query: string,
  timeZone: string,
): Promise<string[]> {
  const clock = { at: now(), timeZone }
  switch (part) {
    case 'gifts': {
      const filter = readGiftFilter(new URLSearchParams(viewQuery(part, query)), clock)
      return giftChips(filter, await findCampaignNames()).map(({ text }) => text)
    }
    case 'totals': {
      const filter = readTotalsFilter(new URLSearchParams(query), clock)
      const grain =
        filter.grain === null ? [] : [`${say('staff.totals.grain')}: ${sayGrain(filter.grain)}`]
      return [filter.period.text, ...(await sayPlaces(filter)), ...grain]
    }
    case 'team-sums': {
      const filter = readTeamSumsFilter(new URLSearchParams(query), clock)
      return [filter.period.text, ...(await sayPlaces({ ...filter, team: '' }))]
    }
    default:
      return []
  }
}

async function sayPlaces(filter: Parameters<typeof placeChips>[0]): Promise<string[]> {
  return placeChips(filter, await findCampaignNames()).map(({ text }) => text)
}
