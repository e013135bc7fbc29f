import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { findRaffleWords } from '#app/teams/raffle-words.ts'
import { renderStory } from '#app/teams/story.server.ts'
import { findCaptainsLanguage } from './captains-language.server.ts'
import { readyWords } from './reason-of-return.server.ts'
import { findLookReview } from './look-review.server.ts'
import { findShownPictures } from './shown-pictures.server.ts'
import { findTeamPeople } from './team-people.server.ts'
import { findChanges } from './word-changes.ts'

export type TeamReview = NonNullable<Awaited<ReturnType<typeof findTeamReview>>>

/** One team as its reviewer sees it: what the public reads, what is proposed, who is behind it, what was decided before. */
export async function findTeamReview(slug: string) {
  const team = await findTeam(slug)
  if (!team) return undefined
  const [waiting, look, pictures, captains, captainsLanguage, people, reports, decisions, trail] =
    await Promise.all([
      findWaiting(team.id),
      findLookReview(slug),
      findShownPictures(team.approved_version_id),
      findCaptains(team.id),
      findCaptainsLanguage(slug),
      findTeamPeople(team.id),
      countOpenReports(team.id),
      findDecisions(team.id),
      findAuditTrail({ subject: { kind: 'team', id: team.public_id } }),
    ])
  const shown = team.approved_version_id === null ? null : textOf(team)
  const proposed = waiting && textOf(waiting)
  return {
    publicId: team.public_id,
    slug: team.slug,
    name: team.name,
    kind: team.kind,
    status: team.status,
    since: team.status_at,
    createdAt: team.created_at,
    campaignName: team.campaign,
    raised: cents(team.raised_cents),
    gifts: team.gift_count,
    shown: shown && { ...shown, storyHtml: renderStory(shown.story) },
    proposed: proposed && {
      ...proposed,
      storyHtml: renderStory(proposed.story),
      submittedAt: waiting.submitted_at ?? waiting.saved_at,
      changed: fieldNames.filter((field) => shown !== null && shown[field] !== proposed[field]),
      changes: shown && {
        name: findChanges(shown.name, proposed.name),
        town: findChanges(shown.town, proposed.town),
        plan: findChanges(shown.plan, proposed.plan),
        story: findChanges(shown.story, proposed.story),
      },
      wishedNames: captains.flatMap(({ wishedName, shownName }) => {
        if (wishedName === null || (shown && wishedName === shownName)) return []
        return [
          { wishedName, changes: findChanges(shown ? (shownName ?? '') : wishedName, wishedName) },
        ]
      }),
      raffleWords: findRaffleWords(
        [proposed.name, proposed.plan, proposed.story, proposed.suggested].join('\n'),
      ),
    },
    look,
    /** What everyone sees now. */
    pictures,
    captains,
    /** What stands in the email when a page is sent back, as its captain reads it. */
    ready: readyWords('page', captainsLanguage),
    people,
    reports,
    decisions,
    trail,
  }
}

/** What a captain writes and staff read. */
export interface PageText {
  readonly name: string
  readonly town: string
  readonly plan: string
  readonly goal: ReturnType<typeof cents>
  /** Amounts to give, one a line. */
  readonly suggested: string
  readonly endsOn: string | null
  readonly story: string
}

const fieldNames = [
  'name',
  'town',
  'plan',
  'goal',
  'suggested',
  'endsOn',
  'story',
] as const satisfies readonly (keyof PageText)[]

interface TextRow {
  name: string
  town: string
  plan: string
  goal_cents: number
  suggested: string
  ends_on: string | null
  story: string
}

function textOf(row: TextRow): PageText {
  const { name, town, plan, suggested, story, goal_cents: goal, ends_on: endsOn } = row
  return { name, town, plan, goal: cents(goal), suggested, endsOn, story }
}

async function findTeam(slug: string) {
  return await db
    .selectFrom('team')
    .innerJoin('campaign', 'campaign.id', 'team.campaign_id')
    .innerJoin('team_total', 'team_total.team_id', 'team.id')
    .selectAll('team')
    .select(['campaign.name as campaign', 'team_total.raised_cents', 'team_total.gift_count'])
    .where('team.slug', '=', slug)
    .executeTakeFirst()
}

async function findWaiting(teamId: number) {
  const row = await db
    .selectFrom('team_version')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('submitted_at', 'is not', null)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

async function findCaptains(teamId: number) {
  return await db
    .selectFrom('team_member')
    .innerJoin('person', 'person.id', 'team_member.person_id')
    .select(['team_member.display_name as shownName', 'team_member.wished_name as wishedName'])
    .select(['person.name', 'person.email'])
    .where('team_member.team_id', '=', teamId)
    .where('team_member.role', '=', 'captain')
    .orderBy('team_member.joined_at')
    .limit(20)
    .execute()
}

async function countOpenReports(teamId: number): Promise<number> {
  const { n } = await db
    .selectFrom('page_report')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('team_id', '=', teamId)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

async function findDecisions(teamId: number) {
  return await db
    .selectFrom('team_version')
    .leftJoin('person', 'person.id', 'team_version.decided_by')
    .select([
      'team_version.id',
      'team_version.decision',
      'team_version.reason',
      'team_version.decided_at',
    ])
    .select(['person.name as by'])
    .where('team_version.team_id', '=', teamId)
    .where('team_version.decided_at', 'is not', null)
    .orderBy('team_version.id', 'desc')
    .limit(10)
    .execute()
}
