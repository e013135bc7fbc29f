import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { followerPlan, newsId, newsPlan } from './news-plan.ts'
import type { NewsPlan } from './news-plan.ts'

const DAY = 86_400_000

/** What teams tell, read or not, and who asked for it, without the letters. Called again it adds nothing. */
export async function seedNews(moderator: Actor): Promise<void> {
  for (const plan of newsPlan) await seedUpdate(plan, moderator)
  await sql`
    insert into team_follower (team_id, email, source, asked_at, confirmed_at)
    select t.id, f.name || '@example.net', 'form', ${new Date(now().getTime() - 15 * DAY)}, ${new Date(now().getTime() - 15 * DAY)}
      from team t, unnest(${followerPlan}::text[]) f (name) where t.slug = 'margins-and-merlot'
    on conflict do nothing`.execute(db)
}

async function seedUpdate(plan: NewsPlan, moderator: Actor): Promise<void> {
  const at = new Date(now().getTime() - plan.ago * DAY)
  await inTransaction(async (trx) => {
    const team = await trx
      .selectFrom('team')
      .innerJoin('team_member', 'team_member.team_id', 'team.id')
      .select(['team.id', 'team.approved_version_id as page', 'team_member.person_id as captain'])
      .where('team.slug', '=', plan.team)
      .where('team_member.role', '=', 'captain')
      .orderBy('team_member.joined_at')
      .limit(1)
      .executeTakeFirst()
    if (!team) return
    const added = await trx
      .insertInto('team_update')
      .values({
        public_id: newsId(plan),
        team_id: team.id,
        created_by: team.captain,
        created_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return
    const { id } = added
    const { id: text } = await trx
      .insertInto('team_update_version')
      .values({
        update_id: id,
        title: plan.title,
        body: plan.body,
        written_by: team.captain,
        written_at: at,
        submitted_at: plan.state === 'draft' ? null : at,
        ...(plan.state === 'out' && {
          decided_at: at,
          decision: 'approved',
          decided_by: moderator.id,
        }),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (plan.photographed)
      await sql`
        insert into team_update_picture (version_id, picture_id, alt)
        select ${text}, picture_id, alt from team_version_picture
         where version_id = ${team.page} and part = 'gallery' and removed_at is null order by place limit 1`.execute(
        trx,
      )
    if (plan.state === 'out')
      await trx
        .updateTable('team_update')
        .set({ approved_version_id: text, out_at: at })
        .where('id', '=', id)
        .execute()
  })
}
