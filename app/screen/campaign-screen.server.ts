import { sql } from 'kysely'
import { shownWords, wallGift } from '#app/giving/wall.server.ts'
import type { WallRow } from '#app/giving/wall.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { duesOfCampaign, sayDues } from '#app/teams/dues.server.ts'
import type { DuesRow } from '#app/teams/dues.server.ts'
import { sayProgress } from '#app/teams/progress.ts'
import { frameOf, framedOrganization } from '#app/teams/site-frame.server.ts'
import { standingInAll } from '#app/teams/standing.server.ts'
import { say } from '#app/words/say.ts'
import { codeTo } from '#app/teams/sharing/code-picture.server.ts'
import { factsOf } from './facts.ts'
import type { LivePartsProps } from './live-parts.tsx'
import type { ScreenPageProps } from './screen-page.tsx'

/** As many as can be read from the back of a room, beside two codes. */
const GIFTS = 4

/**
 * The screen of a whole campaign, open or closed: nothing that the home page does not show.
 * @returns `undefined` where there is no such campaign.
 */
export async function findCampaignScreen(slug: string): Promise<ScreenPageProps | undefined> {
  const campaign = await findCampaign(slug)
  if (!campaign) return undefined
  const { organization } = frameOf(campaign.organization)
  return {
    name: campaign.name,
    kicker: organization.name,
    brandColor: organization.brandColor,
    color: undefined,
    at: `/screen/${slug}`,
    pageHref: '/',
    state: campaign.closed ? 'over' : campaign.paused ? 'paused' : 'open',
    codes: [
      codeTo(`${env.BASE_URL}/give`, say('screen.give')),
      codeTo(`${env.BASE_URL}/start`, say('screen.start')),
    ],
    live: liveOf(campaign),
  }
}

/** What changes of it. */
export async function findCampaignLive(slug: string): Promise<LivePartsProps | undefined> {
  const campaign = await findCampaign(slug)
  return campaign && liveOf(campaign)
}

function liveOf(campaign: CampaignRow): LivePartsProps {
  return {
    label: say('giving.home.goal'),
    progress: sayProgress({
      goal: cents(campaign.goal_cents),
      raised: cents(campaign.raised_cents),
      expected: cents(campaign.expected_cents),
      currency: campaign.currency,
      dues: sayDues(campaign.dues, campaign.currency),
      gifts: campaign.closed ? 'over' : 'welcome',
    }),
    facts: factsOf(campaign),
    gifts: campaign.gifts.map((row, place) => {
      const { when: _day, ...gift } = wallGift(row, place)
      return { ...gift, ...(row.team_name !== null && { to: row.team_name }) }
    }),
  }
}

interface CampaignRow {
  name: string
  closed: boolean
  goal_cents: number
  raised_cents: number
  expected_cents: number
  gift_count: number
  dues: DuesRow
  standing: number
  currency: string
  paused: boolean
  organization: Parameters<typeof frameOf>[0]
  gifts: (WallRow & { team_name: string | null })[]
}

/** A gift to a team that is not for all to see stays off the screen with it. */
async function findCampaign(slug: string): Promise<CampaignRow | undefined> {
  const { rows } = await sql<CampaignRow>`
    select c.name, c.closed_at is not null as closed, c.goal_cents, s.raised_cents, s.expected_cents, s.gift_count,
           ${duesOfCampaign(sql`c.id`)} as dues, ${standingInAll} as standing, o.currency, o.giving_paused_at is not null as paused,
           ${framedOrganization} as organization,
           (select coalesce(json_agg(newest), '[]') from (
             select ${shownWords}, g.amount_cents - g.fee_cover_cents as amount_cents, g.amount_hidden, g.anonymous,
                    (g.paid_at at time zone o.time_zone)::date as day, t.name as team_name
               from gift g left join team t on t.id = g.team_id
              where g.campaign_id = c.id and g.status = 'paid' and g.refunded_cents + g.lost_cents < g.amount_cents
                and (t.id is null or t.status in ('live', 'closed'))
              order by g.paid_at desc, g.id desc limit ${GIFTS}) newest) as gifts
      from campaign c join campaign_total s on s.campaign_id = c.id cross join organization o
     where c.slug = ${slug}
  `.execute(db)
  return rows[0]
}
