import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { frameOf } from '../site-frame.server.ts'

/** How many stand in the list. */
const MOST = 50

export interface RankedTeam {
  readonly place: number
  readonly name: string
  readonly href: string
  readonly raised: string
  readonly gifts: number
}

/**
 * The teams that brought in most, as they were counted a few minutes ago: it reads the list and no total.
 * @returns `undefined` where the organization wishes no such list.
 */
export async function findTopTeams() {
  const organization = await requireOrganization()
  if (!organization.rankingShown) return undefined
  const rows = await db
    .selectFrom('team_rank')
    .innerJoin('campaign', 'campaign.id', 'team_rank.campaign_id')
    .innerJoin('team', 'team.id', 'team_rank.team_id')
    .select(['team_rank.place', 'team_rank.raised_cents', 'team_rank.gift_count'])
    .select(['team.name', 'team.slug', 'campaign.name as campaign'])
    .where('campaign.closed_at', 'is', null)
    .where('team.status', 'in', ['live', 'closed'])
    .where('team.unranked_at', 'is', null)
    .orderBy('team_rank.place')
    .execute()
  return {
    site: frameOf(organization),
    campaign: rows[0]?.campaign ?? null,
    teams: rows.map(
      ({ place, name, slug, raised_cents: raised, gift_count: gifts }): RankedTeam => ({
        place,
        name,
        href: `/teams/${slug}`,
        raised: formatMoney(cents(raised), organization.currency),
        gifts,
      }),
    ),
  }
}

/**
 * Counts anew who brought in most of what is in, without teams that wish to stand in no such list. Two of one sum share a place
 * by name. What is as it was is not written, so that no page changes for it.
 */
export async function rankTeams(): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('team_rank'))`.execute(trx)
    const counted = sql`
      select t.campaign_id, row_number() over (order by s.raised_cents desc, lower(t.name), t.id)::int as place, t.id as team_id,
             s.raised_cents, s.gift_count
        from team t join team_total s on s.team_id = t.id join campaign c on c.id = t.campaign_id
       where c.closed_at is null and t.status in ('live', 'closed') and t.unranked_at is null and s.raised_cents > 0
       order by s.raised_cents desc, lower(t.name), t.id limit ${MOST}`
    const { rows } = await sql<{ same: boolean }>`
      with counted as (${counted})
      select not exists (select campaign_id, place, team_id, raised_cents, gift_count from team_rank except select * from counted)
             and not exists (select * from counted except select campaign_id, place, team_id, raised_cents, gift_count from team_rank) as same`.execute(
      trx,
    )
    if (rows[0]?.same) return
    await sql`delete from team_rank`.execute(trx)
    await sql`
      insert into team_rank (campaign_id, place, team_id, raised_cents, gift_count) ${counted}`.execute(
      trx,
    )
  })
}
