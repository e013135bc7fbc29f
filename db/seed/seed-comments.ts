import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { commentId, commentPlan, DEMO_BLOCK_WORDS } from './comment-plan.ts'

const DAY = 86_400_000

/** What visitors left on teams' pages, read or not, without the letters. Called again it adds nothing. */
export async function seedComments(moderator: Actor): Promise<void> {
  await db.updateTable('organization').set({ block_words: DEMO_BLOCK_WORDS }).execute()
  for (const plan of commentPlan) {
    const team = await db
      .selectFrom('team')
      .select('id')
      .where('slug', '=', plan.team)
      .executeTakeFirst()
    if (!team) continue
    const at = new Date(now().getTime() - plan.ago * DAY)
    await db
      .insertInto('comment')
      .values({
        public_id: commentId(plan),
        team_id: team.id,
        name: plan.name,
        email: `${plan.name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}@example.net`,
        body: plan.words,
        written_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    if (plan.status === 'held') continue
    await db
      .updateTable('comment')
      .set({
        status: plan.status,
        decided_at: at,
        decided_by: moderator.id,
        decided_as: 'staff',
        staff_took_down: plan.status === 'hidden',
        ...(plan.reply && { reply: plan.reply, replied_at: at, reply_read_at: at }),
      })
      .where('public_id', '=', commentId(plan))
      .execute()
  }
}
