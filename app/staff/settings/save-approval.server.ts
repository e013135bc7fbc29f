import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockOrganization, subject } from './save-settings.server.ts'
import type { Saver, SaveOutcome } from './save-settings.server.ts'
import { findMark, findTold } from './settings-mark.server.ts'
import { sections } from './settings-section.ts'
import type { CommentReader } from '#db/schema/comments.ts'

export interface ApprovalWish {
  readonly editsWait: boolean
  readonly messagesWait: boolean
  readonly commentsReadBy: CommentReader
  /** One a line. */
  readonly blockWords: string
  readonly newsWaits: boolean
  /** Whether there is a list of the teams that brought in most. */
  readonly rankingShown: boolean
  /** Public ids of the staff who are written to. */
  readonly told: readonly string[]
}

/** Saves what waits to be read, and who is written to about pages. */
export async function saveApproval(
  wish: ApprovalWish,
  { actor, seen }: Saver,
): Promise<SaveOutcome> {
  return await inTransaction(async (trx) => {
    const before = await lockOrganization(trx)
    const people = await findTold(trx)
    const namesOf = (chosen: typeof people) =>
      chosen.map((person) => actorOf(person).label).toSorted()
    const toldBefore = people.filter(({ told }) => told)
    const toldAfter = people.filter(({ publicId }) => wish.told.includes(publicId))
    const isSameTold =
      toldBefore.map(({ id }) => id).join(' ') === toldAfter.map(({ id }) => id).join(' ')
    const rules = {
      edits_wait: wish.editsWait,
      messages_wait: wish.messagesWait,
      news_waits: wish.newsWaits,
      comments_read_by: wish.commentsReadBy,
      block_words: wish.blockWords,
      ranking_shown: wish.rankingShown,
    }
    const changed = sections.approval.filter((name) => before[name] !== rules[name])
    if (changed.length === 0 && isSameTold) return { kind: 'unchanged' }
    const detail = {
      before: {
        ...Object.fromEntries(changed.map((name) => [name, before[name]])),
        ...(!isSameTold && { told: namesOf(toldBefore) }),
      },
      after: {
        ...Object.fromEntries(changed.map((name) => [name, rules[name]])),
        ...(!isSameTold && { told: namesOf(toldAfter) }),
      },
    }
    const mark = await findMark(trx, 'approval')
    if (seen !== null && seen !== mark)
      return { kind: 'changed-since', seen: mark, differs: detail }
    await trx.updateTable('organization').set(rules).execute()
    for (const { id, publicId } of people)
      await trx
        .updateTable('staff_member')
        .set({ told_of_pages: wish.told.includes(publicId) })
        .where('person_id', '=', id)
        .execute()
    await recordChange(trx, { ...subject, actor, action: 'change-approval', detail })
    return { kind: 'saved' }
  })
}
