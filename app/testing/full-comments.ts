import { decideComment } from '#app/supporters/comments/decide-comment.server.ts'
import { replyToComment } from '#app/supporters/comments/reply-to-comment.server.ts'
import { aComment } from '#app/supporters/comments/testing/comments.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'

/** One on the page with the team's answer, one that nobody has read, and one that was taken down with its answer. */
export async function fillComments(team: ATeam, captain: APerson): Promise<void> {
  const actor = actorOf(captain)
  for (const taken of ['stays', 'taken-down'] as const) {
    const { id, publicId: commentPublicId } = await aComment(team)
    const decided = { commentPublicId, teamId: team.id, changes: 0, replied: null, actor }
    await decideComment({ ...decided, decision: 'shown' })
    await replyToComment({ commentPublicId, teamId: team.id, words: 'Thank you!', actor })
    if (taken === 'taken-down') await decideComment({ ...decided, decision: 'hidden' })
    else await report(team.id, id)
  }
  await aComment(team)
}

async function report(teamId: number, commentId: number): Promise<void> {
  await db
    .insertInto('page_report')
    .values({
      team_id: teamId,
      reason: 'unkind',
      reporter_email: null,
      comment_id: commentId,
      settled_at: null,
      settled_by: null,
    })
    .execute()
}
