import { parseWithZod } from '@conform-to/zod/v4'
import { holdsCardNumber } from '#app/giving/card-number.ts'
import type { PersonCheckProps } from '#app/giving/person-check.tsx'
import { askForPatience } from '#app/people/patience.ts'
import { db } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { findComments } from '#app/teams/comments/shown-comments.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { CommentForm, commentFields } from './comment.form.ts'
import type { CommentField } from './comment.form.ts'
import { newStamp, weighWriter } from './weigh-writer.server.ts'
import { writeComment } from './write-comment.server.ts'

/**
 * All comments on a team's page, and where to leave one.
 * @returns `undefined` for a team that is not for all to see, and for one whose captains want no comments (S5).
 */
export async function findCommentsPage(slug: string, before: string | null) {
  const team = await findTeam(slug)
  if (!team) return undefined
  const [site, { comments, older }] = await Promise.all([
    findSiteFrame(),
    findComments(team.id, before),
  ])
  const href = `/teams/${slug}`
  return {
    site,
    color: colorOf(slug, team.color),
    team: { name: team.name, href },
    comments,
    isNewest: before === null,
    olderHref: older === null ? null : `${href}/comments?before=${older}`,
    takes: team.status === 'live',
    stamp: newStamp(),
  }
}

async function findTeam(slug: string) {
  return await db
    .selectFrom('team')
    .select(['id', 'name', 'color', 'status'])
    .where('slug', '=', slug)
    .where('status', 'in', ['live', 'closed'])
    .where('comments_off_at', 'is', null)
    .executeTakeFirst()
}

export interface CommentAgain extends Answer<CommentField> {
  /** A moment's work for the browser; null unless there is a reason. */
  readonly check: PersonCheckProps | null
  readonly stamp: string
}

export type CommentAnswer =
  | { readonly kind: 'thanked' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: CommentAgain }

interface CommentRequest {
  readonly slug: string
  readonly form: FormData
  readonly clientAddress: string
}

/** However many forms somebody sends, no address is written to more often than this by them. */
const PER_ADDRESS: Limit = { name: 'comment-address', points: 5, seconds: 3600 }

/** Reads what somebody wrote, and keeps it until it was read. */
export async function answerCommentForm({
  slug,
  form,
  clientAddress,
}: CommentRequest): Promise<CommentAnswer> {
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked' }
  const team = await findTeam(slug)
  if (team?.status !== 'live') return { kind: 'not-found' }
  const sent = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const stamp = sent('stamp')
  const again = (
    status: 400 | 429,
    { errors = [], check = null }: Partial<Pick<CommentAgain, 'errors' | 'check'>>,
  ): CommentAnswer => ({
    kind: 'again',
    status,
    answer: { values: withoutCards(typedIn(commentFields, form)), errors, check, stamp },
  })
  const submission = parseWithZod(form, { schema: CommentForm })
  if (submission.status !== 'success')
    return again(400, { errors: complaintsOf(commentFields, submission.reply()) })
  const check = await weighWriter({
    clientAddress,
    teamId: team.id,
    stamp,
    proof: sent('proof'),
    ticket: sent('ticket'),
  })
  if (check) return again(429, { check })
  const { allowed, retryAfterSeconds } = await spend(PER_ADDRESS, submission.value.email)
  if (!allowed)
    return again(429, { errors: [{ field: 'email', message: askForPatience(retryAfterSeconds) }] })
  const outcome = await writeComment({ teamId: team.id, ...submission.value })
  return outcome === 'kept' ? { kind: 'thanked' } : { kind: 'not-found' }
}

/** What looks like the number of a card is not said again (S18). */
function withoutCards(values: Answer<CommentField>['values']): Answer<CommentField>['values'] {
  return Object.fromEntries(
    Object.entries(values).filter(([, typed]) => !holdsCardNumber(typed ?? '')),
  )
}
