import { cents } from '#app/money/cents.ts'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { findOrAddPerson } from '#app/people/person.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { writeAmounts } from '#app/teams/suggested-amounts.ts'
import { dayOf } from './organization.ts'
import type { DemoCampaign } from './organization.ts'
import { addMembers } from './seed-members.ts'
import type { PlannedPerson, TeamPlan } from './team-plan.ts'

const DAY = 86_400_000
const HOUR = 3_600_000

/** Makes one team with its captains, its text and what staff decided of it; a team that is there is left alone. */
export async function seedTeam(
  campaign: DemoCampaign,
  moderator: Actor,
  plan: TeamPlan,
): Promise<void> {
  await inTransaction(async (trx) => {
    const startedAt = new Date(campaign.madeOn.getTime() - plan.startedDaysAgo * DAY)
    const team = await addTeam(trx, campaign, plan, startedAt)
    if (!team) return
    const captainId = await addCaptain(trx, team.id, plan.captain, startedAt)
    if (plan.coCaptain)
      await addCaptain(trx, team.id, plan.coCaptain, new Date(startedAt.getTime() + DAY))
    await addMembers(trx, campaign, { id: team.id, captainId }, plan)
    const text = {
      ...textOf(campaign, plan),
      team_id: team.id,
      written_by: captainId,
      created_at: startedAt,
      saved_at: startedAt,
    }
    const { stage } = plan
    switch (stage.at) {
      case 'draft':
        await trx.insertInto('team_version').values(text).execute()
        return
      case 'waiting':
        await trx
          .insertInto('team_version')
          .values({ ...text, submitted_at: after(startedAt, 3) })
          .execute()
        return
      case 'sent-back':
        await trx
          .insertInto('team_version')
          .values({
            ...text,
            submitted_at: after(startedAt, 3),
            decided_at: after(startedAt, 20),
            decided_by: moderator.id,
            decision: 'sent-back',
            reason: stage.reason,
          })
          .execute()
        return
      case 'live':
      case 'closed':
      case 'hidden':
        await approve(trx, moderator, team, text)
        return
      case 'edited':
        await approve(trx, moderator, team, text)
        await trx
          .insertInto('team_version')
          .values({
            ...text,
            story: stage.story,
            goal_cents: stage.goal * 100,
            created_at: campaign.madeOn,
            saved_at: campaign.madeOn,
            submitted_at: campaign.madeOn,
          })
          .execute()
        return
    }
  })
}

interface NewTeam {
  readonly id: number
  readonly public_id: string
}

function addTeam(
  trx: Trx,
  campaign: DemoCampaign,
  plan: TeamPlan,
  startedAt: Date,
): Promise<NewTeam | undefined> {
  const status = statusOf(plan)
  const isOut = status === 'live' || status === 'closed'
  return trx
    .insertInto('team')
    .values({
      ...textOf(campaign, plan),
      slug: plan.slug,
      campaign_id: campaign.id,
      kind: plan.kind,
      status,
      status_at: after(startedAt, 20),
      created_at: startedAt,
      published_at: isOut ? after(startedAt, 20) : null,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(['id', 'public_id'])
    .executeTakeFirst()
}

/** A page is hidden last, by staff, when its gifts have come. */
function statusOf({ stage }: TeamPlan): 'draft' | 'waiting' | 'live' | 'closed' {
  switch (stage.at) {
    case 'draft':
    case 'sent-back':
      return 'draft'
    case 'waiting':
      return 'waiting'
    case 'closed':
      return 'closed'
    case 'live':
    case 'edited':
    case 'hidden':
      return 'live'
  }
}

async function addCaptain(
  trx: Trx,
  teamId: number,
  { name, email, shownAs }: PlannedPerson,
  joinedAt: Date,
): Promise<number> {
  const person = await findOrAddPerson(trx, { email, name })
  await trx
    .insertInto('team_member')
    .values({
      team_id: teamId,
      person_id: person.id,
      role: 'captain',
      display_name: shownAs ?? name.split(' ')[0] ?? name,
      joined_at: joinedAt,
    })
    .execute()
  return person.id
}

type VersionText = ReturnType<typeof textOf> & {
  team_id: number
  written_by: number
  created_at: Date
  saved_at: Date
}

async function approve(
  trx: Trx,
  moderator: Actor,
  team: NewTeam,
  text: VersionText,
): Promise<void> {
  const version = await trx
    .insertInto('team_version')
    .values({
      ...text,
      submitted_at: after(text.created_at, 3),
      decided_at: after(text.created_at, 20),
      decided_by: moderator.id,
      decision: 'approved',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('team')
    .set({ approved_version_id: version.id })
    .where('id', '=', team.id)
    .execute()
  await recordChange(trx, {
    actor: moderator,
    action: 'approve-team',
    subjectKind: 'team',
    subjectId: team.public_id,
    detail: { name: text.name, version: version.id },
  })
}

function textOf(
  { madeOn }: DemoCampaign,
  { name, town, plan, story, goal, endsInDays, suggests = [] }: TeamPlan,
) {
  return {
    name,
    town,
    plan,
    story,
    goal_cents: goal * 100,
    suggested: writeAmounts(
      suggests.map(([dollars, words]) => ({ amount: cents(dollars * 100), words })),
    ),
    ends_on: endsInDays === undefined ? null : dayOf(new Date(madeOn.getTime() + endsInDays * DAY)),
  }
}

function after(start: Date, hours: number): Date {
  return new Date(start.getTime() + hours * HOUR)
}
