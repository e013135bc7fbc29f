import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import type { TeamKind, TeamStatus } from '#db/schema/teams.ts'
import { colorOf } from './team-color.ts'
import { UNNAMED_CAPTAIN } from './start-team.server.ts'

export type PageEditor = Awaited<ReturnType<typeof findPageEditor>>

/** What has become of the newest text. `published`: it is what everyone sees. */
export type TextState = 'writing' | 'waiting' | 'sent-back' | 'published'

/**
 * The newest text of a team's page, as a captain goes on with it: being written, waiting, sent back or published.
 * @throws Error when there is no such team, which its captain has just shown to be there.
 */
export async function findPageEditor(team: { readonly id: number }, personId: number) {
  const row = await db
    .selectFrom('team')
    .innerJoin('team_version as v', 'v.team_id', 'team.id')
    .innerJoin('organization', (join) => join.onTrue())
    .leftJoin('team_member as me', (join) =>
      join.onRef('me.team_id', '=', 'team.id').on('me.person_id', '=', personId),
    )
    .select(['team.slug', 'team.kind', 'team.status', 'team.published_at', 'organization.currency'])
    .select([
      'v.name',
      'v.town',
      'v.plan',
      'v.story',
      'v.goal_cents',
      'v.suggested',
      'v.ends_on',
      'v.saved_at',
    ])
    .select(['v.id as version_id', 'v.color', 'v.scene', 'v.video_url', 'v.video_title'])
    .select(['v.submitted_at', 'v.decision', 'v.reason', 'v.written_by'])
    .select((from) => from.fn.coalesce('me.wished_name', 'me.display_name').as('captain_name'))
    .where('team.id', '=', team.id)
    .orderBy('v.id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return {
    slug: row.slug,
    kind: row.kind satisfies TeamKind,
    status: row.status satisfies TeamStatus,
    everPublished: row.published_at !== null,
    state: stateOf(row),
    /** Why staff sent it back. */
    reason: row.reason,
    writtenFrom: row.saved_at.toISOString(),
    savedByMe: row.written_by === personId,
    name: row.name,
    town: row.town,
    plan: row.plan,
    story: row.story,
    goal: cents(row.goal_cents),
    goalText: formatMoney(cents(row.goal_cents), row.currency).replace(/^\$/, ''),
    suggested: row.suggested,
    endsOn: row.ends_on ?? '',
    captainName: row.captain_name === UNNAMED_CAPTAIN ? '' : (row.captain_name ?? ''),
    currency: row.currency,
    color: colorOf(row.slug, row.color),
    scene: row.scene,
    videoUrl: row.video_url,
    videoTitle: row.video_title,
    versionId: row.version_id,
  }
}

interface Marks {
  readonly submitted_at: Date | null
  readonly decision: 'approved' | 'sent-back' | null
}

export function stateOf({ submitted_at, decision }: Marks): TextState {
  if (decision === 'approved') return 'published'
  if (decision === 'sent-back') return 'sent-back'
  return submitted_at ? 'waiting' : 'writing'
}
