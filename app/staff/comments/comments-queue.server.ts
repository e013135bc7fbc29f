import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { readMarks, sayCommentDone } from '#app/supporters/comments/comments-desk.server.ts'
import { decideComment } from '#app/supporters/comments/decide-comment.server.ts'
import { listComments, readCommentTab } from '#app/supporters/comments/list-comments.server.ts'

export type CommentsQueue = Awaited<ReturnType<typeof findCommentsQueue>>

/** Comments on the pages of all teams, those that nobody has read first. */
export async function findCommentsQueue(search: URLSearchParams) {
  const tab = readCommentTab(search.get('tab'))
  const { comments, older } = await listComments({
    teamId: null,
    tab,
    before: search.get('before'),
  })
  return {
    tab,
    comments,
    olderHref: older && `/staff/messages/comments?tab=${tab}&before=${older}`,
    done: sayCommentDone(search.get('done')),
  }
}

/** Puts a comment on its page, or takes it off. @returns where staff go next; `null` for none. */
export async function answerCommentDecision(
  commentPublicId: string,
  decision: 'shown' | 'hidden',
  form: FormData,
  by: Person,
): Promise<string | null> {
  const outcome = await decideComment({
    commentPublicId,
    teamId: null,
    decision,
    ...readMarks(form),
    actor: actorOf(by),
  })
  if (outcome === 'not-found') return null
  const tab = form.get('tab')
  const from = readCommentTab(typeof tab === 'string' ? tab : null)
  return `/staff/messages/comments?tab=${from}&done=${outcome}`
}
