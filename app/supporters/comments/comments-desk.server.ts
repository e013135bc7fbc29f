import { parseWithZod } from '@conform-to/zod/v4'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { ReadForm, ReplyForm } from './comment.form.ts'
import { decideComment } from './decide-comment.server.ts'
import type { DecisionOutcome } from './decide-comment.server.ts'
import {
  countHeld,
  findListedComment,
  listComments,
  readCommentTab,
} from './list-comments.server.ts'
import { replyToComment } from './reply-to-comment.server.ts'
import { saidOf } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'

export type CommentsDesk = Awaited<ReturnType<typeof findCommentsDesk>>

/** What visitors wrote below the captain's page. */
export async function findCommentsDesk(captain: CaptainOf, search: URLSearchParams) {
  const { team } = captain
  const tab = readCommentTab(search.get('tab'))
  const [site, row, waiting, list] = await Promise.all([
    findSiteFrame(),
    findTeam(team.id),
    countHeld(team.id),
    listComments({ teamId: team.id, tab, before: search.get('before') }),
  ])
  return {
    site,
    team: teamOf(captain, row),
    takes: row.comments_off_at === null,
    /** Who decides, as the organization has set it. */
    readBy: row.comments_read_by,
    timeZone: row.time_zone,
    tab,
    waiting,
    comments: list.comments,
    olderHref: list.older && `/manage/${team.slug}/news/comments?tab=${tab}&before=${list.older}`,
    done: sayCommentDone(search.get('done')),
  }
}

async function findTeam(teamId: number) {
  return await db
    .selectFrom('team')
    .innerJoin('organization', (join) => join.onTrue())
    .select(['team.name', 'team.status', 'team.color', 'team.comments_off_at'])
    .select(['organization.comments_read_by', 'organization.time_zone'])
    .where('team.id', '=', teamId)
    .executeTakeFirstOrThrow()
}

/** As its frame names it. */
function teamOf({ team }: CaptainOf, row: Awaited<ReturnType<typeof findTeam>>) {
  return {
    slug: team.slug,
    name: row.name,
    status: row.status,
    color: colorOf(team.slug, row.color),
  }
}

const dones = {
  'comment-shown': 'success',
  'comment-hidden': 'success',
  'comment-decided': 'info',
  'comment-changed': 'warning',
  'comment-for-staff': 'warning',
  replied: 'success',
  'reply-waits': 'success',
  'reply-removed': 'success',
  unchanged: 'info',
  'not-shown': 'warning',
  on: 'success',
  off: 'success',
} as const

/** What was just done, as the address after it says. */
export function sayCommentDone(done: string | null): Said | null {
  return saidOf(done, dones, (known) => say(`comments.done.${known}`))
}

/** Lets a comment on the captain's page be seen, or takes it down. @returns where to go on; `null` for none of theirs. */
export async function answerDecision(
  { team, actor }: CaptainOf,
  commentPublicId: string,
  decision: 'shown' | 'hidden',
  form: FormData,
): Promise<string | null> {
  const outcome = await decideComment({
    commentPublicId,
    teamId: team.id,
    decision,
    ...readMarks(form),
    actor,
  })
  return outcome === 'not-found' ? null : backTo(team.slug, form, outcome)
}

/** Which words and which reply were read; of a form that says nothing of it, none that there are. */
export function readMarks(form: FormData): { changes: number; replied: Date | null } {
  const read = parseWithZod(form, { schema: ReadForm })
  if (read.status !== 'success') return { changes: -1, replied: null }
  return { changes: read.value.changes, replied: read.value.replied ?? null }
}

/** A comment that a captain answers. @throws Response 404 for one that is not on their page. */
export async function findCommentToAnswer(captain: CaptainOf, id: string) {
  const { team } = captain
  const [site, row, comment] = await Promise.all([
    findSiteFrame(),
    findTeam(team.id),
    findListedComment(team.id, id),
  ])
  if (comment?.status !== 'shown') throw new Response('Not found', { status: 404 })
  return { site, team: teamOf(captain, row), comment, timeZone: row.time_zone }
}

export type ReplyAnswer =
  | { readonly kind: 'on'; readonly to: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'again'; readonly answer: Answer<'words'> }

/** Answers a comment as the team. */
export async function answerReply(
  { team, actor }: CaptainOf,
  commentPublicId: string,
  form: FormData,
): Promise<ReplyAnswer> {
  const read = parseWithZod(form, { schema: ReplyForm })
  if (read.status !== 'success')
    return {
      kind: 'again',
      answer: {
        values: typedIn(['words'], form),
        errors: complaintsOf(['words'], read.reply()),
      },
    }
  const { words } = read.value
  const outcome = await replyToComment({ commentPublicId, teamId: team.id, words, actor })
  if (outcome === 'not-found') return { kind: 'not-found' }
  return { kind: 'on', to: `/manage/${team.slug}/news/comments?tab=shown&done=${outcome}` }
}

/** Whether the team's page shows and takes comments. @returns where to go on. */
export async function answerCommentSettings(
  { team, actor }: CaptainOf,
  form: FormData,
): Promise<string> {
  const takes = form.get('takes') === 'yes'
  await inTransaction(async (trx) => {
    const changed = await trx
      .updateTable('team')
      .set({ comments_off_at: takes ? null : now() })
      .where('id', '=', team.id)
      .where('comments_off_at', takes ? 'is not' : 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (changed)
      await recordChange(trx, {
        actor,
        action: 'change-comment-settings',
        subjectKind: 'team',
        subjectId: team.publicId,
        detail: { comments: takes ? 'on' : 'off' },
      })
  })
  return `/manage/${team.slug}/news/comments?done=${takes ? 'on' : 'off'}`
}

function backTo(slug: string, form: FormData, outcome: DecisionOutcome): string {
  const tab = form.get('tab')
  const from = readCommentTab(typeof tab === 'string' ? tab : null)
  return `/manage/${slug}/news/comments?tab=${from}&done=${outcome}`
}
