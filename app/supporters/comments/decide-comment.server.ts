import { sql } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { CommentReader, CommentStatus } from '#db/schema/comments.ts'
import { tellWriter } from './tell-writer.server.ts'

interface Decision {
  readonly commentPublicId: string
  /** Of the captain who decides; `null` for staff, who decide for every team. */
  readonly teamId: number | null
  readonly decision: 'shown' | 'hidden'
  /** How often the words had been changed when they were read. */
  readonly changes: number
  /** When the team wrote the reply that was read below it; `null` where there was none. */
  readonly replied: Date | null
  readonly actor: Actor
}

export type DecisionOutcome =
  | 'comment-shown'
  | 'comment-hidden'
  /** Somebody decided so before. */
  | 'comment-decided'
  /** Its writer has written other words since, or the team another reply that waits for staff. */
  | 'comment-changed'
  /** Only staff may let it be seen. */
  | 'comment-for-staff'
  | 'not-found'

/**
 * Lets everybody read a comment and the reply below it, or takes it out of sight at once (S35, S36). The record says that it
 * was done, and not how the words read (S40). Of two at once the second is told that it is done.
 */
export async function decideComment(decided: Decision): Promise<DecisionOutcome> {
  const { teamId, decision, changes, replied, actor } = decided
  const as: CommentReader = teamId === null ? 'staff' : 'captain'
  return await inTransaction(async (trx) => {
    const comment = await lockComment(trx, decided.commentPublicId)
    if (!comment || (teamId !== null && comment.team_id !== teamId)) return 'not-found'
    const replyWaits = comment.reply !== null && comment.reply_read_at === null
    const readsReply = decision === 'shown' && as === 'staff' && replyWaits
    if (comment.status === decision && !readsReply) return 'comment-decided'
    if (decision === 'shown') {
      if (comment.changes !== changes) return 'comment-changed'
      if (as === 'captain' && isForStaff(comment)) return 'comment-for-staff'
    }
    if (readsReply && comment.replied_at?.getTime() !== replied?.getTime()) return 'comment-changed'
    await trx
      .updateTable('comment')
      .set({
        status: decision,
        decided_at: now(),
        decided_by: actor.id,
        decided_as: as,
        ...(as === 'staff' && { staff_took_down: decision === 'hidden' }),
        ...(readsReply && { reply_read_at: now() }),
      })
      .where('id', '=', comment.id)
      .execute()
    await recordChange(trx, {
      actor,
      action: decision === 'shown' ? 'show-comment' : 'hide-comment',
      subjectKind: 'team',
      subjectId: comment.team_public_id,
      detail: { comment: decided.commentPublicId, as },
    })
    if (readsReply) await tellWriter(trx, comment.id, 'replied')
    else if (decision === 'shown') await tellWriter(trx, comment.id, 'shown')
    return decision === 'shown' ? 'comment-shown' : 'comment-hidden'
  })
}

export interface LockedComment {
  readonly id: number
  readonly team_id: number
  readonly team_public_id: string
  readonly status: CommentStatus
  readonly changes: number
  readonly staff_took_down: boolean
  readonly reply: string | null
  readonly replied_at: Date | null
  readonly reply_read_at: Date | null
  readonly read_by: CommentReader
  readonly marked: boolean
}

/** What a captain may not let be seen: by the rule, by the list of words, and what staff took down themselves. */
function isForStaff({ staff_took_down, read_by, marked }: LockedComment): boolean {
  return read_by === 'staff' || marked || staff_took_down
}

export async function lockComment(trx: Trx, publicId: string): Promise<LockedComment | undefined> {
  const { rows } = await sql<LockedComment>`
    select k.id, k.team_id, t.public_id as team_public_id, k.status, k.changes, k.staff_took_down, k.reply, k.replied_at, k.reply_read_at,
           o.comments_read_by as read_by, holds_block_word(k.name || ' ' || k.body) as marked
      from comment k join team t on t.id = k.team_id cross join organization o
     where k.public_id = ${publicId} for update of k`.execute(trx)
  return rows[0]
}
