import { shortName } from '#app/members/member-name.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import { needPlan, skillOfferPlan } from './skill-plan.ts'
import type { PlannedNeed } from './skill-plan.ts'

interface Made {
  readonly madeOn: Date
  readonly moderator: number
}

/** What teams and staff need done and what people offer, without the letters. Called again it adds nothing. */
export async function seedSkills(made: Made): Promise<void> {
  await inTransaction(async (trx) => {
    const before = await trx.selectFrom('skill_offer').select('id').limit(1).executeTakeFirst()
    if (!before) await addAll(trx, made)
  })
}

async function addAll(trx: Trx, { madeOn, moderator }: Made): Promise<void> {
  const today = madeOn.toISOString().slice(0, 10)
  for (const plan of needPlan) {
    const askedBy =
      plan.team === null ? { teamId: null, id: moderator } : await findAsker(trx, plan.team)
    if (askedBy) await addNeed(trx, plan, askedBy, { madeOn, today })
  }
  for (const { until, paused, skills, ...plan } of skillOfferPlan)
    await trx
      .insertInto('skill_offer')
      .values({
        ...plan,
        skills: [...skills],
        email: addressOf(plan.name),
        until: addDays(today, until),
        language: 'en',
        offered_at: madeOn,
        confirmed_at: madeOn,
        paused_at: paused ? madeOn : null,
      })
      .execute()
}

interface Asker {
  readonly teamId: number | null
  readonly id: number
}

/** Its first captain; a demo of few teams may be without the team. */
async function findAsker(trx: Trx, slug: string): Promise<Asker | undefined> {
  const captain = await trx
    .selectFrom('team_member')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .select(['team.id as team_id', 'team_member.person_id'])
    .where('team.slug', '=', slug)
    .where('team_member.role', '=', 'captain')
    .orderBy('team_member.joined_at')
    .executeTakeFirst()
  return captain && { teamId: captain.team_id, id: captain.person_id }
}

async function addNeed(
  trx: Trx,
  { key, title, skill, what, hours, due, town, status, helper }: PlannedNeed,
  asker: Asker,
  { madeOn, today }: { readonly madeOn: Date; readonly today: string },
): Promise<void> {
  const { id } = await trx
    .insertInto('skill_need')
    .values({
      public_id: key,
      team_id: asker.teamId,
      title,
      skill,
      what,
      hours,
      town,
      status,
      due_on: addDays(today, due),
      status_at: madeOn,
      asked_by: asker.id,
      asked_at: madeOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (!helper) return
  await trx
    .insertInto('skill_claim')
    .values({
      need_id: id,
      name: helper.name,
      email: addressOf(helper.name),
      shown_name: helper.shown ? shortName(helper.name) : null,
      language: 'en',
      status: status === 'claimed' ? 'held' : 'done',
      asked_at: madeOn,
      status_at: madeOn,
      erased_at: null,
    })
    .execute()
}

function addressOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@example.net`
}
