import type { Trx } from '#app/platform/database.server.ts'
import type { ContributionWish } from './log-contribution.server.ts'

/**
 * Whether the sales figure of a night promises already what somebody logs by hand for it. A figure is saved under the same lock,
 * so that one of the two comes second and knows of the other.
 */
export async function isOfFigure(trx: Trx, wish: ContributionWish): Promise<boolean> {
  if (wish.kind !== 'restaurant_share' || wish.teamSlug === null || wish.eventSlug === null)
    return false
  const event = await trx
    .selectFrom('event')
    .innerJoin('team', 'team.id', 'event.team_id')
    .select('event.id')
    .where('team.slug', '=', wish.teamSlug)
    .where('event.slug', '=', wish.eventSlug)
    .forUpdate('event')
    .executeTakeFirst()
  const figure =
    event &&
    (await trx
      .selectFrom('dining_figure')
      .select('event_id')
      .where('event_id', '=', event.id)
      .where('contribution_id', 'is not', null)
      .executeTakeFirst())
  return figure !== undefined
}
