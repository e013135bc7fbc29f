import { findCampaignNames, screenHrefOf } from './campaign-names.server.ts'
import { findCampaignRace } from './campaign-race.server.ts'
import { findOverview } from './overview.server.ts'
import { periodBefore } from './period.ts'
import { dayIn } from '#app/words/days.ts'
import type { TotalsFilter } from './totals-filter.ts'
import { findWhatNeedsDoing } from './what-needs-doing.server.ts'

/** The first page of the desk: what waits for somebody, and the money that a filter asks for. */
export async function findTotalsPage(
  filter: TotalsFilter,
  clock: { readonly at: Date; readonly timeZone: string },
) {
  const { period, ...narrowed } = filter
  // Teams and campaigns are of one campaign each: nothing of another is to be measured beside them.
  const isRaced = narrowed.team === '' && narrowed.campaign === ''
  const today = dayIn(clock.timeZone, clock.at)
  const before = periodBefore(period, today)
  const [overview, race, campaigns, needs] = await Promise.all([
    findOverview({ ...narrowed, from: period.from, to: period.to, before }),
    isRaced ? findCampaignRace(today, narrowed.kind) : null,
    findCampaignNames(),
    findWhatNeedsDoing(),
  ])
  return { overview, before, race, campaigns, needs, screenHref: screenHrefOf(campaigns) }
}
