import { sql } from 'kysely'
import { newestGiftsOf } from '#app/giving/newest-gifts.server.ts'
import type { NewestGiftRow } from '#app/giving/newest-gifts.server.ts'
import { wallGift } from '#app/giving/wall.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { duesOfCampaign } from '#app/teams/dues.server.ts'
import { frameOf, framedOrganization } from '#app/teams/site-frame.server.ts'
import { standingInAll } from '#app/teams/standing.server.ts'
import { say } from '#app/words/say.ts'
import { codeTo } from '#app/teams/sharing/code-picture.server.ts'
import { liveOf } from './live-of.server.ts'
import type { CountedRow } from './live-of.server.ts'
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
    live: liveOfCampaign(campaign),
  }
}

/** What changes of it. */
export async function findCampaignLive(slug: string): Promise<LivePartsProps | undefined> {
  const campaign = await findCampaign(slug)
  return campaign && liveOfCampaign(campaign)
}

function liveOfCampaign(campaign: CampaignRow): LivePartsProps {
  return liveOf(campaign, {
    label: say('giving.home.goal'),
    isOver: campaign.closed,
    gifts: campaign.gifts.map((row, place) => {
      const { when: _day, ...gift } = wallGift(row, place)
      return { ...gift, ...(row.team_name !== null && { to: row.team_name }) }
    }),
  })
}

interface CampaignRow extends CountedRow {
  name: string
  closed: boolean
  paused: boolean
  organization: Parameters<typeof frameOf>[0]
  gifts: NewestGiftRow[]
}

async function findCampaign(slug: string): Promise<CampaignRow | undefined> {
  const { rows } = await sql<CampaignRow>`
    select c.name, c.closed_at is not null as closed, c.goal_cents, s.raised_cents, s.expected_cents, s.gift_count,
           ${duesOfCampaign(sql`c.id`)} as dues, ${standingInAll} as standing, o.currency, o.giving_paused_at is not null as paused,
           ${framedOrganization} as organization,
           ${newestGiftsOf(sql`c.id`, GIFTS)} as gifts
      from campaign c join campaign_total s on s.campaign_id = c.id cross join organization o
     where c.slug = ${slug}
  `.execute(db)
  return rows[0]
}
