import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { challengesOfCampaign, sayChallenge } from '#app/teams/challenges.server.ts'
import type { ChallengeRow } from '#app/teams/challenges.server.ts'
import { duesOfCampaign, duesOfTeam, sayDues } from '#app/teams/dues.server.ts'
import type { DuesRow } from '#app/teams/dues.server.ts'
import { sayProgress } from '#app/teams/progress.ts'
import type { LinkPicture } from '#app/teams/sharing/link-meta.ts'
import { linkPictureOf } from '#app/teams/sharing/sharing-of.server.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { coverPictureOf } from '#app/teams/look/shown-look.server.ts'
import { renderStory } from '#app/teams/story.server.ts'
import { standingInAll } from '#app/teams/standing.server.ts'
import { teamCard } from '#app/teams/team-card.ts'
import type { TeamCardRow } from '#app/teams/team-card.ts'
import { say } from '#app/words/say.ts'
import type { HomePageProps } from './home-page.tsx'
import { newestGiftsOf } from './newest-gifts.server.ts'
import type { NewestGiftRow } from './newest-gifts.server.ts'
import { wallGift } from './wall.server.ts'

const TEAMS = 9
/** So many of them for what came in lately; the rest are the newest, so that none starts unseen. */
const MOVING = 6
/** Scores that are looked at to find them: those of teams that closed or are hidden stand among them. */
const LOOKED_AT = 100
const GIFTS = 6

export type HomePage =
  /** There is no campaign just now. */
  | { kind: 'not-ready'; organizationName: string }
  | {
      kind: 'ready'
      site: ReturnType<typeof frameOf>
      url: string
      picture: LinkPicture
      page: HomePageProps
    }

/**
 * What the campaign's home shows, in three queries.
 * @throws Response 503 before the site is set up.
 */
export async function findHomePage(): Promise<HomePage> {
  const [organization, campaign, teams] = await Promise.all([
    requireOrganization(),
    findCampaign(),
    findTeams(),
  ])
  if (!campaign) return { kind: 'not-ready', organizationName: organization.name }
  const { currency } = organization
  const page: HomePageProps = {
    name: campaign.name,
    tagline: campaign.tagline,
    storyHtml: renderStory(campaign.story),
    progress: sayProgress({
      goal: cents(campaign.goal_cents),
      raised: cents(campaign.raised_cents),
      expected: cents(campaign.expected_cents),
      currency,
      dues: sayDues(campaign.dues, currency),
    }),
    challenges: campaign.challenges.map((each) => sayChallenge(each, currency)),
    giving: organization.givingPaused === null ? 'open' : 'paused',
    standing: campaign.standing,
    teams: teams.map((row) => ({
      ...teamCard(row, currency, sayDues(row.dues, currency)),
      momentum:
        row.week_cents > 0
          ? say('giving.home.lastWeek', { amount: formatMoney(cents(row.week_cents), currency) })
          : null,
    })),
    gifts: campaign.gifts.map((row, place) => ({
      ...wallGift(row, place),
      to: row.team_name === null ? null : { name: row.team_name, href: `/teams/${row.team_slug}` },
    })),
  }
  const picture = linkPictureOf('/', campaign.version, page.progress.words)
  return { kind: 'ready', site: frameOf(organization), url: `${env.BASE_URL}/`, picture, page }
}

interface CampaignRow {
  name: string
  version: number
  tagline: string
  story: string
  goal_cents: number
  raised_cents: number
  expected_cents: number
  dues: DuesRow
  standing: number
  challenges: ChallengeRow[]
  gifts: NewestGiftRow[]
}

/** The open campaign with its newest gifts. */
async function findCampaign(): Promise<CampaignRow | undefined> {
  const { rows } = await sql<CampaignRow>`
    select c.name, coalesce((select version from page_version where page = 'home'), 0) as version, c.tagline, c.story, c.goal_cents, s.raised_cents, s.expected_cents, ${duesOfCampaign(sql`c.id`)} as dues,
           ${standingInAll} as standing, ${challengesOfCampaign(sql`c.id`)} as challenges,
           ${newestGiftsOf(sql`c.id`, GIFTS)} as gifts
      from campaign c join campaign_total s on s.campaign_id = c.id
     where c.closed_at is null
  `.execute(db)
  return rows[0]
}

/**
 * Live teams by how much they gather lately, with what came in over the last seven days, today among them; after them the
 * newest. However many teams and gifts there are, it looks at a hundred scores and at a week of nine teams.
 */
interface MovingTeam extends TeamCardRow {
  dues: DuesRow
  week_cents: number
}

async function findTeams(): Promise<MovingTeam[]> {
  const { rows } = await sql<MovingTeam>`
    with open_campaign as (
      select c.id, (${now()}::timestamptz at time zone o.time_zone)::date as today
        from campaign c cross join organization o where c.closed_at is null
    ), moving as (
      select t.id, m.score
        from (select m.team_id, m.score from team_momentum m where m.campaign_id = (select id from open_campaign)
               order by m.score desc limit ${LOOKED_AT}) m
        join team t on t.id = m.team_id and t.status = 'live'
       order by m.score desc, t.id limit ${MOVING}
    ), newest as (
      select t.id from team t
       where t.campaign_id = (select id from open_campaign) and t.status = 'live' and t.published_at is not null
       order by t.published_at desc, t.id desc limit ${TEAMS}
    ), shown as (
      select id, max(score) as score from (select id, score from moving union all select id, null from newest) m group by id
    )
    select t.slug, t.name, t.kind, t.color, t.scene, ${coverPictureOf(sql`t.approved_version_id`)} as cover, t.town, t.status, t.goal_cents, s.raised_cents, s.expected_cents, ${duesOfTeam(sql`t.id`)} as dues,
           (select coalesce(sum(d.received_cents - d.refunded_cents - d.lost_cents), 0)::bigint
              from day_total d where d.team_id = t.id and d.day > c.today - 7 and d.day <= c.today) as week_cents
      from shown m join team t on t.id = m.id join team_total s on s.team_id = t.id cross join open_campaign c
     order by m.score desc nulls last, t.published_at desc nulls last, t.id desc
     limit ${TEAMS}
  `.execute(db)
  return rows
}
