import { sql } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockComment } from './decide-comment.server.ts'
import { tellWriter } from './tell-writer.server.ts'

interface Reply {
  readonly commentPublicId: string
  readonly teamId: number
  /** Nothing takes an earlier reply back. */
  readonly words: string
  readonly actor: Actor
}

export type ReplyOutcome =
  | 'replied'
  /** Staff read it first. */
  | 'reply-waits'
  | 'reply-removed'
  | 'unchanged'
  /** There is none on the page to answer. */
  | 'not-shown'
  | 'not-found'

/** Answers a comment that everybody reads, as the team. */
export async function replyToComment(replying: Reply): Promise<ReplyOutcome> {
  const { commentPublicId, teamId, words, actor } = replying
  return await inTransaction(async (trx) => {
    const comment = await lockComment(trx, commentPublicId)
    if (!comment || comment.team_id !== teamId) return 'not-found'
    if (comment.status !== 'shown') return 'not-shown'
    if ((comment.reply ?? '') === words) return 'unchanged'
    const waits = comment.read_by === 'staff' || (await holdsBlockWord(trx, words))
    const at = now()
    await trx
      .updateTable('comment')
      .set(
        words === ''
          ? { reply: null, replied_at: null, replied_by: null, reply_read_at: null }
          : {
              reply: words,
              replied_at: at,
              replied_by: actor.id,
              reply_read_at: waits ? null : at,
            },
      )
      .where('id', '=', comment.id)
      .execute()
    await recordChange(trx, {
      actor,
      action: words === '' ? 'remove-reply' : 'reply-to-comment',
      subjectKind: 'team',
      subjectId: comment.team_public_id,
      detail: { comment: commentPublicId },
    })
    if (words === '') return 'reply-removed'
    if (waits) return 'reply-waits'
    if (comment.reply === null) await tellWriter(trx, comment.id, 'replied')
    return 'replied'
  })
}

async function holdsBlockWord(trx: Trx, words: string): Promise<boolean> {
  const { rows } = await sql<{
    holds: boolean
  }>`select holds_block_word(${words}) as holds`.execute(trx)
  return rows[0]?.holds ?? true
}
