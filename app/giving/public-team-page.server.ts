import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { findAsker } from '#app/members/askers.server.ts'
import type { Asker } from '#app/members/askers.server.ts'
import { rosterOf, sayRoster } from '#app/members/roster.server.ts'
import type { RosterRow } from '#app/members/roster.server.ts'
import { shareUrl } from '#app/members/share-url.server.ts'
import { amountsToSuggest, choiceOf } from '#app/teams/suggested-amounts.ts'
import { challengesOfTeam, sayChallengeOfTeam } from '#app/teams/challenges.server.ts'
import type { ChallengeRow } from '#app/teams/challenges.server.ts'
import { newsOfTeam, sayNews } from '#app/teams/news/shown-news.server.ts'
import type { ShownNewsRow } from '#app/teams/news/shown-news.server.ts'
import { nextEventsOfTeam, sayNextEvents } from '#app/teams/next-events.server.ts'
import { lastYearOf, sayLastYear } from '#app/teams/memory/last-year.server.ts'
import type { LastYearRow } from '#app/teams/memory/last-year.server.ts'
import { milestoneOf, sayMilestone } from '#app/teams/memory/milestones.server.ts'
import type { MilestoneRow } from '#app/teams/memory/milestones.server.ts'
import { commentsPart, newestComments } from '#app/teams/comments/shown-comments.server.ts'
import type { CommentRow } from '#app/teams/comments/shown-comments.server.ts'
import { needsOfTeam, sayNeeds } from '#app/teams/needs/shown-needs.server.ts'
import type { TeamNeedsRow } from '#app/teams/needs/shown-needs.server.ts'
import { resourcesOfTeam, sayPinned } from '#app/teams/resources/shown-resources.server.ts'
import type { PinnedRow } from '#app/teams/resources/shown-resources.server.ts'
import { sponsorsOfTeam, wallOfSponsors } from '#app/teams/sponsors/shown-sponsors.server.ts'
import type { ShownSponsorRow } from '#app/teams/sponsors/shown-sponsors.server.ts'
import type { NextEventRow } from '#app/teams/next-events.server.ts'
import { standingOfTeam } from '#app/teams/standing.server.ts'
import { duesOfTeam, sayDues } from '#app/teams/dues.server.ts'
import type { DuesRow } from '#app/teams/dues.server.ts'
import { sayProgress } from '#app/teams/progress.ts'
import { linkPictureOf, sharingOf } from '#app/teams/sharing/sharing-of.server.ts'
import { framedOrganization, frameOf } from '#app/teams/site-frame.server.ts'
import { renderStory } from '#app/teams/story.server.ts'
import { lookOf, picturesOf } from '#app/teams/look/shown-look.server.ts'
import type { ShownPicture } from '#app/teams/look/shown-look.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { sayKind } from '#app/teams/team-kind.ts'
import type { TeamPageProps } from '#app/teams/team-page.tsx'
import type { TeamKind } from '#db/schema/teams.ts'
import { say } from '#app/words/say.ts'
import { sayUntil } from './say-until.ts'
import { selectWall, wallPage } from './wall.server.ts'
import type { WallGift, WallRow } from './wall.server.ts'

/**
 * Everything that the public page of one team shows, in one query however many gave.
 * @returns `undefined` for a team that is not there or is not for all to see: the two look the same (S5).
 */
export async function findPublicTeamPage(slug: string) {
  return await findPage(slug, null)
}

/**
 * The same page as somebody's link shows it: what is given from it is credited to them.
 * @returns `undefined` also when nobody on that team has such a link.
 */
export async function findSharedTeamPage(slug: string, code: string) {
  const asker = await findAsker(slug, code)
  return asker && (await findPage(slug, asker))
}

/** The newest pieces of news; the rest has a page of its own. */
const NEWS_SHOWN = 3

async function findPage(slug: string, sentBy: Asker | null) {
  const team = await findTeam(slug)
  if (!team) return undefined
  const site = frameOf(team.organization)
  const wall = wallPage(team.wall)
  const url = `${env.BASE_URL}/teams/${slug}`
  const ownLink = sentBy && { code: sentBy.code, url: shareUrl(slug, sentBy.code) }
  const giveHref = `/teams/${slug}/give${sentBy ? `?with=${sentBy.code}` : ''}`
  const page: ShownTeam = {
    name: team.name,
    kind: team.kind,
    town: team.town,
    plan: team.plan,
    storyHtml: renderStory(team.story),
    captains: team.captains,
    progress: sayProgress({
      goal: cents(team.goal_cents),
      raised: cents(team.raised_cents),
      expected: cents(team.expected_cents),
      currency: team.currency,
      dues: sayDues(team.dues, team.currency),
      gifts: team.status === 'closed' ? 'over' : 'welcome',
    }),
    news: sayNews(team.news, { slug, timeZone: team.time_zone }),
    href: `/teams/${slug}`,
    nextEvents: sayNextEvents(team.next_events, slug),
    needs: sayNeeds(team.needs),
    sponsors: wallOfSponsors(team.sponsors),
    reading: { resources: sayPinned(team.reading) },
    comments: commentsPart(slug, { ...team, off: team.comments_off, about: null }),
    milestone: sayMilestone(team.milestone),
    lastYear: team.last_year && sayLastYear(team.last_year, team.currency),
    challenges: team.challenges.map((each) => sayChallengeOfTeam(each, team.currency)),
    untilText: team.days_left === null ? null : sayUntil(team.ends_on ?? '', team.days_left),
    giving: team.status === 'closed' ? 'closed' : team.paused ? 'paused' : 'open',
    giveHref,
    amounts: amountsToSuggest(team.suggested, {
      suggested: team.suggested_cents,
      minimum: team.minimum_gift_cents,
      maximum: team.maximum_gift_cents,
    }).map(({ amount, words }) => ({
      text: formatMoney(amount, team.currency),
      words,
      href: `${giveHref}${sentBy ? '&' : '?'}amount=${choiceOf(amount)}`,
    })),
    shareUrl: ownLink?.url ?? url,
    sentBy: sentBy && { name: sentBy.name },
    roster: sayRoster(team.roster),
    sharing: sharingOf({ slug, ...team }, ownLink),
    reportHref: `/teams/${slug}/report`,
    standing: { people: team.standing, href: `/stand-with-us?team=${slug}` },
    wall: wall.entries,
    giftsText: countGifts(team.gift_count),
    ...lookOf(team),
    olderGiftsHref: wall.older === null ? null : `/teams/${slug}/gifts?before=${wall.older}`,
  }
  const picture = linkPictureOf(`/teams/${slug}`, team.version, page.progress.words)
  const color = colorOf(slug, team.color)
  return { site, color, url, description: describe(team), picture, page }
}

type ShownTeam = Omit<TeamPageProps, 'notice' | 'wall'> & { readonly wall: readonly WallGift[] }

interface TeamRow {
  roster: RosterRow[]
  name: string
  short_code: string
  campaign: string
  version: number
  kind: TeamKind
  status: 'live' | 'closed'
  town: string
  plan: string
  story: string
  goal_cents: number
  raised_cents: number
  expected_cents: number
  gift_count: number
  standing: number
  dues: DuesRow
  challenges: ChallengeRow[]
  news: ShownNewsRow[]
  time_zone: string
  next_events: NextEventRow[]
  needs: TeamNeedsRow
  sponsors: ShownSponsorRow[]
  reading: PinnedRow[]
  comments: CommentRow[]
  milestone: MilestoneRow | null
  last_year: LastYearRow | null
  comments_off: boolean
  ends_on: string | null
  color: TeamColor | null
  scene: string | null
  video_url: string | null
  video_title: string
  pictures: ShownPicture[]
  days_left: number | null
  captains: string[]
  organization: Parameters<typeof frameOf>[0]
  suggested: string
  suggested_cents: number[]
  minimum_gift_cents: number
  maximum_gift_cents: number
  currency: string
  paused: boolean
  wall: (WallRow & { id: number })[]
}

async function findTeam(slug: string): Promise<TeamRow | undefined> {
  const { rows } = await sql<TeamRow>`
    select t.name, t.short_code, t.kind, t.status, t.town, t.plan, t.story, t.goal_cents, t.suggested, t.ends_on, c.name as campaign,
           t.color, t.scene, t.video_url, t.video_title, ${picturesOf(sql`t.approved_version_id`)} as pictures,
           coalesce((select version from page_version where page = 'teams/' || t.slug), 0) as version,
           s.raised_cents, s.expected_cents, s.gift_count, ${duesOfTeam(sql`t.id`)} as dues, ${standingOfTeam(sql`t.id`)} as standing,
           ${challengesOfTeam(sql`t.id`, sql`t.campaign_id`)} as challenges,
           ${newsOfTeam(sql`t.id`, NEWS_SHOWN)} as news, o.time_zone,
           ${nextEventsOfTeam(sql`t.id`)} as next_events, ${sponsorsOfTeam(sql`t.id`)} as sponsors, ${resourcesOfTeam(sql`t.id`)} as reading,
           ${needsOfTeam(sql`t.id`)} as needs,
           ${newestComments(sql`t.id`)} as comments, ${milestoneOf(sql`t.id`)} as milestone, ${lastYearOf(sql`t.again_of`)} as last_year, t.comments_off_at is not null as comments_off, o.currency, o.suggested_cents, o.minimum_gift_cents, o.maximum_gift_cents, o.giving_paused_at is not null as paused,
           t.ends_on - (${now()}::timestamptz at time zone o.time_zone)::date as days_left,
           coalesce((select array_agg(m.display_name order by m.joined_at, m.display_name) from team_member m
                      where m.team_id = t.id and m.role = 'captain' and m.display_name is not null), '{}') as captains,
           ${framedOrganization} as organization, ${rosterOf(sql`t.id`)} as roster,
           (select coalesce(json_agg(gifts), '[]') from (${selectWall(sql`t.id`)}) gifts) as wall
      from team t join team_total s on s.team_id = t.id join campaign c on c.id = t.campaign_id
           cross join organization o
     where t.slug = ${slug} and t.status in ('live', 'closed')
  `.execute(db)
  return rows[0]
}

function countGifts(count: number): string | null {
  return count === 0 ? null : say('teams.page.gifts', { n: count })
}

/** One sentence for a search engine or a message that carries the link. */
function describe({ plan, kind, town }: TeamRow): string {
  if (plan !== '') return plan
  return town === ''
    ? say('teams.page.raising', { kind: sayKind(kind) })
    : say('teams.page.raisingIn', { kind: sayKind(kind), town })
}
