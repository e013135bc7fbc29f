import type { ShownEventRow } from '../shown-event.server.ts'
import { findDealText } from './deal-text.server.ts'
import { tellDeal } from './tell-deal.ts'
import type { ShownDeal } from './tell-deal.ts'

/** What a page says of the deal in one version; `null` for what is no dining night, or is off. */
export async function findShownDeal(
  row: ShownEventRow,
  versionId: number,
): Promise<ShownDeal | null> {
  if (row.kind !== 'dining_night' || row.status === 'cancelled') return null
  return tellDeal(await findDealText(versionId), {
    restaurant: row.place,
    organization: row.gives_to,
    team: row.team_name,
  })
}
