import { findOrAddPerson } from '#app/people/person.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { planMembers } from './member-plan.ts'
import type { PlannedMember } from './member-plan.ts'
import type { DemoCampaign } from './organization.ts'
import type { TeamPlan } from './team-plan.ts'

const DAY = 86_400_000

/** Teams whose page says who brought in what. */
const SHOW_CREDITS = new Set(['margins-and-merlot', 'third-thursday-men', 'nurses-of-four-west'])

/** Teams that look for more people: with a link to join, letters that wait to be answered, and somebody who waits for a yes. */
const LOOKING = new Set([
  'margins-and-merlot',
  'third-thursday-men',
  'bethel-youth-choir',
  'porch-light-neighbors',
])

/** Puts the planned people on a team that was just made, in the transaction that makes it. */
export async function addMembers(
  trx: Trx,
  campaign: DemoCampaign,
  team: { readonly id: number; readonly captainId: number },
  plan: TeamPlan,
): Promise<void> {
  const startedAt = campaign.madeOn.getTime() - plan.startedDaysAgo * DAY
  for (const member of planMembers(plan)) await addMember(trx, team.id, member, startedAt)
  if (SHOW_CREDITS.has(plan.slug))
    await trx
      .updateTable('team')
      .set({ credits_shown_at: new Date(startedAt) })
      .where('id', '=', team.id)
      .execute()
  if (LOOKING.has(plan.slug)) await addAsked(trx, campaign, team)
}

async function addMember(
  trx: Trx,
  teamId: number,
  { name, email, shownAs, onPage, joinedDaysLater }: PlannedMember,
  startedAt: number,
): Promise<void> {
  const person = await findOrAddPerson(trx, { email, name })
  const joinedAt = new Date(startedAt + joinedDaysLater * DAY)
  await trx
    .insertInto('team_member')
    .values({
      team_id: teamId,
      person_id: person.id,
      role: 'member',
      wished_name: shownAs,
      display_name: onPage === 'named' ? shownAs : null,
      listed_at: onPage === 'not-named' ? null : joinedAt,
      joined_at: joinedAt,
    })
    .onConflict((conflict) => conflict.columns(['team_id', 'person_id']).doNothing())
    .execute()
}

/** Their letters went out on the day, so that none is sent now. */
async function addAsked(
  trx: Trx,
  { madeOn }: DemoCampaign,
  { id: teamId, captainId }: { readonly id: number; readonly captainId: number },
): Promise<void> {
  const asked = [
    { email: 'gudrun.olsen@example.net', daysAgo: 3, letters: 1, refused: false },
    { email: 'ike.marshall@example.net', daysAgo: 0.2, letters: 1, refused: false },
    { email: 'teo.and.sam@example.net', daysAgo: 6, letters: 4, refused: false },
    { email: 'not.me@example.net', daysAgo: 9, letters: 1, refused: true },
  ]
  for (const { email, daysAgo, letters, refused } of asked) {
    const token = newKey()
    const sentAt = new Date(madeOn.getTime() - daysAgo * DAY)
    await trx
      .insertInto('team_invitation')
      .values({
        team_id: teamId,
        email,
        token_hash: hashKey(token),
        token_sealed: seal(token),
        invited_by: captainId,
        created_at: sentAt,
        sent_at: sentAt,
        letters,
        expires_at: new Date(sentAt.getTime() + 14 * DAY),
        refused_at: refused ? sentAt : null,
      })
      .execute()
  }
  const waiting = await findOrAddPerson(trx, { email: 'nell.ryan@example.net', name: 'Nell Ryan' })
  await trx
    .insertInto('join_request')
    .values({
      team_id: teamId,
      person_id: waiting.id,
      shown_name: 'Nell R.',
      listed_at: madeOn,
      asked_at: new Date(madeOn.getTime() - DAY),
    })
    .execute()
  await trx
    .insertInto('join_link')
    .values({ team_id: teamId, made_by: captainId, made_at: madeOn })
    .execute()
}
